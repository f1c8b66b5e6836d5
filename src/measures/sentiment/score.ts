/** Praise is cheaper than blame in news prose, so it counts a little less. */
const PRAISE = 0.9;
/** Hits added to the mean's denominator: one word does not make a paragraph, and length does not make a score. */
const DAMPING = 5;
/** The valence at which a damped mean reaches the end of the scale. */
const FULL_SCALE = 2;

/**
 * -1 to 1: `(0.9 × praise - |blame|) / (hits + 5)`, scaled and clipped. A damped mean: a compound that grows
 * with length (VADER's) reads every long paragraph as strongly something.
 */
export function dampedMean(valences: readonly number[]): number {
  let sum = 0;
  for (const valence of valences) sum += tempered(valence);
  return damped(sum, valences.length);
}

/** What a valence adds to the sum that a damped mean is made of. */
export const tempered = (valence: number): number => (valence > 0 ? PRAISE * valence : valence);

/** The damped mean of so many hits whose tempered valences have this sum. */
const damped = (sum: number, hits: number): number => Math.max(-1, Math.min(1, sum / (hits + DAMPING) / FULL_SCALE));

/**
 * Plain prose uses more good words than bad ones (the Pollyanna hypothesis, Boucher and Osgood 1969; Dodds et al. 2015):
 * so much of each hit's valence is no praise.
 */
const ORDINARY_CHEER = 0.1;

/** The damped mean of a text's hits, less the ordinary cheer of prose. */
export const dampedOfText = (sum: number, hits: number): number => damped(sum - ORDINARY_CHEER * hits, hits);
