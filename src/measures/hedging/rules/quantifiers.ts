import { POS } from '../../../document/types.js';
import { isCapitalised, isNominal, isNumber, isVerbal, lemmaOf, type Place, pastAdverbs, posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

const QUANTIFIERS = ['some', 'many', 'several', 'numerous', 'various', 'few', 'some of', 'many of', 'several of', 'most of', 'a number of', 'a few', 'certain'];

/** "The campus with its many lawns", "these several reasons", "so many", "how many": which ones is known, or it is asked. */
export const determined: Rule = {
  name: 'determined-quantity',
  terms: ['many', 'several', 'numerous', 'various', 'few'],
  judge(place) {
    const before = wordAt(place, place.from - 1);
    if (DETERMINERS.has(before) || wordAt(place, place.to) === '-') return 'none';
    return DEGREES.has(before) && (place.entry.term === 'many' || place.entry.term === 'few') ? 'none' : undefined;
  },
};

const DETERMINERS = wordSet("its his her their my our your whose the these those 's");
const DEGREES = wordSet('how so as too not twice very last first');

/** "Some 200 houses": an approximation. */
export const someNumber: Rule = {
  name: 'some-before-number',
  terms: ['some'],
  judge: (place) => (isNumber(place, place.to) ? { kind: 'approximator', weight: 2 } : undefined),
};

/** "for several years", "many times", "some time": a length of time without a figure. */
export const timeSpan: Rule = {
  name: 'time-span',
  terms: QUANTIFIERS,
  judge: (place) => (TIMES.has(lemmaOf(place, headAfter(place))) ? 'none' : undefined),
};

const TIMES = wordSet(
  'second minute hour day night week month year decade century generation time mile kilometre metre meter inch foot dozen hundred thousand million more',
);

/** "for some reason", "to some extent": set phrases. */
export const setPhrase: Rule = {
  name: 'set-phrase',
  terms: ['some'],
  judge: (place) => (SET_PHRASES.has(wordAt(place, place.to)) ? 'none' : undefined),
};

const SET_PHRASES = wordSet('reason detail perspective exception exceptions controversy of');

/** "in some cases", "in many places": how often, not who. */
export const someCases: Rule = {
  name: 'some-cases',
  terms: QUANTIFIERS,
  judge: (place) => (CASES.has(lemmaOf(place, headAfter(place))) && wordAt(place, place.from - 1) === 'in' ? { kind: 'frequency', weight: 3 } : undefined),
};

const CASES = wordSet('case instance occasion circumstance');

/** "Some economists doubt it", "many in the party feel", "some argue": people whom nobody could find. */
export const unnamedPeople: Rule = {
  name: 'unnamed-people',
  terms: QUANTIFIERS,
  judge(place) {
    const head = headAfter(place);
    if (head < 0) return VIEWS.has(lemmaOf(place, mainVerb(place, pastLocation(place, place.to)))) ? { kind: 'vague-source', weight: 5 } : undefined;
    if (!place.isPerson(head)) return undefined;
    if (VIEWS.has(lemmaOf(place, verbAfter(place, head)))) return { kind: 'vague-source', weight: 5 };
    return { kind: 'vague-source', weight: COUNTS.has(place.entry.term) ? 3 : 4 };
  },
};

/** "Several residents left" nearly counts them; "some residents" picks whom it likes. */
const COUNTS: ReadonlySet<string> = new Set(['several', 'a few', 'a number of', 'numerous']);
const VIEWS = wordSet(
  'say argue claim believe think consider feel see view regard suggest contend maintain insist fear doubt expect hope suspect note point complain warn agree disagree dispute hold call describe criticize criticise praise object oppose support prefer speculate assert allege affirm interpret find accuse question wonder',
);

/** "Some who came", "the reasons are many", "and many others": alone, without a view, the word only counts heads. */
export const bareQuantity: Rule = {
  name: 'bare-quantity',
  terms: ['some', 'many', 'several', 'few'],
  judge(place) {
    if (OTHERS.has(wordAt(place, place.to))) return 'none';
    return headAfter(place) < 0 && !isVerbal(place, pastAdverbs(place, place.to)) ? 'none' : undefined;
  },
};

const OTHERS = wordSet('others who more');

/** The head noun of the phrase that a quantifier opens; -1 where it stands alone: "some | argue". */
function headAfter(place: Place): number {
  let at = place.to;
  if (wordAt(place, at) === 'of') at++;
  for (const limit = at + 6; at < limit; at++) {
    if (isNominal(place, at)) {
      while (isNominal(place, at + 1)) at++;
      return at;
    }
    const pos = posAt(place, at);
    if (pos === POS.VERB && /(?:ing|ed|en)$/.test(wordAt(place, at)) && isNominal(place, at + 1)) continue;
    if (BETWEEN.has(wordAt(place, at)) && (posAt(place, at + 1) === POS.ADJ || isNominal(place, at + 1))) continue;
    if (pos !== POS.ADJ && pos !== POS.ADV && pos !== POS.NUM && pos !== POS.DET && pos !== POS.CCONJ && pos !== POS.PRON && wordAt(place, at) !== '-')
      return -1;
  }
  return -1;
}

/** "many modern | " | petite | " | sizes", "some real | , | abstract idea". */
const BETWEEN = wordSet(`, " “ ” ' like`);

/** "many | in the party | feel": past where such people are found. */
function pastLocation(place: Place, i: number): number {
  if (!PLACES.has(wordAt(place, i))) return i;
  for (let at = i + 1; at < i + 7; at++) {
    if (isVerbal(place, at)) return at;
    if (posAt(place, at) === POS.PUNCT) return i;
  }
  return i;
}

const PLACES = wordSet('in of on within among at from inside outside across');

/** "some | will | argue". */
function mainVerb(place: Place, i: number): number {
  let at = pastAdverbs(place, i);
  while (posAt(place, at) === POS.AUX) at = pastAdverbs(place, at + 1);
  return at;
}

/** The first verb after a head noun that is no auxiliary, near by. */
function verbAfter(place: Place, head: number): number {
  for (let at = head + 1; at < head + 8; at++) if (isVerbal(place, at) && posAt(place, at) === POS.VERB) return at;
  return -1;
}

/** "certain devices", not "it is certain" or "a certain Mr Berg": which ones is kept back. */
export const certainThings: Rule = {
  name: 'certainty',
  terms: ['certain'],
  judge(place) {
    const head = headAfter(place);
    const before = wordAt(place, place.from - 1);
    return head >= 0 && isPlural(place, head) && before !== 'a' && before !== 'be' && before !== 'is' && before !== 'are' ? undefined : 'none';
  },
};

const isPlural = (place: Place, i: number): boolean => /[^s]s$|people|men|women|data/.test(wordAt(place, i));

/** "some money", "some insight": of a mass, "some" is little more than an article; "some value" leaves open which. */
export const someMass: Rule = {
  name: 'some-singular',
  terms: ['some'],
  judge(place) {
    const head = headAfter(place);
    if (head < 0 || isPlural(place, head)) return undefined;
    return MASSES.has(wordAt(place, head)) ? 'none' : { weight: 2 };
  },
};

const MASSES = wordSet(
  'advice air bread cash clothing coffee comfort courage equipment experience food freedom fuel fun furniture gold guidance health help hope information insight knowledge land light luck milk money music news paper patience peace practice progress rain relief rest rice room salt sand sense sleep space sugar sunshine tea time traffic training water weather wine wood work',
);

/** "The play Many Happy Returns": a quantifier inside a title is none. */
export const inTitle: Rule = {
  name: 'title',
  terms: QUANTIFIERS,
  judge: (place) => (place.from > place.first && isCapitalised(place, place.from) && isCapitalised(place, place.to) ? 'none' : undefined),
};
