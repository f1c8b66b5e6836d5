import { POS } from '../../../document/types.js';
import { lemmaOf, type Place, posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "Any act that might anger the guild is to be avoided": of whatever there may be, nothing is asserted that could be hedged. */
export const freeChoice: Rule = {
  name: 'free-choice',
  terms: ['could', 'may', 'might'],
  judge(place) {
    const relative = pastRelative(place);
    if (relative < 0) return undefined;
    for (let i = relative - 1; i >= relative - PHRASE; i--) {
      if (CHOOSERS.has(wordAt(place, i))) return 'none';
      const pos = posAt(place, i);
      if (pos === POS.VERB || pos === POS.PUNCT || pos === -1) return undefined;
    }
    return undefined;
  },
};

/** "that | could", "which | also | might": the relative pronoun; -1 where there is none. */
function pastRelative(place: Place): number {
  let at = place.from - 1;
  while (posAt(place, at) === POS.ADV) at--;
  return RELATIVES.has(wordAt(place, at)) ? at : -1;
}

const RELATIVES = wordSet('that which who');
const CHOOSERS = wordSet('any anything anyone whatever whichever every everything');
/** How long the phrase before the pronoun may be. */
const PHRASE = 6;

/** "For as long as the siege continued": how long, not on what condition. */
export const duration: Rule = {
  name: 'duration',
  terms: ['as long as', 'so long as'],
  judge(place) {
    for (let i = place.to; i < Math.min(place.end, place.to + CLAUSE); i++) {
      if (posAt(place, i) === POS.VERB && LASTING.has(lemmaOf(place, i))) return 'none';
      if (wordAt(place, i) === ',') return undefined;
    }
    return wordAt(place, place.from - 1) === 'for' ? 'none' : undefined;
  },
};

const LASTING = wordSet('continue remain last persist endure live stay exist survive');
/** How far from the conjunction its verb is looked for. */
const CLAUSE = 10;

/** "There is no possibility of appeal", "to avoid any suspicion": the guess is denied or kept open, nobody makes it. */
export const deniedGuess: Rule = {
  name: 'denied-guess',
  terms: ['doubt', 'likelihood', 'possibility', 'probability', 'speculation', 'suspicion that', 'conjecture', 'guesswork'],
  judge: (place) => (DENIERS.has(wordAt(place, place.from - 1)) ? 'none' : undefined),
};

const DENIERS = wordSet('no any without');
