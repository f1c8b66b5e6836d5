import type { LexiconCategory } from '../schema.js';
import { createCategoryIds, shortened } from './category-ids.js';
import { type CategoryNode, type PatternNode, readCategoryNodes } from './cnodes.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { refuseBinary } from './lines.js';
import { surfaceEntry, tidyTerm } from './surface-terms.js';
import { numberIn } from './table-rows.js';
import { engineNamed, globOfRegexp, type PatternEngine } from './yoshikoder-patterns.js';
import { serializeYoshikoder } from './yoshikoder-writer.js';

/**
 * A Yoshikoder dictionary (`.ykd`): XML with a tree of `<cnode name>` and patterns `<pnode name score>` (Lowe 2006,
 * *Yoshikoder: An Open Source Multilingual Content Analysis Tool for Social Scientists*; its file format 050805). A
 * score is kept as weight. Patterns match whole words; `*` stands for any letters. Of the pattern engine `regexp`,
 * expressions that are no more than a glob are read, others are diagnosed. The one category around all others gives
 * the lexicon its title.
 *
 * @throws {SlantwiseError} `invalid-syntax` with line and column: not well-formed, entities of its own, no `<dictionary>`;
 * `invalid-lexicon`: nested deeper than 32 levels; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseYoshikoder(
 *   '<dictionary style="050805"><cnode name="Tone"><cnode name="good"><pnode name="fine*" score="0.5"/></cnode></cnode></dictionary>',
 * );
 * lexicon.categories[0]?.entries; // [{ term: 'fine*', match: 'glob', weight: 0.5 }]
 * ```
 */
export function parseYoshikoder(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const { attributes, roots } = readCategoryNodes(text, diagnostics, options.file);
  const style = attributes.get('style');
  if (style !== undefined && style !== '050805') diagnostics.info('style', `style="${shortened(style)}" is another than the one known, 050805`, 1);
  const named = attributes.get('patternengine') ?? 'substring';
  const engine = engineNamed(named);
  if (!engine) diagnostics.warning('pattern-engine', `the pattern engine "${shortened(named)}" is not known: patterns are read with * as wildcard`, 1);

  const only = roots.length === 1 && roots[0]?.patterns.length === 0 ? roots[0] : undefined;
  const read = (pattern: PatternNode) => entryOf(pattern, engine ?? 'wildcard', diagnostics);
  const categories = categoriesFrom(only?.categories ?? roots, read, diagnostics);
  if (only?.name.trim())
    diagnostics.info('root-as-title', `the category "${shortened(only.name)}" around all others is the lexicon's title`, only.line, only.column);
  const title = only?.name.trim();
  const known = { ...(title && { title }), ...(only?.description && { description: only.description }) };
  const rootScore = only && scoreOf(only, diagnostics);
  if (rootScore !== undefined) for (const category of categories) category.weight ??= rootScore;
  return { lexicon: { ...headOf('Yoshikoder', options, diagnostics, known), match: 'exact', categories }, diagnostics: diagnostics.list() };
}

/** Reads one pattern; nothing where it cannot be said. */
export type PatternReader = (pattern: PatternNode) => NonNullable<LexiconCategory['entries']>[number] | undefined;

/** A level of categories and those below; the tree is no deeper than a lexicon may be. */
export function categoriesFrom(nodes: readonly CategoryNode[], read: PatternReader, diagnostics: Diagnostics): LexiconCategory[] {
  const ids = createCategoryIds(diagnostics);
  return nodes.map((node) => {
    if (!node.name.trim()) diagnostics.warning('category-unnamed', 'the category has no name', node.line, node.column);
    const category = ids.create(node.name, node.line, node.column);
    const weight = scoreOf(node, diagnostics);
    if (node.description) category.definition = node.description;
    if (weight !== undefined) category.weight = weight;
    const entries = entriesFrom(node, category.id, read, diagnostics);
    if (entries.length) category.entries = entries;
    if (node.categories.length) category.categories = categoriesFrom(node.categories, read, diagnostics);
    return category;
  });
}

function entriesFrom({ patterns }: CategoryNode, category: string, read: PatternReader, diagnostics: Diagnostics): NonNullable<LexiconCategory['entries']> {
  const seen = new Set<string>();
  return patterns.flatMap((pattern) => {
    const entry = read(pattern);
    if (entry === undefined) return [];
    const term = (typeof entry === 'string' ? entry : entry.term).toLowerCase();
    if (!seen.has(term)) {
      seen.add(term);
      return [entry];
    }
    diagnostics.warning('duplicate-term', `"${shortened(term)}" is in category "${category}" already: the first counts`, pattern.line, pattern.column);
    return [];
  });
}

function entryOf(pattern: PatternNode, engine: PatternEngine, diagnostics: Diagnostics): ReturnType<PatternReader> {
  const { name, line, column } = pattern;
  const written = tidyTerm(name);
  if (!written) {
    diagnostics.error('no-term', 'the pattern is empty and is not read', line, column);
    return undefined;
  }
  const glob = engine === 'regexp' ? globOfRegexp(written) : written;
  const term = glob === undefined ? '' : tidyTerm(glob);
  if (!term) {
    diagnostics.error('regexp-unread', `the regular expression "${shortened(written)}" cannot be said as a pattern with * and ? and is not read`, line, column);
    return undefined;
  }
  if (engine === 'wildcard' && written.includes('*') && written.includes('?'))
    diagnostics.warning('question-mark', `"${shortened(written)}": ? stands for any one letter beside *`, line, column);
  return surfaceEntry(term, { star: 'anywhere', question: engine === 'regexp' }, scoreOf(pattern, diagnostics));
}

/** The number in a `score`, if there is one. */
export function scoreOf({ score, line, column }: Pick<PatternNode, 'score' | 'line' | 'column'>, diagnostics: Diagnostics): number | undefined {
  if (score === undefined || !score.trim()) return undefined;
  const number = numberIn(score);
  if (number === undefined) diagnostics.error('score-unread', `score="${shortened(score)}" is no number and is not read`, line, column);
  return number;
}

/** Yoshikoder dictionaries. */
export const yoshikoder: LexiconFormat = {
  id: 'yoshikoder',
  title: 'Yoshikoder dictionary (.ykd)',
  extensions: ['ykd'],
  sniff(text) {
    const beginning = text.slice(0, 20_000);
    if (!/^\ufeff?\s*</.test(beginning) || !beginning.includes('<dictionary')) return 0;
    return /patternengine|style="050805"/.test(beginning) ? 1 : 0.7;
  },
  parse: parseYoshikoder,
  serialize: serializeYoshikoder,
};
