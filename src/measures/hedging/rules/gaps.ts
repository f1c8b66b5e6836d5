import { POS } from '../../../document/types.js';
import { isNumber, posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

const RESEARCH = ['evidence', 'investigation', 'research', 'study', 'trial', 'work'];

/** "Further studies are needed": the matter is open. "Her future work took her to the coast", "more work for the same pay" tell of work alone. */
export const researchGap: Rule = {
  name: 'research-gap',
  terms: ['additional', 'further', 'future', 'more'].flatMap((which) => RESEARCH.map((what) => `${which} ${what}`)),
  judge(place) {
    for (let i = Math.max(place.first, place.from - NEAR); i < Math.min(place.end, place.to + NEAR); i++) {
      if (NEED.has(wordAt(place, i))) return undefined;
    }
    return 'none';
  },
};

/** How far a verb of need may stand from what is needed. */
const NEAR = 8;
const NEED = wordSet(
  'need needs needed require requires required requiring necessary warrant warrants warranted recommended call calls called merit merits must should have has await awaits',
);

/** "A 40 % chance of rain", "a slim chance" weigh a likelihood; "a chance to speak", "the chance of a lifetime" are an opportunity. */
export const statedChance: Rule = {
  name: 'stated-chance',
  terms: ['chance'],
  judge(place) {
    const before = place.from - 1;
    const word = wordAt(place, before);
    if (word === '%' || word === 'percent' || word === 'cent' || isNumber(place, before) || DEGREES.has(word)) return undefined;
    return posAt(place, before) === POS.ADJ && wordAt(place, place.to) === 'that' ? undefined : 'none';
  },
};

const DEGREES = wordSet('good fair slim small strong outside decent reasonable slight remote little real better greater higher lower even realistic');
