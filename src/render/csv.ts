// The browser build: the one for Node is the same code, but reaches for Buffer as it loads.

import type { Report } from '../report.js';
import { stringify } from '../vendor/csv.js';
import { columnsOf } from './columns.js';
import { type Row, type RowOptions, rowsOf } from './rows.js';
import { visibleLine } from './visible.js';

export interface CsvOptions extends RowOptions {
  /** Begin with the names of the columns. Default true; false for every text after the first of one table. */
  header?: boolean | undefined;
}

/**
 * The report as CSV (RFC 4180, line feeds): a row for the whole text, then one a paragraph. `COLUMNS` documents the
 * columns. A text cell that a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @example
 * ```ts
 * const text = 'A shameless plan.';
 * renderCsv(analyze(text), text).startsWith('file,level,paragraph'); // true
 * ```
 */
export function renderCsv(report: Report, text: string, { header = true, ...options }: CsvOptions = {}): string {
  return stringify(rowsOf(report, text, options).map(printable), {
    header,
    columns: columnsOf(report, options.metadata).map(({ name }) => name),
    escape_formulas: true,
  });
}

function printable(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? visibleLine(cell) : typeof cell === 'boolean' ? `${cell}` : cell]),
  );
}
