import { POS } from '../../../document/types.js';
import { posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "The village's most gifted singer", "his most ambitious novel": renown without a measure. A bare "most" compares or counts. */
export const possessiveSuperlative: Rule = {
  name: 'possessive-superlative',
  terms: ['most'],
  judge(place) {
    if (!POSSESSORS.has(wordAt(place, place.from - 1))) return 'none';
    const next = posAt(place, place.to);
    return (next === POS.ADJ || next === POS.ADV || next === POS.VERB) && !MEASURED.has(wordAt(place, place.to)) ? { weight: 4 } : 'none';
  },
};

const POSSESSORS = wordSet("'s ' his her its their our my");
const MEASURED = wordSet('recent common frequent expensive populous distant northern southern active');
