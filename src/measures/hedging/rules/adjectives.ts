import { POS } from '../../../document/types.js';
import { isNominal, isNumber, lemmaOf, type Place, posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "The earliest possible date", "the only possible answer", "as soon as possible": a limit, not a guess. */
export const extreme: Rule = {
  name: 'extreme',
  terms: ['possible'],
  judge(place) {
    const before = wordAt(place, place.from - 1);
    return EXTREMES.has(before) || (/est$/.test(before) && before.length > 5) || wordAt(place, place.from - 2) === 'only' ? 'none' : undefined;
  },
};

const EXTREMES = wordSet('as best worst every only all most least one whenever wherever where if when not longest');

/** "The wounds are consistent with a fall" infers; "shipments consistent with the treaty", "not consistent with the terms" conform. */
export const conformity: Rule = {
  name: 'conformity',
  terms: ['consistent with', 'indicative of', 'suggestive of'],
  judge(place) {
    for (let i = place.from - 1; i >= place.from - 3; i--) if (NEGATIONS.has(wordAt(place, i))) return 'none';
    if (place.entry.term !== 'consistent with') return undefined;
    const verb = beforeAdverbs(place, place.from - 1);
    return COPULAS.has(lemmaOf(place, verb)) ? undefined : 'none';
  },
};

const NEGATIONS = wordSet("not n't never hardly");
const COPULAS = wordSet('be seem appear look remain');

/** "The letter came from an unknown sender", "unknown guests" does not name them; "the cause is unknown", "of unknown origin" leave a question open. */
export const unidentified: Rule = {
  name: 'unidentified',
  terms: ['unknown'],
  judge: (place) => (isNominal(place, place.to) && posAt(place, place.from - 1) !== POS.ADP ? 'none' : undefined),
};

/** "Older gates are more likely to jam" weighs a likelihood; beside a figure ("three times more likely", "40 %") it is a measured risk. */
export const measuredRisk: Rule = {
  name: 'measured-risk',
  terms: ['more likely to', 'less likely to'],
  judge(place) {
    for (let i = place.from - NEAR; i < place.to + NEAR; i++) if (isNumber(place, i) || FIGURES.has(wordAt(place, i))) return 'none';
    return undefined;
  },
};

/** How far around a cue a figure is looked for. */
const NEAR = 25;
const FIGURES = wordSet('% percent times twice half thrice percentage');

function beforeAdverbs(place: Place, i: number): number {
  let at = i;
  while (posAt(place, at) === POS.ADV) at--;
  return at;
}

/** "The border was effectively closed": how well, beside a verb in the passive or at its end; "effectively blind" approximates. */
export const manner: Rule = {
  name: 'manner',
  terms: ['effectively', 'fairly', 'loosely', 'virtually', 'practically'],
  judge(place) {
    const next = posAt(place, place.to);
    if (next === POS.PUNCT || next === POS.ADP || next === POS.CCONJ || next === -1) return place.from === place.first ? undefined : 'none';
    return undefined;
  },
};
