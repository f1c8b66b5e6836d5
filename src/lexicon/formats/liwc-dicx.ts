// The browser build: the one for Node is the same code, but reaches for Buffer as it loads.

import { SlantwiseError } from '../../error.js';
import { stringify } from '../../vendor/csv.js';
import { categoriesOf, entriesOf } from '../entries.js';
import type { Lexicon, LexiconCategory } from '../schema.js';
import { createCategoryIds, foreignName, idOf, shortened } from './category-ids.js';
import { type CsvRecord, csvRecords } from './csv-records.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Exported, Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, refuseBinary } from './lines.js';
import { addLostFields, createLosses } from './losses.js';
import { surfaceEntry, surfaceTerm, type TermSyntax, tidyTerm } from './surface-terms.js';

const READ: TermSyntax = { star: 'anywhere', question: false };
const WRITTEN: TermSyntax = { star: 'end', question: false };
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A LIWC-22 dictionary (`.dicx`): a table in CSV with the columns `DicTerm` and one for each category; a cell is `X`,
 * or a weight, or empty (Boyd, Ashokkumar, Seraj and Pennebaker 2022, *The development and psychometric properties of
 * LIWC-22*). Weights stay numbers.
 *
 * @throws {SlantwiseError} `invalid-syntax` where the first column is not `DicTerm`, or a quote is never closed; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseLiwcDicx('DicTerm,tone\nhapp*,0.8\nglad,X\n');
 * lexicon.categories[0]?.entries; // [{ term: 'happ*', match: 'glob', weight: 0.8 }, 'glad']
 * ```
 */
export function parseLiwcDicx(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const [header, ...rows] = csvRecords(text, ',', options.file);
  if (header?.cells[0]?.trim().toLowerCase() !== 'dicterm') {
    throw new SlantwiseError('invalid-syntax', `the first column of a .dicx is "DicTerm", got "${shortened(header?.cells[0] ?? '')}"`, {
      place: { ...(options.file !== undefined && { file: options.file }), line: header?.line ?? 1, column: 1 },
      suggestion: 'read any other table as "csv"',
    });
  }
  const diagnostics = createDiagnostics();
  const ids = createCategoryIds(diagnostics);
  const columns = header.cells.slice(1).map((name) => (name.trim() ? ids.create(name, header.line) : undefined));
  readRows(rows, columns, diagnostics);
  const categories = columns.filter((category) => category !== undefined);
  return { lexicon: { ...headOf('LIWC-22', options, diagnostics), match: 'exact', categories }, diagnostics: diagnostics.list() };
}

function readRows(rows: readonly CsvRecord[], columns: readonly (LexiconCategory | undefined)[], diagnostics: Diagnostics): void {
  const seen = columns.map(() => new Set<string>());
  for (const { cells, line } of rows) {
    const term = tidyTerm(cells[0] ?? '');
    const filled = cells
      .map((cell) => cell.trim())
      .map((cell, i) => ({ cell, i: i - 1 }))
      .filter(({ cell, i }) => i >= 0 && cell);
    if (!term && filled.length === 0) continue;
    if (!term) diagnostics.error('no-term', 'the row has no term and is not read', line);
    else if (filled.length === 0) diagnostics.error('no-category', `"${shortened(term)}" has no category and is not read`, line);
    else for (const { cell, i } of filled) file(term, cell, i, line);
  }

  function file(term: string, cell: string, i: number, line: number): void {
    const category = columns[i];
    const weight = NUMBER.test(cell) ? Number(cell) : undefined;
    const known = seen[i] as Set<string> | undefined;
    if (!category || !known) diagnostics.error('column-unnamed', `"${shortened(term)}" has "${shortened(cell)}" in column ${i + 2}, which has no name`, line);
    else if (weight === undefined ? cell.toLowerCase() !== 'x' : !Number.isFinite(weight)) {
      diagnostics.error('cell-unread', `"${shortened(term)}" has "${shortened(cell)}" for category "${category.id}": neither X nor a number`, line);
    } else if (known.has(term)) diagnostics.warning('duplicate-term', `"${shortened(term)}" is in category "${category.id}" already: the first counts`, line);
    else {
      known.add(term);
      category.entries ??= [];
      category.entries.push(surfaceEntry(term, READ, weight));
    }
  }
}

/** A lexicon as a LIWC-22 `.dicx`: surface forms with `*` at the end, weights; categories lie side by side. */
export function serializeLiwcDicx(lexicon: Lexicon): Exported {
  const losses = createLosses();
  const columns = new Map<string, number>();
  const names: string[] = [];
  const taken = new Set<string>();
  for (const { path, category } of categoriesOf(lexicon)) {
    const nested = path.includes('/');
    if (nested) losses.add('nesting', 'categories within categories are written side by side, named by their path', path);
    columns.set(path, names.length);
    names.push(distinctName(nested ? path : foreignName(category), taken));
  }
  addLostFields(losses, lexicon, { entry: ['weight'] }, foreignName);
  const rows = new Map<string, string[]>();
  for (const entry of entriesOf(lexicon)) {
    const term = surfaceTerm(entry, WRITTEN, losses);
    if (term === undefined) continue;
    const row = rows.get(term) ?? names.map(() => '');
    rows.set(term, row);
    const column = columns.get(entry.category) as number;
    if (row[column]) losses.add('entry-twice', 'entries that are alike but for what the format cannot say are written once', entry.term);
    else row[column] = entry.weight === undefined ? 'X' : String(entry.weight);
  }
  const table = [['DicTerm', ...names], ...[...rows].map(([term, row]) => [term, ...row])];
  return { text: stringify(table), losses: losses.list() };
}

/** Columns whose names would become one id are numbered: `a/b`, beside a category `a-b`, is `a/b-2`. */
function distinctName(name: string, taken: Set<string>): string {
  let distinct = name;
  for (let n = 2; taken.has(idOf(distinct)); n++) distinct = `${name}-${n}`;
  taken.add(idOf(distinct));
  return distinct;
}

/** LIWC-22 dictionaries. */
export const liwcDicx: LexiconFormat = {
  id: 'liwc-dicx',
  title: 'LIWC-22 dictionary (.dicx)',
  extensions: ['dicx'],
  sniff: (text) => (/^\ufeff?"?\s*dicterm\s*"?\s*(?:,|$)/i.test(firstLines(text, 1)[0] ?? '') ? 1 : 0),
  parse: parseLiwcDicx,
  serialize: serializeLiwcDicx,
};
