import { POS, type TokenRange } from '../../document/types.js';
import { createLemmaFlag, createWordFlag } from '../../document/word-flag.js';
import { lowerAt } from '../../reading.js';
import { W } from '../attribution/words.js';
import type { Governor } from './governor.js';
import type { Phrase } from './noun-phrase.js';
import { type Predicates, tagAt, wordAt } from './predicates.js';

const NAMING = new Set(
  'call calls called calling dub dubs dubbed label labels labeled labelled labeling labelling brand brands branded branding deem deems deemed deeming consider considers considered considering describe describes described describing portray portrays portrayed portraying depict depicts depicted depicting cast casts casting regard regards regarded regarding term terms termed find finds found finding'.split(
    ' ',
  ),
);
const isNaming = createWordFlag((lower) => NAMING.has(lower));

/** "Bob called Ann a liar", "described her as brave": what follows the object describes it, and not the subject. */
export function namesObject({ document }: Predicates, verb: number): boolean {
  return isNaming(document.vocabulary)(document.tokens.word[verb] as number);
}

const REFERRING = new Set(['refer', 'refers', 'referred', 'referring']);
const isReferring = createWordFlag((lower) => REFERRING.has(lower));

/** "referred to | Ann | as a liar" */
function isReferredTo(predicates: Predicates, { to }: Phrase, { kind, on }: Governor, limit: number): boolean {
  const { document } = predicates;
  if (kind !== 'preposition' || on < 0 || to >= limit) return false;
  return isReferring(document.vocabulary)(document.tokens.word[on] as number) && (wordAt(predicates, to) & W.as) !== 0;
}

const isShowing = createLemmaFlag((lemma) => lemma === 'show' || lemma === 'leave');
const NOMINAL = (1 << POS.DET) | (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.PRON) | (1 << POS.NUM);

/** "remembered | Ann | as a hero", "a poll shows | Ann | with a lead": after these words comes what the object is or has. */
function isPredicated(predicates: Predicates, { to }: Phrase, { at }: Governor, limit: number): boolean {
  const { tokens, vocabulary } = predicates.document;
  if (to >= limit) return false;
  if (wordAt(predicates, to) & W.as) return !startsClauseAfter(predicates, to, limit);
  return lowerAt(predicates.document, to) === 'with' && isShowing(vocabulary)(tokens.lemma[at] as number);
}

/** "met Ann | as the corrupt mayor left |" */
function startsClauseAfter(predicates: Predicates, as: number, limit: number): boolean {
  let i = as + 1;
  while (i < limit && NOMINAL & (1 << tagAt(predicates, i))) i++;
  return i < limit && (predicates.of[i] as number) >= 0;
}

const LONGEST = 20;

/** What the object of a verb of naming is called: the words up to the end of the clause. */
export function namedAs(predicates: Predicates, phrase: Phrase, governor: Governor | undefined, sentence: TokenRange): TokenRange | undefined {
  if (!governor) return undefined;
  const names =
    governor.kind === 'verb'
      ? namesObject(predicates, governor.at) || isPredicated(predicates, phrase, governor, sentence.to)
      : isReferredTo(predicates, phrase, governor, sentence.to);
  if (!names) return undefined;
  const limit = Math.min(sentence.to, phrase.to + LONGEST);
  let to = phrase.to;
  while (to < limit && !(wordAt(predicates, to) & (W.comma | W.semicolon | W.but | W.subordinator | W.terminal))) to++;
  return to > phrase.to ? { from: phrase.to, to } : undefined;
}
