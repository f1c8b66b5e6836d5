import type { Columns } from './columns.js';
import type { InputFormat, InputOptions, InputText, Metadata } from './types.js';

/** A table that is being read. */
export interface RowSource {
  /** As it was given. */
  file: string;
  /** As errors call it. */
  name: string;
  format: InputFormat;
  options: InputOptions;
  /** Told of a row that cannot be read. */
  problem: (error: Error) => Promise<void>;
}

/** A row as a text: named by its id or its number, the other cells beside it. */
export function rowText(
  { file, format }: RowSource,
  { text, row, columns, cells }: { text: string; row: number; columns: Columns; cells: Metadata },
): InputText {
  const id = columns.id === undefined ? undefined : cells[columns.id];
  const metadata = Object.fromEntries(Object.entries(cells).filter(([name]) => name !== columns.text));
  return { name: `${file}#${id === undefined || id === null || id === '' ? row : id}`, file, format, text, metadata };
}
