import { POS } from '../../../document/types.js';
import { pastAdverbs, posAt, wordAt } from '../place.js';
import type { Rule } from './rule.js';

/** "The pattern appears robust", "the damage appears limited": a linking verb. "She appeared in court", "the star appears" comes into view. */
export const linkingVerb: Rule = {
  name: 'linking-verb',
  terms: ['appear'],
  judge(place) {
    const next = pastAdverbs(place, place.to);
    const pos = posAt(place, next);
    if (pos === POS.ADJ) return undefined;
    return pos === POS.VERB && /(?:ed|en|ing)$/.test(wordAt(place, next)) ? undefined : 'none';
  },
};
