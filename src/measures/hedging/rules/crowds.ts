import { POS } from '../../../document/types.js';
import { beforeVerbGroup, isNamed, isNominal, isNumber, lemmaOf, type Place, posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/** "Local campaigners claim", "most residents feel": a bare plural of persons that nobody could name. Other subjects are sources. */
export const crowd: Rule = {
  name: 'crowd',
  categories: ['vague-source/view-verb'],
  judge: (place) => (hasCrowdSubject(place) ? undefined : 'none'),
};

/** Is the subject of a verb a bare plural of persons, or "most" or "other" of them? */
export function hasCrowdSubject(place: Place): boolean {
  const head = beforeVerbGroup(place, place.from - 1);
  if (!isNominal(place, head) || isNamed(place, head) || !/[^s]s$|people|men|women/.test(wordAt(place, head)) || !place.isPerson(head)) return false;
  let at = head - 1;
  while (posAt(place, at) === POS.ADJ || isNominal(place, at) || wordAt(place, at) === '-' || CROWDS.has(wordAt(place, at))) at--;
  const word = wordAt(place, at);
  const pos = posAt(place, at);
  if (isNumber(place, at) || DEFINITE.has(word) || pos === POS.ADP || lemmaOf(place, at) === 'be') return false;
  return pos !== POS.DET && pos !== POS.PRON;
}

const CROWDS = wordSet('most other');
const DEFINITE = wordSet("the these those his her its their our my your 's two three four five all both");

/** "The well is also said to cure the blind": a passive, whatever adverbs stand between. "Two men said to be armed" is one without "be". */
export const passive: Rule = {
  name: 'active-voice',
  categories: ['vague-source/passive-view'],
  judge(place) {
    let at = place.from - 1;
    while (posAt(place, at) === POS.ADV || wordAt(place, at) === 'not') at--;
    return BE.has(wordAt(place, at)) ? undefined : 'none';
  },
};

const BE = wordSet("be is are was were been being 's 're am");
