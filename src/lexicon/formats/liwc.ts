import { SlantwiseError } from '../../error.js';
import { categoriesOf, entriesOf } from '../entries.js';
import type { Lexicon } from '../schema.js';
import { shortened } from './category-ids.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Exported, Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, type Line, linesOf, refuseBinary } from './lines.js';
import { type LiwcLegend, legendName, liwcLegend, numberOf } from './liwc-legend.js';
import { type LiwcTerm, liwcTerm } from './liwc-terms.js';
import { addLostFields, createLosses } from './losses.js';
import { surfaceEntry, surfaceTerm, type TermSyntax } from './surface-terms.js';

const READ: TermSyntax = { star: 'anywhere', question: false };
const WRITTEN: TermSyntax = { star: 'end', question: false };

/**
 * A LIWC dictionary (`.dic`) of 2001 to 2015: between two lines `%` the categories, each with a number, then terms with
 * the numbers of their categories (Pennebaker, Booth and Francis 2007, *LIWC2007 Operator's Manual*; Pennebaker et al. 2015).
 *
 * Words are compared by their surface form; `*` at the end stands for any letters. `<of>131/125` becomes two terms;
 * of `(02 134)125/464` only the category without the condition is kept, and that is diagnosed.
 *
 * @throws {SlantwiseError} `invalid-syntax` where there is no legend or it is never closed; `invalid-lexicon` where categories nest
 * deeper than 32 levels; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseLiwc('%\n1\tposemo\n%\nhapp*\t1\n');
 * lexicon.categories[0]?.entries; // [{ term: 'happ*', match: 'glob' }]
 * ```
 */
export function parseLiwc(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const { legend, body } = parts(text, options.file, diagnostics);
  const tree = liwcLegend(legend, diagnostics, options.file);
  const filed = filing(tree, diagnostics);
  for (const { text: written, line } of body) if (written.trim()) fileTerm(liwcTerm(written), line, filed, diagnostics);
  return { lexicon: { ...headOf('LIWC', options, diagnostics), match: 'exact', categories: tree.categories }, diagnostics: diagnostics.list() };
}

/** The lines of the legend, and those after it. */
function parts(text: string, file: string | undefined, diagnostics: Diagnostics): { legend: Line[]; body: Iterable<Line> } {
  const wrong = (message: string, line?: number) =>
    new SlantwiseError('invalid-syntax', message, { place: { ...(file !== undefined && { file }), ...(line !== undefined && { line, column: 1 }) } });
  const lines = linesOf(text);
  const legend: Line[] = [];
  let opened: number | undefined;
  for (let next = lines.next(); !next.done; next = lines.next()) {
    const { text: written, line } = next.value;
    const mark = /^\s*%/.test(written);
    if (mark && opened !== undefined) return { legend, body: lines };
    if (mark) opened = line;
    else if (opened !== undefined) legend.push(next.value);
    else if (written.trim()) diagnostics.warning('before-legend', `stands before the legend and is not read: "${shortened(written.trim())}"`, line, 1);
  }
  if (opened === undefined) throw wrong('has no legend: the categories of a LIWC dictionary stand between two lines "%"', 1);
  throw wrong('the legend that begins here is never closed by a second line "%"; is the file cut off?', opened);
}

type Filed = (number: string, term: string, line: number, column: number) => void;

/** Files a term under the category of a number, once. */
function filing({ byNumber }: LiwcLegend, diagnostics: Diagnostics): Filed {
  const seen = new Map<string, Set<string>>();
  return (digits, term, line, column) => {
    const number = numberOf(digits);
    const category = byNumber.get(number);
    if (!category)
      return diagnostics.error('category-unknown', `"${shortened(term)}" is in category ${shortened(number)}, which the legend does not have`, line, column);
    const terms = seen.get(number) ?? new Set();
    seen.set(number, terms);
    if (terms.has(term)) return diagnostics.info('duplicate-term', `"${shortened(term)}" is in category "${category.id}" already`, line, column);
    terms.add(term);
    category.entries ??= [];
    category.entries.push(surfaceEntry(term, READ));
  };
}

function fileTerm(found: LiwcTerm, line: number, file: Filed, diagnostics: Diagnostics): void {
  const { term, numbers, followed, preceded, unread, column } = found;
  diagnoseWildcards(term, line, diagnostics);
  for (const number of numbers) file(number, term, line, column);
  for (const { words, whenSo, otherwise, column: at } of followed) {
    file(whenSo, `${term} ${words}`, line, at);
    file(otherwise, term, line, at);
    diagnostics.info('condition-rewritten', `"${shortened(term)}" before "${shortened(words)}" is a term of its own now`, line, at);
  }
  for (const { written, otherwise, column: at } of preceded) {
    file(otherwise, term, line, at);
    diagnostics.warning(
      'condition-dropped',
      `"${shortened(term)}" is in category ${shortened(otherwise)} always: what stands before it cannot be asked for ("${shortened(written)}")`,
      line,
      at,
    );
  }
  for (const { written, column: at } of unread) diagnostics.error('category-unread', `"${shortened(written)}" is no category number`, line, at);
  if (numbers.length + followed.length + preceded.length === 0)
    diagnostics.error('no-category', `"${shortened(term)}" has no category and is not read`, line, 1);
}

function diagnoseWildcards(term: string, line: number, diagnostics: Diagnostics): void {
  const star = term.indexOf('*');
  if (star < 0) return;
  if (star < term.length - 1)
    diagnostics.info('inner-wildcard', `"${shortened(term)}": LIWC knows * at the end only; here it stands for any letters everywhere`, line, 1);
  if (term.includes('?')) diagnostics.warning('question-mark', `"${shortened(term)}": ? stands for any one letter beside *`, line, 1);
  if (/^[*\s]+$/.test(term)) diagnostics.warning('matches-everything', `"${shortened(term)}" matches every word`, line, 1);
}

/** A lexicon as a LIWC `.dic`: surface forms, `*` at the end, nested categories by tabs; no weights. */
export function serializeLiwc(lexicon: Lexicon): Exported {
  const losses = createLosses();
  addLostFields(losses, lexicon, { category: ['title'] });
  const numbers = new Map<string, number>();
  const legend: string[] = [];
  for (const { path, category } of categoriesOf(lexicon)) {
    numbers.set(path, numbers.size + 1);
    const { name, keepsTitle } = legendName(category);
    if (!keepsTitle) losses.add('category-title', 'the title of categories is not kept', path);
    legend.push(`${'\t'.repeat(path.split('/').length - 1)}${numbers.size}\t${name}`);
  }
  const terms = new Map<string, Set<number>>();
  for (const entry of entriesOf(lexicon)) {
    const term = surfaceTerm(entry, WRITTEN, losses);
    if (term === undefined) continue;
    const of = terms.get(term) ?? new Set();
    const number = numbers.get(entry.category) as number;
    if (of.has(number)) losses.add('entry-twice', 'entries that are alike but for what the format cannot say are written once', entry.term);
    terms.set(term, of.add(number));
  }
  const body = [...terms].map(([term, of]) => [term, ...of].join('\t'));
  return { text: ['%', ...legend, '%', ...body, ''].join('\n'), losses: losses.list() };
}

/** LIWC dictionaries of 2001 to 2015. */
export const liwc: LexiconFormat = {
  id: 'liwc',
  title: 'LIWC dictionary (.dic)',
  extensions: ['dic'],
  sniff(text) {
    const [first, second] = firstLines(text, 2);
    if (!first || !/^\s*%/.test(first)) return 0;
    return second && /^\s*(?:\d|%)/.test(second) ? 1 : 0.4;
  },
  parse: parseLiwc,
  serialize: serializeLiwc,
};
