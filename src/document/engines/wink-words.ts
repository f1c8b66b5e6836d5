import { SHAPE, type Vocabulary } from '../vocabulary.js';

/** The columns of a word: its number in our vocabulary; its length and one (0: not known yet, 1: white space); its first and last unit. */
export const NUMBER = 0;
export const LENGTH_AND_ONE = 1;
export const FIRST = 2;
export const LAST = 3;
export const WORD_COLUMNS = 4;

/**
 * What must be known of a word to find it in the text, by wink's id for it: one line of memory a word, so that the
 * strings themselves need not be touched. First and last unit are enough to see that wink and we have not lost step.
 */
export interface WinkWords {
  table: Int32Array;
}

/** As many ids as the model begins with, and some. */
const FIRST_CAPACITY = 1 << 17;

export function createWinkWords(): WinkWords {
  return { table: new Int32Array(FIRST_CAPACITY * WORD_COLUMNS) };
}

/** Takes a word up on first sight, in our vocabulary and in the table. */
export function learn(words: WinkWords, id: number, vocabulary: Vocabulary, surface: string): void {
  const number = vocabulary.add(surface);
  const at = id * WORD_COLUMNS;
  if (at >= words.table.length) grow(words, id + 1);
  const isSpace = ((vocabulary.shapes[number] as number) & SHAPE.space) !== 0;
  words.table[at + NUMBER] = number;
  words.table[at + LENGTH_AND_ONE] = 1 + (isSpace ? 0 : surface.length);
  words.table[at + FIRST] = surface.charCodeAt(0);
  words.table[at + LAST] = surface.charCodeAt(surface.length - 1);
}

function grow(words: WinkWords, ids: number): void {
  const table = new Int32Array(Math.max(ids * WORD_COLUMNS, words.table.length * 2));
  table.set(words.table);
  words.table = table;
}
