import type { Document } from './types.js';
import { createWordBits } from './word-flag.js';

/** As many questions as a word has bits to answer them. */
const MOST = 30;

/** All questions that are asked of every word of a text. */
const tests: ((lower: string) => boolean)[] = [];
let answersIn = createAnswers();
const found = new WeakMap<Document['tokens'], readonly (readonly number[])[]>();

/**
 * The tokens of a text whose words answer yes to a question, in order of place. For rules that begin at a rare word
 * ("not", "leftist", an asterisk): one walk over the text finds the places for all of them, where each would walk on its own.
 *
 * @param test the question, of the word in lower case.
 */
export function createLandmark(test: (lower: string) => boolean): (document: Pick<Document, 'tokens' | 'vocabulary'>) => readonly number[] {
  const bit = tests.push(test) - 1;
  if (bit >= MOST) throw new RangeError(`More than ${MOST} landmarks`);
  answersIn = createAnswers();
  return (document) => landmarksOf(document)[bit] as readonly number[];
}

function createAnswers() {
  return createWordBits((lower) => {
    let bits = 0;
    for (let i = 0; i < tests.length; i++) if ((tests[i] as (lower: string) => boolean)(lower)) bits |= 1 << i;
    return bits;
  });
}

function landmarksOf({ tokens, vocabulary }: Pick<Document, 'tokens' | 'vocabulary'>): readonly (readonly number[])[] {
  const known = found.get(tokens);
  if (known && known.length === tests.length) return known;
  const answers = answersIn(vocabulary);
  const places: number[][] = tests.map(() => []);
  const { length, word } = tokens;
  for (let at = 0; at < length; at++)
    for (let bits = answers(word[at] as number); bits !== 0; bits &= bits - 1) (places[31 - Math.clz32(bits & -bits)] as number[]).push(at);
  found.set(tokens, places);
  return places;
}
