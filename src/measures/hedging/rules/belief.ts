import { POS } from '../../../document/types.js';
import { beforeVerbGroup, isNamed, lemmaOf, type Place, posAt, wordAt, wordSet } from '../place.js';
import { hasCrowdSubject } from './crowds.js';
import type { Rule } from './rule.js';

/** "Later than we had expected", "not as bad as I feared": a yardstick, nothing that is claimed. */
export const comparedBelief: Rule = {
  name: 'compared-belief',
  categories: ['epistemic/belief-verb'],
  judge(place) {
    const subject = beforeVerbGroup(place, place.from - 1);
    return SELVES.has(wordAt(place, subject)) && COMPARISONS.has(wordAt(place, subject - 1)) ? 'none' : undefined;
  },
};

const COMPARISONS = wordSet('than as');

/**
 * "I therefore believe" hedges what the speaker says. "The minister believes" is a source with a belief: attribution,
 * no hedge. "Believe me" and "to believe in" are neither.
 */
export const believer: Rule = {
  name: 'believer',
  categories: ['epistemic/belief-verb'],
  judge(place) {
    if (wordAt(place, place.to) === 'in' || wordAt(place, place.to) === 'me') return 'none';
    if (CROWD_VIEWS.has(place.entry.term) && hasCrowdSubject(place)) return { kind: 'vague-source', weight: 4 };
    const subject = beforeVerbGroup(place, place.from - 1);
    const word = wordAt(place, subject);
    if (isOwnBody(place, subject)) return undefined;
    if (SELVES.has(word)) return place.entry.term === 'feel' && posAt(place, place.to) === POS.ADJ ? 'none' : undefined;
    if (word === ',' || word === 'and') return hasSelfBefore(place, subject) ? undefined : 'none';
    return word === 'to' && SELF_INFINITIVE.has(lemmaOf(place, subject - 1)) && !isNamed(place, subject - 2) && hasSelfBefore(place, subject)
      ? undefined
      : 'none';
  },
};

const CROWD_VIEWS = wordSet('believe think feel fear hope expect');
const SELVES = wordSet('i we one delegation');
const SELF_INFINITIVE = wordSet('like inclined want');

/** "My government | hopes", "our group | believes": the speaker, as a body. */
const isOwnBody = (place: Place, i: number): boolean => BODIES.has(wordAt(place, i)) && OWN.has(wordAt(place, i - 1));
const BODIES = wordSet('government country nation group committee party company side team board paper administration ministry office members');
const OWN = wordSet('my our');

function hasSelfBefore(place: Place, i: number): boolean {
  for (let at = i - 1; at >= Math.max(place.first, i - 6); at--) if (SELVES.has(wordAt(place, at))) return true;
  return false;
}
