import type { Interval } from '../report.js';
import { tQuantile } from './student.js';

/** A mean and what its uncertainty needs, of any number of values in three numbers. */
export interface RunningMean {
  count: number;
  mean: number;
  /** Sum of squared deviations from the mean. */
  squares: number;
}

export const noMean = (): RunningMean => ({ count: 0, mean: 0, squares: 0 });

/** Takes a value in, without the loss of digits that sums of squares have (Welford 1962, Technometrics 4:419–420). */
export function takeIn(running: RunningMean, value: number): void {
  running.count++;
  const away = value - running.mean;
  running.mean += away / running.count;
  running.squares += away * (value - running.mean);
}

/** Deviations whose squares sum to less are the rounding of doubles: which of them are left depends on the order of the values. */
const ALIKE = 1e-30;

/**
 * The 95 % interval of a mean (Student 1908).
 *
 * @returns null for fewer than two values, and where all are alike: an interval without width would claim to know.
 */
export function meanInterval({ count, mean, squares }: RunningMean): Interval | null {
  if (count < 2 || squares < ALIKE) return null;
  const reach = tQuantile(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return [mean - reach, mean + reach];
}
