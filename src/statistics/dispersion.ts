/** One part of a corpus: how long it is, and how often a word occurs in it. */
export interface CorpusPart {
  /** Words of the part, >= 0. */
  size: number;
  /** Occurrences of the word in it, >= 0. */
  count: number;
}

/**
 * How unevenly a word is spread over the parts of a corpus: Gries' deviation of proportions (Gries 2008, "Dispersions and
 * adjusted frequencies in corpora", IJCL 13:403–437). Chosen over Juilland's D because the parts, such as articles, need
 * not be of one size.
 *
 * @param parts those in which the word occurs; the others may be left out.
 * @param total words of the whole corpus, the parts left out included.
 * @returns 0, spread as the parts' sizes would have it, to nearly 1, all in one small part; NaN where it does not occur.
 * @example
 * ```ts
 * deviationOfProportions([{ size: 50, count: 5 }, { size: 50, count: 5 }], 100); // 0
 * deviationOfProportions([{ size: 10, count: 3 }], 100).toFixed(2); // '0.90'
 * ```
 */
export function deviationOfProportions(parts: readonly CorpusPart[], total: number): number {
  const occurrences = parts.reduce((sum, { count }) => sum + count, 0);
  if (occurrences === 0 || total === 0) return Number.NaN;
  let deviation = 0;
  let covered = 0;
  for (const { size, count } of parts) {
    deviation += Math.abs(count / occurrences - size / total);
    covered += size / total;
  }
  return Math.min(1, Math.max(0, (deviation + 1 - covered) / 2));
}
