import { SHAPE, type Vocabulary } from '../vocabulary.js';

/** The columns of a word: its number in our vocabulary; how long it is (0: white space, or unknown yet); its first and last unit. */
export const NUMBER = 0;
export const LENGTH = 1;
export const FIRST = 2;
export const LAST = 3;
export const WORD_COLUMNS = 4;

/**
 * What must be known of a word to find it in the text, by wink's id for it: one line of memory a word, so that the
 * strings themselves need not be touched. First and last unit are enough to see that wink and we have not lost step.
 */
export interface WinkWords {
  table: Int32Array;
  /** Of each id: 1 where the word is in the table. */
  seen: Uint8Array;
}

/** As many ids as the model begins with, and some. */
const FIRST_CAPACITY = 1 << 17;

export function createWinkWords(): WinkWords {
  return { table: new Int32Array(FIRST_CAPACITY * WORD_COLUMNS), seen: new Uint8Array(FIRST_CAPACITY) };
}

export const isKnown = ({ seen }: WinkWords, id: number): boolean => seen[id] === 1;

/** Takes a word up on first sight, in our vocabulary and in the table. */
export function learn(words: WinkWords, id: number, vocabulary: Vocabulary, surface: string): void {
  if (id >= words.seen.length) grow(words, id + 1);
  const number = vocabulary.add(surface);
  const at = id * WORD_COLUMNS;
  const isSpace = ((vocabulary.shapes[number] as number) & SHAPE.space) !== 0;
  words.table[at + NUMBER] = number;
  words.table[at + LENGTH] = isSpace ? 0 : surface.length;
  words.table[at + FIRST] = surface.charCodeAt(0);
  words.table[at + LAST] = surface.charCodeAt(surface.length - 1);
  words.seen[id] = 1;
}

function grow(words: WinkWords, ids: number): void {
  const capacity = Math.max(ids, words.seen.length * 2);
  const table = new Int32Array(capacity * WORD_COLUMNS);
  const seen = new Uint8Array(capacity);
  table.set(words.table);
  seen.set(words.seen);
  words.table = table;
  words.seen = seen;
}
