import type { Interval } from '../report.js';
import { wilsonInterval } from './intervals.js';

/** An estimate with its 95 % interval. */
export interface Estimate {
  value: number;
  /** Holds the value. */
  interval: Interval;
}

/** A difference of two estimates. */
export interface Difference {
  /** The first less the second. */
  difference: number;
  /** 95 % interval of the difference. */
  interval: Interval;
}

/**
 * The 95 % interval of a difference of two independent estimates from the intervals of each: MOVER, the method of variance
 * estimates recovery (Zou & Donner 2008, "Construction of confidence limits about effect measures", Statistics in Medicine
 * 27:1693–1702). With Garwood's limits of two Poisson rates, which are not symmetric, neither is the result.
 *
 * @param a its interval must hold its value; so must that of `b`.
 * @example
 * ```ts
 * const two = differenceOf({ value: 10, interval: [6, 16] }, { value: 4, interval: [2, 7] });
 * two.difference; // 6
 * two.interval.map((bound) => bound.toFixed(2)); // ['1.00', '12.32']
 * ```
 */
export function differenceOf(a: Estimate, b: Estimate): Difference {
  const difference = a.value - b.value;
  return {
    difference,
    interval: [
      difference - Math.hypot(a.value - a.interval[0], b.interval[1] - b.value),
      difference + Math.hypot(a.interval[1] - a.value, b.value - b.interval[0]),
    ],
  };
}

/** So many out of so many. */
export interface Share {
  count: number;
  /** Whole number >= `count`; of nothing there is no share. */
  of: number;
}

/**
 * The difference of two shares with its 95 % interval: Newcombe's hybrid score (Newcombe 1998, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17:873–890, method 10), which is MOVER with the
 * limits of Wilson. Of nothing there is no share: the difference is 0 and its interval `[-1, 1]`.
 *
 * @example
 * ```ts
 * const { interval } = differenceOfShares({ count: 56, of: 70 }, { count: 48, of: 80 });
 * interval.map((bound) => bound.toFixed(4)); // ['0.0524', '0.3339']
 * ```
 */
export function differenceOfShares(a: Share, b: Share): Difference {
  if (a.of === 0 || b.of === 0) return { difference: 0, interval: [-1, 1] };
  return differenceOf({ value: a.count / a.of, interval: wilsonInterval(a.count, a.of) }, { value: b.count / b.of, interval: wilsonInterval(b.count, b.of) });
}
