/** Praise is cheaper than blame in news prose, so it counts a little less. */
const PRAISE = 0.8;
/** Hits added to the mean's denominator: one word does not make a paragraph, and length does not make a score. */
const DAMPING = 4;
/** The valence at which a damped mean reaches the end of the scale. */
const FULL_SCALE = 2;

/**
 * -1 to 1: `(0.8 × praise - |blame|) / (hits + 4)`, scaled and clipped. A damped mean: a compound that grows
 * with length (VADER's) reads every long paragraph as strongly something.
 */
export function dampedMean(valences: readonly number[]): number {
  let sum = 0;
  for (const valence of valences) sum += valence > 0 ? PRAISE * valence : valence;
  return Math.max(-1, Math.min(1, sum / (valences.length + DAMPING) / FULL_SCALE));
}
