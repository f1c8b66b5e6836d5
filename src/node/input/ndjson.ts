import { SlantwiseError } from '../../error.js';
import { type Columns, chosenColumns } from './columns.js';
import { singleValues } from './front-matter.js';
import { type RowSource, rowText } from './rows.js';
import type { InputText } from './types.js';

/** A row of more characters than this is a mistake: an array over a whole file, a line break that is none. */
export const LONGEST_ROW = 16_000_000;

/**
 * The texts of newline-delimited JSON, an object a line. The first line says which column holds the text.
 *
 * @throws {SlantwiseError} `invalid-syntax`, `invalid-input` with the line, unless `onProblem` is told; `invalid-option`
 */
export async function* ndjsonTexts(chunks: AsyncIterable<string>, source: RowSource): AsyncGenerator<InputText> {
  const { name, options, problem } = source;
  let columns: Columns | undefined;
  let row = 0;
  for await (const { text: json, line } of linesOf(chunks, name)) {
    if (json.trim() === '') continue;
    row++;
    const place = { file: name, line };
    const value = parsed(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      await problem(new SlantwiseError('invalid-syntax', value === undefined ? 'is no line of JSON' : 'is no object', { place }));
      continue;
    }
    const cells = value as Record<string, unknown>;
    columns ??= chosenColumns(Object.keys(cells), options, place);
    const text = cells[columns.text];
    if (typeof text !== 'string') await problem(new SlantwiseError('invalid-input', `has no text in the column "${columns.text}"`, { place }));
    else yield rowText(source, { text, row, columns, cells: singleValues(cells) });
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function* linesOf(chunks: AsyncIterable<string>, file: string): AsyncGenerator<{ text: string; line: number }> {
  let line = 1;
  let open: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      yield { text: open.join('') + chunk.slice(from, at), line: line++ };
      open = [];
      length = 0;
      from = at + 1;
    }
    open.push(chunk.slice(from));
    length += chunk.length - from;
    if (length > LONGEST_ROW) throw new SlantwiseError('invalid-syntax', 'is longer than any row of a table', { place: { file, line } });
  }
  yield { text: open.join(''), line };
}
