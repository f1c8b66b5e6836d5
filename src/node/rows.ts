import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { SlantwiseError } from '../error.js';
import { csvRecords } from '../lexicon/formats/csv-records.js';
import { STANDARD_INPUT } from './text.js';
import { unreadable } from './unreadable.js';

/** A row of a table, and the line on which it ends. */
export interface PlacedRow {
  row: Record<string, unknown>;
  /** From 1. */
  line: number;
}

interface RowsOptions {
  stdin?: AsyncIterable<Uint8Array | string>;
}

/**
 * The rows of a table, one by one, so that a file may be larger than memory: NDJSON, or CSV with a header, told apart by the
 * first character that is no space.
 *
 * @param options.stdin what `-` reads; `process.stdin` if not given.
 * @throws {SlantwiseError} `file-unreadable`; `invalid-row` with the line.
 * @example
 * ```ts
 * const rows = readRows('scores.ndjson'); // for overview(rows, { by: ['outlet'] })
 * ```
 */
export async function* readRows(path: string, options: RowsOptions = {}): AsyncGenerator<Record<string, unknown>> {
  for await (const { row } of placedRows(path, options)) yield row;
}

/** The same, with their places. */
export async function* placedRows(path: string, { stdin = process.stdin }: RowsOptions = {}): AsyncGenerator<PlacedRow> {
  const file = path === '-' ? STANDARD_INPUT : path;
  const lines = linesOf(path === '-' ? Readable.from(stdin) : await opened(path), file);
  const first = await firstLine(lines);
  if (!first) return;
  yield* first.text.trimStart().startsWith('{') ? jsonRows(first, lines, file) : csvRows(first, lines, file);
}

interface Line {
  text: string;
  number: number;
}

async function opened(file: string): Promise<Readable> {
  try {
    if ((await stat(file)).isDirectory()) throw new SlantwiseError('file-unreadable', 'is a folder, not a file', { place: { file } });
    return createReadStream(file);
  } catch (error) {
    throw error instanceof SlantwiseError ? error : await unreadable(file, error);
  }
}

async function* linesOf(stream: Readable, file: string): AsyncGenerator<Line, void, undefined> {
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      yield { text: number === 1 ? line.replace(/^\ufeff/, '') : line, number };
    }
  } catch (error) {
    throw error instanceof SlantwiseError ? error : await unreadable(file, error);
  } finally {
    stream.destroy();
  }
}

async function firstLine(lines: AsyncGenerator<Line, void, undefined>): Promise<Line | undefined> {
  for (;;) {
    const next = await lines.next();
    if (next.done) return undefined;
    if (next.value.text.trim() !== '') return next.value;
  }
}

async function* jsonRows(first: Line, lines: AsyncGenerator<Line>, file: string): AsyncGenerator<PlacedRow> {
  yield { row: jsonRow(first, file), line: first.number };
  for await (const line of lines) if (line.text.trim() !== '') yield { row: jsonRow(line, file), line: line.number };
}

function jsonRow({ text, number }: Line, file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SlantwiseError('invalid-row', 'is no line of JSON', { place: { file, line: number }, suggestion: 'a file that was cut short ends so' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SlantwiseError('invalid-row', 'is no row: expected an object', { place: { file, line: number } });
  return value as Record<string, unknown>;
}

/** So many lines are parsed at once. */
const LINES_AT_ONCE = 500;

/** A cell in quotation marks may go on over lines: what is parsed ends where as many marks were opened as closed. */
async function* csvRows(first: Line, lines: AsyncGenerator<Line>, file: string): AsyncGenerator<PlacedRow> {
  let pending = [first.text];
  let from = first.number;
  let open = hasOddQuotes(first.text);
  let header: string[] | undefined;
  function* flush(): Generator<PlacedRow> {
    const start = from;
    const records = csvRecords(pending.join('\n'), ',', file);
    from += pending.length;
    pending = [];
    for (const { cells, line: last } of records) {
      const line = start + last - 1;
      if (header) yield { row: csvRow(header, cells, { file, line }), line };
      else header = cells;
    }
  }
  for await (const { text } of lines) {
    if (pending.length >= LINES_AT_ONCE && !open) yield* flush();
    pending.push(text);
    if (hasOddQuotes(text)) open = !open;
  }
  yield* flush();
}

function hasOddQuotes(line: string): boolean {
  let odd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

function csvRow(header: readonly string[], cells: readonly string[], place: { file: string; line: number }): Record<string, unknown> {
  if (cells.length !== header.length) throw new SlantwiseError('invalid-row', `has ${cells.length} cells where the header has ${header.length}`, { place });
  return Object.fromEntries(header.map((name, i) => [name, cells[i] === '' ? null : cells[i]]));
}
