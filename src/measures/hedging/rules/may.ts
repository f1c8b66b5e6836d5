import { POS } from '../../../document/types.js';
import { isParticiple, type Place, pastAdverbs, posAt, wordAt } from '../place.js';
import type { Rule } from './rule.js';

/** "The sword may have belonged to a smith": a guess about what happened, stronger than what may happen any day. */
export const pastPossibility: Rule = {
  name: 'past-possibility',
  terms: ['may', 'might', 'could', 'may not', 'might not'],
  judge(place) {
    const have = pastAdverbs(place, place.to);
    if (wordAt(place, have) !== 'have' || isNounPhraseStart(place, have + 1)) return undefined;
    return isParticiple(place, pastAdverbs(place, have + 1)) ? { weight: 4 } : undefined;
  },
};

/** "may have a cold", "may have been": an object shows that "have" is the main verb. */
const isNounPhraseStart = (place: Place, i: number): boolean => posAt(place, i) === POS.DET || posAt(place, i) === POS.NOUN;
