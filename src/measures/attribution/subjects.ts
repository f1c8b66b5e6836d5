import { POS } from '../../document/types.js';
import { appositionBefore, dashedBefore, opensWithName } from './appositions.js';
import { finiteFollows } from './clauses.js';
import { nounPhraseStart } from './noun-phrases.js';
import { phraseIn } from './phrases.js';
import { joinsAdjectives, listMember } from './subject-lists.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { isNominal, isTitle, lowerOfUnit, Q, QUOTATION } from './units.js';
import { G } from './verb-groups.js';
import { F, W } from './words.js';

/** Where a search for a subject ended. */
export type Subject = (UnitRange & { kind: 'phrase' | 'relative' }) | { kind: 'shared' } | null;

const BOUNDARY = W.colon | W.semicolon | W.dash | W.terminal;

/** Is the unit an opener of a relative clause ("who", "which", "that" after a noun)? */
export function isRelative({ units }: Syntax, u: number, limit: number): boolean {
  const word = units.word[u] as number;
  if (word & W.relative) return true;
  if (!(word & W.that) || u - 1 < limit) return false;
  const before = units.word[u - 1] as number;
  // "one | that favours it", "another | that attacked her"; not "told them | that"
  return before & W.determiner ? units.tag[u - 1] !== POS.PRON || (before & W.pronoun) !== 0 : isNominal(units, u - 1) && !(before & W.pronoun);
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

const MANNERS = new Set(['particular', 'general', 'turn', 'addition', 'short', 'private', 'public', 'effect', 'essence', 'fact', 'part']);

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

/** The relative pronoun before a verb: "who | left", "whose laws | were struck down"; -1 where there is none. */
function relativeOpener(syntax: Syntax, before: number, limit: number): number {
  const { units } = syntax;
  if (before <= limit) return -1;
  if (isRelative(syntax, before, limit)) return before;
  if (opensContactClause(syntax, before, limit)) return before;
  if (!isNominal(units, before)) return -1;
  const start = nounPhraseStart(units, before + 1, limit);
  if (opensPlaceClause(syntax, start - 1, limit)) return start - 1;
  return start - 1 > limit && (units.word[start - 1] as number) & W.relative && (units.word[start - 1] as number) & W.possessive ? start - 1 : -1;
}

/** "the hospital | where | he was treated": a relative clause of place, right after its noun. */
function opensPlaceClause({ document, units }: Syntax, u: number, limit: number): boolean {
  return u > limit && ((units.word[u] as number) & W.wh) !== 0 && isNominal(units, u - 1) && lowerOfUnit(document, units, u) === 'where';
}

/** "people | I | have met", "the town | he | calls home": a relative clause without a pronoun of its own. */
export function opensContactClause({ units }: Syntax, u: number, limit: number): boolean {
  const before = u - 1;
  if (!((units.word[u] as number) & W.subject) || before < limit) return false;
  return (units.tag[before] === POS.NOUN || units.tag[before] === POS.PROPN) && isNominal(units, before);
}

/** "an official who was not authorised to speak | said", "doctors at the clinic where she was treated | say": the clause that ends here belongs to a noun before it. */
function closesRelative(syntax: Syntax, at: number, limit: number): boolean {
  const { units } = syntax;
  for (let i = at; i > Math.max(limit, at - 16); i--) {
    if (opensPlaceClause(syntax, i, limit)) return finiteFollows(syntax, i, at + 1);
    if ((units.word[i] as number) & (W.comma | W.and | W.but | W.subordinator) || units.tag[i] === QUOTATION) return false;
    if (opensContactClause(syntax, i, limit)) return finiteGroupAt(syntax, i + 1) >= 0;
    if (isRelative(syntax, i, limit) && isNominal(units, i - 1)) {
      let verb = i + 1;
      // "an official | whose big house | burned"
      if ((units.word[i] as number) & W.possessive) while (verb < at && (isNominal(units, verb) || units.tag[verb] === POS.ADJ)) verb++;
      while (verb < at && units.tag[verb] === POS.ADV) verb++;
      return finiteGroupAt(syntax, verb) >= 0;
    }
  }
  return false;
}

/** "figures | released": a participle right after its noun. */
function closesReduced({ units, groups }: Syntax, at: number, limit: number): boolean {
  const group = groups.of[at] as number;
  return group >= 0 && groups.start[group] === at && ((groups.flags[group] as number) & G.participle) !== 0 && at > limit && isNominal(units, at - 1);
}

/** `«We lost,» | [the mayor] | said`: brackets right after a quotation or comma hold what an editor put for the subject. */
function standsAlone(syntax: Syntax, open: number, limit: number): boolean {
  const { units } = syntax;
  if (open === limit || (units.word[open - 1] as number) & W.comma) return true;
  return units.tag[open - 1] === QUOTATION && !isTitle(syntax, open - 1); // "«Boats of Holm» (page 3) | said"
}

/** The opening bracket of a closing one: "Brown (D-Ohio)". */
function openBefore({ units }: Syntax, close: number, limit: number): number {
  for (let i = close - 1; i >= Math.max(limit, close - 12); i--) if ((units.word[i] as number) & W.open) return i;
  return close;
}

/** "which makes | it | feel": who is made or let to do something, a pronoun, does it. */
function isMadeTo({ document, units, groups }: Syntax, end: number, limit: number): boolean {
  const object = end - 1;
  if (object - 1 < limit || end >= units.length || !((units.word[object] as number) & W.pronoun)) return false;
  if (!((units.form[end] as number) & F.base) || (groups.of[object - 1] as number) < 0) return false;
  return /^(?:ma(?:ke|kes|de|king)|lets?|letting)$/.test(lowerOfUnit(document, units, object - 1));
}

/** "They | also |, in some respects, echo": belongs to the verb, wherever the comma stands. */
const isFocus = ({ document, units }: Syntax, u: number): boolean => units.tag[u] === POS.ADV && FOCUSES.has(lowerOfUnit(document, units, u));

const FOCUSES = new Set(['also', 'too', 'still', 'again', 'however', 'though', 'meanwhile']);

/** The clause region that ends before `end`, cut to its noun phrase. */
export function regionBefore(syntax: Syntax, end: number, limit: number): Subject {
  const { units, groups } = syntax;
  if (end - 1 > limit && isFocus(syntax, end - 1)) return regionBefore(syntax, end - 1, limit);
  if (isMadeTo(syntax, end, limit)) return { from: end - 1, to: end, kind: 'phrase' };
  let r = end - 1;
  let afterVerb = false;
  let firstAnd = -1;
  let lastAnd = -1;
  for (; r >= limit; r--) {
    const word = units.word[r] as number;
    if (units.tag[r] === QUOTATION) {
      if ((units.words[r] as number) > 4 || (units.quote[r] && !isInPhrase(syntax, r, end, limit))) break;
      continue;
    }
    if (word & W.comma) {
      if ((lastAnd >= 0 && listMember(syntax, r, limit)) || joinsAdjectives(syntax, r, limit)) continue;
      break;
    }
    if (word & W.close) {
      r = openBefore(syntax, r, limit);
      continue;
    }
    if (
      word & BOUNDARY ||
      (word & W.but && !joinsPhrases(syntax, r)) ||
      (word & W.that && !isRelative(syntax, r, limit)) ||
      (word & W.subordinator && !isComparison(syntax, r, limit)) ||
      (word & W.as && !isCompoundAs(syntax, r))
    )
      break;
    if (word & W.wh || (word & W.that && isRelative(syntax, r, limit))) {
      break;
    }
    if (word & W.and) {
      if ((units.word[r + 1] as number) & W.time && units.tag[r + 1] === POS.ADV) break; // "the crowd cheers and then | Lund"
      firstAnd = r;
      if (lastAnd < 0) lastAnd = r;
    }
    const group = finiteGroupAt(syntax, r);
    if (group >= 0) {
      let before = (groups.start[group] as number) - 1;
      while (before >= limit && units.tag[before] === POS.ADV) before--;
      const opener = relativeOpener(syntax, before, limit);
      if (opener > limit && (firstAnd < 0 || lowerOfUnit(syntax.document, units, firstAnd) === 'or')) {
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

/** `a boat named | «Fair Winds»`. */
const isNameGiven = ({ units }: Syntax, u: number, limit: number): boolean =>
  u > limit && units.tag[u] === QUOTATION && ((units.form[u - 1] as number) & F.naming) !== 0;

/** `some in the «Sail or Sink» crowd`: a few words between a determiner and a noun. */
function isInPhrase(syntax: Syntax, u: number, end: number, limit: number): boolean {
  const { units } = syntax;
  if (isNameGiven(syntax, u, limit)) return true;
  if (u <= limit || u + 1 >= end || (units.quote[u] as number) & (Q.comma | Q.terminal | Q.unclosed)) return false;
  return ((units.word[u - 1] as number) & (W.determiner | W.possessive | W.genitive)) !== 0 && units.tag[u + 1] === POS.NOUN;
}

/** "with no knowledge | but with experience": what follows is one more phrase of the subject. */
const joinsPhrases = ({ units }: Syntax, at: number): boolean => ((units.word[at + 1] as number) & W.preposition) !== 0 && units.tag[at - 1] !== POS.PUNCT;

/** "more than | half", "fewer than | ten": part of a number. */
const isComparison = ({ units }: Syntax, at: number, limit: number): boolean =>
  at > limit && ((units.form[at - 1] as number) & F.approximator) !== 0 && !((units.word[at + 1] as number) & W.pronoun);

/** "as well as", "such as", "as many as": no clause begins here. */
function isCompoundAs({ units, document }: Syntax, at: number): boolean {
  const near = (u: number) => (u >= 0 && u < units.length ? lowerOfUnit(document, units, u) : '');
  const compound = (word: string) => word === 'well' || word === 'many' || word === 'few';
  return compound(near(at + 1)) || compound(near(at - 1)) || near(at - 1) === 'such';
}
