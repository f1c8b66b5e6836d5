import { isNamedPerson, isParticiple, lemmaOf, type Place, pastAdverbs, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "From the hill we could see the sea", "she could speak three languages": what the senses or a skill allow. */
export const ability: Rule = {
  name: 'ability',
  terms: ['could', 'can'],
  judge(place) {
    const verb = pastAdverbs(place, place.to);
    if (SENSE_AND_SKILL.has(lemmaOf(place, verb))) return 'none';
    return place.entry.term === 'can' && wordAt(place, verb) === 'be' && PERCEIVED.has(wordAt(place, pastAdverbs(place, verb + 1))) ? 'none' : undefined;
  },
};

/** "Traces of salt can be seen in the wall": they are there. */
const PERCEIVED = wordSet('seen heard felt observed noticed detected found measured shown demonstrated concluded');

const SENSE_AND_SKILL = wordSet('hear smell taste remember recall swim read speak sing walk breathe imagine understand');

/** "Ca (2+)": the sign of an element reads like the first half of "can't". */
export const calcium: Rule = {
  name: 'sign',
  terms: ['can'],
  judge: (place) => (wordAt(place, place.from) !== 'can' && wordAt(place, place.to) !== "n't" ? 'none' : undefined),
};

/** "The lamp could be seen for miles, and ships were saved": among events of the past, "could be" tells what was possible then. */
export const pastAbility: Rule = {
  name: 'past-ability',
  terms: ['could'],
  judge(place) {
    const be = pastAdverbs(place, place.to);
    if (wordAt(place, be) !== 'be' || !isParticiple(place, pastAdverbs(place, be + 1))) return undefined;
    for (let i = place.from - NEAR; i < place.to + NEAR; i++) if (PAST.has(wordAt(place, i))) return { weight: 2 };
    return undefined;
  },
};

/** How far around a cue its sentence is searched, so that an endless one costs no more. */
const NEAR = 25;
const PAST = wordSet('was were did had');

/** "The crew could not open the door": what was not possible is no guess. "Could not have known" stays a conclusion. */
export const inability: Rule = {
  name: 'inability',
  terms: ['could', 'can'],
  judge(place) {
    const next = wordAt(place, place.to);
    if (wordAt(place, place.from - 1) === 'never') return 'none';
    if (next !== 'not' && next !== "n't" && next !== 'never' && next !== 'hardly' && next !== 'no') return undefined;
    const verb = wordAt(place, pastAdverbs(place, place.to));
    return place.entry.term === 'could' && verb === 'have' ? undefined : 'none';
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
const isPersonal = (place: Place, i: number): boolean => PERSONAL.has(wordAt(place, i)) || isNamedPerson(place, i);

/** "Can you open the window?" */
const isQuestion = (place: Place): boolean => place.from === place.first && PERSONAL.has(wordAt(place, place.to));

/** "We can and should repair the quay": beside a duty, what is in one's power. */
export const duty: Rule = {
  name: 'duty',
  terms: ['can', 'could'],
  judge(place) {
    const link = wordAt(place, place.to);
    return (link === 'and' || link === ',') && DUTIES.has(wordAt(place, pastAdverbs(place, place.to + 1))) ? 'none' : undefined;
  },
};

const DUTIES = wordSet('must should ought will');

/** "The vote can be held only in a free hall": what has to come first, not what may happen. */
export const restriction: Rule = {
  name: 'restriction',
  terms: ['could', 'can'],
  judge(place) {
    const verb = pastAdverbs(place, place.to);
    for (let i = verb + 1; i <= verb + 3; i++) if (wordAt(place, i) === 'only') return 'none';
    return undefined;
  },
};
