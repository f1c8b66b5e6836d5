import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../error.js';
import type { MeasureName } from '../report.js';
import { type GivenLimit, LIMITS } from './limits.js';

/** The measures by the names that the command line gives them. */
const MEASURE_NAMES: Record<string, MeasureName> = {
  sentiment: 'sentiment',
  'loaded-terms': 'loadedTerms',
  attribution: 'attribution',
  hedging: 'hedging',
  rhetoric: 'rhetoric',
};

/** Makes a parser of one value a parser of an option that may be given again and again. */
export function repeatable<T>(parse: (value: string) => T): (value: string, before: T[] | undefined) => T[] {
  return (value, before = []) => [...before, parse(value)];
}

/** `loaded-terms`, or `loadedTerms` as the library writes it. */
export function measure(value: string): MeasureName {
  const found = Object.entries(MEASURE_NAMES).find((names) => names.includes(value))?.[1];
  if (!found) throw wrong(`there is no measure "${value}"; there are ${Object.keys(MEASURE_NAMES).join(', ')}`, nearest(value, Object.keys(MEASURE_NAMES)));
  return found;
}

/** A lexicon's place. */
export interface GivenLexicon {
  measure: MeasureName;
  path: string;
}

/** `loaded-terms=my-terms.yaml` */
export function lexicon(value: string): GivenLexicon {
  const [name, path] = halves(value, 'measure=path');
  return { measure: measure(name), path };
}

/** A dictionary's name and place. */
export interface GivenDictionary {
  name: string;
  path: string;
}

/** `moral=mfd.dic` */
export function dictionary(value: string): GivenDictionary {
  const [name, path] = halves(value, 'name=path');
  return { name, path };
}

/** A column of a table: what it holds, and its header, or its number from 1. */
export type Column = ['term' | 'category' | 'weight' | 'pos', string | number];

/** `term=Wort`, `weight=3` */
export function column(value: string): Column {
  const [what, name] = halves(value, 'what=name');
  const known = ['term', 'category', 'weight', 'pos'] as const;
  const found = known.find((each) => each === what);
  if (!found) throw wrong(`a column holds one of ${known.join(', ')}; not "${what}"`, nearest(what, known));
  return [found, /^\d+$/.test(name) ? Number(name) : name];
}

/** `loaded=5` */
export function limit(value: string): GivenLimit {
  const [name, number] = halves(value, 'what=number');
  const names = LIMITS.map((known) => known.name);
  const found = LIMITS.find((known) => known.name === name);
  if (!found) throw wrong(`there is no limit "${name}"; there are ${names.join(', ')}`, nearest(name, names));
  const max = Number(number);
  if (number.trim() === '' || !Number.isFinite(max) || max < 0) throw wrong(`"${number}" is not a number from 0 on`);
  return { limit: found, max };
}

/** `Wang Yi` or `United States=US,America` */
export function entity(value: string): { name: string; aliases?: string[] } {
  const [name = '', aliases] = value.split(/=(.*)/s, 2).map((part) => part.trim());
  if (name === '') throw wrong('expected Name or Name=alias,alias');
  if (aliases === undefined) return { name };
  return {
    name,
    aliases: aliases
      .split(',')
      .map((alias) => alias.trim())
      .filter(Boolean),
  };
}

/** Any number. */
export function number(value: string): number {
  const parsed = Number(value);
  if (value.trim() === '' || !Number.isFinite(parsed)) throw wrong(`"${value}" is not a number`);
  return parsed;
}

/** A whole number from 1. */
export function wholeNumber(value: string): number {
  const parsed = number(value);
  if (!Number.isInteger(parsed) || parsed < 1) throw wrong(`"${value}" is not a whole number from 1 on`);
  return parsed;
}

/** Columns of the screen. */
export function columns(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 40 || width > 1000) throw wrong('expected a whole number of columns from 40 to 1000');
  return width;
}

function halves(value: string, form: string): [string, string] {
  const [left = '', right = ''] = value.split(/=(.*)/s, 2);
  if (left === '' || right === '') throw wrong(`expected ${form}`);
  return [left, right];
}

/** The name that was meant: misspelt, or cut short. */
function nearest(given: string, known: readonly string[]): string | undefined {
  const longer = known.find((name) => name.startsWith(given));
  return didYouMean(longer ?? given, known);
}

const wrong = (message: string, suggestion?: string) => new InvalidArgumentError(suggestion ? `${message} (${suggestion})` : message);
