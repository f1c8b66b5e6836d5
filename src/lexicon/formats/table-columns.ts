import { didYouMean, SlantwiseError } from '../../error.js';
import type { CsvRecord } from './csv-records.js';
import type { Diagnostics } from './diagnostics.js';
import type { ImportOptions } from './format.js';
import { columnName, numberIn } from './table-rows.js';

/** What a column of a table may hold. */
export type Field = 'term' | 'category' | 'weight' | 'pos' | 'match' | 'caseSensitive' | 'unless' | 'note' | 'plain';

/** The names by which tables call their columns; the first is the one we write. */
export const FIELD_NAMES: Record<Field, readonly string[]> = {
  category: ['category', 'categories', 'class', 'label', 'type', 'topic', 'dimension', 'group', 'list'],
  term: ['term', 'terms', 'word', 'words', 'entry', 'pattern', 'phrase', 'token', 'lemma', 'expression', 'keyword', 'ngram'],
  match: ['match'],
  weight: ['weight', 'score', 'value', 'valence', 'sentiment', 'rating', 'strength', 'polarity', 'mean'],
  pos: ['pos', 'part of speech', 'upos'],
  caseSensitive: ['case sensitive', 'casesensitive'],
  unless: ['unless'],
  note: ['note', 'notes', 'remark', 'comment'],
  plain: ['plain', 'alternative', 'suggestion'],
};
const FIELDS = Object.keys(FIELD_NAMES) as Field[];

/** Where the fields stand, from 0, and whether the first row names them. */
export interface Columns {
  at: Partial<Record<Field, number>>;
  hasHeader: boolean;
}

/**
 * Tells which column holds what: by the option, by the names in the first row, else by the cells – first the terms, then
 * numbers as weights and words as categories.
 *
 * @throws {SlantwiseError} `invalid-option` where the option names a column that is not there.
 */
export function columnsOf(rows: readonly CsvRecord[], options: ImportOptions, diagnostics: Diagnostics): Columns {
  const first = rows[0]?.cells ?? [];
  const names = first.map(columnName);
  const width = rows.slice(0, SAMPLE).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const wanted = Object.entries(options.columns ?? {}).filter(([, column]) => column !== undefined) as [Field, string | number][];
  for (const [field] of wanted) if (!NAMEABLE.includes(field)) throw unknownField(field);
  const at: Columns['at'] = {};
  for (const [field, column] of wanted) at[field] = placeOf(field, column, names, width, options.file);

  const named = FIELDS.flatMap((field) => {
    const column = names.findIndex((name, i) => FIELD_NAMES[field].includes(name) && !Object.values(at).includes(i));
    return column < 0 ? [] : [{ field, column }];
  });
  const namesTerm = named.some(({ field }) => field === 'term');
  const hasHeader =
    wanted.some(([, column]) => typeof column === 'string') ||
    (namesTerm && (width === 1 || named.length > 1 || !numbersIn(rows.slice(0, 1)))) ||
    namesOverNumbers(rows, at.weight);
  if (hasHeader) for (const { field, column } of named) at[field] ??= column;
  if (at.term === undefined) guess(rows.slice(hasHeader ? 1 : 0, SAMPLE), width, at);
  if (hasHeader) sayUnread(first, at, rows[0]?.line, diagnostics);
  return { at, hasHeader };
}

const SAMPLE = 200;
const NAMEABLE: readonly string[] = ['term', 'category', 'weight', 'pos'];

const unknownField = (field: string) =>
  new SlantwiseError('invalid-option', `"${field}" is none of ${NAMEABLE.join(', ')}`, { place: { path: 'columns' }, suggestion: didYouMean(field, NAMEABLE) });

function placeOf(field: Field, column: string | number, names: readonly string[], width: number, file: string | undefined): number {
  const index = typeof column === 'number' ? column - 1 : names.indexOf(columnName(column));
  if (Number.isInteger(index) && index >= 0 && (typeof column === 'string' || index < Math.max(1, width))) return index;
  throw new SlantwiseError('invalid-option', `there is no column ${JSON.stringify(column)}`, {
    place: { ...(file !== undefined && { file }), path: `columns.${field}` },
    suggestion:
      typeof column === 'string' ? (didYouMean(column, names) ?? `the first row reads: ${names.slice(0, 20).join(', ')}`) : `columns count from 1 to ${width}`,
  });
}

const numbersIn = (rows: readonly CsvRecord[]): boolean => rows.some(({ cells }) => cells.some((cell) => numberIn(cell) !== undefined));

/** A first row without a number, above a column that is all numbers, names its columns. */
function namesOverNumbers(rows: readonly CsvRecord[], weightAt: number | undefined): boolean {
  const [first, ...others] = rows.slice(0, SAMPLE);
  if (!first || others.length < 2 || numbersIn([first])) return false;
  return first.cells.some((_, i) => (weightAt === undefined || i === weightAt) && isNumbers(others, i));
}

function isNumbers(rows: readonly CsvRecord[], column: number): boolean {
  const cells = rows.map(({ cells }) => cells[column]?.trim() ?? '').filter(Boolean);
  return cells.length > 0 && cells.every((cell) => numberIn(cell) !== undefined);
}

function guess(rows: readonly CsvRecord[], width: number, at: Columns['at']): void {
  const free = Array.from({ length: width }, (_, i) => i).filter((i) => !Object.values(at).includes(i));
  const numeric = free.filter((i) => isNumbers(rows, i));
  at.term = free.find((i) => !numeric.includes(i)) ?? free[0] ?? 0;
  if (at.weight === undefined && numeric[0] !== undefined && numeric[0] !== at.term) at.weight = numeric[0];
  const words = free.find((i) => i !== at.term && !numeric.includes(i) && rows.some(({ cells }) => cells[i]?.trim()));
  if (at.category === undefined && words !== undefined) at.category = words;
}

function sayUnread(header: readonly string[], at: Columns['at'], line: number | undefined, diagnostics: Diagnostics): void {
  const used = new Set(Object.values(at));
  const unread = header.filter((name, i) => !used.has(i) && name.trim());
  if (unread.length) diagnostics.warning('column-unread', `columns that are not read: ${unread.slice(0, 20).join(', ').slice(0, 200)}`, line);
}
