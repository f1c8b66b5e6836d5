import type { FigureComparison, FigureSide } from '../../compare/comparison.js';
import type { Interval } from '../../report.js';
import { percent, rate, signed } from '../numbers.js';

/** What a figure that could not be taken looks like. */
const NONE = '–';

/** `4.9`: a figure of one text. */
export const figureOf = ({ unit }: Pick<FigureComparison, 'unit'>, { value }: FigureSide): string => (value === null ? NONE : WRITTEN[unit].value(value));

/** `4.9 (3.2–7.1)`: a figure of one text with its interval. */
export function sideOf({ unit }: Pick<FigureComparison, 'unit'>, { value, interval }: FigureSide): string {
  if (value === null) return NONE;
  return `${WRITTEN[unit].value(value)}${interval ? ` (${joined(unit, interval)})` : ''}`;
}

/** `+4.6 (+2.7 to +6.8)`: the first text's figure less the second's. */
export function differenceOf({ unit, difference, interval }: FigureComparison): string {
  if (difference === null) return NONE;
  const { difference: written } = WRITTEN[unit];
  return interval ? `${written(difference)} (${written(interval[0])} to ${written(interval[1])})` : `${written(difference)} (not known)`;
}

const WRITTEN: Record<FigureComparison['unit'], { value: (value: number) => string; difference: (value: number) => string }> = {
  'per-100-words': { value: rate, difference: (value) => withSign(value, rate) },
  share: { value: percent, difference: (value) => withSign(value, (share) => `${Math.round(100 * share)}`) },
  score: { value: signed, difference: signed },
  degree: { value: (value) => value.toFixed(2), difference: signed },
};

function joined(unit: FigureComparison['unit'], [low, high]: Interval): string {
  const { value } = WRITTEN[unit];
  return unit === 'score' ? `${value(low)} to ${value(high)}` : `${value(low)}–${value(high)}`;
}

function withSign(value: number, write: (value: number) => string): string {
  const digits = write(Math.abs(value));
  return Number.parseFloat(digits) === 0 ? digits : `${value < 0 ? '−' : '+'}${digits}`;
}
