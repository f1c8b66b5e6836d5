import { POS } from '../../document/types.js';
import { phraseIn } from './phrases.js';
import { joinsAdjectives, listMember } from './subject-lists.js';
import { isRelative, relativeOpener } from './subject-relatives.js';
import { isNameGiven, type Subject } from './subjects.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { lowerOfUnit, Q, QUOTATION } from './units.js';
import { F, W } from './words.js';

export const BOUNDARY = W.colon | W.semicolon | W.dash | W.terminal;

/** The opening bracket of a closing one: "Brown (D-Ohio)". */
export function openBefore({ units }: Syntax, close: number, limit: number): number {
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
