import { POS } from '../../../document/types.js';
import { isVerbal, pastAdverbs, posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "The dam is considered unsafe" gives a view; "when age was considered", "the option must be considered by May" takes something into account. */
export const takenIntoAccount: Rule = {
  name: 'taken-into-account',
  terms: ['considered', 'is considered', 'was considered', 'are considered', 'were considered'],
  judge(place) {
    const next = place.to;
    if (COMPLEMENTS.has(wordAt(place, next))) return undefined;
    const pos = posAt(place, next);
    return pos === POS.PUNCT || pos === POS.ADP || pos === POS.CCONJ || pos === POS.SCONJ || pos === -1 ? 'none' : undefined;
  },
};

/** "considered | by many | a failure", "considered | as a warning". */
const COMPLEMENTS = wordSet('by as to among " “ \'');

/** "The lake is known to freeze" reports; "the man is known to us", "known to both banks" is an acquaintance. */
export const acquaintance: Rule = {
  name: 'acquaintance',
  terms: ['be known to'],
  judge(place) {
    const next = pastAdverbs(place, place.to);
    return isVerbal(place, next) ? undefined : 'none';
  },
};

/** "It is widely accepted that the lake froze", "salt is known to melt ice": who accepts it is not said, but nobody doubts it (Kiparsky & Kiparsky 1970). */
export const commonGround: Rule = {
  name: 'common-ground',
  categories: ['vague-source/agentless-opinion'],
  judge(place) {
    for (let i = place.from; i < place.to; i++) if (FACTIVES.has(wordAt(place, i))) return { weight: place.entry.weight };
    return undefined;
  },
};

const FACTIVES = wordSet('accepted acknowledged known recognised recognized');
