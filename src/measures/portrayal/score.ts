/** Praise is cheaper than blame in news prose, so it counts a little less. */
const PRAISE = 0.8;
/** Added to the weight of the evidence: one faint word makes no portrait, and length does not make a score. */
const DAMPING = 4;
/** The value at which a damped mean reaches the end of the scale. */
const FULL_SCALE = 2;

export const tempered = (value: number): number => (value > 0 ? PRAISE * value : value);

/** The damped mean of evidence of this summed value and this summed share. */
export const damped = (sum: number, weight: number): number => Math.max(-1, Math.min(1, sum / (weight + DAMPING) / FULL_SCALE));
