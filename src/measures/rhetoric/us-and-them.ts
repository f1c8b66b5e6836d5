import { createLandmark } from '../../document/landmarks.js';
import { createWordFlag } from '../../document/word-flag.js';
import { VOICE } from '../../reading.js';
import type { Detected, Detector } from './detector.js';

const WE = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const isWe = createWordFlag((lower) => WE.has(lower));
const pronounsOf = createLandmark((lower) => WE.has(lower) || THEY.has(lower));

/** How many words may stand between the two pronouns. */
const REACH = 14;

/**
 * "They closed the mill; we paid for it." – "we" and "they" set against each other within one sentence of one voice
 * (van Dijk 1998). The hit runs from the one pronoun to the other.
 */
export const usAndThem: Detector = ({ document, voice }) => {
  const { tokens, vocabulary, sentenceOf } = document;
  const we = isWe(vocabulary);
  const found: Detected[] = [];
  let sentence = -1;
  let lastWe = -1;
  let lastThey = -1;
  let isFound = false;
  for (const i of pronounsOf(document)) {
    if (sentenceOf[i] !== sentence) {
      sentence = sentenceOf[i] as number;
      lastWe = lastThey = -1;
      isFound = false;
    }
    if (we(tokens.word[i] as number)) lastWe = i;
    else lastThey = i;
    const from = Math.min(lastWe, lastThey);
    if (isFound || from < 0 || i - from > REACH || voice[from] !== voice[i] || voice[i] === VOICE.attributed) continue;
    found.push({ device: 'us-and-them', rule: '"we" against "they"', from, to: i + 1 });
    isFound = true;
  }
  return found;
};
