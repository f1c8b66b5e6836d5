import { POS } from '../../../document/types.js';
import { isCapitalised, isNumber, isParticiple, type Place, pastAdverbs, posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "in May", "18 May 2019": the month, which alone of the two is written with a capital inside a sentence. */
export const month: Rule = {
  name: 'month',
  terms: ['may'],
  judge: (place) => (isCapitalised(place, place.from) && (place.from > place.first || isNumber(place, place.to)) ? 'none' : undefined),
};

/** "May I thank the chair", "May he rest in peace": a request or a wish, not a possibility. */
export const wish: Rule = {
  name: 'wish',
  terms: ['may'],
  judge: (place) => (place.from === place.first && PERSONS.has(wordAt(place, place.to)) ? 'none' : undefined),
};

const PERSONS = wordSet('i we he she they you it the this his her their god');

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
