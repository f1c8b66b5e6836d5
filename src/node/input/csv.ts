import { SlantwiseError } from '../../error.js';
import { type CsvRecord, csvRecords } from '../../lexicon/formats/csv-records.js';
import { sniffDelimiter } from '../../lexicon/formats/table-rows.js';
import { type Columns, chosenColumns } from './columns.js';
import { LONGEST_ROW } from './ndjson.js';
import { type RowSource, rowText } from './rows.js';
import type { InputText } from './types.js';

/**
 * The texts of a delimited table with a header (RFC 4180; comma, semicolon or tab, whichever parts the header).
 *
 * @throws {SlantwiseError} `invalid-syntax` with the line, where a quote is never closed; `invalid-option`, `invalid-input`
 */
export async function* csvTexts(chunks: AsyncIterable<string>, source: RowSource): AsyncGenerator<InputText> {
  const { name, options, problem } = source;
  let header: string[] | undefined;
  let columns: Columns | undefined;
  let row = 0;
  for await (const { cells, line } of recordsOf(chunks, name)) {
    const place = { file: name, line };
    // Excel's way to name the delimiter.
    if (!header && /^sep=$/i.test(cells[0] as string)) continue;
    if (!header || !columns) {
      header = cells.map((cell) => cell.trim());
      columns = chosenColumns(header, options, place);
      continue;
    }
    row++;
    const byName = Object.fromEntries(header.map((column, i) => [column, cells[i] ?? null]));
    const text = byName[columns.text];
    if (typeof text === 'string') yield rowText(source, { text, row, columns, cells: byName });
    else await problem(new SlantwiseError('invalid-input', `the row ends before the column "${columns.text}"`, { place }));
  }
  if (!header) throw new SlantwiseError('invalid-input', 'is empty: a table begins with the names of its columns', { place: { file: name } });
}

/** The records as they come: what is complete is parsed, the rest waits for the next chunk. */
async function* recordsOf(chunks: AsyncIterable<string>, file: string): AsyncGenerator<CsvRecord> {
  let delimiter: string | undefined;
  let open = '';
  let before = 0;
  const parsed = (text: string, last: boolean): CsvRecord[] => {
    delimiter ??= delimiterOf(text);
    const end = last ? text.length : endOfRecords(text, delimiter);
    if (end === 0) {
      open = text;
      if (open.length > LONGEST_ROW) throw new SlantwiseError('invalid-syntax', 'a quote is never closed', { place: { file, line: before + 1 } });
      return [];
    }
    const complete = text.slice(0, end);
    const records = atLine(before, () => csvRecords(complete, delimiter as string, file));
    open = text.slice(end);
    for (let at = complete.indexOf('\n'); at >= 0; at = complete.indexOf('\n', at + 1)) before++;
    return records;
  };
  for await (const chunk of chunks) yield* parsed(open + chunk, false);
  if (open.trim() !== '') yield* parsed(open, true);
}

const delimiterOf = (text: string): string => sniffDelimiter(text.slice(0, (text.indexOf('\n') + 1 || text.length) - 1)) ?? ',';

/** After the last line break outside quotes: a quote opens a cell at its beginning only. */
function endOfRecords(text: string, delimiter: string): number {
  let isQuoted = false;
  let end = 0;
  const signs = new RegExp(`["\\n${delimiter}]`, 'g');
  let cell = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const { index: at } = found;
    const sign = text[at];
    if (sign === '"') {
      if (isQuoted || at === cell) isQuoted = !isQuoted;
      // A doubled quote closes and opens again.
      if (!isQuoted) cell = at + 1;
    } else if (!isQuoted) {
      cell = at + 1;
      if (sign === '\n') end = at + 1;
    }
  }
  return end;
}

/** Records, or the error of one, with the lines of the file instead of those of a part of it. */
function atLine(before: number, parse: () => CsvRecord[]): CsvRecord[] {
  try {
    const records = parse();
    for (const record of records) record.line += before;
    return records;
  } catch (error) {
    if (!(error instanceof SlantwiseError) || error.place.line === undefined) throw error;
    throw new SlantwiseError(error.code, error.reason, { place: { ...error.place, line: error.place.line + before }, cause: error });
  }
}
