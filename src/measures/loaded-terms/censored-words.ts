import { createLandmark } from '../../document/landmarks.js';
import { SHAPE } from '../../document/vocabulary.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { VoicedReading } from '../../reading.js';
import type { Found } from './detected.js';

const starsOf = createLandmark((lower) => lower === '*');
const isStar = createWordFlag((lower) => lower === '*');
/** "f*ck": four signs; "a*b" is a product. */
const SHORTEST = 4;

/** Swear words with asterisks in their middle, "a sh*tty deal", "f***ing": letters, asterisks and letters, with no space between. */
export function findCensoredWords({ document }: VoicedReading): Found[] {
  const { tokens, vocabulary } = document;
  const { word, start, end } = tokens;
  const star = isStar(vocabulary);
  const found: Found[] = [];
  for (const i of starsOf(document)) {
    if (i === 0 || star(word[i - 1] as number)) continue;
    let to = i + 1;
    while (to < tokens.length && star(word[to] as number) && end[to - 1] === start[to]) to++;
    if (to < tokens.length && isPart(i - 1, i) && isPart(to, to) && (end[to] as number) - (start[i - 1] as number) >= SHORTEST)
      found.push({ from: i - 1, to: to + 1, entry: '(censored-word)', category: 'vulgarity', weight: 3 });
  }
  return found;

  /** Letters that touch what follows them (`next`) or, at the end, what stands before. */
  function isPart(at: number, next: number): boolean {
    const shape = vocabulary.shapes[word[at] as number] as number;
    const touches = at < next ? end[at] === start[next] : end[at - 1] === start[at];
    return touches && (shape & SHAPE.word) !== 0 && (shape & SHAPE.number) === 0;
  }
}
