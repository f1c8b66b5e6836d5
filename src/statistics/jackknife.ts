import type { Interval } from '../report.js';
import { tQuantile } from './student.js';

/**
 * The 95 % interval of a figure that is made of parts (a text of its paragraphs), by leaving out one part at a time: the
 * delete-one jackknife (Tukey 1958; Efron & Stein 1981, "The jackknife estimate of variance", Annals of Statistics
 * 9:586–596) with Student's t of as many degrees of freedom as parts less one. It needs no seed, and it keeps together
 * what stands in one paragraph, which is less independent than it looks.
 *
 * @param value the figure over all parts.
 * @param without the figure without each part in turn.
 * @returns null for fewer than three parts, and where all parts are alike: what varies cannot be seen in them, and an
 * interval without width would claim to know.
 * @example
 * ```ts
 * // Of a mean it is the interval of Student.
 * jackknifeInterval(2, [2.5, 2, 1.5])?.map((bound) => bound.toFixed(2)); // ['-0.48', '4.48']
 * ```
 */
export function jackknifeInterval(value: number, without: readonly number[]): Interval | null {
  const parts = without.length;
  if (parts < 3) return null;
  const mean = without.reduce((sum, each) => sum + each, 0) / parts;
  const squares = without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  if (squares === 0) return null;
  const reach = tQuantile(parts - 1) * Math.sqrt(((parts - 1) / parts) * squares);
  return [value - reach, value + reach];
}
