/** How often a word occurs in two corpora, and in how many words; and what was expected before counting. */
export interface WordCountsInTwo {
  /** Occurrences in the first corpus, >= 0. */
  a: number;
  /** Occurrences in the second. */
  b: number;
  /** All words of the first corpus. */
  totalA: number;
  totalB: number;
  /** Pseudo-occurrences of this word, > 0. */
  prior: number;
  /** Pseudo-occurrences of all words, > `prior`. */
  priorTotal: number;
}

/** The weighted log-odds ratio of a word. */
export interface LogOdds {
  /** Natural logarithm of the odds ratio; above 0 the word is more typical of the first corpus. */
  delta: number;
  /** Approximate variance of delta. */
  variance: number;
  /** delta in standard deviations; beyond ±1.96 it is unlike chance at the 5 % level, for one word taken by itself. */
  z: number;
}

/**
 * The log-odds ratio of a word in two corpora with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008,
 * "Fightin' Words", Political Analysis 16:372–403): common words do not win by being common, nor rare ones by chance.
 *
 * @returns delta and z, any real number, and the variance, > 0. A word that is all there is in both corpora has no odds: NaN.
 * @example
 * ```ts
 * const { delta, z } = logOddsRatio({ a: 9, b: 4, totalA: 90, totalB: 90, prior: 1, priorTotal: 10 });
 * delta.toFixed(4); // '0.7472'
 * z.toFixed(4); // '1.3642'
 * ```
 */
export function logOddsRatio({ a, b, totalA, totalB, prior, priorTotal }: WordCountsInTwo): LogOdds {
  const logOdds = (count: number, total: number) => Math.log((count + prior) / (total + priorTotal - count - prior));
  const delta = logOdds(a, totalA) - logOdds(b, totalB);
  const variance = 1 / (a + prior) + 1 / (b + prior);
  return { delta, variance, z: delta / Math.sqrt(variance) };
}
