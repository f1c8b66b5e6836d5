import { isNumber, lemmaOf, type Place, pastAdverbs, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "The new valve should prevent leaks": what a thing does cannot be its duty; the modal states an expectation. */
export const expectation: Rule = {
  name: 'expectation',
  terms: ['should', 'should not', 'ought to'],
  judge(place) {
    if (PERSONS.has(wordAt(place, place.from - 1)) || place.isPerson(place.from - 1)) return undefined;
    const verb = pastAdverbs(place, place.to);
    return PROCESSES.has(lemmaOf(place, verb)) || isAble(place, verb) || isMeasured(place, verb) ? { kind: 'epistemic', weight: 3 } : undefined;
  },
};

const PERSONS = wordSet('i we you he she who people');
const PROCESSES = wordSet('enable allow help improve prevent produce result suffice yield become prove last arrive reveal provide reduce increase lead make');

/** "should be able to", "should be possible". */
const isAble = (place: Place, be: number): boolean => wordAt(place, be) === 'be' && ABLE.has(wordAt(place, be + 1));
const ABLE = wordSet('able possible enough ready easy fine visible');

/** "The loss should be less than a tenth", "should be about 40": a forecast of a quantity. */
const isMeasured = (place: Place, be: number): boolean => wordAt(place, be) === 'be' && (isNumber(place, be + 1) || QUANTITIES.has(wordAt(place, be + 1)));
const QUANTITIES = wordSet('less more fewer lower higher about around roughly approximately between');
