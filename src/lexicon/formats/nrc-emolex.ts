import { SlantwiseError } from '../../error.js';
import { shortened } from './category-ids.js';
import { type CategoryTree, createCategoryTree } from './category-tree.js';
import type { CsvRecord } from './csv-records.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, refuseBinary } from './lines.js';
import { tidyTerm } from './surface-terms.js';
import { columnName, numberIn, sniffDelimiter, tableRows } from './table-rows.js';

/** Eight emotions (Plutchik 1980) and two sentiments. */
const NAMES = ['anger', 'anticipation', 'disgust', 'fear', 'joy', 'negative', 'positive', 'sadness', 'surprise', 'trust'];

/**
 * The NRC Word-Emotion Association Lexicon, which users bring with them (Mohammad and Turney 2013, *Crowdsourcing a
 * Word–Emotion Association Lexicon*): a line is word TAB emotion TAB 0 or 1. The wide form, a column for each emotion,
 * is read too; there `columns.term` picks the column of another language. Numbers between 0 and 1, as in the NRC
 * Emotion Intensity Lexicon (Mohammad 2018), are kept as weights. Words are compared by surface form.
 *
 * @throws {SlantwiseError} `invalid-syntax` where no line is of either form; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseNrcEmolex('dread\tfear\t1\ndread\tjoy\t0\n');
 * lexicon.categories[0]; // { id: 'fear', entries: ['dread'] }
 * ```
 */
export function parseNrcEmolex(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const rows = tableRows(text, sniffDelimiter(text) ?? '\t', diagnostics, options.file);
  const tree = createCategoryTree(diagnostics);
  const emotions = (rows[0]?.cells ?? []).map(columnName).flatMap((name, column) => (NAMES.includes(name) ? [{ name, column }] : []));
  const words = emotions.length >= 2 ? readWide(rows, emotions, termColumn(rows, options), tree, diagnostics) : readLong(rows, tree, diagnostics);
  if (words.size === 0) {
    throw new SlantwiseError('invalid-syntax', 'has no line of the form word TAB emotion TAB 0 or 1', {
      place: { ...(options.file !== undefined && { file: options.file }), line: rows[0]?.line ?? 1, column: 1 },
    });
  }
  const without = [...words].filter(([, has]) => !has).length;
  if (without) diagnostics.info('no-category', `${without} of ${words.size} words are associated with nothing and are not kept`);
  const head = headOf('NRC EmoLex', options, diagnostics, { measure: 'sentiment' });
  return { lexicon: { ...head, match: 'exact', categories: tree.categories }, diagnostics: diagnostics.list() };
}

/** Words, and whether each has any emotion. */
type Words = Map<string, boolean>;

function readLong(rows: readonly CsvRecord[], tree: CategoryTree, diagnostics: Diagnostics): Words {
  const words: Words = new Map();
  for (const [index, { cells, line }] of rows.entries()) {
    const [word = '', emotion = '', cell = ''] = cells.map((inner) => inner.trim());
    const number = numberIn(cell);
    if (cells.length < 3 || !tidyTerm(word) || !emotion || number === undefined) {
      // The word-emotion file opens with remarks, or the names of its columns.
      if (index > 0 || cells.length >= 3)
        diagnostics[words.size ? 'error' : 'info']('line-unread', `is not word, emotion, 0 or 1: "${shortened(cells.join(' '))}"`, line);
      continue;
    }
    file(words, tidyTerm(word), emotion, number, line, tree, diagnostics);
  }
  return words;
}

function readWide(
  rows: readonly CsvRecord[],
  emotions: readonly { name: string; column: number }[],
  termAt: number,
  tree: CategoryTree,
  diagnostics: Diagnostics,
): Words {
  const words: Words = new Map();
  for (const { cells, line } of rows.slice(1)) {
    const word = tidyTerm(cells[termAt] ?? '');
    if (!word) {
      diagnostics.error('no-term', 'the row has no word and is not read', line);
      continue;
    }
    if (!words.has(word)) words.set(word, false);
    for (const { name, column } of emotions) {
      const cell = cells[column]?.trim() ?? '';
      const number = cell === '' ? 0 : numberIn(cell);
      if (number === undefined) diagnostics.error('cell-unread', `"${shortened(word)}" has "${shortened(cell)}" for ${name}: not 0 or 1`, line);
      else file(words, word, name, number, line, tree, diagnostics);
    }
  }
  return words;
}

function file(words: Words, word: string, emotion: string, number: number, line: number, tree: CategoryTree, diagnostics: Diagnostics): void {
  if (number < 0 || number > 1) {
    diagnostics.error('cell-unread', `"${shortened(word)}" has ${number} for ${shortened(emotion)}: not between 0 and 1`, line);
    return;
  }
  words.set(word, number > 0 || words.get(word) === true);
  tree.category([emotion], line);
  if (number > 0) tree.file([emotion], number === 1 ? word : { term: word, weight: number }, line);
}

function termColumn(rows: readonly CsvRecord[], { columns, file }: ImportOptions): number {
  const wanted = columns?.term;
  if (wanted === undefined) return 0;
  const at = typeof wanted === 'number' ? wanted - 1 : (rows[0]?.cells ?? []).findIndex((cell) => columnName(cell) === columnName(wanted));
  if (at >= 0 && at < (rows[0]?.cells.length ?? 0)) return at;
  throw new SlantwiseError('invalid-option', `there is no column "${wanted}"`, { place: { ...(file !== undefined && { file }), path: 'columns.term' } });
}

/** The NRC Word-Emotion Association Lexicon. */
export const nrcEmolex: LexiconFormat = {
  id: 'nrc-emolex',
  title: 'NRC Word-Emotion Association Lexicon (EmoLex)',
  extensions: ['txt'],
  sniff(text) {
    const lines = firstLines(text);
    const header = (lines[0] ?? '').split(/[\t,;]/).map(columnName);
    if (NAMES.filter((name) => header.includes(name)).length >= 8) return 0.95;
    const long = lines.filter((line) => NAMES.includes(/^[^\t]+\t([a-z]+)\t[01](?:\.\d+)?\s*$/.exec(line)?.[1] ?? '')).length;
    return lines.length && long > lines.length * 0.8 ? 0.95 : 0;
  },
  parse: parseNrcEmolex,
};
