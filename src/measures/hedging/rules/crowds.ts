import { POS } from '../../../document/types.js';
import { beforeVerbGroup, isNamed, isNominal, isNumber, type Place, posAt, wordAt, wordSet } from '../place.js';
import type { Rule } from './rule.js';

/**
 * "The well is also said to cure the blind": a passive, whatever adverbs stand between. "Campaigners claim": a bare
 * plural that nobody could name. With any other subject the verb reports a source, which is no hedge.
 */
export const ownerless: Rule = {
  name: 'known-source',
  categories: ['vague-source/passive-view', 'vague-source/view-verb'],
  judge(place) {
    if (isPassive(place)) return place.entry.subCategory === 'passive-view' && !isDenied(place) ? undefined : 'none';
    return !isGerund(place) && hasCrowdSubject(place) ? { weight: 4 } : 'none';
  },
};

/** "residents | regarding | the police": no verb of the sentence. */
const isGerund = (place: Place): boolean => wordAt(place, place.from).endsWith('ing') && posAt(place, place.from - 1) !== POS.AUX;

/** "is not considered a threat" says whose view it is not. */
const isDenied = (place: Place): boolean => wordAt(place, place.from - 1) === 'not' || wordAt(place, place.from - 1) === "n't";

export function isPassive(place: Place): boolean {
  let at = place.from - 1;
  while (posAt(place, at) === POS.ADV || wordAt(place, at) === 'not') at--;
  return BE.has(wordAt(place, at));
}

const BE = wordSet("be is are was were been being 's 're am");

/** Is the subject of a verb a bare plural, or "others", or "most" of a kind of persons? */
export function hasCrowdSubject(place: Place): boolean {
  const head = subjectHead(place);
  if (OTHERS.has(wordAt(place, head))) return !isHeld(place, head - 1);
  const opening = beforePhrase(place, head);
  if (opening === head || SUPPOSING.has(wordAt(place, opening))) return false;
  return isCrowd(place, head) && !isNamed(place, opening + 1) && !isHeld(place, opening);
}

/** The head of a verb's subject, before the phrases attached to it: "critics | of his plan | for the quay | say". */
export function subjectHead(place: Place): number {
  let head = pastParenthesis(place, beforeVerbGroup(place, place.from - 1));
  for (let attached = 0; attached < 3; attached++) {
    const opening = beforePhrase(place, head);
    const link = beforeDeterminers(place, opening);
    if (opening === head || !ATTACHING.has(wordAt(place, link))) return head;
    head = link - 1;
  }
  return head;
}

const OTHERS = wordSet('others some many most');
const ATTACHING = wordSet('of in for from to by on with at among');
/** "If critics say so": nobody is said to have spoken. */
const SUPPOSING = wordSet('if unless whether');

const isCrowd = (place: Place, head: number): boolean =>
  isNominal(place, head) && !isNamed(place, head) && PLURAL.test(wordAt(place, head)) && !EVIDENCE.has(wordAt(place, head));

const PLURAL = /[^s]s$|people|men|women/;
/** These show or suggest, which is evidence, not hearsay. */
const EVIDENCE = wordSet('studies results findings data figures reports surveys polls experiments tests documents records states analyses authors papers');

/** Is the phrase after a token kept from being a bare plural: "the critics", "two critics", "by critics"? */
const isHeld = (place: Place, i: number): boolean =>
  isNumber(place, i) || DEFINITE.has(wordAt(place, i)) || posAt(place, i) === POS.ADP || posAt(place, i) === POS.DET || posAt(place, i) === POS.PRON;

const DEFINITE = wordSet("the these those his her its their our my your 's ' all both");

/** The token before a noun phrase, its article or number not taken in. */
function beforePhrase(place: Place, head: number): number {
  let at = head;
  while (isNominal(place, at) || posAt(place, at) === POS.ADJ || wordAt(place, at) === '-' || CROWDS.has(wordAt(place, at)) || isCoordinator(place, at)) at--;
  return at;
}

/** Past the articles and possessives that open a phrase: "of | the", "for | his". */
function beforeDeterminers(place: Place, i: number): number {
  let at = i;
  while (DEFINITE.has(wordAt(place, at)) || posAt(place, at) === POS.DET || isNumber(place, at)) at--;
  return at;
}

const isCoordinator = (place: Place, i: number): boolean => wordAt(place, i) === 'and' && isNominal(place, i - 1);
const CROWDS = wordSet('most other');

/** "Others, | however, | claim". */
function pastParenthesis(place: Place, i: number): number {
  if (wordAt(place, i) !== ',') return i;
  const opening = beforeVerbGroup(place, i - 1);
  return wordAt(place, opening) === ',' && opening < i - 1 ? opening - 1 : i;
}
