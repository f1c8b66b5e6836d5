import type { Runs } from './runs.js';

/**
 * Runs that wink may part otherwise from some place of a text on: once it has met "Rubio’s" as one token, inside
 * brackets, say, it keeps it whole ever after. What it takes up as a token so makes the runs around it to be asked for anew.
 */
export interface Compounds {
  /** A run was learnt, of so many tokens. */
  learnt(run: string, at: number, tokens: number): void;
  /** wink has a new token. To be told after the run that it comes from: that too may be parted otherwise from now on. */
  revise(surface: string, runs: Runs): void;
}

/** A word and the marks at its ends, which wink parts from it whatever it has met before: most runs. */
const PLAIN = /^["“(]*\p{L}+[.,;:!?"”)]*$/u;
const LETTERS = /^\p{L}*$/u;

export function createCompounds(): Compounds {
  const byCore = new Map<string, number[]>();
  return {
    learnt(run, at, tokens) {
      if (tokens < 2 || PLAIN.test(run)) return;
      const core = coreOf(run);
      const known = byCore.get(core);
      if (known) known.push(at);
      else byCore.set(core, [at]);
    },
    revise(surface, runs) {
      if (LETTERS.test(surface)) return;
      const core = coreOf(surface);
      for (const at of byCore.get(core) ?? []) runs.forget(at);
      byCore.delete(core);
    },
  };
}

/** A run without the marks around it and the genitive, in lower case: wink takes up each token in lower case too. */
const coreOf = (run: string): string =>
  run
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/['’]s$/i, '')
    .toLowerCase();
