import type { Interval } from '../report.js';

const Z = 1.959963984540054;

/** How concentrated something is. */
export interface Concentration {
  /** 0 to 1: the chance that two draws, without putting back, are of the same kind. */
  simpson: number;
  /** 95 % interval, from Simpson's variance. */
  interval: Interval;
  /** As many kinds, equally frequent, would be as concentrated: 1 / simpson; null where no kind comes twice. */
  effective: number | null;
}

/**
 * Simpson's index of concentration with its interval (Simpson 1949, "Measurement of diversity", Nature 163:688): the
 * unbiased form of the Herfindahl–Hirschman index, so that few draws do not look concentrated because they are few.
 *
 * @param counts of each kind how often it was drawn, whole numbers.
 * @returns null for fewer than two draws.
 * @example
 * ```ts
 * concentrationOf([2, 2])?.simpson.toFixed(3); // '0.333'
 * ```
 */
export function concentrationOf(counts: Iterable<number>): Concentration | null {
  let draws = 0;
  let pairs = 0;
  let squares = 0;
  let cubes = 0;
  for (const count of counts) {
    draws += count;
    pairs += count * (count - 1);
    squares += count ** 2;
    cubes += count ** 3;
  }
  if (draws < 2) return null;
  const simpson = pairs / (draws * (draws - 1));
  const [p2, p3] = [squares / draws ** 2, cubes / draws ** 3];
  const top = 4 * draws * (draws - 1) * (draws - 2) * p3 + 2 * draws * (draws - 1) * p2 - 2 * draws * (draws - 1) * (2 * draws - 3) * p2 ** 2;
  const reach = (Z * Math.sqrt(Math.max(0, top))) / (draws * (draws - 1));
  return { simpson, interval: [Math.max(0, simpson - reach), Math.min(1, simpson + reach)], effective: simpson === 0 ? null : 1 / simpson };
}
