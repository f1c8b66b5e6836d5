import type { Sentence } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import { VOICE } from '../../reading.js';
import type { Detected, Detector } from './detector.js';

/** How far "when" may stand from "where": "Where were these noisy friends of the river when". */
const REACH = 10;
const isBe = createWordFlag((lower) => lower === 'was' || lower === 'were');

/** "Where were these critics when the mill burned?" answers a reproach with those who make it: "these", "those", "their" and the like point at them. */
const pointsAtThem = createWordFlag((lower) => /^(?:these|those|all|their|your)$/.test(lower));

export const absentCritics: Detector = ({ document: { tokens, vocabulary, sentences }, voice }) => {
  const be = isBe(vocabulary);
  const points = pointsAtThem(vocabulary);
  const lower = (i: number) => vocabulary.lowers[tokens.word[i] as number];
  const found: Detected[] = [];
  for (const sentence of sentences) {
    if (!sentence.question || sentence.insideQuotation || voice[sentence.from] !== VOICE.author) continue;
    const when = whenOf(sentence);
    if (when >= 0) found.push({ device: 'whataboutism', rule: 'critics asked where they were', from: sentence.from, to: when + 1 });
  }
  return found;

  function whenOf({ from, to }: Sentence): number {
    if (from + 2 >= to || lower(from) !== 'where' || !be(tokens.word[from + 1] as number) || !points(tokens.word[from + 2] as number)) return -1;
    for (let i = from + 3; i < Math.min(to, from + REACH); i++) if (lower(i) === 'when') return i;
    return -1;
  }
};
