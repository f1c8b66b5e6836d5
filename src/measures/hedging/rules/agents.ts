import { isCapitalised, isNamed, type Place, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "The bridge is considered unsafe by Anna Berg", "under fire from the mayor": the passive names its agent, so its source is known. */
export const namedAgent: Rule = {
  name: 'named-agent',
  categories: ['vague-source/agentless-opinion', 'vague-source/agentless-verdict', 'vague-source/passive-view', 'hearsay'],
  judge(place) {
    for (let i = place.to; i < Math.min(place.end, place.to + 6); i++) {
      const word = wordAt(place, i);
      if (word === ',' || word === '.' || word === ';') return undefined;
      if (word === 'by' || (word === 'from' && place.entry.subCategory === VERDICT)) return isAgent(place, i + 1) ? 'none' : undefined;
    }
    return undefined;
  },
};

/** Fire and criticism come from somebody; a story "said to come from the coast" does not. */
const VERDICT = 'agentless-verdict';

function isAgent(place: Place, i: number): boolean {
  const at = ARTICLES.has(wordAt(place, i)) ? i + 1 : i;
  if (VAGUE.has(wordAt(place, at))) return false;
  return isNamed(place, at) || isCapitalised(place, at) || (place.isPerson(at) && at > i);
}

const ARTICLES = wordSet('the a an its his her their');
const VAGUE = wordSet('some many most several others people critics observers experts all');
