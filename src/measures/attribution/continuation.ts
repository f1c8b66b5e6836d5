import { POS } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { reusedColumns } from './columns.js';
import { previousFinite, subjectOf } from './sources.js';
import type { Draft } from './statements.js';
import { subjectBefore } from './subjects.js';
import type { Syntax } from './syntax.js';
import { Q, QUOTATION, type Statement } from './units.js';
import { G } from './verb-groups.js';
import { W } from './words.js';

/** A quotation of this many words speaks, with or without a cue; a shorter one may be a name or a distancing. */
const SPEAKS = 5;

/**
 * Quotations that no cue of their own statement reports: `«We lost», she said. | «It is over.»` joins the attribution
 * before it; so does a paragraph that takes the quotation up; others stand with the nearest subject, or with none.
 * New drafts come after those of the statements; one whose quotations another took over is left without content.
 */
export function continueQuotations(syntax: Syntax, drafts: Draft[]): void {
  const { units } = syntax;
  const covered = columnOf(units.length).fill(0, 0, units.length);
  for (const draft of drafts) for (const { from, to } of draft.content) covered.fill(1, from, to);
  /** The attribution a free quotation may join, and the block it was last heard in. */
  let speaking: Draft | undefined;
  let speakingBlock = -1;
  let speakingEndsQuoted = false;
  let open: Draft | undefined;
  /** A quotation without speaker: the tag of the next paragraph may name one. */
  let waiting: Draft | undefined;

  const read = drafts.length;
  let next = 0;
  for (let index = 0; index < units.statements.length; index++) {
    const statement = units.statements[index] as Statement;
    const first = next;
    while (next < read && (drafts[next] as Draft).statement === index) next++;
    const own = drafts.slice(first, next);
    const whole = loneQuotation(syntax, statement);
    if (whole >= 0 && !covered[whole]) {
      const sameBlock = speakingBlock === statement.block;
      const nextBlock = speakingBlock === statement.block - 1 && speakingEndsQuoted;
      const joins = open ?? (speaking && (sameBlock || nextBlock) ? speaking : undefined);
      if (joins) {
        joins.content.push({ from: whole, to: whole + 1 });
        speaking = joins;
      } else {
        const announced = announcement(syntax, index);
        const draft: Draft = {
          cue: null,
          cueAt: announced?.cueAt ?? null,
          source: announced?.source ?? null,
          content: [{ from: whole, to: whole + 1 }],
          statement: index,
          open: false,
        };
        drafts.push(draft);
        if (!announced) waiting = draft;
        speaking = draft;
      }
      open = undefined;
      covered[whole] = 1;
      speakingBlock = statement.block;
      speakingEndsQuoted = true;
      continue;
    }
    if (open && own.length === 0 && whole < 0) {
      if (speakingBlock === statement.block || speakingBlock === statement.block - 1) {
        open.content.push({ from: statement.from, to: statement.to });
        covered.fill(1, statement.from, statement.to);
      }
      open = undefined;
    }
    if (waiting) handOver(syntax, waiting, own, statement);
    if (waiting) sign(syntax, waiting, statement);
    waiting = undefined;
    if (
      speaking &&
      speakingBlock === statement.block &&
      units.tag[statement.from] === QUOTATION &&
      !covered[statement.from] &&
      !besideQuotation(syntax, statement.from, statement)
    ) {
      speaking.content.push({ from: statement.from, to: statement.from + 1 });
      covered[statement.from] = 1;
    }
    for (let u = statement.from; u < statement.to; u++) {
      const draft = units.tag[u] === QUOTATION && !covered[u] ? freeQuotation(syntax, statement, index, u) : undefined;
      if (!draft) continue;
      if (!draft.source && speaking && speakingBlock === statement.block && own.length === 0 && isAdverbial(syntax, statement.from, u)) {
        speaking.content.push(...draft.content);
        covered[u] = 1;
        continue;
      }
      covered[u] = 1;
      drafts.push(draft);
      own.push(draft);
    }
    open = undefined;
    const last = own.at(-1);
    if (last) {
      const quoted = own.findLast((draft) => isSpeech(draft) && draft.content.some(({ from, to }) => hasSpeech(syntax, from, to)));
      speaking = quoted ?? (isSpeech(last) ? last : speaking);
      speakingBlock = statement.block;
      speakingEndsQuoted = quoted !== undefined || isSpeech(last);
      open = own.find((draft) => draft.open);
    } else {
      speakingEndsQuoted = false;
      if (speakingBlock !== statement.block) speaking = undefined;
    }
  }
}

const columnOf = reusedColumns((size) => new Uint8Array(size));

/** `«We lost it all.» | «It is over,» Brown said`: the tag of the next paragraph names the speaker of both. */
function handOver({ units }: Syntax, waiting: Draft, own: readonly Draft[], statement: Statement): void {
  if (statement.block !== (units.statements[waiting.statement]?.block ?? -9) + 1 || units.tag[statement.from] !== QUOTATION) return;
  const next = own.find((draft) => draft.tag && draft.content[0]?.from === statement.from);
  if (!next) return;
  next.content.unshift(...waiting.content);
  waiting.content = [];
}

/** `«It is over.» | – Ada Berg, Holm`: a dash and a name after a quotation sign it. */
function sign({ units }: Syntax, waiting: Draft, { from, to }: Statement): void {
  if (!((units.word[from] as number) & (W.dash | W.joiner)) || units.tag[from] !== POS.PUNCT) return;
  let end = from + 1;
  while (end < to && units.tag[end] === POS.PROPN) end++;
  if (end > from + 1 && (end === to || (units.word[end] as number) & (W.comma | W.terminal))) waiting.source = { from: from + 1, to: end };
}

const isSpeech = (draft: Draft) => draft.cue === null || (draft.cue.stance !== 'belief' && draft.source !== null);

function hasSpeech({ units }: Syntax, from: number, to: number): boolean {
  for (let u = from; u < to; u++)
    if (units.tag[u] === QUOTATION && ((units.words[u] as number) >= SPEAKS || (units.quote[u] as number) & (Q.comma | Q.terminal))) return true;
  return false;
}

/** The unit of a quotation that is all its statement holds, or -1. */
function loneQuotation({ units }: Syntax, { from, to }: Statement): number {
  let found = -1;
  for (let u = from; u < to; u++) {
    if (units.tag[u] === QUOTATION) {
      if (found < 0) found = u;
    } else if (units.words[u]) return -1;
  }
  return found >= 0 && ((units.quote[found] as number) & (Q.capital | Q.continues) || (units.words[found] as number) >= SPEAKS) ? found : -1;
}

/** A quotation of five words or more that no cue reports; the statement's first subject says it. */
function freeQuotation(syntax: Syntax, statement: Statement, index: number, u: number): Draft | undefined {
  const { units, groups } = syntax;
  const bits = units.quote[u] as number;
  const sentence = (bits & Q.capital) !== 0 && (bits & (Q.terminal | Q.comma)) !== 0;
  if (((units.words[u] as number) < SPEAKS && !sentence) || isTitle(syntax, u)) return undefined;
  const content = [{ from: u, to: u + 1 }];
  const tag = besideQuotation(syntax, u, statement);
  if (tag) return { ...tag, content, statement: index };
  const g = previousFinite(syntax, u, statement.from);
  const subject = g >= 0 ? subjectOf(syntax, g, statement.from) : null;
  const source = subject && subject.kind === 'phrase' ? { from: subject.from, to: subject.to } : null;
  const passive = g >= 0 && ((groups.flags[g] as number) & G.passive) !== 0;
  return {
    cue: null,
    cueAt: source && !passive ? { from: groups.start[g] as number, to: (groups.head[g] as number) + 1 } : null,
    source: passive ? null : source,
    content,
    statement: index,
    open: false,
  };
}

/** `Now, | «within the town there are many»`: nothing but an adverb before the quotation. */
function isAdverbial({ units }: Syntax, from: number, to: number): boolean {
  if (to <= from || to > from + 3) return false;
  for (let i = from; i < to; i++) if (units.tag[i] !== POS.ADV && units.tag[i] !== POS.CCONJ && !((units.word[i] as number) & (W.comma | W.time))) return false;
  return true;
}

/** `the film «Bridge of Spies»`: a few words, all but the small ones with capitals, are a name. */
function isTitle({ document, units }: Syntax, u: number): boolean {
  if ((units.words[u] as number) > 7 || (units.quote[u] as number) & Q.question) return false;
  const { tokens, vocabulary } = document;
  let capitals = 0;
  for (let i = units.from[u] as number; i < (units.to[u] as number); i++) {
    const shape = vocabulary.shapes[tokens.word[i] as number] as number;
    if (!(shape & SHAPE.word)) continue;
    if (shape & (SHAPE.capital | SHAPE.number)) capitals++;
    else if ((tokens.end[i] as number) - (tokens.start[i] as number) > 3) return false;
  }
  return capitals > 1;
}

/** "His campaign put it this way: | «We lost.»": the statement before ends in a colon, and its subject speaks. */
function announcement(syntax: Syntax, index: number): Pick<Draft, 'source' | 'cueAt'> | undefined {
  const { units, groups } = syntax;
  const before = units.statements[index - 1];
  if (!before || !((units.word[before.to - 1] as number) & W.colon)) return undefined;
  for (let u = before.from; u < before.to; u++) {
    const g = groups.of[u] as number;
    if (g < 0 || !((groups.flags[g] as number) & G.finite)) continue;
    const subject = subjectBefore(syntax, groups.start[g] as number, before.from);
    if (subject?.kind === 'phrase')
      return { source: { from: subject.from, to: subject.to }, cueAt: { from: groups.start[g] as number, to: (groups.head[g] as number) + 1 } };
  }
  return undefined;
}

/** `«We lost it all», | Brown lamented | .`: a subject and any verb right after the quotation, though no lexicon knows the verb. */
function besideQuotation(syntax: Syntax, u: number, { to }: Statement): Omit<Draft, 'content' | 'statement'> | undefined {
  const { units, groups } = syntax;
  let at = u + 1;
  if (at < to && (units.word[at] as number) & W.comma) at++;
  else if (!((units.quote[u] as number) & (Q.comma | Q.question))) return undefined;
  for (let i = at; i < Math.min(to, at + 10); i++) {
    if (units.tag[i] === QUOTATION) return undefined;
    const g = groups.of[i] as number;
    if (g < 0) continue;
    if (!((groups.flags[g] as number) & G.finite) || (groups.flags[g] as number) & (G.auxiliaryOnly | G.passive)) return undefined;
    const subject = subjectBefore(syntax, groups.start[g] as number, at);
    if (subject?.kind !== 'phrase' || subject.from > at) return undefined;
    return {
      cue: null,
      cueAt: { from: groups.start[g] as number, to: (groups.head[g] as number) + 1 },
      source: { from: subject.from, to: subject.to },
      tag: true,
      open: false,
    };
  }
  return undefined;
}
