import type { Sentence } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import { VOICE } from '../../reading.js';
import type { Detected, Detector } from './detector.js';

const WE = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const isWe = createWordFlag((lower) => WE.has(lower));
const isThey = createWordFlag((lower) => THEY.has(lower));

/** How many words may stand between the two pronouns. */
const REACH = 14;

/**
 * "They closed the mill; we paid for it." – "we" and "they" set against each other within one sentence of one voice
 * (van Dijk 1998). The hit runs from the one pronoun to the other.
 */
export const usAndThem: Detector = ({ document: { tokens, vocabulary, sentences }, voice }) => {
  const we = isWe(vocabulary);
  const they = isThey(vocabulary);
  const found: Detected[] = [];
  for (const sentence of sentences) {
    const hit = opposed(sentence);
    if (hit) found.push({ device: 'us-and-them', rule: '"we" against "they"', ...hit });
  }
  return found;

  function opposed({ from, to }: Sentence): { from: number; to: number } | undefined {
    let lastWe = -1;
    let lastThey = -1;
    for (let i = from; i < to; i++) {
      const word = tokens.word[i] as number;
      if (we(word)) lastWe = i;
      else if (they(word)) lastThey = i;
      else continue;
      const first = Math.min(lastWe, lastThey);
      if (first >= 0 && i - first <= REACH && voice[first] === voice[i] && voice[i] !== VOICE.attributed) return { from: first, to: i + 1 };
    }
    return undefined;
  }
};
