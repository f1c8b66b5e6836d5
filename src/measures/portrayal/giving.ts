import { POS, type TokenRange } from '../../document/types.js';
import { createLemmaFlag } from '../../document/word-flag.js';
import { W } from '../attribution/words.js';
import type { Governor } from './governor.js';
import type { Phrase } from './noun-phrase.js';
import { type Predicates, tagAt, wordAt } from './predicates.js';

/** Verbs with two objects (Levin 1993, verbs of giving): first to whom, then what. */
const GIVING = new Set('give hand deal award grant pay offer show accord lend wish send'.split(' '));
const isGiving = createLemmaFlag((lemma) => GIVING.has(lemma));
const LONGEST = 10;
const GIFT = (1 << POS.DET) | (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.NUM);

/** What somebody is given: "gave | Ann | a medal |", "dealt | Ann | a blow |". */
export function givenTo(
  predicates: Predicates,
  { rest: from, standing }: Phrase,
  governor: Governor | undefined,
  sentence: TokenRange,
): TokenRange | undefined {
  const { document } = predicates;
  if (governor?.kind !== 'verb' || standing === 'possessor' || !isGiving(document.vocabulary)(document.tokens.lemma[governor.at] as number)) return undefined;
  const limit = Math.min(sentence.to, from + LONGEST);
  let to = from;
  while (to < limit && GIFT & (1 << tagAt(predicates, to)) && !(wordAt(predicates, to) & (W.comma | W.and | W.preposition))) to++;
  return to > from ? { from, to } : undefined;
}
