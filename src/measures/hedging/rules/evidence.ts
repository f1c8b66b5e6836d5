import { POS } from '../../../document/types.js';
import { beforeVerbGroup, isNamed, isNominal, posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "The tracks suggest a fox" infers; "she suggested a walk" proposes. */
export const proposal: Rule = {
  name: 'proposal',
  terms: ['suggest', 'suggest that', 'indicate', 'indicate that', 'imply', 'imply that', 'hint at', 'hint that'],
  judge(place) {
    const subject = beforeVerbGroup(place, place.from - 1);
    if (PERSONS.has(wordAt(place, subject)) || isNamed(place, subject)) return 'none';
    return place.isPerson(subject) && !isNominal(place, subject + 1) && posAt(place, place.from - 1) !== POS.PUNCT ? 'none' : undefined;
  },
};

const PERSONS = wordSet('i you he she we who');

/** "a potential buyer" may buy; "her full potential", "the membrane potential" is a noun, and "the potential to harm" a possibility again. */
export const potentialNoun: Rule = {
  name: 'potential-noun',
  terms: ['potential'],
  judge(place) {
    const after = wordAt(place, place.to);
    if (after === 'to' || after === 'for') return { weight: 2 };
    const pos = posAt(place, place.to);
    return isNominal(place, place.to) || pos === POS.ADJ || (pos === POS.VERB && /(?:ing|ed)$/.test(after)) ? undefined : 'none';
  },
};
