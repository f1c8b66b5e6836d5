import type { TaggedTokens } from './wink-tagger.js';

/** The tokens of a piece of text, before those that are white space are left out. */
export interface RunTokens extends TaggedTokens {
  start: Int32Array;
  /** 0 where it takes no row. */
  size: Int32Array;
  /** Its number in the vocabulary. */
  number: Int32Array;
  /** Of part of a contraction: its part of speech and one, else 0. */
  fixed: Uint8Array;
}

/** Empty columns, to be used again from piece to piece. */
export function createRunTokens(): RunTokens {
  return { length: 0, ...columns(4096) };
}

const columns = (rows: number): Omit<RunTokens, 'length'> => ({
  start: new Int32Array(rows),
  size: new Int32Array(rows),
  number: new Int32Array(rows),
  word: new Int32Array(rows),
  tag: new Uint8Array(rows),
  hint: new Uint8Array(rows),
  fixed: new Uint8Array(rows),
});

/** Makes room for so many tokens more. */
export function reserveRunTokens(tokens: RunTokens, more: number): void {
  if (tokens.length + more <= tokens.start.length) return;
  const larger = columns(Math.max(tokens.length + more, 2 * tokens.start.length));
  for (const name of ['start', 'size', 'number', 'word', 'tag', 'hint', 'fixed'] as const) larger[name].set(tokens[name]);
  Object.assign(tokens, larger);
}
