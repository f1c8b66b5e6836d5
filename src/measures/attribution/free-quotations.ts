import { SHAPE } from '../../document/vocabulary.js';
import { previousFinite, subjectOf } from './sources.js';
import type { Draft } from './statements.js';
import { subjectBefore } from './subjects.js';
import type { Syntax } from './syntax.js';
import { Q, QUOTATION, type Statement } from './units.js';
import { G } from './verb-groups.js';
import { W } from './words.js';

/** A quotation of this many words speaks, with or without a cue; a shorter one may be a name or a distancing. */
const SPEAKS = 5;

/** The unit of a quotation that is all its statement holds, or -1. */
export function loneQuotation({ units }: Syntax, { from, to }: Statement): number {
  let found = -1;
  for (let u = from; u < to; u++) {
    if (units.tag[u] === QUOTATION) {
      if (found < 0) found = u;
    } else if (units.words[u]) return -1;
  }
  return found >= 0 && ((units.quote[found] as number) & (Q.capital | Q.continues) || (units.words[found] as number) >= SPEAKS) ? found : -1;
}

export function hasSpeech({ units }: Syntax, from: number, to: number): boolean {
  for (let u = from; u < to; u++)
    if (units.tag[u] === QUOTATION && ((units.words[u] as number) >= SPEAKS || (units.quote[u] as number) & (Q.comma | Q.terminal))) return true;
  return false;
}

/** A quotation of five words or more that no cue reports; the statement's first subject says it. */
export function freeQuotation(syntax: Syntax, statement: Statement, index: number, u: number): Draft | undefined {
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
export function announcement(syntax: Syntax, index: number): Pick<Draft, 'source' | 'cueAt'> | undefined {
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
export function besideQuotation(syntax: Syntax, u: number, { to }: Statement): Omit<Draft, 'content' | 'statement'> | undefined {
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

/** `«We lost», Lund said. | It was «the worst night of her life.»`: words of the one who spoke just before, if they are no name and have no tag of their own. */
export function isStillSpeaking(syntax: Syntax, statement: Statement, u: number): boolean {
  return (syntax.units.words[u] as number) >= SPEAKS && !isTitle(syntax, u) && !besideQuotation(syntax, u, statement);
}
