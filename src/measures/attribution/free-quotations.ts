import { POS } from '../../document/types.js';
import type { Draft } from './draft.js';
import { previousFinite, subjectOf } from './sources.js';
import { speakerAfter } from './speakers-after.js';
import { subjectBefore } from './subjects.js';
import type { Syntax, UnitRange } from './syntax.js';
import { hasFiniteVerb, tailEnd } from './tag-tails.js';
import { isTitle, lowerOfUnit, Q, QUOTATION, type Statement } from './units.js';
import { G } from './verb-group-types.js';
import { F, W } from './words.js';

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
  const sentence = (bits & Q.capital) !== 0 && (bits & (Q.terminal | Q.comma)) !== 0 && isSetOff(syntax, u, statement);
  if (((units.words[u] as number) < SPEAKS && !sentence) || isTitle(syntax, u)) return undefined;
  const content = [{ from: u, to: u + 1 }];
  const tag = besideQuotation(syntax, u, statement);
  if (tag) return { ...tag, content, statement: index };
  const label = labelBefore(syntax, u, statement);
  if (label) return { cue: null, cueAt: { from: u - 1, to: u }, source: label, content, statement: index, open: false };
  const g = mainFinite(syntax, u, statement.from);
  const speaks =
    g >= 0 && !((groups.flags[g] as number) & G.auxiliaryOnly && u === (groups.head[g] as number) + 1 && !((units.word[u - 1] as number) & W.comma));
  const subject = speaks ? subjectOf(syntax, g, statement.from) : null;
  const source = subject && subject.kind === 'phrase' ? { from: subject.from, to: subject.to } : null;
  if (!source && !(bits & Q.capital) && u > statement.from && (units.word[u - 1] as number) & W.preposition) return undefined;
  const passive = g >= 0 && ((groups.flags[g] as number) & G.passive) !== 0;
  return {
    cue: null,
    cueAt: source && !passive && tellsWords(syntax, g, u) ? { from: groups.start[g] as number, to: (groups.head[g] as number) + 1 } : null,
    source: passive ? null : source,
    content,
    statement: index,
    open: false,
  };
}

/** `Lund summed up the years, to which Berg had contributed: | «It is over.»`: what a colon announces is said in the main clause, not in a relative one before it. */
function mainFinite(syntax: Syntax, u: number, from: number): number {
  const { units, groups } = syntax;
  let g = previousFinite(syntax, u, from);
  while (g >= 0 && (units.word[u - 1] as number) & W.colon) {
    const start = groups.start[g] as number;
    const subject = subjectBefore(syntax, start, from);
    const opener = subject?.kind === 'relative' ? subject.from : subject?.kind === 'phrase' ? subject.from - 1 : -1;
    if (opener <= from || !((units.word[opener] as number) & W.relative)) break;
    const outer = previousFinite(syntax, opener, from);
    if (outer < 0 || (groups.flags[outer] as number) & G.auxiliaryOnly) break;
    g = outer;
  }
  return g;
}

/** `They waited. «Go!»`, `and then: «Go!»`; "the boats ran as «Seinfeld.»", "their play, «Harbour,»" are names. */
function isSetOff({ units }: Syntax, u: number, { from }: Statement): boolean {
  if (u === from || (units.word[u - 1] as number) & (W.colon | W.dash | W.terminal)) return true;
  return ((units.word[u - 1] as number) & W.comma) !== 0 && !(units.words[u] === 1 && units.tag[u - 2] === POS.NOUN);
}

/** `He rose: | «Friends, we won.»`, `his answer was | «We will not pay.»`; in `the place | has | «several towers of glass»` the verb is not one of speech. */
function tellsWords({ units }: Syntax, group: number, u: number): boolean {
  return ((units.word[u - 1] as number) & (W.comma | W.colon)) !== 0 || group < 0;
}

/** `«You» – | he pointed | – «are late»`: what stands between dashes in the middle of a quotation; its first unit, or -1. */
function beatEnd({ units }: Syntax, u: number, to: number): number {
  if (u + 2 >= to || !((units.word[u + 1] as number) & W.dash)) return -1;
  for (let i = u + 2; i < Math.min(to - 1, u + LONGEST_BEAT); i++) {
    if (units.tag[i] === QUOTATION || (units.word[i] as number) & W.terminal) return -1;
    if ((units.word[i] as number) & W.dash) return units.tag[i + 1] === QUOTATION && !((units.quote[i + 1] as number) & Q.capital) ? i : -1;
  }
  return -1;
}

const LONGEST_BEAT = 15;

/** `«You» – he pointed – «are late.»`: a quotation that goes on in lower case after what its speaker does. */
export function interrupted(syntax: Syntax, { to }: Statement, index: number, u: number): Draft | undefined {
  const { groups } = syntax;
  const end = beatEnd(syntax, u, to);
  if (end < 0) return undefined;
  const g = previousFinite(syntax, end, u + 2);
  const subject = g >= 0 ? subjectBefore(syntax, groups.start[g] as number, u + 2) : null;
  if (subject?.kind !== 'phrase') return undefined;
  return {
    cue: null,
    cueAt: null,
    source: { from: subject.from, to: subject.to },
    content: [
      { from: u, to: u + 1 },
      { from: end + 1, to: end + 2 },
    ],
    statement: index,
    open: false,
  };
}

/** `… replied Lund, starting up; | «go to bed.»`: set off by a mark and ended by one, words are spoken however few they are. */
export function goesOnAfterTag(syntax: Syntax, u: number): boolean {
  const { units } = syntax;
  const before = units.word[u - 1] as number;
  return !isTitle(syntax, u) && (before & (W.comma | W.semicolon | W.dash)) !== 0 && ((units.quote[u] as number) & (Q.terminal | Q.comma)) !== 0;
}

/** `Record turnout in the north – | Jo Lund and Ada Holm | : «We did it.»`, `More from | Lund | : «It is not over.»`: names between a dash, a mark or "from" and a colon speak. */
function labelBefore({ document, units }: Syntax, u: number, { from }: Statement): UnitRange | undefined {
  const colon = u - 1;
  if (colon - 1 <= from || !((units.word[colon] as number) & W.colon)) return undefined;
  let start = colon;
  while (start > from && (units.tag[start - 1] === POS.PROPN || (start < colon && (units.word[start - 1] as number) & W.and))) start--;
  if (start === colon || start <= from) return undefined;
  const parted = (units.word[start - 1] as number) & (W.dash | W.terminal | W.semicolon) || lowerOfUnit(document, units, start - 1) === 'from';
  return parted ? { from: start, to: colon } : undefined;
}

/** "His campaign put it this way: | «We lost.»": the statement before ends in a colon, and its subject speaks. */
export function announcement(syntax: Syntax, index: number): Pick<Draft, 'source' | 'cueAt'> | undefined {
  const { units, groups } = syntax;
  const before = units.statements[index - 1];
  if (!before || !((units.word[before.to - 1] as number) & W.colon)) return undefined;
  for (let u = before.to - 1; u >= before.from; u--) {
    const g = groups.of[u] as number;
    if (g < 0 || !((groups.flags[g] as number) & G.finite)) continue;
    const cueAt = { from: groups.start[g] as number, to: (groups.head[g] as number) + 1 };
    const subject = subjectBefore(syntax, cueAt.from, before.from);
    if (subject?.kind === 'phrase') return { source: { from: subject.from, to: subject.to }, cueAt };
    // "Stated Lund: | «We lost.»"
    if (cueAt.from === before.from && cueAt.to < before.to - 1 && units.tag[before.to - 2] === POS.PROPN)
      return { source: { from: cueAt.to, to: before.to - 1 }, cueAt };
  }
  return undefined;
}

/** `Lund rose. | «Friends, we won.»`: a quotation that nothing announces is spoken by the one who acted last in the sentence right before it. */
export function actorBefore(syntax: Syntax, index: number): Draft['source'] {
  const { units, groups } = syntax;
  const before = units.statements[index - 1];
  if (!before || before.block < (units.statements[index] as Statement).block - 1) return null;
  for (let u = before.to - 1; u >= before.from; u--) {
    const g = groups.of[u] as number;
    if (g < 0 || !((groups.flags[g] as number) & G.finite)) continue;
    u = groups.start[g] as number;
    const subject = subjectBefore(syntax, u, before.from);
    if (subject?.kind === 'phrase' && isSomebody(syntax, subject)) return { from: subject.from, to: subject.to };
  }
  return null;
}

/** A name, or "he", "she", "they". */
const isSomebody = ({ units }: Syntax, { from, to }: UnitRange): boolean => units.tag[to - 1] === POS.PROPN || ((units.word[from] as number) & W.subject) !== 0;

/** `«We lost it all», | Brown lamented | .`: a subject and any verb right after the quotation, though no lexicon knows the verb. */
export function besideQuotation(syntax: Syntax, u: number, { to }: Statement): Omit<Draft, 'content' | 'statement'> | undefined {
  const { units, groups } = syntax;
  let at = u + 1;
  if (at < to && (units.word[at] as number) & W.comma) at++;
  else if (!((units.quote[u] as number) & (Q.comma | Q.question))) return undefined;
  if (isObject(syntax, u)) return undefined;
  for (let i = at; i < Math.min(to, at + 10); i++) {
    if (units.tag[i] === QUOTATION) return undefined;
    const g = groups.of[i] as number;
    if (g < 0) continue;
    if (!((groups.flags[g] as number) & G.finite) || (groups.flags[g] as number) & (G.auxiliaryOnly | G.passive)) return undefined;
    const subject = subjectBefore(syntax, groups.start[g] as number, at);
    if (subject === null && i === at) return invertedTag(syntax, g, to);
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

/** `While they shouted | «land for all», | the farmers left`: words in lower case right after a verb are its object. */
const isObject = ({ units }: Syntax, u: number): boolean =>
  u > 0 && !((units.quote[u] as number) & Q.capital) && (units.tag[u - 1] === POS.VERB || ((units.form[u - 1] as number) & F.ing) !== 0);

/** `«We won!» | beamed Ada Lund of Holm`, `«My boy,» | returned my father, …`: a name after a verb that no lexicon knows, or any noun phrase that ends the clause. */
function invertedTag(syntax: Syntax, group: number, to: number): Omit<Draft, 'content' | 'statement'> | undefined {
  const { units, groups } = syntax;
  const head = groups.head[group] as number;
  if (head !== groups.start[group]) return undefined;
  const named = units.tag[head + 1] === POS.PROPN;
  if (!named && !((units.word[head + 1] as number) & (W.determiner | W.possessive))) return undefined;
  const source = speakerAfter(syntax, head + 1, to, true);
  if (!source || (!named && !closesClause(syntax, source.to, to))) return undefined;
  return { cue: null, cueAt: { from: head, to: head + 1 }, source, tag: true, open: false };
}

/** A mark, or a phrase of place and then the mark: `piped a small voice | at the back | , …`. */
function closesClause(syntax: Syntax, from: number, to: number): boolean {
  if (from >= to || (syntax.units.word[from] as number) & (W.comma | W.terminal)) return true;
  if (!((syntax.units.word[from] as number) & W.preposition)) return false;
  const end = tailEnd(syntax, from, to);
  return !hasFiniteVerb(syntax, from, end) && (end === to || ((syntax.units.word[end] as number) & (W.comma | W.terminal)) !== 0);
}

/** `«We lost», Lund said. | It was «the worst night of her life.»`: words of the one who spoke just before, if they are no name and have no tag of their own. */
export function isStillSpeaking(syntax: Syntax, statement: Statement, u: number): boolean {
  return (syntax.units.words[u] as number) >= SPEAKS && !isTitle(syntax, u) && !besideQuotation(syntax, u, statement);
}
