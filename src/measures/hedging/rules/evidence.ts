import { POS } from '../../../document/types.js';
import { isNamed, isNominal, isVerbal, lemmaOf, posAt, wordAt, wordSet } from '../place.js';
import { hasCrowdSubject, isPassive, subjectHead } from './crowds.js';
import type { Rule } from './rule.js';

/** "The tracks suggest a fox" infers; "she suggested a walk", "the council suggests a fee" propose; "we suggest that" claims with care. A paper is read. */
export const proposal: Rule = {
  name: 'proposal',
  terms: ['suggest', 'suggest that', 'indicate', 'indicate that', 'imply', 'imply that', 'hint at', 'hint that'],
  judge(place) {
    const subject = subjectHead(place);
    const word = wordAt(place, subject);
    if (CLAIMS.has(place.entry.term) && (word === 'we' || word === 'i')) return { weight: 3 };
    if (place.isPerson(subject) && hasCrowdSubject(place)) return { kind: 'vague-source', weight: 4 };
    const proposes = PERSONS.has(word) || place.isPerson(subject) || (place.isBody(subject) && word !== 'paper') || isNamed(place, subject);
    return proposes ? 'none' : undefined;
  },
};

const CLAIMS: ReadonlySet<string> = new Set(['suggest', 'suggest that']);
const PERSONS = wordSet('i you he she we who');

/** "The tracks suggested that a fox had come": the active of what is listed for its passive, "it was suggested that". */
export const inference: Rule = {
  name: 'inference',
  terms: ['suggested that'],
  judge: (place) => (isPassive(place) ? undefined : (proposal.judge(place) ?? { kind: 'evidential', weight: 4 })),
};

/** "We propose that the gate failed" ventures a claim; "we propose a new method" presents one's work. */
export const method: Rule = {
  name: 'method',
  terms: ['we propose'],
  judge(place) {
    for (let i = place.to; i < place.to + PHRASE; i++) {
      if (METHODS.has(lemmaOf(place, i))) return 'none';
      if (wordAt(place, i) === 'that' || isVerbal(place, i)) return undefined;
    }
    return undefined;
  },
};

/** How long the object of the verb may be. */
const PHRASE = 7;
const METHODS = wordSet(
  'method approach framework algorithm technique procedure protocol scheme tool solution measure strategy programme program policy metric system name amendment bill',
);

/**
 * "a potential buyer" may buy; "her full potential", "the membrane potential", "membrane potential changes" is a noun, and
 * "the potential to harm" a possibility again.
 */
export const potentialNoun: Rule = {
  name: 'potential-noun',
  terms: ['potential'],
  judge(place) {
    const after = wordAt(place, place.to);
    if (after === 'to' || after === 'for') return { weight: 3 };
    if (posAt(place, place.from - 1) === POS.NOUN) return 'none';
    const pos = posAt(place, place.to);
    return isNominal(place, place.to) || pos === POS.ADJ || (pos === POS.VERB && /(?:ing|ed)$/.test(after)) ? undefined : 'none';
  },
};
