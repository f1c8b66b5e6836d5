/** So many values are kept as they are; of more, only how many fall into which bin. */
const EXACT = 500;
/** A quantile read from bins is off by at most this share of itself. */
const RELATIVE_ERROR = 0.005;
const GAMMA = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR);
const LOG_GAMMA = Math.log(GAMMA);
/** Values closer to 0 than this count as 0. */
const SMALLEST = 1e-6;

/** The spread of any number of values, in memory that does not grow with them. */
export interface Quantiles {
  count: number;
  least: number;
  most: number;
  /** The values, while they are few. */
  values: number[] | undefined;
  /** By bin, how many: below 0, about 0, above 0. */
  bins: Map<number, number>;
}

export const noQuantiles = (): Quantiles => ({ count: 0, least: Infinity, most: -Infinity, values: [], bins: new Map() });

/** Takes a value in. Past 500 values the bins of DDSketch are used (Masson, Rim & Lee 2019, PVLDB 12:2195–2205): exact to half a percent of the value. */
export function takeValue(quantiles: Quantiles, value: number): void {
  quantiles.count++;
  quantiles.least = Math.min(quantiles.least, value);
  quantiles.most = Math.max(quantiles.most, value);
  if (!quantiles.values) addToBin(quantiles.bins, value);
  else if (quantiles.values.push(value) > EXACT) {
    for (const each of quantiles.values) addToBin(quantiles.bins, each);
    quantiles.values = undefined;
  }
}

/**
 * The value below which a share of the values lies (Hyndman & Fan 1996, type 7, while the values are few; of the bins the middle).
 *
 * @param share 0 to 1.
 * @returns NaN where there are no values.
 */
export function quantileOf({ count, least, most, values, bins }: Quantiles, share: number): number {
  if (count === 0) return Number.NaN;
  const place = share * (count - 1);
  if (values) {
    const sorted = [...values].sort((a, b) => a - b);
    const below = sorted[Math.floor(place)] as number;
    const above = sorted[Math.ceil(place)] as number;
    return below + (above - below) * (place - Math.floor(place));
  }
  let seen = 0;
  for (const bin of [...bins.keys()].sort((a, b) => a - b)) {
    seen += bins.get(bin) as number;
    if (seen > place) return Math.min(most, Math.max(least, middleOf(bin)));
  }
  return most;
}

function addToBin(bins: Map<number, number>, value: number): void {
  const bin = binOf(value);
  bins.set(bin, (bins.get(bin) ?? 0) + 1);
}

/** Bins are numbered in the order of their values: from 1 on above 0, from -1 on below. */
function binOf(value: number): number {
  const size = Math.abs(value);
  if (size < SMALLEST) return 0;
  return Math.sign(value) * (1 + Math.max(0, Math.ceil(Math.log(size / SMALLEST) / LOG_GAMMA)));
}

function middleOf(bin: number): number {
  if (bin === 0) return 0;
  return (Math.sign(bin) * SMALLEST * GAMMA ** (Math.abs(bin) - 1) * 2) / (1 + GAMMA);
}
