import { isOmitting } from '../../document/negation.js';
import { POS } from '../../document/types.js';
import { createLemmaFlag, createWordFlag } from '../../document/word-flag.js';
import { P, type Predicates } from './predicates.js';

const DISINCLINED = new Set(['unlikely', 'unwilling', 'reluctant', 'hesitant', 'loath', 'unfit', 'unqualified', 'unprepared', 'powerless']);
const isDisinclined = createWordFlag((lower) => DISINCLINED.has(lower));
const omits = createWordFlag(isOmitting);
const isToo = createWordFlag((lower) => lower === 'too');

/** "is unlikely | to win", "is too weak | to win", "is not known as quick | to help": what stands before an infinitive denies it. */
export function isDeniedBefore({ document, start, flags }: Predicates, group: number, from: number): boolean {
  if (!((flags[group] as number) & P.infinitive)) return false;
  const { tokens, vocabulary, negated } = document;
  const at = (start[group] as number) - 1;
  if (at <= from) return false;
  if (isDisinclined(vocabulary)(tokens.word[at] as number)) return negated[at] === 0;
  const tag = tokens.pos[at];
  if (tag === POS.ADJ) return negated[at] === 1 || isToo(vocabulary)(tokens.word[at - 1] as number);
  return tag === POS.VERB && negated[at] === 1 && !omits(vocabulary)(tokens.word[at] as number);
}

const LACKING = new Set(['lack', 'forfeit', 'renounce', 'relinquish', 'squander', 'forgo']);
/** "lacks | courage |": what is an object of such a verb, the subject has not. */
export const isLacking = createLemmaFlag((lemma) => LACKING.has(lemma));
