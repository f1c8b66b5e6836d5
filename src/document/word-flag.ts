import type { Vocabulary } from './vocabulary.js';

const UNASKED = -1;

/**
 * What a word is, in bits, worked out once a word and vocabulary instead of once a token.
 *
 * @param bitsOf the bits of a word in lower case; none of them the sign.
 */
export function createWordBits(bitsOf: (lower: string) => number): (vocabulary: Vocabulary) => (word: number) => number {
  return createBits(bitsOf, ({ lowers }) => lowers);
}

/**
 * A yes-or-no question about words, asked once a word and vocabulary instead of once a token.
 *
 * @param test the question, of the word in lower case.
 */
export function createWordFlag(test: (lower: string) => boolean): (vocabulary: Vocabulary) => (word: number) => boolean {
  return asFlag(createWordBits((lower) => (test(lower) ? 1 : 0)));
}

/** The same about lemmas, by their numbers. */
export function createLemmaFlag(test: (lemma: string) => boolean): (vocabulary: Vocabulary) => (lemma: number) => boolean {
  return asFlag(
    createBits(
      (lemma) => (test(lemma) ? 1 : 0),
      ({ lemmas }) => lemmas,
    ),
  );
}

type BitsIn = (vocabulary: Vocabulary) => (number: number) => number;

function createBits(bitsOf: (form: string) => number, formsOf: (vocabulary: Vocabulary) => readonly string[]): BitsIn {
  const readers = new WeakMap<Vocabulary, (number: number) => number>();
  return (vocabulary) => {
    let reader = readers.get(vocabulary);
    if (!reader) {
      const forms = formsOf(vocabulary);
      let known = new Int32Array(4096).fill(UNASKED);
      reader = (number) => {
        if (number >= known.length) {
          const larger = new Int32Array(Math.max(known.length * 2, number + 1)).fill(UNASKED);
          larger.set(known);
          known = larger;
        }
        const bits = known[number] as number;
        if (bits !== UNASKED) return bits;
        const worked = bitsOf(forms[number] as string);
        known[number] = worked;
        return worked;
      };
      readers.set(vocabulary, reader);
    }
    return reader;
  };
}

function asFlag(bitsIn: BitsIn): (vocabulary: Vocabulary) => (number: number) => boolean {
  return (vocabulary) => {
    const bitsOf = bitsIn(vocabulary);
    return (number) => bitsOf(number) !== 0;
  };
}
