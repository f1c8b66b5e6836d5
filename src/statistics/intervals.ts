import type { Interval, Rate } from '../report.js';
import { gammaQuantile } from '../vendor/quantiles.js';

/** Two-sided 95 %: 2.5 % left out on either side. */
const TAIL = 0.025;
/** The normal quantile of 97.5 %. */
const Z = 1.959963984540054;

/**
 * The exact 95 % interval of a Poisson count (Garwood 1936): "0 seen" is compatible with a mean of up to 3.69.
 *
 * @param count how often something was seen, a whole number >= 0.
 * @returns the bounds of the expected count.
 * @example
 * ```ts
 * poissonInterval(0).map((bound) => bound.toFixed(2)); // ['0.00', '3.69']
 * ```
 */
export function poissonInterval(count: number): Interval {
  const [low, high] = boundsOf(count);
  return [low, high];
}

/** The same, remembered for small counts: they come again and again, and a quantile costs as much as reading a sentence. */
function boundsOf(count: number): Interval {
  const known = knownIntervals[count];
  if (known) return known;
  const low = count === 0 ? 0 : gammaQuantile(TAIL, count, 1);
  const interval: Interval = [low, gammaQuantile(1 - TAIL, count + 1, 1)];
  if (count < knownIntervals.length) knownIntervals[count] = interval;
  return interval;
}

const knownIntervals: (Interval | undefined)[] = new Array(1000).fill(undefined);

/**
 * A count per 100 words, with its exact 95 % Poisson interval.
 *
 * @param count how often, >= 0.
 * @param words out of how many words, >= 0; without words the rate is 0 and its interval `[0, 0]`.
 * @example
 * ```ts
 * ratePer100(0, 71).interval.map((bound) => bound.toFixed(1)); // ['0.0', '5.2']
 * ```
 */
export function ratePer100(count: number, words: number): Rate {
  if (words === 0) return { count, per100Words: 0, interval: [0, 0] };
  const bounds = boundsOf(count);
  return { count, per100Words: (100 * count) / words, interval: [(100 * bounds[0]) / words, (100 * bounds[1]) / words] };
}

/**
 * The 95 % interval of a share (Wilson 1927): good for small numbers and for shares near 0 and 1.
 *
 * @param successes 0 to `trials`.
 * @param trials a whole number >= 0; without trials nothing is known and the interval is `[0, 1]`.
 * @returns bounds between 0 and 1.
 * @example
 * ```ts
 * wilsonInterval(5, 10).map((bound) => bound.toFixed(2)); // ['0.24', '0.76']
 * ```
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  if (trials === 0) return [0, 1];
  const share = successes / trials;
  const z2 = Z * Z;
  const centre = share + z2 / (2 * trials);
  const spread = Z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  const scale = 1 + z2 / trials;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
