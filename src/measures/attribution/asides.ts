import { POS } from '../../document/types.js';
import { clauseFollows } from './clauses.js';
import type { Syntax } from './syntax.js';
import { isNominal, lowerOfUnit, QUOTATION, type Units } from './units.js';
import { F, W } from './words.js';

/** Adverbs and times between a cue and what it reports: "said | Monday | that". */
export function skipAdverbs(syntax: Syntax, from: number, limit: number): number {
  const { units } = syntax;
  let i = from;
  while (i < limit) {
    if (measureEnd(syntax, i, limit) > i) return i;
    const word = units.word[i] as number;
    const adverb = units.tag[i] === POS.ADV && !(word & (W.wh | W.subordinator | W.not | W.as));
    const date = opensDate(units, i, limit);
    const time = date || ((word & W.time) !== 0 && units.tag[i] !== POS.VERB) || isNamedTime(units, i, limit);
    const past = adverb || time ? i : agoEnd(syntax, i, limit);
    if (past > i) {
      i = past;
      continue;
    }
    if (!adverb && !time && !isLate(syntax, i, limit)) return i;
    i += date ? 2 : 1;
  }
  return i;
}

/** "said | two weeks ago | that", "… | a few years ago |": a number of days or years and "ago". */
function agoEnd({ document, units }: Syntax, at: number, limit: number): number {
  if (units.tag[at] !== POS.NUM && !((units.word[at] as number) & W.determiner)) return at;
  for (let i = at + 1; i < Math.min(limit - 1, at + LONGEST_COUNT); i++) {
    if (!((units.form[i] as number) & F.duration || (units.word[i] as number) & W.time)) continue;
    return lowerOfUnit(document, units, i + 1) === 'ago' ? i + 2 : at;
  }
  return at;
}

/** How many words may count the days. */
const LONGEST_COUNT = 4;

/** "said | late | on Friday", "said | early | on Monday": an adjective by its tag only. */
function isLate({ document, units }: Syntax, at: number, limit: number): boolean {
  const time = at + 1 < limit && (units.word[at + 1] as number) & W.preposition ? at + 2 : at + 1;
  if (units.tag[at] !== POS.ADJ || time >= limit || !((units.word[time] as number) & W.time)) return false;
  return LATE.has(lowerOfUnit(document, units, at));
}

const LATE = new Set(['late', 'early', 'earlier', 'later']);

/** "said | Sept. 3 | that", "said | May 3 | that": a month and a number; "may" with a capital is one. */
const opensDate = ({ word, form }: Units, at: number, limit: number): boolean =>
  at + 1 < limit &&
  ((word[at] as number) & (W.time | W.modal)) !== 0 &&
  ((form[at] as number) & F.capital) !== 0 &&
  ((form[at + 1] as number) & F.number) !== 0;

/** "said | this week | that", "said | last year | that": a determiner and a time; "the Monday meeting" is none. */
export function isNamedTime(units: Units, at: number, limit: number): boolean {
  if (at + 1 >= limit || !((units.word[at + 1] as number) & W.time)) return false;
  if (!((units.word[at] as number) & W.determiner || (units.form[at] as number) & F.dating)) return false;
  const next = at + 2;
  if (next >= limit) return true;
  return !isNominal(units, next) && !((units.word[next] as number) & (W.genitive | W.joiner));
}

/**
 * "She stayed because, | Lund said, | it was late", "the rest, including, | he said, | the pier": what a conjunction before
 * the comma opens comes after the aside, and no more than that is reported. "That, | he said, | is old" opens nothing.
 */
export function opensBeforeAside({ document, units }: Syntax, from: number, comma: number): boolean {
  const last = comma - 1;
  if (last <= from || !((units.word[comma] as number) & W.comma) || (units.tag[last] === POS.ADV && !((units.word[last] as number) & W.wh))) return false;
  const word = units.word[last] as number;
  if (word & W.that) return (units.word[last - 1] as number) & (W.and | W.but) ? false : !isNominal(units, last - 1);
  return ((word & W.subordinator) !== 0 && !(word & W.relative)) || INCLUDES.has(lowerOfUnit(document, units, last));
}

const INCLUDES = new Set(['including', 'like']);

/** How long an aside between a cue and its clause may be: "said, if elected, she would". */
const LONGEST_ASIDE = 9;

/** "said, however, | that", "said – on television – | that", "said, if elected, | she would". */
export function skipAside(syntax: Syntax, at: number, limit: number): number {
  const { units } = syntax;
  if (at >= limit) return at;
  const mark = (units.word[at] as number) & (W.comma | W.dash);
  if (!mark || (at + 1 < limit && units.tag[at + 1] === QUOTATION)) return at;
  for (let i = at + 1; i < Math.min(limit - 1, at + LONGEST_ASIDE); i++) {
    const word = units.word[i] as number;
    if (units.tag[i] === QUOTATION || word & (W.terminal | W.semicolon | W.colon | W.and | W.but)) return at;
    if (!(word & mark)) continue;
    const next = units.word[i + 1] as number;
    // "said, in May, | on the ferry, | that": a comma closes one aside and opens the next
    if (mark & W.comma && next & W.preposition && (units.word[at + 1] as number) & W.preposition) {
      const beyond = skipAside(syntax, i, limit);
      if (beyond > i) return beyond;
    }
    if (next & W.that || (next & W.subject && clauseFollows(syntax, i + 1, limit))) return i + 1;
    return at;
  }
  return at;
}

/** Past what says how exactly a number is meant: "said | at least | 40 people died", "more than | a dozen", "as many as | 30", "about | 50". Where no number follows, `at`. */
export function measureEnd(syntax: Syntax, at: number, limit: number): number {
  const { document, units } = syntax;
  const word = units.word[at] as number;
  const approximates = ((units.form[at] as number) & F.approximator) !== 0;
  if (!approximates && !(word & (W.preposition | W.as))) return at;
  const next = at + 1 < limit ? lowerOfUnit(document, units, at + 1) : '';
  let end = at;
  if (word & W.as) end = at + 2 < limit && (units.word[at + 2] as number) & W.as && MEASURES.has(next) ? at + 3 : at;
  else if (next === 'than' || ((word & W.preposition) !== 0 && BOUNDS.has(next) && !approximates)) end = at + 2;
  else if (approximates) end = at + 1;
  return end > at && end < limit && counts(syntax, end) ? end : at;
}

const MEASURES = new Set(['many', 'much', 'few']);
const BOUNDS = new Set(['least', 'most', 'to']);

/** "40", "a dozen", "half", "one". */
function counts({ document, units }: Syntax, u: number): boolean {
  if (units.tag[u] === POS.NUM || (units.form[u] as number) & F.number) return true;
  return ((units.form[u] as number) & F.indefinite) !== 0 ? COUNTS.has(lowerOfUnit(document, units, u + 1)) : COUNTS.has(lowerOfUnit(document, units, u));
}

const COUNTS = new Set('half dozen dozens hundred hundreds thousand thousands million millions third quarter two three four five'.split(' '));
