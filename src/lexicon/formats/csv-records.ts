// The browser build: the one for Node is the same code, but reaches for Buffer as it loads.

import { SlantwiseError } from '../../error.js';
import { CsvError, parse } from '../../vendor/csv.js';

/** A row of a table and the line on which it ends. */
export interface CsvRecord {
  cells: string[];
  /** From 1. */
  line: number;
}

/**
 * The rows of a delimited text (RFC 4180): quoted cells may hold delimiters and line ends; a quote inside an unquoted
 * cell stands for itself; rows may differ in length; blank lines are left out.
 *
 * @throws {SlantwiseError} `invalid-syntax` with the line, where a quote is never closed.
 */
export function csvRecords(text: string, delimiter: string, file?: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        records.push({ cells, line: lines });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    throw new SlantwiseError('invalid-syntax', error.message, {
      place: { ...(file !== undefined && { file }), ...(line !== undefined && { line }) },
      cause: error,
    });
  }
  return records;
}
