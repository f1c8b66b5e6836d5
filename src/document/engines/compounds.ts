import type { Runs } from './runs.js';

/**
 * Runs that wink may part otherwise from some place of a text on: once it has met "Rubio’s" as one token, inside
 * brackets, say, it keeps it whole ever after. What it takes up as a token so makes the runs around it to be asked for anew.
 */
export interface Compounds {
  /** A run was learnt, of so many tokens. */
  learnt(run: string, at: number, tokens: number): void;
  /** wink has a new token. */
  revise(surface: string, runs: Runs): void;
}

export function createCompounds(): Compounds {
  const byCore = new Map<string, number[]>();
  return {
    learnt(run, at, tokens) {
      if (tokens < 2) return;
      const core = coreOf(run);
      if (!isCompound(core)) return;
      const known = byCore.get(core);
      if (known) known.push(at);
      else byCore.set(core, [at]);
    },
    revise(surface, runs) {
      const core = coreOf(surface);
      if (!isCompound(core)) return;
      for (const form of new Set([core, core.toLowerCase()])) {
        for (const at of byCore.get(form) ?? []) runs.forget(at);
        byCore.delete(form);
      }
    },
  };
}

/** A run without the marks around it. */
const coreOf = (run: string): string => run.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const isCompound = (core: string): boolean => !/^\p{L}*$/u.test(core);
