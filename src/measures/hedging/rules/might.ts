import { POS } from '../../../document/types.js';
import { isVerbal, pastAdverbs, posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "the might of the army", "with all her might": the noun. */
export const strength: Rule = {
  name: 'noun-might',
  terms: ['might'],
  judge(place) {
    const before = posAt(place, place.from - 1);
    const after = wordAt(place, place.to);
    if (before === POS.ADJ || before === POS.DET || POSSESSIVES.has(wordAt(place, place.from - 1)))
      return isVerbal(place, pastAdverbs(place, place.to)) ? undefined : 'none';
    return after === 'of' || after === '.' ? 'none' : undefined;
  },
};

const POSSESSIVES = wordSet("his her its their our my your all 's");
