import type { Tokens } from '../types.js';

/** Empty columns with room for the tokens of a text of this many characters. */
export function createTokenColumns(characters: number): Tokens {
  const capacity = 16 + Math.ceil(characters / 4);
  return {
    length: 0,
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    word: new Uint32Array(capacity),
    lemma: new Uint32Array(capacity),
    pos: new Uint8Array(capacity),
  };
}

/** Makes room for so many tokens more. */
export function reserve(columns: Tokens, more: number): void {
  const needed = columns.length + more;
  if (needed <= columns.start.length) return;
  const capacity = Math.max(needed, columns.start.length * 2);
  columns.start = grown(columns.start, new Uint32Array(capacity));
  columns.end = grown(columns.end, new Uint32Array(capacity));
  columns.word = grown(columns.word, new Uint32Array(capacity));
  columns.lemma = grown(columns.lemma, new Uint32Array(capacity));
  columns.pos = grown(columns.pos, new Uint8Array(capacity));
}

function grown<C extends Uint8Array | Uint32Array>(column: C, larger: C): C {
  larger.set(column);
  return larger;
}
