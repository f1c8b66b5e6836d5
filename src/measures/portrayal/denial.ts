import { isOmitting } from '../../document/negation.js';
import { POS } from '../../document/types.js';
import { createLemmaFlag, createWordFlag } from '../../document/word-flag.js';
import { P, type Predicates } from './predicates.js';

const DISINCLINED = new Set('unlikely unwilling reluctant hesitant loath unfit unqualified unprepared powerless afraid ashamed scared slow'.split(' '));
const isDisinclined = createWordFlag((lower) => DISINCLINED.has(lower));
const omits = createWordFlag(isOmitting);
const isYet = createWordFlag((lower) => lower === 'yet');
const isToo = createWordFlag((lower) => lower === 'too');

/** "is unlikely | to win", "is too weak | to win", "is not known as quick | to help": what stands before an infinitive denies it. */
export function isDeniedBefore({ document, start, flags }: Predicates, group: number, from: number): boolean {
  if (!((flags[group] as number) & P.infinitive)) return false;
  const { tokens, vocabulary, negated } = document;
  const at = (start[group] as number) - 1;
  if (at <= from) return false;
  // "has | yet to | act"
  if (isYet(vocabulary)(tokens.word[at] as number)) return true;
  if (isDisinclined(vocabulary)(tokens.word[at] as number)) return negated[at] === 0;
  const tag = tokens.pos[at];
  if (tag === POS.ADJ) return negated[at] === 1 || isToo(vocabulary)(tokens.word[at - 1] as number);
  return tag === POS.VERB && negated[at] === 1 && !omits(vocabulary)(tokens.word[at] as number);
}

const LACKING = new Set(['lack', 'forfeit', 'renounce', 'relinquish', 'squander', 'forgo']);
/** "lacks | courage |": what is an object of such a verb, the subject has not. */
export const isLacking = createLemmaFlag((lemma) => LACKING.has(lemma));

const DENYING = new Set('deny doubt dispute refute rebut disprove debunk reject scoff'.split(' '));
const isDenying = createLemmaFlag((lemma) => DENYING.has(lemma));
const UNTRUE = new Set(['false', 'untrue', 'unlikely', 'doubtful', 'impossible', 'inconceivable']);
const isUntrue = createWordFlag((lower) => UNTRUE.has(lower));
const HELD = new Set('evidence proof sign indication hint suggestion believe think say suggest prove show claim mean imply'.split(' '));
const isHeld = createLemmaFlag((lemma) => HELD.has(lemma));
const NOBODY = new Set(['nobody', 'few', 'none', 'one']);
const isNobody = createWordFlag((lower) => NOBODY.has(lower));
const isThat = createWordFlag((lower) => lower === 'that');

/** "There is no evidence that | Ann lied", "nobody believes | Ann lied", "Bob doubts that | Ann lied": the clause that a subject opens is denied by what it depends on. */
export function isClauseDenied({ document: { tokens, vocabulary, negated } }: Predicates, subject: number, from: number): boolean {
  let at = subject - 1;
  if (at > from && isThat(vocabulary)(tokens.word[at] as number)) at--;
  if (at < from) return false;
  const lemma = tokens.lemma[at] as number;
  if (isUntrue(vocabulary)(tokens.word[at] as number)) return negated[at] === 0;
  if (isDenying(vocabulary)(lemma) && tokens.pos[at] === POS.VERB) return negated[at] === 0;
  if (!isHeld(vocabulary)(lemma)) return false;
  if (negated[at] === 1) return true;
  return tokens.pos[at] === POS.VERB && at > from && isNobody(vocabulary)(tokens.word[at - 1] as number);
}
