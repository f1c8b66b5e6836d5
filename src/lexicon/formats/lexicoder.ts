import { categoriesOf, entriesOf, type FullEntry } from '../entries.js';
import type { Lexicon, LexiconEntry } from '../schema.js';
import { foreignName, shortened } from './category-ids.js';
import { createCategoryTree } from './category-tree.js';
import { readCategoryNodes } from './cnodes.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import type { Exported, Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, linesOf, refuseBinary } from './lines.js';
import { addLostFields, createLosses, type Losses } from './losses.js';
import { surfaceTerm, tidyTerm } from './surface-terms.js';
import { categoriesFrom, scoreOf } from './yoshikoder.js';

/**
 * A Lexicoder dictionary: `.lc3`, a line `+category` and then a pattern a line, or `.lcd`, the same in XML (Daku, Soroka and
 * Young 2015, *Lexicoder*; Young and Soroka 2012, *Affective News*). White space around a pattern means something: it
 * is the edge of a word. ` lie ` is the word "lie", ` abandon` every word that begins so, and `hope` every word that holds it.
 *
 * @throws {SlantwiseError} `invalid-syntax` with line and column, where the XML is not well-formed; `invalid-lexicon`;
 * `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseLexicoder('+negative\n abandon\n a lie \n');
 * lexicon.categories[0]?.entries; // [{ term: 'abandon*', match: 'glob' }, 'a lie']
 * ```
 */
export function parseLexicoder(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const padding = { patterns: 0, padded: 0 };
  const read = (pattern: string, line: number, column: number) => {
    if (!pattern.trim()) {
      diagnostics.error('no-term', 'the pattern is empty and is not read', line, column);
      return undefined;
    }
    padding.patterns++;
    if (/^\s|\s$/.test(pattern)) padding.padded++;
    return entryOf(pattern, line, column, diagnostics);
  };
  const isXml = /^\ufeff?\s*</.test(text);
  const categories = isXml ? fromXml(text, options.file, read, diagnostics) : fromLines(text, read, diagnostics);
  if (padding.patterns && padding.padded === 0)
    diagnostics.warning('padding-missing', 'no pattern has white space before or after it, so each matches inside words: did an editor take it off?');
  for (const { path, category } of categoriesOf({ categories })) {
    if (/^neg_/i.test(category.id) && category.entries)
      diagnostics.info('negated-category', `the entries of "${path}" begin with a negator; each is longer than the term it negates and wins over it`);
  }
  return { lexicon: { ...headOf('Lexicoder', options, diagnostics), match: 'exact', categories }, diagnostics: diagnostics.list() };
}

type Read = (pattern: string, line: number, column: number) => string | LexiconEntry | undefined;

function fromLines(text: string, read: Read, diagnostics: Diagnostics): Lexicon['categories'] {
  const tree = createCategoryTree(diagnostics);
  const seen = new Set<string>();
  let current: string | undefined;
  for (const { text: written, line } of linesOf(text)) {
    if (!written.trim()) continue;
    if (written.startsWith('+')) {
      current = written.slice(1).trim();
      if (!current) diagnostics.warning('category-unnamed', 'the category has no name', line, 1);
      if (seen.has(current)) diagnostics.info('category-repeated', `category "${shortened(current)}" goes on here`, line, 1);
      seen.add(current);
      tree.category([current], line);
    } else if (current === undefined) {
      diagnostics.error('no-category', `"${shortened(written.trim())}" stands before the first +category and is not read`, line, 1);
    } else {
      const entry = read(written, line, 1);
      if (entry !== undefined) tree.file([current], entry, line);
    }
  }
  return tree.categories;
}

function fromXml(text: string, file: string | undefined, read: Read, diagnostics: Diagnostics): Lexicon['categories'] {
  const { roots } = readCategoryNodes(text, diagnostics, file);
  return categoriesFrom(
    roots,
    (pattern) => {
      const entry = read(pattern.name, pattern.line, pattern.column);
      const weight = entry === undefined ? undefined : scoreOf(pattern, diagnostics);
      if (entry === undefined || weight === undefined) return entry;
      return typeof entry === 'string' ? { term: entry, weight } : { ...entry, weight };
    },
    diagnostics,
  );
}

/** Open ends become stars. */
function entryOf(pattern: string, line: number, column: number, diagnostics: Diagnostics): string | LexiconEntry {
  const inner = tidyTerm(pattern);
  if (inner.includes('*')) diagnostics.info('wildcard', `"${shortened(inner)}": Lexicoder knows no *; here it stands for any letters`, line, column);
  const before = /^\s/.test(pattern) || inner.startsWith('*') ? '' : '*';
  const after = /\s$/.test(pattern) || inner.endsWith('*') ? '' : '*';
  const term = `${before}${inner}${after}`;
  if (!term.includes('*')) return term;
  if (inner.includes('?')) diagnostics.warning('question-mark', `"${shortened(inner)}": ? stands for any one letter`, line, column);
  return { term, match: 'glob' };
}

/** A lexicon as a Lexicoder `.lc3`: surface forms, open at their ends where there is a star; no weights, categories side by side. */
export function serializeLexicoder(lexicon: Lexicon): Exported {
  const losses = createLosses();
  const patterns = new Map<string, Set<string>>();
  const nameOf = new Map<string, string>();
  for (const { path, category } of categoriesOf(lexicon)) {
    const nested = path.includes('/');
    if (nested) losses.add('nesting', 'categories within categories are written side by side, named by their path', path);
    const wanted = nested ? path : foreignName(category);
    const name = patterns.has(wanted) ? path : wanted;
    nameOf.set(path, name);
    if (!patterns.has(name)) patterns.set(name, new Set());
  }
  addLostFields(losses, lexicon, {}, foreignName);
  for (const entry of entriesOf(lexicon)) {
    const pattern = patternOf(entry, losses);
    if (pattern === undefined) continue;
    const of = patterns.get(nameOf.get(entry.category) as string) as Set<string>;
    if (of.has(pattern)) losses.add('entry-twice', 'entries that are alike but for what the format cannot say are written once', entry.term);
    of.add(pattern);
  }
  const lines = [...patterns].flatMap(([name, of]) => [`+${name}`, ...of]);
  return { text: [...lines, ''].join('\n'), losses: losses.list() };
}

function patternOf(entry: FullEntry, losses: Losses): string | undefined {
  const term = surfaceTerm(entry, { star: 'anywhere', question: false }, losses);
  if (term === undefined) return undefined;
  const before = term.startsWith('*');
  const after = term.length > 1 && term.endsWith('*');
  const inner = term.slice(before ? 1 : 0, after ? -1 : undefined);
  const fits = inner !== '' && inner === inner.trim() && !inner.includes('*') && !(before && inner.startsWith('+'));
  if (fits) return `${before ? '' : ' '}${inner}${after ? '' : ' '}`;
  losses.add('wildcards', 'entries with wildcards that the format does not have are not written', entry.term);
  return undefined;
}

/** Lexicoder dictionaries. */
export const lexicoder: LexiconFormat = {
  id: 'lexicoder',
  title: 'Lexicoder dictionary (.lc3, .lcd)',
  extensions: ['lc3', 'lcd'],
  sniff(text) {
    const beginning = text.slice(0, 20_000);
    if (/^\ufeff?\s*</.test(beginning)) {
      if (!beginning.includes('<dictionary')) return 0;
      return /style="lexicoder/i.test(beginning) ? 1 : /<pnode\s+name="\s/.test(beginning) ? 0.8 : 0.3;
    }
    const [first, ...others] = firstLines(text);
    if (!first?.startsWith('+')) return 0;
    return others.some((line) => /^ .* $/.test(line)) ? 1 : 0.6;
  },
  parse: parseLexicoder,
  serialize: serializeLexicoder,
};
