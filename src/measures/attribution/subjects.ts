import { POS } from '../../document/types.js';
import { appositionBefore, dashedBefore, opensWithName } from './appositions.js';
import { nounPhraseStart } from './noun-phrases.js';
import { BOUNDARY, openBefore, regionBefore } from './subject-regions.js';
import { closesReduced, closesRelative, isRelative } from './subject-relatives.js';
import type { Syntax, UnitRange } from './syntax.js';
import { isNominal, isTitle, lowerOfUnit, Q, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** Where a search for a subject ended. */
export type Subject = (UnitRange & { kind: 'phrase' | 'relative' }) | { kind: 'shared' } | null;

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
      const open = openBefore(syntax, i, limit);
      if (i === at - 1 && open < i - 1 && standsAlone(syntax, open, limit)) return regionBefore(syntax, i, open + 1);
      i = open;
      continue;
    }
    const time = (word & W.time) !== 0;
    const timePhrase = i + 1 < at && opensTimePhrase(syntax, i);
    if (!time && !timePhrase && (units.tag[i] !== POS.ADV || standsForMany(syntax, i, limit)) && !(word & W.not)) {
      const words = i - 1 > limit && isManner(syntax, i) ? 2 : i - 2 > limit && isWeekend(syntax, i) ? 3 : 0;
      if (words === 0) break;
      i -= words - 1;
      continue;
    }
    if (i - 2 > limit && joinsPlace(syntax, i)) return regionBefore(syntax, i + 1, limit);
    if (word & (W.wh | W.subordinator) && !time) return null;
  }
  if (i < limit) return null;
  if (i > limit && (units.word[i] as number) & W.determiner && (units.word[i - 1] as number) & W.subject) i--;
  const word = units.word[i] as number;
  if (isRelative(syntax, i, limit)) return { from: i, to: i + 1, kind: 'relative' };
  if (word & (W.and | W.but)) return { kind: 'shared' };
  if (i > limit && (units.form[i] as number) & F.short && units.tag[i] === POS.PRON) return null; // "let | 's | hope"
  if (word & W.comma) return appositionBefore(syntax, i, limit);
  if (word & W.dash) return dashedBefore(syntax, i, limit);
  if (endsInTitle(syntax, i)) {
    // `Ada Lund, host of «Harbour Hour,» | said`: the comma that closes the apposition stands inside the marks
    const subject = appositionBefore(syntax, i + 1, limit);
    return subject?.kind === 'shared' ? null : subject;
  }
  const head = isNominal(units, i) || (word & W.determiner) !== 0 || isNameGiven(syntax, i, limit) || isAdjectiveHead(syntax, i, limit);
  const reduced = !head && closesReduced(syntax, i, limit);
  if (!head && !reduced && !closesRelative(syntax, i, limit)) return null;
  if (reduced) while (i + 1 < at && (units.tag[i + 1] !== POS.ADV || (units.word[i + 1] as number) & W.time)) i++;
  // "an official who was not authorised to speak | publicly": how, and not when, belongs to the verb right before it
  if (!head && !reduced) while (i + 1 < at && (units.form[i + 1] as number) & F.ly && !((units.word[i + 1] as number) & W.time)) i++;
  const subject = regionBefore(syntax, i + 1, limit);
  if (
    subject?.kind === 'phrase' &&
    subject.from > limit + 1 &&
    (units.word[subject.from - 1] as number) & W.comma &&
    opensWithName(syntax, subject.from - 1, at, limit)
  )
    return { ...subject, from: limit };
  return subject && subject.kind === 'phrase' && after > subject.to ? { ...subject, to: after } : subject;
}

/** A short quotation with a comma inside its marks, after a preposition, possessor or determiner. */
function endsInTitle(syntax: Syntax, u: number): boolean {
  const { units } = syntax;
  if (units.tag[u] !== QUOTATION || !((units.quote[u] as number) & Q.comma)) return false;
  // "the book «Boats of Holm and Other Tales,» | said"
  if (u > 0 && (units.tag[u - 1] === POS.NOUN || units.tag[u - 1] === POS.ADJ) && isTitle(syntax, u)) return true;
  return (units.words[u] as number) <= LONGEST_TITLE && u > 0 && ((units.word[u - 1] as number) & (W.preposition | W.genitive | W.determiner)) !== 0;
}

/** How many words a title may have that an apposition ends in. */
const LONGEST_TITLE = 6;

/** "on | Monday", "last | week", "out | this week", "that | evening": what stands before a time and belongs to it. */
function opensTimePhrase({ units }: Syntax, u: number): boolean {
  const word = units.word[u] as number;
  const next = units.word[u + 1] as number;
  if (word & (W.possessive | W.as)) return false;
  if (word & W.determiner && units.tag[u + 1] === POS.ADJ) return true;
  if (next & W.time) return (word & (W.preposition | W.determiner | W.that)) !== 0 || units.tag[u] === POS.ADJ;
  return (word & W.preposition) !== 0 && (next & (W.determiner | W.that)) !== 0;
}

/** "Lund | over the weekend | said" */
function isWeekend({ document, units }: Syntax, u: number): boolean {
  if (units.tag[u] !== POS.NOUN || units.tag[u - 2] !== POS.ADP || !((units.word[u - 1] as number) & W.determiner)) return false;
  return lowerOfUnit(document, units, u) === 'weekend';
}

/** "sailors in Holm and | elsewhere | said": a place joined to a place is part of the subject. */
function joinsPlace({ document, units }: Syntax, u: number): boolean {
  if (!((units.word[u - 1] as number) & W.and) || !PLACES.has(lowerOfUnit(document, units, u))) return false;
  return isNominal(units, u - 2) || units.tag[u - 2] === POS.ADV;
}

const PLACES = new Set(['elsewhere', 'abroad', 'beyond', 'there', 'overseas', 'worldwide', 'nationwide']);

/** "France | in particular | feared", "the town | in turn | called": two words that stand for an adverb. */
function isManner({ document, units }: Syntax, u: number): boolean {
  return units.tag[u - 1] === POS.ADP && MANNERS.has(lowerOfUnit(document, units, u)) && lowerOfUnit(document, units, u - 1) === 'in';
}

const MANNERS = new Set('particular general turn addition short private public effect essence fact part'.split(' '));

/** "Most | oppose the plan": the tagger's adverb is the subject where nothing but a boundary stands before it. */
function standsForMany({ units }: Syntax, u: number, limit: number): boolean {
  if (!((units.word[u] as number) & W.determiner)) return false;
  return u === limit || ((units.word[u - 1] as number) & (W.comma | W.and | W.but | W.that | BOUNDARY)) !== 0;
}

/** "The incumbent | said": an adjective after an article is the head where a verb follows. */
function isAdjectiveHead({ units }: Syntax, u: number, limit: number): boolean {
  if (units.tag[u] !== POS.ADJ) return false;
  const start = nounPhraseStart(units, u + 1, limit);
  return start < u && ((units.word[start] as number) & (W.determiner | W.possessive)) !== 0;
}

/** `«We lost,» | [the mayor] | said`: brackets right after a quotation or comma hold what an editor put for the subject. */
function standsAlone(syntax: Syntax, open: number, limit: number): boolean {
  const { units } = syntax;
  if (open === limit || (units.word[open - 1] as number) & W.comma) return true;
  return units.tag[open - 1] === QUOTATION && !isTitle(syntax, open - 1); // "«Boats of Holm» (page 3) | said"
}

/** `a boat named | «Fair Winds»`. */
export const isNameGiven = ({ units }: Syntax, u: number, limit: number): boolean =>
  u > limit && units.tag[u] === QUOTATION && ((units.form[u - 1] as number) & F.naming) !== 0;
