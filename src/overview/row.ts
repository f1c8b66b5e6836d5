import { SlantwiseError } from '../error.js';
import type { ActorCell, SourceCell, TermCounts } from '../render/lists.js';
import type { OverviewRow } from './overview.js';

/** The row of a whole text, checked. */
export interface TextRow {
  file: string | null;
  words: number;
  /** The columns that are numbers; text that stands for a number, as in CSV, is one. */
  figureOf: (column: string) => number | null;
  /** A column as text; null where it is empty or missing. */
  valueOf: (column: string) => string | null;
  terms: TermCounts | null;
  sources: SourceCell[] | null;
  actors: ActorCell[] | null;
}

const HINT = 'make the rows with "slantwise analyze --format ndjson"';

/**
 * Checks a row. Rows of paragraphs are passed over: a corpus is made of texts.
 *
 * @returns undefined for the row of a paragraph.
 * @throws {SlantwiseError} `invalid-row`
 */
export function textRow(row: OverviewRow, more: Readonly<Record<string, unknown>> | undefined): TextRow | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw wrong(`is no row: expected an object, got ${nameOf(row)}`);
  if (row.level === 'paragraph') return undefined;
  if (row.level !== 'text') throw wrong(`is no row of slantwise: "level" must be "text" or "paragraph", got ${shown(row.level)}`);
  const words = numberOf(row.words);
  if (words === null || !Number.isInteger(words) || words < 0) throw wrong(`"words" must be a whole number from 0, got ${shown(row.words)}`);
  return {
    file: textOf(row.file),
    words,
    figureOf: (column) => figure(row, column),
    valueOf: (column) => textOf(more?.[column]) ?? textOf(row[column]),
    terms: termsIn(row.terms),
    sources: listIn<SourceCell>(row, 'sources', isSource),
    actors: listIn<ActorCell>(row, 'actors', isActor),
  };
}

function figure(row: OverviewRow, column: string): number | null {
  const value = row[column];
  if (value === null || value === undefined || value === '') return null;
  const found = numberOf(value);
  if (found === null) throw wrong(`"${column}" must be a number, got ${shown(value)}`);
  return found;
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.trim() === '' ? null : text.trim();
}

function termsIn(value: unknown): TermCounts | null {
  if (value === null || value === undefined) return null;
  if (!isObject(value)) throw wrong(`"terms" must be an object, got ${nameOf(value)}`);
  for (const [measure, counts] of Object.entries(value)) {
    const isCounts = isObject(counts) && Object.values(counts).every((count) => Number.isInteger(count) && (count as number) > 0);
    if (!isCounts) throw wrong(`"terms.${measure}" must be an object of counts`);
  }
  return value as TermCounts;
}

function listIn<T>(row: OverviewRow, column: string, isItem: (item: Record<string, unknown>) => boolean): T[] | null {
  const value = row[column];
  if (value === null || value === undefined) return null;
  const odd = Array.isArray(value) ? value.findIndex((item) => !isObject(item) || !isItem(item)) : 0;
  if (odd >= 0) throw wrong(Array.isArray(value) ? `"${column}[${odd}]" is not as slantwise writes it` : `"${column}" must be an array, got ${nameOf(value)}`);
  return value as T[];
}

const isSource = ({ name, type, attributions, words, direct }: Record<string, unknown>): boolean =>
  typeof name === 'string' && typeof type === 'string' && [attributions, words, direct].every(isNumber);
const isActor = ({ name, mentions, score, positive, negative }: Record<string, unknown>): boolean =>
  typeof name === 'string' && [mentions, score, positive, negative].every(isNumber);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);
const shown = (value: unknown): string => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? nameOf(value)).slice(0, 60));

const wrong = (message: string) => new SlantwiseError('invalid-row', message, { suggestion: HINT });
