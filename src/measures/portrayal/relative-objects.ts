import { POS } from '../../document/types.js';
import { W } from '../attribution/words.js';
import { groupStartingAt, P, type Predicates, tagAt, wordAt } from './predicates.js';

const NOMINAL = (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.NUM) | (1 << POS.DET) | (1 << POS.PRON);
const LONGEST_SUBJECT = 8;

/** "Ann, | whom many voters trust |": the verb of a relative clause with a subject of its own, whose object the pronoun is; -1 where it has another. */
export function relativeObject(predicates: Predicates, relative: number, limit: number): number {
  for (let i = relative + 1; i < Math.min(limit, relative + 1 + LONGEST_SUBJECT); i++) {
    const group = groupStartingAt(predicates, i);
    if (group >= 0) {
      const next = (predicates.head[group] as number) + 1;
      const hasObject = next < limit && (NOMINAL & (1 << tagAt(predicates, next))) !== 0 && !(wordAt(predicates, next) & (W.preposition | W.time));
      return i === relative + 1 || hasObject || (predicates.flags[group] as number) & (P.infinitive | P.ing | P.passive | P.copular) ? -1 : group;
    }
    if (!(NOMINAL & (1 << tagAt(predicates, i))) && tagAt(predicates, i) !== POS.ADV && !(wordAt(predicates, i) & (W.and | W.of | W.genitive | W.joiner)))
      return -1;
  }
  return -1;
}
