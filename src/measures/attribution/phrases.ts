import { POS } from '../../document/types.js';
import { nounPhraseStart } from './noun-phrases.js';
import type { Subject } from './subjects.js';
import type { Syntax } from './syntax.js';
import { lowerOfUnit } from './units.js';
import { F, W } from './words.js';

/** What of a region is the noun phrase: conjunctions, adverbs and a fronted phrase are not. */
export function phraseIn(syntax: Syntax, start: number, end: number): Subject {
  const { units, groups } = syntax;
  let from = start;
  if (isContactSubject(syntax, end - 1, start)) return { from: end - 1, to: end, kind: 'phrase' };
  if (isApproximator(syntax, from, end)) return { from, to: end, kind: 'phrase' };
  while (from < end) {
    const word = units.word[from] as number;
    if (isApproximator(syntax, from, end)) return { from, to: end, kind: 'phrase' };
    if (
      word & (W.and | W.but | W.comma | W.close | W.open) ||
      (units.tag[from] === POS.PUNCT && !(word & W.joiner)) ||
      units.tag[from] === POS.SYM ||
      (units.tag[from] === POS.ADV && !(from + 1 < end && units.tag[from + 1] === POS.ADJ)) ||
      word & W.not
    )
      from++;
    else if (word & W.time && from + 1 < end) from++;
    else break;
  }
  if (from >= end) return null;
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

/** "many people | I", "right now | we": a subject pronoun that no conjunction joins is the whole subject. */
function isContactSubject({ units }: Syntax, u: number, start: number): boolean {
  return u > start && ((units.word[u] as number) & W.subject) !== 0 && !((units.word[u - 1] as number) & (W.and | W.joiner));
}

/** "Almost half", "About four in 10": the phrase begins with its approximation. */
function isApproximator({ units, document }: Syntax, from: number, end: number): boolean {
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
