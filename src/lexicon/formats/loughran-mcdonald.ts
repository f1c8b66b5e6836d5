import { SlantwiseError } from '../../error.js';
import { shortened } from './category-ids.js';
import { createCategoryTree } from './category-tree.js';
import { createDiagnostics } from './diagnostics.js';
import type { Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, refuseBinary } from './lines.js';
import { tidyTerm } from './surface-terms.js';
import { columnName, numberIn, sniffDelimiter, tableRows } from './table-rows.js';

const CATEGORIES = [
  ...['negative', 'positive', 'uncertainty', 'litigious', 'constraining', 'complexity', 'superfluous', 'interesting'],
  ...['strong modal', 'moderate modal', 'weak modal', 'harvard iv', 'irr verb'],
];
/** Columns that describe a word and put it nowhere. */
const DESCRIPTION = [
  'word',
  'seq num',
  'sequence number',
  'word count',
  'word proportion',
  'average proportion',
  'std dev',
  'doc count',
  'syllables',
  'source',
];
/** The column Modal of the older files, by the number in its cells. */
const MODALS = ['Strong_Modal', 'Moderate_Modal', 'Weak_Modal'];

/**
 * The Loughran-McDonald Master Dictionary, which users bring with them (Loughran and McDonald 2011, *When Is a Liability
 * Not a Liability?*; the documentation of the Master Dictionary): a table with a row for every word and a column for
 * every category. A cell is the year in which the word was added; a negative one that in which it was removed, so that
 * it is not in the category; 0 is neither. `Modal` of the older files is 1 strong, 2 moderate, 3 weak. Its capitals
 * say nothing and become small letters; words are compared by surface form.
 *
 * @throws {SlantwiseError} `invalid-syntax` where the columns are not there, or a quote is never closed; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseLoughranMcDonald('Word,Negative,Positive\nLOSS,2009,0\nFINE,-2020,0\n');
 * lexicon.categories[0]; // { id: 'Negative', entries: ['loss'] }
 * ```
 */
export function parseLoughranMcDonald(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const [header, ...rows] = tableRows(text, sniffDelimiter(text) ?? ',', diagnostics, options.file);
  const names = (header?.cells ?? []).map((cell) => cell.replace(/^\ufeff/, '').trim());
  const columns = names.flatMap((name, column) => (CATEGORIES.includes(columnName(name)) || columnName(name) === 'modal' ? [{ name, column }] : []));
  const wordAt = names.findIndex((name) => columnName(name) === 'word');
  if (wordAt < 0 || columns.length === 0) {
    const place = { ...(options.file !== undefined && { file: options.file }), line: header?.line ?? 1, column: 1 };
    throw new SlantwiseError('invalid-syntax', 'has no column Word, or none such as Negative', { place });
  }
  const unread = names.filter((name) => name && !DESCRIPTION.includes(columnName(name)) && !columns.some((column) => column.name === name));
  if (unread.length) diagnostics.warning('column-unread', `columns that are not known are not read: ${shortened(unread.join(', '), 200)}`, header?.line);

  const tree = createCategoryTree(diagnostics);
  for (const { name } of columns) for (const made of columnName(name) === 'modal' ? MODALS : [name]) tree.category([made]);
  let nowhere = 0;
  for (const { cells, line } of rows) {
    const term = tidyTerm(cells[wordAt] ?? '').toLowerCase();
    if (!term) {
      diagnostics.error('no-term', 'the row has no word and is not read', line);
      continue;
    }
    let somewhere = false;
    for (const { name, column } of columns) {
      const cell = cells[column]?.trim() ?? '';
      const number = cell === '' ? 0 : numberIn(cell);
      const category = columnName(name) === 'modal' ? (number ? MODALS[number - 1] : name) : name;
      if (number === undefined || category === undefined) diagnostics.error('cell-unread', `"${shortened(term)}" has "${shortened(cell)}" for ${name}`, line);
      else if (number > 0) tree.file([category], term, line);
      else if (number < 0) diagnostics.info('removed', `"${shortened(term)}" was taken out of ${name} in ${-number}`, line);
      somewhere ||= number === undefined || number !== 0;
    }
    if (!somewhere) nowhere++;
  }
  if (nowhere) diagnostics.info('no-category', `${nowhere} of ${rows.length} words are in no category and are not kept`);
  const head = headOf('Loughran-McDonald Master Dictionary', options, diagnostics, { measure: 'sentiment' });
  return { lexicon: { ...head, match: 'exact', categories: tree.categories }, diagnostics: diagnostics.list() };
}

/** The Loughran-McDonald Master Dictionary. */
export const loughranMcDonald: LexiconFormat = {
  id: 'loughran-mcdonald',
  title: 'Loughran-McDonald Master Dictionary (CSV)',
  extensions: ['csv'],
  sniff(text) {
    const header = (firstLines(text, 1)[0] ?? '').split(/[,;\t]/).map((cell) => columnName(cell.replaceAll('"', '')));
    const known = CATEGORIES.filter((name) => header.includes(name)).length;
    return header.includes('word') && header.includes('litigious') && known >= 3 ? 0.95 : 0;
  },
  parse: parseLoughranMcDonald,
};
