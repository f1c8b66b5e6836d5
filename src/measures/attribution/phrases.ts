import { POS } from '../../document/types.js';
import { nounPhraseStart } from './noun-phrases.js';
import type { Subject } from './subjects.js';
import type { Syntax } from './syntax.js';
import { isLooseMark, lowerOfUnit } from './units.js';
import { F, W } from './words.js';

/** What of a region is the noun phrase: conjunctions, adverbs and a fronted phrase are not. */
export function phraseIn(syntax: Syntax, start: number, regionEnd: number): Subject {
  const { units, groups } = syntax;
  const end = isFloating(syntax, regionEnd - 1, start) ? regionEnd - 1 : regionEnd;
  let from = start;
  if (isContactSubject(syntax, end - 1, start)) return { from: end - 1, to: end, kind: 'phrase' };
  if (isApproximator(syntax, from, end)) return { from, to: end, kind: 'phrase' };
  while (from < end) {
    const word = units.word[from] as number;
    if (isApproximator(syntax, from, end)) return { from, to: end, kind: 'phrase' };
    if (
      word & (W.and | W.but | W.comma | W.close | W.open) ||
      units.tag[from] === POS.SYM ||
      (units.tag[from] === POS.ADV && !(from + 1 < end && units.tag[from + 1] === POS.ADJ) && !(from + 1 === end && word & W.determiner)) ||
      word & W.not ||
      isLooseMark(units, from)
    )
      from++;
    else if (opensWithDate(syntax, from, end)) from += 2;
    else if (word & W.time && from + 1 < end && !((units.word[from + 1] as number) & W.genitive)) from++;
    else break;
  }
  if (from >= end) return null;
  from = contactStart(syntax, from, end);
  const opening = units.word[from] as number;
  const fronted = (opening & (W.preposition | W.as | W.to)) !== 0 || (groups.of[from] as number) >= 0;
  if (fronted) {
    let phrase = nounPhraseStart(units, end, from);
    while (phrase > from + 1 && (units.word[phrase - 1] as number) & W.of) {
      const longer = nounPhraseStart(units, phrase - 1, from + 1);
      if (longer >= phrase - 1) break;
      phrase = longer;
    }
    from = Math.min(phrase, end - 1);
  }
  return { from, to: end, kind: 'phrase' };
}

/** "last week | Lund", "this month | the council": a time without a comma, and then a phrase that stands alone; "last week's | report" and "this week in Holm" are phrases themselves. */
function opensWithDate({ units }: Syntax, from: number, end: number): boolean {
  if (!((units.form[from] as number) & F.dating) || from + 2 >= end || !((units.word[from + 1] as number) & W.time)) return false;
  const after = units.word[from + 2] as number;
  return !(after & W.genitive) && (units.tag[from + 2] === POS.PROPN || (after & (W.determiner | W.possessive | W.subject)) !== 0);
}

/** "Lund and Holt | both | opposed it", "the ministers | all | agreed": a quantifier after its noun belongs to the verb (Quirk et al. 1985, section 6.50). */
function isFloating({ document, units }: Syntax, u: number, start: number): boolean {
  if (u <= start || !((units.word[u] as number) & W.determiner) || !FLOATING.has(lowerOfUnit(document, units, u))) return false;
  const before = u - 1;
  return units.tag[before] === POS.NOUN || units.tag[before] === POS.PROPN || ((units.word[before] as number) & W.subject) !== 0;
}

const FLOATING = new Set(['both', 'all', 'each']);

/** "the unease | many women", "the reason | Lund": a clause without a pronoun has a subject of its own. */
function contactStart({ document, units }: Syntax, from: number, end: number): number {
  for (let i = end - 1; i > from + 1; i--) {
    if (units.tag[i - 1] !== POS.NOUN || (units.word[i - 1] as number) & W.time) continue;
    const word = units.word[i] as number;
    if (word & (W.determiner | W.possessive) && !(word & W.relative) && i + 1 < end && units.tag[i] !== POS.PROPN && units.tag[i] !== POS.NUM) return i;
    if (units.tag[i] === POS.PROPN && CONTACTS.has(lowerOfUnit(document, units, i - 1))) return i;
  }
  return from;
}

/** Nouns that a clause without a pronoun follows and a name never does. */
const CONTACTS = new Set('reason reasons moment way ways time opportunity chance amount honor honour topics'.split(' '));

/** "many people | I", "right now | we": a subject pronoun that no conjunction joins is the whole subject. */
function isContactSubject({ units }: Syntax, u: number, start: number): boolean {
  return u > start && ((units.word[u] as number) & W.subject) !== 0 && !((units.word[u - 1] as number) & (W.and | W.joiner));
}

/** "at least | a dozen members", "as many as | forty", "not | everyone", "virtually | no one": how many is part of who. */
function isMeasured({ units, document }: Syntax, from: number, end: number): boolean {
  if (from + 1 >= end) return false;
  const word = units.word[from] as number;
  if (word & W.not || (units.tag[from] === POS.ADV && NEARLY.has(lowerOfUnit(document, units, from))))
    return EVERYBODY.has(lowerOfUnit(document, units, from + 1));
  if (word & W.as) return from + 3 < end && ((units.word[from + 2] as number) & W.as) !== 0 && QUANTITY.has(lowerOfUnit(document, units, from + 1));
  return (word & W.preposition) !== 0 && LIMIT.has(lowerOfUnit(document, units, from + 1)) && lowerOfUnit(document, units, from) === 'at';
}

const NEARLY = new Set(['almost', 'nearly', 'virtually', 'practically', 'hardly']);
const EVERYBODY = new Set(['everyone', 'everybody', 'every', 'all', 'no', 'nobody']);
const QUANTITY = new Set(['many', 'few', 'much']);
const LIMIT = new Set(['least', 'most']);

/** "Almost half", "About four in 10": the phrase begins with its approximation. */
function isApproximator(syntax: Syntax, from: number, end: number): boolean {
  const { units, document } = syntax;
  if (isMeasured(syntax, from, end)) return true;
  if (from + 1 >= end || !((units.form[from] as number) & F.approximator)) return false;
  const next = lowerOfUnit(document, units, from + 1);
  return (
    units.tag[from + 1] === POS.NUM ||
    next === 'half' ||
    next === 'all' ||
    next === 'every' ||
    next === 'than' ||
    next === 'a' ||
    next === 'two' ||
    next === 'one'
  );
}
