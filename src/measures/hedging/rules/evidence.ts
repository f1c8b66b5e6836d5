import { POS } from '../../../document/types.js';
import { beforeVerbGroup, isNamedPerson, isNominal, posAt, wordAt, wordSet } from '../place.js';
import { hasCrowdSubject } from './crowds.js';
import type { Rule } from './rule.js';

/** "The tracks suggest a fox" infers; "she suggested a walk" proposes; "we suggest that" claims with care. */
export const proposal: Rule = {
  name: 'proposal',
  terms: ['suggest', 'suggest that', 'indicate', 'indicate that', 'imply', 'imply that', 'hint at', 'hint that'],
  judge(place) {
    const subject = beforeVerbGroup(place, place.from - 1);
    const word = wordAt(place, subject);
    if (CLAIMS.has(place.entry.term) && (word === 'we' || word === 'i')) return { weight: 3 };
    if (PERSONS.has(word) || isNamedPerson(place, subject)) return 'none';
    if (!place.isPerson(subject)) return undefined;
    return hasCrowdSubject(place) ? { kind: 'vague-source', weight: 4 } : posAt(place, subject - 1) === POS.DET ? 'none' : undefined;
  },
};

const CLAIMS: ReadonlySet<string> = new Set(['suggest', 'suggest that']);
const PERSONS = wordSet('i you he she we who');

/** "a potential buyer" may buy; "her full potential", "the membrane potential" is a noun, and "the potential to harm" a possibility again. */
export const potentialNoun: Rule = {
  name: 'potential-noun',
  terms: ['potential'],
  judge(place) {
    const after = wordAt(place, place.to);
    if (after === 'to' || after === 'for') return { weight: 3 };
    const pos = posAt(place, place.to);
    return isNominal(place, place.to) || pos === POS.ADJ || (pos === POS.VERB && /(?:ing|ed)$/.test(after)) ? undefined : 'none';
  },
};
