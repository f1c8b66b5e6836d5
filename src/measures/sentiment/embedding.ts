import { type Document, POS, type Sentence } from '../../document/types.js';
import { createWordBits } from '../../document/word-flag.js';

/** How deep in its clause a word stands, what that makes of its valence, and the word that it hangs on. */
interface Embedding {
  factor: number;
  at: number;
}

/** What one step down leaves of a valence. */
const STEP = 0.8;
/** Deeper steps take nothing more. */
const DEEPEST = 3;
const FACTORS = Array.from({ length: DEEPEST + 1 }, (_, depth) => Math.round(STEP ** depth * 100) / 100);

const RELATIVE = 1;
const SUBORDINATOR = 2;
const THAT = 4;
const TO = 8;
const PARTING = 16;
const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'where']);
const SUBORDINATORS = new Set('when whenever while until because since once after before as'.split(' '));
/** Tags of words that neither embed nor part. */
const NEVER = (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.NUM);
/** Words of time that are also prepositions; what they open is as deep either way. */
const isOpener = (bits: number, tag: number | undefined): boolean => (bits & SUBORDINATOR) !== 0 && (tag === POS.SCONJ || tag === POS.ADV || tag === POS.PRON);
const embeddersIn = createWordBits((lower) => {
  if (RELATIVES.has(lower)) return RELATIVE;
  if (SUBORDINATORS.has(lower)) return SUBORDINATOR;
  if (lower === 'that') return THAT;
  if (lower === 'to') return TO;
  return /^(?:[,;:.()—–-]|--)$/.test(lower) ? PARTING : 0;
});

/**
 * How deep in its clause a word stands: each preposition, relative pronoun, "that", subordinator and infinitive on the way
 * to it is a step from what the sentence says into its background ("The plan failed" against "the head of the office that
 * wrote the plan that failed"). Subordination marks the ground on which the main clause stands as the figure (Talmy 1978,
 * Figure and Ground in Complex Sentences; Hopper and Thompson 1980, Transitivity in Grammar and Discourse).
 *
 * @returns for the place of a word, its embedding, if any; to be asked from left to right, so that a sentence of any length
 * is walked once.
 */
export function embeddingWalk({ tokens, vocabulary }: Document): (place: number, sentence: Sentence) => Embedding | undefined {
  const { pos, word } = tokens;
  const bitsOf = embeddersIn(vocabulary);
  let current: Sentence | undefined;
  let next = 0;
  /** Steps that last to the end of the clause, and those of the noun phrase, which the next verb ends. */
  let clauses = 0;
  let phrases = 0;
  let at = 0;

  return (place, sentence) => {
    if (sentence !== current) {
      current = sentence;
      next = sentence.from;
      clauses = phrases = 0;
    }
    for (; next < place; next++) pass(next, sentence);
    const depth = clauses + phrases;
    return depth === 0 ? undefined : { factor: FACTORS[Math.min(depth, DEEPEST)] as number, at };
  };

  function pass(i: number, { from }: Sentence): void {
    const tag = pos[i] as number;
    if ((NEVER >> tag) & 1) return;
    if (tag === POS.VERB || tag === POS.AUX) {
      phrases = 0;
      return;
    }
    const bits = bitsOf(word[i] as number);
    if (tag === POS.PUNCT) {
      if (bits & PARTING) clauses = phrases = 0;
    } else if (opensClause(i, bits, tag, from)) {
      clauses++;
      at = i;
    } else if (tag === POS.ADP) {
      phrases++;
      at = i;
    }
  }

  function opensClause(i: number, bits: number, tag: number | undefined, from: number): boolean {
    if (bits === 0) return false;
    if (bits & TO) return isVerbal(pos[i + 1]);
    if (i === from) return isOpener(bits, tag);
    if (bits & THAT) return tag !== POS.DET && (isVerbal(pos[i - 1]) || isNominal(pos[i - 1]));
    return (bits & RELATIVE) !== 0 || isOpener(bits, tag);
  }
}

const isVerbal = (tag: number | undefined): boolean => tag === POS.VERB || tag === POS.AUX;
const isNominal = (tag: number | undefined): boolean => tag === POS.NOUN || tag === POS.PROPN || tag === POS.ADJ;
