import { POS } from '../../document/types.js';
import { appositionBefore, dashedBefore } from './appositions.js';
import { nounPhraseStart } from './noun-phrases.js';
import { phraseIn } from './phrases.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { isNominal, lowerOfUnit, QUOTATION } from './units.js';
import { W } from './words.js';

/** Where a search for a subject ended. */
export type Subject = (UnitRange & { kind: 'phrase' | 'relative' }) | { kind: 'shared' } | null;

const BOUNDARY = W.colon | W.semicolon | W.dash | W.terminal;

/** Is the unit an opener of a relative clause ("who", "which", "that" after a noun)? */
export function isRelative({ units }: Syntax, u: number, limit: number): boolean {
  const word = units.word[u] as number;
  if (word & W.relative) return true;
  return (word & W.that) !== 0 && u - 1 >= limit && isNominal(units, u - 1) && !((units.word[u - 1] as number) & W.pronoun);
}

/**
 * The subject of the verb group that starts at `at`: "the head of the union, a farmer from Ames, | said".
 * `shared`: the verb continues a clause begun before ("praised the plan and | said").
 */
export function subjectBefore(syntax: Syntax, at: number, limit: number): Subject {
  const { units } = syntax;
  let i = at - 1;
  let after = -1;
  for (; i >= limit; i--) {
    const word = units.word[i] as number;
    if (word & W.close) {
      if (after < 0) after = i + 1;
      i = openBefore(syntax, i, limit);
      continue;
    }
    const time = (word & W.time) !== 0;
    const timePhrase =
      (word & (W.preposition | W.determiner)) !== 0 && i + 1 < at && ((units.word[i + 1] as number) & W.time) !== 0 && !(word & (W.possessive | W.as));
    if (!time && !timePhrase && units.tag[i] !== POS.ADV && !(word & W.not)) break;
    if (word & (W.wh | W.subordinator) && !time) return null;
  }
  if (i < limit) return null;
  const word = units.word[i] as number;
  if (isRelative(syntax, i, limit)) return { from: i, to: i + 1, kind: 'relative' };
  if (word & (W.and | W.but)) return { kind: 'shared' };
  if (word & W.comma) return appositionBefore(syntax, i, limit);
  if (word & W.dash) return dashedBefore(syntax, i, limit);
  if (!isNominal(units, i) && !(word & W.determiner) && !closesRelative(syntax, i, limit)) return null;
  const subject = regionBefore(syntax, i + 1, limit);
  return subject && subject.kind === 'phrase' && after > subject.to ? { ...subject, to: after } : subject;
}

/** The relative pronoun before a verb: "who | left", "whose laws | were struck down"; -1 where there is none. */
function relativeOpener(syntax: Syntax, before: number, limit: number): number {
  const { units } = syntax;
  if (before <= limit) return -1;
  if (isRelative(syntax, before, limit)) return before;
  if (!isNominal(units, before)) return -1;
  const start = nounPhraseStart(units, before + 1, limit);
  return start - 1 > limit && (units.word[start - 1] as number) & W.relative && (units.word[start - 1] as number) & W.possessive ? start - 1 : -1;
}

/** "an official who was not authorised to speak | said": the clause that ends here belongs to a noun before it. */
function closesRelative(syntax: Syntax, at: number, limit: number): boolean {
  const { units } = syntax;
  for (let i = at; i > Math.max(limit, at - 16); i--) {
    if ((units.word[i] as number) & (W.comma | W.and | W.but | W.subordinator) || units.tag[i] === QUOTATION) return false;
    if (isRelative(syntax, i, limit) && isNominal(units, i - 1)) {
      let verb = i + 1;
      if ((units.word[i] as number) & W.possessive) while (verb < at && (isNominal(units, verb) || units.tag[verb] === POS.ADJ)) verb++;
      while (verb < at && units.tag[verb] === POS.ADV) verb++;
      return finiteGroupAt(syntax, verb) >= 0;
    }
  }
  return false;
}

/** The opening bracket of a closing one: "Brown (D-Ohio)". */
function openBefore({ units }: Syntax, close: number, limit: number): number {
  for (let i = close - 1; i >= Math.max(limit, close - 12); i--) if ((units.word[i] as number) & W.open) return i;
  return close;
}

/** The clause region that ends before `end`, cut to its noun phrase. */
export function regionBefore(syntax: Syntax, end: number, limit: number): Subject {
  const { units, groups } = syntax;
  let r = end - 1;
  let afterVerb = false;
  let firstAnd = -1;
  let lastAnd = -1;
  for (; r >= limit; r--) {
    const word = units.word[r] as number;
    if (units.tag[r] === QUOTATION) {
      if ((units.words[r] as number) > 4 || units.quote[r]) break;
      continue;
    }
    if (word & W.comma) {
      if (lastAnd >= 0 && listMember(syntax, r, limit)) continue;
      break;
    }
    if (word & W.close) {
      r = openBefore(syntax, r, limit);
      continue;
    }
    if (word & (BOUNDARY | W.but) || (word & W.that && !isRelative(syntax, r, limit)) || word & W.subordinator || (word & W.as && !isCompoundAs(syntax, r)))
      break;
    if (word & W.wh || (word & W.that && isRelative(syntax, r, limit))) break;
    if (word & W.and) {
      firstAnd = r;
      if (lastAnd < 0) lastAnd = r;
    }
    const group = finiteGroupAt(syntax, r);
    if (group >= 0) {
      let before = (groups.start[group] as number) - 1;
      while (before >= limit && units.tag[before] === POS.ADV) before--;
      const opener = relativeOpener(syntax, before, limit);
      if (opener > limit && firstAnd < 0) {
        r = opener;
        continue;
      }
      afterVerb = true;
      break;
    }
  }
  let from = Math.max(r + 1, limit);
  if (afterVerb && firstAnd >= 0 && firstAnd + 1 < end) from = firstAnd + 1;
  return phraseIn(syntax, from, end);
}

/** "as well as", "such as": no clause begins here. */
function isCompoundAs({ units, document }: Syntax, at: number): boolean {
  const near = (u: number) => (u >= 0 && u < units.length ? lowerOfUnit(document, units, u) : '');
  return near(at + 1) === 'well' || near(at - 1) === 'well' || near(at - 1) === 'such';
}

/** "Smith, Jones and Brown": is what stands before this comma a member of the list? */
function listMember({ units, groups }: Syntax, comma: number, limit: number): boolean {
  if (comma - 1 < limit || !isNominal(units, comma - 1)) return false;
  const start = nounPhraseStart(units, comma, limit);
  if (start >= comma || (groups.of[start] as number) >= 0) return false;
  if (start === limit) return true;
  const before = units.word[start - 1] as number;
  return (before & W.comma) !== 0 && !((units.word[start] as number) & W.preposition);
}
