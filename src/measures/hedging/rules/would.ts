import { lemmaOf, pastAdverbs, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "I would like to thank the mayor", "we would welcome a vote", "it would be my honour": politeness and ritual. */
export const politeness: Rule = {
  name: 'politeness',
  terms: ['would', 'should', 'could', 'can', 'may'],
  judge(place) {
    const subject = wordAt(place, place.from - 1);
    const verb = lemmaOf(place, pastAdverbs(place, place.to));
    if (WISHES.has(verb) && place.entry.term !== 'can' && place.entry.term !== 'could' && place.entry.term !== 'may') return 'none';
    return SPEAKERS.has(subject) && RITUALS.has(verb) ? 'none' : undefined;
  },
};

const WISHES = wordSet('like love prefer rather');
const SPEAKERS = wordSet('i we delegation 1');
const RITUALS = wordSet(
  'thank congratulate welcome express stress emphasize emphasise underline highlight recall reiterate add invite propose ask request urge note say mention point call draw begin conclude appreciate',
);

/** "She would later become mayor", "the band would go on to win": the future seen from the past, told as fact. */
export const futureInPast: Rule = {
  name: 'future-in-past',
  terms: ['would'],
  judge(place) {
    const next = wordAt(place, place.to);
    if (LATER.has(next)) return 'none';
    return (next === 'go' && wordAt(place, place.to + 1) === 'on') || next === 'continue' ? 'none' : undefined;
  },
};

const LATER = wordSet('later soon eventually subsequently ultimately once again finally');

/** "He would often walk to the quay": a habit of the past. */
export const habit: Rule = {
  name: 'habit',
  terms: ['would'],
  judge: (place) => (HABITUAL.has(wordAt(place, place.to)) && wordAt(place, place.to + 1) !== 'have' ? 'none' : undefined),
};

const HABITUAL = wordSet('often frequently usually sometimes regularly occasionally routinely');

/** "The firm would not comment": it was asked, and refused. */
export const refusal: Rule = {
  name: 'refusal',
  terms: ['would'],
  judge(place) {
    const negation = wordAt(place, place.to);
    if (negation !== 'not' && negation !== "n't") return undefined;
    return TELLING.has(lemmaOf(place, pastAdverbs(place, place.to))) ? 'none' : undefined;
  },
};

const TELLING = wordSet('say comment confirm discuss disclose elaborate specify identify reveal talk speak answer budge');

/** "The minister said the tax would rise": a plan put into the past by the verb that reports it. */
export const backshift: Rule = {
  name: 'backshift',
  terms: ['would'],
  judge(place) {
    const from = Math.max(place.first, place.from - 16);
    for (let i = place.from - 1; i >= from; i--) if (REPORTED.has(wordAt(place, i)) && !SUPPOSING.has(wordAt(place, i - 1))) return 'none';
    return undefined;
  },
};

/** "If confirmed, the find would be the oldest": nobody has confirmed it. */
const SUPPOSING = wordSet('if unless once when');
const REPORTED = wordSet('said knew announced told reported vowed promised pledged confirmed declared insisted ordered ruled decided agreed');
