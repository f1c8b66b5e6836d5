import { POS, type Sentence } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { createWordFlag } from '../../document/word-flag.js';
import { shapeAt, VOICE } from '../../reading.js';
import { F, wordTable } from '../attribution/words.js';
import type { Detected, Detector } from './detector.js';

/** What follows the verb of a command: an object, a particle, a complement; not a subject's verb. */
const canFollow = createWordFlag((lower) =>
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|your|my|him|them|it|us|me|up|down|out|off|on|no|to|with|for|against|in|at|away|back|yourself|yourselves|what|how|who|why|about|not|all|every|one)$/.test(
    lower,
  ),
);
/** "Thank you", "See page 4", "Read more": ritual and reference; "According to" is a preposition. */
const isRitual = createWordFlag((lower) => /^(?:thank|thanks|see|read|click|welcome|hello|please|compare|note|cf\.?|let|according)$/.test(lower));

const OPENS_CLAUSE: ReadonlySet<number> = new Set([POS.DET, POS.PRON, POS.PROPN]);

/**
 * Imperatives in the author's voice: "Stop the trucks.", "Don't believe a word of it." A sentence that begins with the
 * base form of a verb, or with "do not", and goes on with an object or particle (Biber et al. 1999).
 */
export const imperatives: Detector = (reading) => {
  const { document, voice } = reading;
  const { tokens, vocabulary, sentences } = document;
  const { bits } = wordTable(vocabulary);
  const follows = canFollow(vocabulary);
  const ritual = isRitual(vocabulary);
  const lower = (i: number) => vocabulary.lowers[tokens.word[i] as number] as string;
  const found: Detected[] = [];
  for (const sentence of sentences) {
    if (sentence.question || sentence.insideQuotation || voice[sentence.from] !== VOICE.author) continue;
    const verb = verbOf(sentence);
    if (verb >= 0) found.push({ device: 'call-to-action', rule: 'an imperative', from: sentence.from, to: verb + 1 });
  }
  return found;

  function verbOf({ from, to }: Sentence): number {
    if (isNegatedDo(from, to)) return from + 2;
    if (tokens.pos[from] !== POS.VERB || ritual(tokens.word[from] as number) || from + 1 >= to) return -1;
    const form = bits[2 * (tokens.word[from] as number) + 1] as number;
    if (!(form & F.base) || !(shapeAt(document, from) & SHAPE.capital)) return -1;
    if (form & F.participle && opensAdjunct(from, to)) return -1;
    return follows(tokens.word[from + 1] as number) ? from : -1;
  }

  /** "Set in Holm, the film is old", "Shut out by the board, he left": a preposition or particle, and after a comma another's clause. */
  function opensAdjunct(from: number, to: number): boolean {
    if (tokens.pos[from + 1] !== POS.ADP && tokens.pos[from + 1] !== POS.PART && tokens.pos[from + 1] !== POS.ADV) return false;
    for (let i = from + 2; i + 1 < to; i++) if (lower(i) === ',') return OPENS_CLAUSE.has(tokens.pos[i + 1] as number);
    return false;
  }

  /** "Do not forget", "Don't believe". */
  function isNegatedDo(from: number, to: number): boolean {
    return from + 2 < to && lower(from) === 'do' && /^(?:not|n't|n’t)$/.test(lower(from + 1)) && tokens.pos[from + 2] === POS.VERB;
  }
};
