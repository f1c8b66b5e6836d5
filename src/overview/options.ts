import { didYouMean, SlantwiseError } from '../error.js';
import type { Period } from './overview.js';

/** How a corpus is laid out. */
export interface OverviewOptions {
  /** Columns to group by, each for itself; "date" groups by period. */
  by?: readonly string[] | undefined;
  /** The column with dates, as 2026-11-25 or longer (ISO 8601); default "date". */
  date?: string | undefined;
  /** How long a period is; default "month". */
  period?: Period | undefined;
  /** Further columns, by the value of the column `file`. */
  metadata?: ReadonlyMap<string, Readonly<Record<string, unknown>>> | undefined;
  /** Terms, sources and actors listed of each group; default 20. */
  top?: number | undefined;
  /** Weight of the prior of the log-odds, in words; default a hundredth of the corpus, at least 500. */
  priorStrength?: number | undefined;
}

export interface Settings {
  by: readonly string[];
  date: string;
  period: Period;
  metadata: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  top: number;
  priorStrength: number | undefined;
}

export const PERIODS: readonly Period[] = ['day', 'month', 'year'];

const ALLOWED: Record<keyof Settings, readonly [string, (value: unknown) => boolean]> = {
  by: ['an array of column names', (value) => Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== '')],
  date: ['the name of a column', (value) => typeof value === 'string' && value !== ''],
  period: ['"day", "month" or "year"', (value) => PERIODS.includes(value as Period)],
  metadata: ['a Map', (value) => value instanceof Map],
  top: ['a whole number from 1', (value) => Number.isInteger(value) && (value as number) >= 1],
  priorStrength: ['a number above 0', (value) => Number.isFinite(value) && (value as number) > 0],
};

/** @throws {SlantwiseError} `invalid-option` */
export function settingsFrom(options: OverviewOptions): Settings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new SlantwiseError('invalid-option', 'the options must be an object');
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [key, value] of given) {
    const allowed = ALLOWED[key as keyof Settings];
    if (!allowed) throw new SlantwiseError('invalid-option', 'is no option', { place: { path: key }, suggestion: didYouMean(key, Object.keys(ALLOWED)) });
    if (!allowed[1](value)) throw new SlantwiseError('invalid-option', `must be ${allowed[0]}`, { place: { path: key } });
  }
  return { by: [], date: 'date', period: 'month', metadata: new Map(), top: 20, priorStrength: undefined, ...Object.fromEntries(given) };
}
