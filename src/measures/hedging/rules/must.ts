import { POS } from '../../../document/types.js';
import { isParticiple, pastAdverbs, posAt, wordAt } from '../place.js';
import type { Rule } from './rule.js';

/** "By now the train must have left", "he must be joking": a conclusion pressed on the reader, no duty. */
export const conclusion: Rule = {
  name: 'conclusion',
  terms: ['must'],
  judge(place) {
    const aux = pastAdverbs(place, place.to);
    const verb = pastAdverbs(place, aux + 1);
    const concludes =
      (wordAt(place, aux) === 'have' && isParticiple(place, verb)) ||
      (wordAt(place, aux) === 'be' && posAt(place, verb) === POS.VERB && wordAt(place, verb).endsWith('ing'));
    return concludes ? { kind: 'booster', weight: 3 } : undefined;
  },
};
