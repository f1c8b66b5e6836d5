import type { Vocabulary } from './vocabulary.js';

const UNASKED = -1;

/**
 * What a word is, in bits, worked out once a word and vocabulary instead of once a token.
 *
 * @param bitsOf the bits of a word in lower case; none of them the sign.
 */
export function createWordBits(bitsOf: (lower: string) => number): (vocabulary: Vocabulary) => (word: number) => number {
  const readers = new WeakMap<Vocabulary, (word: number) => number>();
  return (vocabulary) => {
    let reader = readers.get(vocabulary);
    if (!reader) {
      const { lowers } = vocabulary;
      let known = new Int32Array(4096).fill(UNASKED);
      reader = (word) => {
        if (word >= known.length) {
          const larger = new Int32Array(Math.max(known.length * 2, word + 1)).fill(UNASKED);
          larger.set(known);
          known = larger;
        }
        const bits = known[word] as number;
        if (bits !== UNASKED) return bits;
        const worked = bitsOf(lowers[word] as string);
        known[word] = worked;
        return worked;
      };
      readers.set(vocabulary, reader);
    }
    return reader;
  };
}

/**
 * A yes-or-no question about words, asked once a word and vocabulary instead of once a token.
 *
 * @param test the question, of the word in lower case.
 */
export function createWordFlag(test: (lower: string) => boolean): (vocabulary: Vocabulary) => (word: number) => boolean {
  const bitsIn = createWordBits((lower) => (test(lower) ? 1 : 0));
  return (vocabulary) => {
    const bitsOf = bitsIn(vocabulary);
    return (word) => bitsOf(word) !== 0;
  };
}
