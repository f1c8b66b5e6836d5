import { POS } from '../../../document/types.js';
import { beforeVerbGroup, isNamed, lemmaOf, type Place, posAt, wordAt, wordSet } from '../place.js';
import { hasCrowdSubject } from './crowds.js';
import type { Rule } from './rule.js';

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

function hasSelfBefore(place: Place, i: number): boolean {
  for (let at = i - 1; at >= Math.max(place.first, i - 6); at--) if (SELVES.has(wordAt(place, at))) return true;
  return false;
}
