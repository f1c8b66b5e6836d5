import { PARTS_OF_SPEECH, type PartOfSpeech } from '../../document/types.js';
import { SlantwiseError } from '../../error.js';
import type { LexiconEntry, MatchKind } from '../schema.js';
import { DEEPEST_CATEGORY, shortened } from './category-ids.js';
import { createCategoryTree } from './category-tree.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, refuseBinary } from './lines.js';
import { tidyTerm } from './surface-terms.js';
import { type Columns, columnsOf, FIELD_NAMES, type Field } from './table-columns.js';
import { columnName, type Delimiter, numberIn, sniffDelimiter, tableRows } from './table-rows.js';
import { serializeCsv, serializeTsv, UNLESS_DELIMITER } from './table-writer.js';

/** The category of terms that the table puts in none. */
const NO_CATEGORY = 'terms';
const MATCHES: readonly string[] = ['lemma', 'exact', 'glob', 'stem'] satisfies MatchKind[];

/**
 * Any table of terms: CSV, TSV, with semicolons, or a list with a term a line; what a spreadsheet exports. The delimiter
 * and the names of the columns are sniffed; `columns` says them instead, by name or by number from 1. Categories are
 * nested by `/`. A term with a `*` is a glob, others match by lemma unless a column `match` says otherwise. Weights may
 * have a decimal comma.
 *
 * @throws {SlantwiseError} `invalid-syntax` with the line: a quote is never closed, or there is no term at all;
 * `invalid-option` where a column is not there.
 * @example
 * ```ts
 * const { lexicon } = parseTable('word;group;score\nslam;violence;1,5\nscam*;fraud;2\n');
 * lexicon.categories[0]; // { id: 'violence', entries: [{ term: 'slam', weight: 1.5 }] }
 * ```
 */
export function parseTable(text: string, options: ImportOptions = {}): Imported {
  return parseDelimited(text, sniffDelimiter(text), options);
}

/** A list with one term a line; commas and semicolons are part of it. A line that begins with `# ` is a remark. Throws as `parseTable` does. */
export function parseWordList(text: string, options: ImportOptions = {}): Imported {
  return parseDelimited(text, undefined, options);
}

function parseDelimited(text: string, delimiter: Delimiter, options: ImportOptions): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const rows = tableRows(text, delimiter, diagnostics, options.file).filter(({ cells, line }) => {
    const isRemark = /^\s*#\s/.test(cells[0] as string);
    if (isRemark) diagnostics.info('remark', `is a remark and is not read: "${shortened(cells.join(' ').trim())}"`, line);
    return !isRemark;
  });
  const columns = columnsOf(rows, options, diagnostics);
  if (columns.hasHeader) diagnostics.info('header', `names the columns; terms are in column ${(columns.at.term as number) + 1}`, rows[0]?.line);
  const tree = createCategoryTree(diagnostics);
  for (const { cells, line } of columns.hasHeader ? rows.slice(1) : rows) {
    const row = rowIn(cells, columns, line, diagnostics);
    if (row) tree.file(row.path, row.entry, line);
  }
  if (tree.categories.length === 0 && !columns.hasHeader) {
    const place = { ...(options.file !== undefined && { file: options.file }), line: 1, column: 1 };
    throw new SlantwiseError('invalid-syntax', 'holds no term', { place });
  }
  return { lexicon: { ...headOf('a table', options, diagnostics), categories: tree.categories }, diagnostics: diagnostics.list() };
}

function rowIn(
  cells: readonly string[],
  { at }: Columns,
  line: number,
  diagnostics: Diagnostics,
): { path: string[]; entry: string | LexiconEntry } | undefined {
  const cell = (field: Field) => (at[field] === undefined ? '' : (cells[at[field]] ?? '').trim());
  const term = tidyTerm(cell('term'));
  const path = cell('category')
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean);
  if (!term || /^#(?:NAME\?|REF!|N\/A|VALUE!|DIV\/0!|NULL!|NUM!)$/.test(term)) {
    diagnostics.error('no-term', term ? `"${term}" is a spreadsheet's error and no term` : 'the row has no term and is not read', line);
    return undefined;
  }
  if (path.length > DEEPEST_CATEGORY) {
    diagnostics.error('category-too-deep', `"${shortened(term)}" is in a category more than ${DEEPEST_CATEGORY} levels deep and is not read`, line);
    return undefined;
  }
  const { match, rest } = { match: matchOf(term, cell('match'), line, diagnostics), rest: restOf(cell, line, diagnostics) };
  const entry: LexiconEntry = { term, ...(match && { match }), ...rest };
  return { path: path.length ? path : [NO_CATEGORY], entry: Object.keys(entry).length === 1 ? term : entry };
}

function matchOf(term: string, written: string, line: number, diagnostics: Diagnostics): MatchKind | undefined {
  const named = written.toLowerCase();
  if (MATCHES.includes(named)) return named === 'lemma' ? undefined : (named as MatchKind);
  if (written) diagnostics.warning('match-unread', `"${shortened(written)}" is none of ${MATCHES.join(', ')}`, line);
  return term.includes('*') ? 'glob' : undefined;
}

function restOf(cell: (field: Field) => string, line: number, diagnostics: Diagnostics): Omit<LexiconEntry, 'term' | 'match'> {
  const weight = numberIn(cell('weight'));
  if (weight === undefined && cell('weight')) diagnostics.error('weight-unread', `"${shortened(cell('weight'))}" is no number: the term has no weight`, line);
  const pos = partsIn(cell('pos'), line, diagnostics);
  const unless = cell('unless').split(UNLESS_DELIMITER).map(tidyTerm).filter(Boolean);
  const sensitive = cell('caseSensitive').toLowerCase();
  if (sensitive && !/^(?:true|false|yes|no|1|0|x)$/.test(sensitive))
    diagnostics.warning('case-unread', `"${shortened(sensitive)}" is neither true nor false`, line);
  return {
    ...(pos.length && { pos: pos.length === 1 ? (pos[0] as PartOfSpeech) : pos }),
    ...(weight !== undefined && { weight }),
    ...(unless.length && { unless }),
    ...(/^(?:true|yes|1|x)$/.test(sensitive) && { caseSensitive: true }),
    ...(cell('note') && { note: cell('note') }),
    ...(cell('plain') && { plain: cell('plain') }),
  };
}

/** The words by which tables name parts of speech, besides the universal tags themselves. */
const PARTS = new Map<string, PartOfSpeech>([
  ...PARTS_OF_SPEECH.map((tag): [string, PartOfSpeech] => [tag.toLowerCase(), tag]),
  ...(Object.entries({ n: 'NOUN', noun: 'NOUN', v: 'VERB', verb: 'VERB', a: 'ADJ', adjective: 'ADJ', r: 'ADV', adverb: 'ADV' }) as [string, PartOfSpeech][]),
]);

function partsIn(written: string, line: number, diagnostics: Diagnostics): PartOfSpeech[] {
  const parts = new Set<PartOfSpeech>();
  for (const name of written.toLowerCase().split(/[\s,;|/]+/)) {
    const part = PARTS.get(name);
    if (part) parts.add(part);
    else if (name) diagnostics.warning('pos-unread', `"${shortened(name)}" is no part of speech that is known`, line);
  }
  return [...parts];
}

function sniffTable(text: string, wanted: readonly Delimiter[]): number {
  if (/^\ufeff?\s*[<{%]/.test(text)) return 0;
  const delimiter = sniffDelimiter(text);
  if (delimiter === undefined || !wanted.includes(delimiter)) return 0;
  const header = (firstLines(text, 1)[0] ?? '').split(delimiter).map((cell) => columnName(cell.replaceAll('"', '')));
  return header.some((name) => FIELD_NAMES.term.includes(name)) ? 0.7 : 0.35;
}

/** Tables with commas, semicolons or bars. */
export const csv: LexiconFormat = {
  id: 'csv',
  title: 'table of terms (CSV)',
  extensions: ['csv'],
  sniff: (text) => sniffTable(text, [',', ';', '|']),
  parse: parseTable,
  serialize: serializeCsv,
};

/** Tables with tabs. */
export const tsv: LexiconFormat = {
  id: 'tsv',
  title: 'table of terms (TSV)',
  extensions: ['tsv', 'tab'],
  sniff: (text) => sniffTable(text, ['\t']),
  parse: parseTable,
  serialize: serializeTsv,
};
