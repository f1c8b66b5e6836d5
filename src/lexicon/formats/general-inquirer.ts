import { SlantwiseError } from '../../error.js';
import { shortened } from './category-ids.js';
import { createCategoryTree } from './category-tree.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, refuseBinary } from './lines.js';
import { tidyTerm } from './surface-terms.js';
import { columnName, sniffDelimiter, tableRows } from './table-rows.js';

/** Columns that describe an entry and put it nowhere. */
const DESCRIPTION = ['entry', 'source', 'othtags', 'othrtags', 'defined', 'definition'];
const NO = new Set(['', '0', 'false', '-', 'no']);

/**
 * The Harvard General Inquirer spreadsheet, which users bring with them (Stone, Dunphy, Smith and Ogilvie 1966, *The
 * General Inquirer*; inquirerbasic and inquireraugmented): a row for every sense of a word, a column for every
 * category; a filled cell puts the sense in it. `WORD#1`, `WORD#2` … are senses told apart by the Inquirer's own rules,
 * which the file does not hold: they become one entry in all their categories, and where they differ that is
 * diagnosed. Lines may end in a lone CR. `FALSE`, `TRUE`, `YES` and `NO` are words like any other, though spreadsheets take
 * them for truth values. Entries are roots, so they match by lemma; capitals become small letters.
 *
 * @throws {SlantwiseError} `invalid-syntax` where the first column is not `Entry`, or a quote is never closed; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseGeneralInquirer('Entry\tPositiv\tNegativ\nFINE#1\tPositiv\t\nFINE#2\t\tNegativ\n');
 * lexicon.categories.map(({ entries }) => entries); // [['fine'], ['fine']]
 * ```
 */
export function parseGeneralInquirer(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const [header, ...rows] = tableRows(text, sniffDelimiter(text) ?? '\t', diagnostics, options.file);
  const names = (header?.cells ?? []).map((cell) => cell.replace(/^\ufeff/, '').trim());
  const columns = names.flatMap((name, column) => (name && !DESCRIPTION.includes(columnName(name)) ? [{ name, column }] : []));
  if (columnName(names[0] ?? '') !== 'entry' || columns.length === 0) {
    const place = { ...(options.file !== undefined && { file: options.file }), line: header?.line ?? 1, column: 1 };
    throw new SlantwiseError('invalid-syntax', `the first column is "Entry" and others are categories; got "${shortened(names[0] ?? '')}"`, { place });
  }
  const tree = createCategoryTree(diagnostics);
  for (const { name } of columns) tree.category([name], header?.line);
  const words = new Map<string, Sense[]>();
  for (const { cells, line } of rows) {
    const sense = senseIn(cells, columns, line, diagnostics);
    if (!sense) continue;
    const senses = words.get(sense.term);
    if (senses) senses.push(sense);
    else words.set(sense.term, [sense]);
  }
  for (const [term, senses] of words) {
    for (const category of new Set(senses.flatMap(({ categories }) => categories))) tree.file([category], term, senses[0]?.line);
    diagnoseSenses(term, senses, diagnostics);
  }
  const described = names.slice(1).filter((name) => DESCRIPTION.includes(columnName(name)));
  if (described.length) diagnostics.info('column-unread', `columns that describe are not kept: ${described.join(', ')}`, header?.line);
  const head = headOf('General Inquirer', options, diagnostics, { measure: 'sentiment' });
  return { lexicon: { ...head, match: 'lemma', categories: tree.categories }, diagnostics: diagnostics.list() };
}

interface Sense {
  term: string;
  number: string | undefined;
  categories: string[];
  line: number;
}

function senseIn(cells: readonly string[], columns: readonly { name: string; column: number }[], line: number, diagnostics: Diagnostics): Sense | undefined {
  const written = tidyTerm(cells[0] ?? '');
  const [, word = written, number] = /^(.+)#(\d+)$/.exec(written) ?? [];
  const term = word.replaceAll('_', ' ').trim().toLowerCase();
  const categories = columns.filter(({ column }) => !NO.has((cells[column] ?? '').trim().toLowerCase())).map(({ name }) => name);
  if (!term) diagnostics.error('no-term', 'the row has no entry and is not read', line);
  else if (categories.length === 0) diagnostics.info('no-category', `"${shortened(written)}" is in no category and is not kept`, line);
  for (const { name, column } of columns) {
    const cell = (cells[column] ?? '').trim();
    const known = NO.has(cell.toLowerCase()) || columnName(cell) === columnName(name) || /^(?:1|x|true|yes)$/i.test(cell);
    if (!known) diagnostics.warning('cell-unusual', `"${shortened(written)}" has "${shortened(cell)}" for ${name}: it is taken as yes`, line);
  }
  return term ? { term, number, categories, line } : undefined;
}

function diagnoseSenses(term: string, senses: readonly Sense[], diagnostics: Diagnostics): void {
  const [first, ...others] = senses;
  if (!first || others.length === 0) return;
  const listed = ({ categories }: Sense) => [...categories].sort().join(', ');
  if (others.every((sense) => listed(sense) === listed(first)))
    diagnostics.info('senses-merged', `${senses.length} senses of "${shortened(term)}" are one entry`, first.line);
  else diagnostics.warning('senses-differ', `"${shortened(term)}" has ${senses.length} senses in different categories: it is in all of them`, first.line);
}

/** The Harvard General Inquirer. */
export const generalInquirer: LexiconFormat = {
  id: 'general-inquirer',
  title: 'Harvard General Inquirer spreadsheet',
  extensions: ['txt', 'csv', 'tsv'],
  sniff(text) {
    const header = (firstLines(text, 1)[0] ?? '').split(/[,;\t]/).map((cell) => columnName(cell.replaceAll('"', '')));
    if (header[0] !== 'entry') return 0;
    return ['positiv', 'negativ', 'pstv', 'ngtv'].some((name) => header.includes(name)) ? 0.95 : 0.3;
  },
  parse: parseGeneralInquirer,
};
