import { SlantwiseError } from '../../error.js';
import { categoriesOf, entriesOf, type FullEntry } from '../entries.js';
import type { Lexicon, LexiconCategory } from '../schema.js';
import { type CategoryIds, createCategoryIds, DEEPEST_CATEGORY, foreignName, shortened } from './category-ids.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Exported, Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, linesOf, refuseBinary } from './lines.js';
import { addLostFields, createLosses, type Losses } from './losses.js';
import { surfaceEntry, surfaceTerm, type TermSyntax, tidyTerm } from './surface-terms.js';
import { isRule, type WordstatRow, wordstatRows } from './wordstat-rows.js';

const TERMS: TermSyntax = { star: 'anywhere', question: true, forbidden: /^@|_/ };

/**
 * A WordStat dictionary (`.cat`): a tree by indentation; a line with a number in brackets is a term and its weight, any
 * other a category; `_` parts the words of a phrase (Provalis Research, *WordStat User's Guide*). A weight of 1, which WordStat gives every term,
 * is no weight here. Where no line has a number, the outermost lines of the tree are the terms.
 *
 * Rules (`@…`, `NEAR`, `AFTER`, `BEFORE`) are not read; each is named in the diagnostics.
 *
 * @throws {SlantwiseError} `invalid-syntax` for a binary file; `invalid-lexicon` where categories nest deeper than 32 levels; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseWordstat('RISK\n\tCAN_OF_WORMS (12)\n');
 * lexicon.categories[0]?.entries; // [{ term: 'CAN OF WORMS', weight: 12 }]
 * ```
 */
export function parseWordstat(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const { rows, mixedAt } = wordstatRows(linesOf(text));
  if (mixedAt !== undefined)
    diagnostics.warning('mixed-indentation', 'tabs and spaces are mixed: the narrowest indentation by spaces is taken for a tab', mixedAt, 1);
  const weighted = rows.some(({ weight }) => weight !== undefined);
  if (!weighted && rows.length)
    diagnostics.info('no-weights', 'no line has a number in brackets: lines within a category that hold no others are taken for terms');
  const categories = treeOf(rows, weighted, diagnostics, options.file);
  return { lexicon: { ...headOf('WordStat', options, diagnostics), match: 'exact', categories }, diagnostics: diagnostics.list() };
}

interface Level {
  indent: number;
  category: LexiconCategory;
  ids: CategoryIds;
  seen: Map<string, number>;
}

function treeOf(rows: readonly WordstatRow[], weighted: boolean, diagnostics: Diagnostics, file: string | undefined): LexiconCategory[] {
  const root: Level = { indent: -1, category: { id: 'root' }, ids: createCategoryIds(diagnostics), seen: new Map() };
  const open = [root];
  let homeless: Level | undefined;
  for (const row of rows) {
    while ((open.at(-1) as Level).indent >= row.indent) open.pop();
    const parent = open.at(-1) as Level;
    if (row.parent || (row.weight === undefined && (weighted || parent === root) && !isRule(row.name))) open.push(newCategory(row, parent));
    else if (parent !== root) addTerm(row, parent, diagnostics);
    else {
      diagnostics.warning('term-without-category', `"${shortened(row.name)}" is in no category: put under "terms"`, row.line, row.column);
      homeless ??= within(root, 'terms', -1, row);
      addTerm(row, homeless, diagnostics);
    }
  }
  return root.category.categories ?? [];

  function newCategory({ written, weight, parent: holds, indent, line, column }: WordstatRow, parent: Level): Level {
    if (open.length > DEEPEST_CATEGORY) {
      throw new SlantwiseError('invalid-lexicon', `categories are nested deeper than ${DEEPEST_CATEGORY} levels`, {
        place: { ...(file !== undefined && { file }), line, column },
      });
    }
    if (weight !== undefined)
      diagnostics.warning('category-with-weight', `"${shortened(written)}" has a number, but holds other lines: taken for a category`, line, column);
    if (!holds) diagnostics.warning('category-empty', `"${shortened(written)}" has no number: taken for a category, without terms`, line, column);
    return within(parent, written, indent, { line, column });
  }

  function within(parent: Level, name: string, indent: number, { line, column }: Pick<WordstatRow, 'line' | 'column'>): Level {
    const category = parent.ids.create(name, line, column);
    parent.category.categories ??= [];
    parent.category.categories.push(category);
    return { indent, category, ids: createCategoryIds(diagnostics), seen: new Map() };
  }
}

function addTerm({ name, written, weight = 1, line, column }: WordstatRow, { category, seen }: Level, diagnostics: Diagnostics): void {
  const term = tidyTerm(name.replaceAll('_', ' '));
  const before = seen.get(term);
  if (isRule(name))
    diagnostics.error(
      'rule-unread',
      `the rule "${shortened(written, 200)}" is not read: lists of terms cannot say it (a phrase is written with _)`,
      line,
      column,
    );
  else if (!term) diagnostics.error('no-term', `"${shortened(written)}" names no term`, line, column);
  else if (before === weight) diagnostics.info('duplicate-term', `"${shortened(term)}" is in "${category.id}" already`, line, column);
  else if (before !== undefined)
    diagnostics.warning('duplicate-term', `"${shortened(term)}" is in "${category.id}" already, with ${before}: the first counts`, line, column);
  else {
    seen.set(term, weight);
    category.entries ??= [];
    category.entries.push(surfaceEntry(term, TERMS, weight === 1 ? undefined : weight));
  }
}

/** A lexicon as a WordStat `.cat`: surface forms with wildcards, weights (1 where an entry has none). */
export function serializeWordstat(lexicon: Lexicon): Exported {
  const losses = createLosses();
  addLostFields(losses, lexicon, { entry: ['weight'] }, nameOf);
  const written = new Map<string, Map<string, number>>();
  for (const entry of entriesOf(lexicon)) writeTerm(entry, written, losses);
  const lines: string[] = [];
  for (const { path, category } of categoriesOf(lexicon)) {
    const depth = path.split('/').length - 1;
    if (!holdsTerms(path, category, written)) {
      losses.add('category-empty', 'categories without terms are not written', path);
      continue;
    }
    lines.push('\t'.repeat(depth) + nameOf(category));
    for (const [term, weight] of written.get(path) ?? []) lines.push(`${'\t'.repeat(depth + 1)}${term.replaceAll(' ', '_')} (${weight})`);
  }
  return { text: lines.map((line) => `${line}\n`).join(''), losses: losses.list() };
}

function writeTerm(entry: FullEntry, written: Map<string, Map<string, number>>, losses: Losses): void {
  const term = surfaceTerm(entry, TERMS, losses);
  if (term === undefined) return;
  const terms = written.get(entry.category) ?? new Map<string, number>();
  written.set(entry.category, terms);
  if (terms.has(term)) losses.add('entry-twice', 'entries that are alike but for what the format cannot say are written once', entry.term);
  else terms.set(term, entry.weight ?? 1);
}

const holdsTerms = (path: string, category: LexiconCategory, written: ReadonlyMap<string, unknown>): boolean =>
  written.has(path) || (category.categories ?? []).some((inner) => holdsTerms(`${path}/${inner.id}`, inner, written));

/** A name that ends in a bracket, or begins like a rule, could be taken for a term. */
const nameOf = (category: LexiconCategory): string => {
  const name = foreignName(category);
  return name.endsWith(')') || isRule(name) ? category.id : name;
};

/** WordStat dictionaries. */
export const wordstat: LexiconFormat = {
  id: 'wordstat',
  title: 'WordStat dictionary (.cat)',
  extensions: ['cat'],
  sniff(text) {
    const lines = firstLines(text);
    const terms = lines.filter((line) => /^\s+\S[^()]*\(\s*[-+\d.,]+\s*\)\s*$/.test(line)).length;
    return terms === 0 ? 0 : terms >= lines.length / 3 ? 0.95 : 0.4;
  },
  parse: parseWordstat,
  serialize: serializeWordstat,
};
