import { POS, type TokenRange } from '../../document/types.js';
import { F, W } from '../attribution/words.js';
import { formAt, isQuote, type Predicates, tagAt, wordAt } from './predicates.js';

/** How a mention stands in its noun phrase. */
type Standing = 'head' | 'modifier' | 'possessor';

/** The noun phrase around a mention: "the embattled | Ann Berg", "the | Berg | campaign", "| Berg |'s lawyers". */
export interface Phrase extends TokenRange {
  standing: Standing;
  /** Where the nouns after the mention begin: what it possesses or modifies. */
  rest: number;
}

const BEFORE = (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.NUM) | (1 << POS.DET);
const INSIDE = (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.NUM);
const FARTHEST = 6;
const CLOSED = W.and | W.but | W.that | W.relative | W.comma | W.preposition | W.subordinator;

/** The phrase of a mention, within its sentence. */
export function phraseAround(predicates: Predicates, { from, to }: TokenRange, sentence: TokenRange): Phrase {
  let start = from;
  const possessive = to - from === 1 && (wordAt(predicates, from) & W.possessive) !== 0 && nounFollows(predicates, to, sentence.to);
  for (let i = from - 1; i >= Math.max(sentence.from, from - FARTHEST); i--) {
    const word = wordAt(predicates, i);
    if (i < from - 1 && isTitled(predicates, i)) continue;
    if (word & W.pronoun || !(BEFORE & (1 << tagAt(predicates, i))) || (word & CLOSED && !(word & W.determiner))) break;
    start = i;
    if (word & W.determiner) break;
  }
  if (possessive) return { from: start, to: ownedEnd(predicates, to, sentence.to), standing: 'possessor', rest: to };
  if (to - from > 1 && wordAt(predicates, to - 1) & W.genitive && tagAt(predicates, to - 1) !== POS.AUX)
    return { from: start, to: ownedEnd(predicates, to, sentence.to), standing: 'possessor', rest: to };
  if (to < sentence.to && wordAt(predicates, to) & W.genitive && tagAt(predicates, to) !== POS.AUX && tagAt(predicates, to) !== POS.VERB)
    return { from: start, to: ownedEnd(predicates, to + 1, sentence.to), standing: 'possessor', rest: to + 1 };
  const end = nounsEnd(predicates, to, sentence.to);
  return { from: start, to: end, standing: end > to ? 'modifier' : 'head', rest: to };
}

/** "Secretary | of | State Kris Berg": within a title, "of" stands between names. */
const isTitled = (predicates: Predicates, i: number): boolean =>
  (wordAt(predicates, i) & W.of) !== 0 && tagAt(predicates, i + 1) === POS.PROPN && tagAt(predicates, i - 1) === POS.PROPN;

function nounFollows(predicates: Predicates, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 3); i++) {
    const tag = tagAt(predicates, i);
    if (tag === POS.NOUN || tag === POS.PROPN) return true;
    if (tag !== POS.ADJ && tag !== POS.NUM && tag !== POS.ADV && tag !== POS.VERB) return false;
  }
  return false;
}

/** The same of what somebody owns: "Ann's | “reckless” plan |", "Ann's | lying |". */
function ownedEnd(predicates: Predicates, at: number, limit: number): number {
  if (at >= limit) return at;
  const gerund = tagAt(predicates, at) === POS.VERB && (formAt(predicates, at) & F.ing) !== 0;
  return gerund ? at + 1 : nounsEnd(predicates, at, limit, true);
}

/** One past the last noun of the run of adjectives and nouns at a place; the place itself where there is none. */
function nounsEnd(predicates: Predicates, at: number, limit: number, quoted = false): number {
  let end = at;
  for (let i = at; i < Math.min(limit, at + FARTHEST); i++) {
    const tag = tagAt(predicates, i);
    const word = wordAt(predicates, i);
    if (quoted && tag === POS.PUNCT && isQuote(predicates.document.vocabulary)(predicates.document.tokens.word[i] as number)) continue;
    if (!(INSIDE & (1 << tag)) || word & (CLOSED | W.time)) break;
    if (tag === POS.NOUN || tag === POS.PROPN) end = i + 1;
  }
  return end;
}
