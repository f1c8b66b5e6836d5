import type { Tokens } from '../types.js';

/** Token columns that grow while a text is read. */
export interface TokenColumns {
  push(start: number, end: number, word: number, pos: number, lemma: number): void;
  finish(): Tokens;
}

/** Columns sized for a text of this many characters; they grow when that was too few. */
export function createTokenColumns(characters: number): TokenColumns {
  let capacity = 16 + Math.ceil(characters / 4);
  let start = new Uint32Array(capacity);
  let end = new Uint32Array(capacity);
  let word = new Uint32Array(capacity);
  let lemma = new Uint32Array(capacity);
  let pos = new Uint8Array(capacity);
  let length = 0;
  return {
    push(s, e, w, p, l) {
      if (length === capacity) {
        capacity *= 2;
        start = grown(start, capacity);
        end = grown(end, capacity);
        word = grown(word, capacity);
        lemma = grown(lemma, capacity);
        const morePos = new Uint8Array(capacity);
        morePos.set(pos);
        pos = morePos;
      }
      start[length] = s;
      end[length] = e;
      word[length] = w;
      pos[length] = p;
      lemma[length] = l;
      length++;
    },
    finish: () => ({ length, start, end, word, pos, lemma }),
  };
}

function grown(column: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity);
  larger.set(column);
  return larger;
}
