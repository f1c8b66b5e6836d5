import { SlantwiseError } from '../../error.js';
import { type CsvRecord, csvRecords } from './csv-records.js';
import type { Diagnostics } from './diagnostics.js';
import { firstLines, linesOf } from './lines.js';

/** What parts the cells of a row; `undefined` where a row has one cell. */
export type Delimiter = '\t' | ';' | ',' | '|' | undefined;

/** Where two fit, the first is meant: `word;1,5` has a decimal comma. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** The delimiter that parts most lines of a text's beginning, if any does. Excel's `sep=;` says it. */
export function sniffDelimiter(text: string): Delimiter {
  const lines = wholeRows(firstLines(text));
  const named = /^\ufeff?"?sep=(.)"?\s*$/i.exec(lines[0] ?? '')?.[1];
  if (named !== undefined && DELIMITERS.includes(named as ',')) return named as Delimiter;
  const parted = (delimiter: string) => lines.filter((line) => unquoted(line).includes(delimiter)).length;
  return DELIMITERS.find((delimiter) => parted(delimiter) > lines.length * 0.8);
}

/** Lines put together again where a quoted cell runs over their ends. */
function wholeRows(lines: readonly string[]): string[] {
  const rows: string[] = [];
  let open = false;
  for (const line of lines) {
    if (open) rows.push(`${rows.pop()} ${line}`);
    else rows.push(line);
    if (line.split('"').length % 2 === 0) open = !open;
  }
  // A quote that stays open is a character: then every line is a row.
  return open ? [...lines] : rows;
}

/** A line without what stands in quotes. */
const unquoted = (line: string): string =>
  line
    .split('"')
    .filter((_, i) => i % 2 === 0)
    .join('"');

/**
 * The rows of a table, blank ones and a `sep=` line left out. In a text parted by tabs, or not parted at all, a quote
 * that is never closed stands for itself.
 *
 * @throws {SlantwiseError} `invalid-syntax` with the line, where a quote is never closed.
 */
export function tableRows(text: string, delimiter: Delimiter, diagnostics: Diagnostics, file?: string): CsvRecord[] {
  const rows = rowsOf(text, delimiter, diagnostics, file);
  if (/^"?sep=.$/i.test(rows[0]?.cells.join(delimiter) ?? '')) rows.shift();
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function rowsOf(text: string, delimiter: Delimiter, diagnostics: Diagnostics, file: string | undefined): CsvRecord[] {
  // Without quotes a line is a row, and ten times as fast to read.
  if (!text.includes('"')) return plainRows(text, delimiter);
  try {
    return csvRecords(text, delimiter ?? '\u001f', file);
  } catch (error) {
    if (!(error instanceof SlantwiseError) || (delimiter !== undefined && delimiter !== '\t')) throw error;
    diagnostics.warning('quote-unclosed', 'a quotation mark is never closed: quotation marks are read as characters', error.place.line);
    return plainRows(text, delimiter);
  }
}

function plainRows(text: string, delimiter: Delimiter): CsvRecord[] {
  const rows: CsvRecord[] = [];
  for (const { text: row, line } of linesOf(text)) if (row.trim()) rows.push({ cells: delimiter === undefined ? [row] : row.split(delimiter), line });
  return rows;
}

/** A column's name as it is compared: `Strong_Modal ` and `strong modal` are one. */
export const columnName = (cell: string): string =>
  cell
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** A number as spreadsheets write it: with a decimal comma too, or a minus sign proper. */
export function numberIn(cell: string): number | undefined {
  const written = cell.trim().replace('\u2212', '-').replace(',', '.');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(written)) return undefined;
  const number = Number(written);
  return Number.isFinite(number) ? number : undefined;
}
