import { isCapitalised, lemmaOf, type Place, pastAdverbs, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "From the hill we could see the sea", "she could speak three languages": what the senses or a skill allow. */
export const ability: Rule = {
  name: 'ability',
  terms: ['could', 'can'],
  judge(place) {
    const verb = pastAdverbs(place, place.to);
    return SENSE_AND_SKILL.has(lemmaOf(place, verb)) ? 'none' : undefined;
  },
};

const SENSE_AND_SKILL = wordSet('hear smell taste remember recall afford swim read speak sing walk breathe imagine understand');

/** "The crew could not open the door": what was not possible is no guess. "Could not have known" stays a conclusion. */
export const inability: Rule = {
  name: 'inability',
  terms: ['could', 'can'],
  judge(place) {
    const next = wordAt(place, place.to);
    if (next !== 'not' && next !== "n't" && next !== 'never' && next !== 'hardly' && next !== 'no') return undefined;
    const verb = wordAt(place, pastAdverbs(place, place.to));
    return place.entry.term === 'could' && (verb === 'have' || verb === 'be') ? undefined : 'none';
  },
};

/** "The council can raise the fee", but "Ms Berg can lift a car": of a named person or "he", can is a skill; of things it is a possibility. */
export const skill: Rule = {
  name: 'skill',
  terms: ['can'],
  judge(place) {
    if (wordAt(place, place.to) === 'be') return undefined;
    return isPersonal(place, place.from - 1) || isQuestion(place) ? 'none' : undefined;
  },
};

const PERSONAL = wordSet('he she who i you');
const isPersonal = (place: Place, i: number): boolean => PERSONAL.has(wordAt(place, i)) || (i > place.first && isCapitalised(place, i));

/** "Can you open the window?" */
const isQuestion = (place: Place): boolean => place.from === place.first && PERSONAL.has(wordAt(place, place.to));
