import { POS } from '../../../document/types.js';
import { pastAdverbs, posAt, wordAt } from '../place.js';
import type { Rule } from './rule.js';

/** "The pattern appears robust", "the damage appears limited": a linking verb. "The star appears", "she appeared to loud applause": it comes into view. */
export const linkingVerb: Rule = {
  name: 'linking-verb',
  terms: ['appear', 'appear to'],
  judge(place) {
    const next = pastAdverbs(place, place.to);
    const pos = posAt(place, next);
    if (place.entry.term === 'appear to') return pos === POS.ADJ || pos === POS.DET || pos === POS.PRON ? 'none' : undefined;
    if (pos === POS.ADJ) return undefined;
    return pos === POS.VERB && /(?:ed|en|ing)$/.test(wordAt(place, next)) ? undefined : 'none';
  },
};
