import { reusedColumns } from './columns.js';
import { answers, changesSpeaker, isDialogue } from './dialogue-turns.js';
import type { Draft } from './draft.js';
import {
  actorBefore,
  announcement,
  besideQuotation,
  freeQuotation,
  goesOnAfterTag,
  hasSpeech,
  interrupted,
  isStillSpeaking,
  loneQuotation,
} from './free-quotations.js';
import { nounPhraseEnd } from './noun-phrases.js';
import type { Syntax, UnitRange } from './syntax.js';
import { Q, QUOTATION, type Statement } from './units.js';
import { F, W } from './words.js';

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
  /** The paragraph that a colon before it gives to the speaker, all of it. */
  let blockQuoting = -1;
  /** The verb had an object before its colon: the block goes on with it until somebody else speaks in it. */
  let elaborates = false;
  /** A quotation without speaker: the tag of the next paragraph may name one. */
  let waiting: Draft | undefined;

  const dialogue = isDialogue(syntax);
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
      const answer = answers(syntax, index) || (dialogue && changesSpeaker(syntax, index));
      const nextBlock = speakingBlock === statement.block - 1 && speakingEndsQuoted && !answer;
      const joins = open ?? (speaking && (sameBlock || nextBlock) ? speaking : undefined);
      if (joins) {
        joins.content.push({ from: whole, to: whole + 1 });
        speaking = joins;
      } else {
        const announced = announcement(syntax, index);
        const draft: Draft = {
          cue: null,
          cueAt: announced?.cueAt ?? null,
          source: announced?.source ?? (answer ? null : actorBefore(syntax, index)),
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
    if (open && whole < 0 && speakingBlock === statement.block - 1 && units.tag[statement.from] !== QUOTATION) {
      blockQuoting = statement.block;
      speakingBlock = statement.block;
      elaborates = open.content.length > 0;
    }
    if (open && blockQuoting === statement.block && elaborates && own.length > 0) open = undefined;
    if (open && blockQuoting === statement.block) {
      for (const draft of own) draft.content = [];
      takeWhole(open, statement);
      if (units.statements[index + 1]?.block !== statement.block) open = undefined;
      continue;
    }
    if (open && own.length === 0 && whole < 0) {
      if (speakingBlock === statement.block || speakingBlock === statement.block - 1) takeWhole(open, statement);
      open = undefined;
    }
    const opening = own[0];
    if (opening?.source === null && opening.cue?.clause === 'ing' && opening.cue.from === statement.from && speaking && speakingBlock === statement.block)
      opening.source = speaking.source;
    if (waiting && sign(syntax, waiting, statement)) {
      waiting = undefined;
      continue;
    }
    if (waiting && !dialogue) handOver(syntax, waiting, own, statement);
    waiting = undefined;
    if (speaking && speakingBlock === statement.block) {
      const opener = openerOf(syntax, statement);
      if (units.tag[opener] === QUOTATION && !covered[opener] && !besideQuotation(syntax, opener, statement)) take(speaking, opener);
      if (speakingEndsQuoted && own.length === 0)
        for (let u = statement.from; u < statement.to; u++)
          if (units.tag[u] === QUOTATION && !covered[u] && isStillSpeaking(syntax, statement, u)) take(speaking, u);
    }
    for (let u = statement.from; u < statement.to; u++) {
      if (units.tag[u] !== QUOTATION || covered[u]) continue;
      const tag = own.at(-1);
      const draft = interrupted(syntax, statement, index, u) ?? freeQuotation(syntax, statement, index, u);
      if (!draft && !(tag?.tag && goesOnAfterTag(syntax, u))) continue;
      if (tag?.tag && !draft?.tag) {
        // `«My boy,» returned Lund, | «you are late.»`
        take(tag, u);
        continue;
      }
      if (!draft) continue;
      for (const { from, to } of draft.content) covered.fill(1, from, to);
      const teller = tellerOf(syntax, own, u);
      if (teller) {
        goOn(syntax, teller, u);
        continue;
      }
      drafts.push(draft);
      own.push(draft);
    }
    open = undefined;
    const last = own.findLast(isMain) ?? own.at(-1);
    if (last) {
      const quoted = own.findLast(
        (draft) => (isSpeech(draft) || thinksAloud(syntax, draft)) && draft.content.some(({ from, to }) => hasSpeech(syntax, from, to)),
      );
      speaking = quoted ?? (isSpeech(last) ? last : speaking);
      speakingBlock = statement.block;
      speakingEndsQuoted = quoted !== undefined || isSpeech(last);
      open = own.find((draft) => draft.open);
    } else {
      speakingEndsQuoted = false;
      if (speakingBlock !== statement.block) speaking = undefined;
    }
  }

  function take(draft: Draft, u: number): void {
    draft.content.push({ from: u, to: u + 1 });
    covered[u] = 1;
  }

  function takeWhole(draft: Draft, { from, to }: Statement): void {
    draft.content.push({ from, to });
    covered.fill(1, from, to);
  }
}

/** `But «we will be back»`: a conjunction before a quotation is the writer's. */
function openerOf({ units }: Syntax, { from, to }: Statement): number {
  return from + 1 < to && (units.word[from] as number) & (W.and | W.but) ? from + 1 : from;
}

/** `Lund called it an error, made by friends who are | «deaf to the whole town»`: words in lower case that what is reported goes on to. */
function tellerOf({ units }: Syntax, own: readonly Draft[], u: number): Draft | undefined {
  if ((units.quote[u] as number) & Q.capital) return undefined;
  const teller = own.findLast(({ cue, content }) => cue && content.length > 0 && (content.at(-1) as UnitRange).to <= u);
  const told = teller?.content.at(-1);
  if (!teller?.cueAt || !told || teller.cueAt.from > told.from || own.some(({ cueAt }) => cueAt && cueAt.from >= told.to && cueAt.from < u)) return undefined;
  for (let i = told.to; i < u; i++) {
    if ((units.word[i] as number) & (W.terminal | W.semicolon)) return undefined;
    // "…, | telling the class to «work»": a participle after a comma speaks for itself
    if ((units.word[i] as number) & W.comma && (units.form[i + 1] as number) & F.ing) return undefined;
  }
  return teller;
}

/** What was a quotation alone stays one: `«some are born late» (and here she smiled) «and some sail late»`. */
function goOn({ units }: Syntax, { content }: Draft, u: number): void {
  const told = content.at(-1) as UnitRange;
  if (told.to === told.from + 1 && units.tag[told.from] === QUOTATION) content.push({ from: u, to: u + 1 });
  else told.to = u + 1;
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

/** `«We lost it all.» | – Jo Brown`: a dash and a name under a quotation sign it. */
function sign(syntax: Syntax, waiting: Draft, statement: Statement): boolean {
  const { units, groups } = syntax;
  const { from, to } = statement;
  if (!((units.word[from] as number) & W.dash) && !((units.word[from] as number) & W.joiner)) return false;
  const end = nounPhraseEnd(units, groups, from + 1, to);
  if (end === from + 1 || !((units.form[from + 1] as number) & F.capital)) return false;
  if (end < to && !((units.word[end] as number) & (W.comma | W.terminal))) return false;
  waiting.source = { from: from + 1, to: end };
  waiting.cueAt = { from, to: from + 1 };
  return true;
}

/** "She was sorry for staff | suggesting that it sank": a participle of somebody else's does not give the word to them. */
const isMain = ({ cue }: Draft): boolean => cue === null || cue.clause === 'finite';

/** Somebody speaks: not what is believed, nor what is only known or seen. */
const isSpeech = ({ cue, source }: Draft) =>
  cue === null || (cue.stance !== 'belief' && source !== null && (cue.kind !== 'verb' || cue.word.tag > 0 || cue.word.frames.quote > 0));

/** `«It is late», Lund mused.`: a thought in quotation marks goes on like speech; "the boat «will sink», many believe" is no speech of theirs. */
function thinksAloud({ units }: Syntax, { cue, source, tag, content }: Draft): boolean {
  if (!source || !cue || cue.word.frames.quote === 0 || !(tag || cue.frame.frame === 'quote' || cue.frame.frame === 'colon')) return false;
  return content.every(({ from, to }) => to === from + 1 && units.tag[from] === QUOTATION);
}
