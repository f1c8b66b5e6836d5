import { didYouMean, type ErrorPlace, SlantwiseError } from '../../error.js';
import type { InputOptions } from './types.js';

/** What the column of the text is called in most tables. */
const TEXT_COLUMNS = ['text', 'body', 'content'] as const;
const ID_COLUMN = 'id';
/** Of a wide table, the first columns are named. */
const MOST_NAMED = 12;

/** Which columns of a table hold the text and the name of a row. */
export interface Columns {
  text: string;
  /** Undefined: rows have numbers. */
  id: string | undefined;
}

/**
 * The columns that are meant, of those that there are.
 *
 * @throws {SlantwiseError} `invalid-option`: there is no column of the name asked for · `invalid-input`: none that looks like the text
 */
export function chosenColumns(names: readonly string[], { textColumn, idColumn }: InputOptions, place: ErrorPlace): Columns {
  for (const asked of [textColumn, idColumn]) {
    if (asked !== undefined && !names.includes(asked))
      throw new SlantwiseError('invalid-option', `there is no column "${asked}"`, { place, suggestion: didYouMean(asked, names) ?? thereAre(names) });
  }
  const text = textColumn ?? TEXT_COLUMNS.find((name) => names.includes(name));
  if (text === undefined)
    throw new SlantwiseError('invalid-input', `has no column "${TEXT_COLUMNS.join('", "')}"; name the one that holds the text`, {
      place,
      suggestion: thereAre(names),
    });
  return { text, id: idColumn ?? (names.includes(ID_COLUMN) && text !== ID_COLUMN ? ID_COLUMN : undefined) };
}

function thereAre(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const more = names.length > MOST_NAMED ? ', …' : '';
  return `there are ${names
    .slice(0, MOST_NAMED)
    .map((name) => `"${name}"`)
    .join(', ')}${more}`;
}
