import { studentQuantile } from '../vendor/quantiles.js';

const known: (number | undefined)[] = new Array(200).fill(undefined);

/** Student's t that leaves 2.5 % out on either side (Student 1908); small degrees of freedom are remembered, for a quantile costs time. */
export function tQuantile(degrees: number): number {
  const remembered = known[degrees];
  if (remembered !== undefined) return remembered;
  const found = studentQuantile(0.975, degrees);
  if (degrees < known.length) known[degrees] = found;
  return found;
}
