import { didYouMean, SlantwiseError } from '../error.js';
import { type ComposeOptions, checkComposeOptions, derived, givenLexicon, listed } from './derive.js';
import { categoriesOf, type FullEntry, fullEntry } from './entries.js';
import type { Lexicon, LexiconCategory, LexiconEntry } from './schema.js';
import { termOf, type WrittenEntry, withEntries } from './tree.js';
import { checkedEntry } from './written.js';

/**
 * The lexicon with some entries told otherwise: every entry of a term, in whatever category, gets the given fields; a
 * field that is given as undefined falls back to the category's default.
 *
 * @throws {SlantwiseError} `invalid-option` where the lexicon has no such term; `invalid-lexicon` where the result is no entry.
 * @example
 * ```ts
 * const jargon = defineLexicon({ id: 'my/jargon', measure: 'loadedTerms', categories: [{ id: 'business', entries: ['synergy', 'leverage'] }] });
 * const stricter = override(jargon, { leverage: { pos: 'VERB', weight: 2 } });
 * stricter.categories[0]?.entries; // ['synergy', { term: 'leverage', pos: 'VERB', weight: 2 }]
 * stricter.version; // '0.0.0+overridden'
 * ```
 */
export function override(lexicon: Lexicon, changes: Readonly<Record<string, Partial<LexiconEntry>>>, options: ComposeOptions = {}): Lexicon {
  const base = givenLexicon(lexicon);
  checkComposeOptions(options);
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes))
    throw new SlantwiseError('invalid-option', 'the changes must be an object of entries by term');
  const byTerm = new Map(Object.entries(changes));
  checkTerms(base, [...byTerm.keys()], 'changes');
  const categories = withEntries(base, (entries) =>
    entries.some((written) => byTerm.has(termOf(written))) ? entries.map((written) => changed(written, byTerm.get(termOf(written)))) : entries,
  );
  return derived(
    { base, changes: { categories }, operation: 'override', label: 'overridden', from: [base], details: `changed: ${listed(byTerm.keys())}` },
    options,
  );
}

function changed(written: WrittenEntry, fields: Partial<LexiconEntry> | undefined): WrittenEntry {
  if (fields === undefined) return written;
  const term = termOf(written);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new SlantwiseError('invalid-option', 'must be an object of fields of an entry', { place: { path: `changes.${term}` } });
  const all = Object.entries({ ...(typeof written === 'string' ? { term } : written), ...fields }).filter(([, value]) => value !== undefined);
  return checkedEntry(Object.fromEntries(all), `changes.${term}`);
}

/**
 * The lexicon without some terms, in whatever category they are, or without the entries that a function picks out.
 * Categories stay, even when they are empty.
 *
 * @throws {SlantwiseError} `invalid-option` where the lexicon has no such term.
 * @example
 * ```ts
 * const jargon = defineLexicon({ id: 'my/jargon', measure: 'loadedTerms', categories: [{ id: 'business', entries: ['synergy', 'leverage', 'going forward'] }] });
 * remove(jargon, 'leverage').categories[0]?.entries; // ['synergy', 'going forward']
 * remove(jargon, ({ term }) => term.includes(' ')).categories[0]?.entries; // ['synergy', 'leverage']
 * ```
 */
export function remove(lexicon: Lexicon, terms: string | readonly string[] | ((entry: FullEntry) => boolean), options: ComposeOptions = {}): Lexicon {
  const base = givenLexicon(lexicon);
  checkComposeOptions(options);
  const goes = typeof terms === 'function' ? terms : isOneOf(base, typeof terms === 'string' ? [terms] : terms);
  const removed: string[] = [];
  const categories = withEntries(base, (entries, path, defaults) => {
    const kept = entries.filter((written) => !goes(fullEntry(written, path, defaults)) || !removed.push(termOf(written)));
    return kept.length === entries.length ? entries : kept;
  });
  const details = `removed ${removed.length}: ${listed(removed)}`;
  return derived({ base, changes: { categories }, operation: 'remove', label: 'reduced', from: [base], details }, options);
}

function isOneOf(lexicon: Lexicon, terms: readonly string[]): (entry: FullEntry) => boolean {
  if (!Array.isArray(terms) || !terms.every((term) => typeof term === 'string'))
    throw new SlantwiseError('invalid-option', 'what is to be removed must be a term, an array of terms or a function');
  checkTerms(lexicon, terms, 'terms');
  const wanted = new Set(terms);
  return ({ term }) => wanted.has(term);
}

/**
 * The lexicon with some of its categories only. A category comes with all that is within it; of the categories around
 * it, what they say of themselves and their defaults stay, but not their entries.
 *
 * @param paths such as `fear-and-threat` or `name-calling/mockery`.
 * @throws {SlantwiseError} `invalid-option` where the lexicon has no such category.
 * @example
 * ```ts
 * import { loadedTerms } from 'slantwise/lexicons/en/loaded-terms';
 * pick(loadedTerms, ['slogans', 'euphemism']).categories.map(({ id }) => id); // ['euphemism', 'slogans']
 * ```
 */
export function pick(lexicon: Lexicon, paths: string | readonly string[], options: ComposeOptions = {}): Lexicon {
  const base = givenLexicon(lexicon);
  checkComposeOptions(options);
  const wanted = typeof paths === 'string' ? [paths] : paths;
  if (!Array.isArray(wanted) || !wanted.every((path) => typeof path === 'string'))
    throw new SlantwiseError('invalid-option', 'the categories must be an array of their paths');
  const known = [...categoriesOf(base)].map(({ path }) => path);
  checkNames(wanted, known, 'category', base, 'paths');
  const categories = picked(base.categories, '', new Set(wanted));
  return derived({ base, changes: { categories }, operation: 'pick', label: 'picked', from: [base], details: `categories: ${listed(wanted)}` }, options);
}

function picked(categories: readonly LexiconCategory[], parent: string, wanted: ReadonlySet<string>): LexiconCategory[] {
  return categories.flatMap((category) => {
    const path = parent ? `${parent}/${category.id}` : category.id;
    if (wanted.has(path)) return [category];
    const below = picked(category.categories ?? [], path, wanted);
    if (below.length === 0) return [];
    const { entries: _, detector: __, examples: ___, counterexamples: ____, ...shell } = category;
    return [{ ...shell, categories: below }];
  });
}

function checkTerms(lexicon: Lexicon, terms: readonly string[], place: string): void {
  const known = new Set<string>();
  for (const { category } of categoriesOf(lexicon)) for (const written of category.entries ?? []) known.add(termOf(written));
  checkNames(terms, known, 'entry', lexicon, place);
}

/** A misspelt name that silently does nothing is the costliest mistake. */
function checkNames(names: readonly string[], known: Iterable<string>, kind: 'entry' | 'category', { id }: Lexicon, path: string): void {
  const all = new Set(known);
  for (const name of names) {
    if (all.has(name)) continue;
    throw new SlantwiseError('invalid-option', `${id} has no ${kind} "${name}"`, { place: { path }, suggestion: didYouMean(name, [...all]) });
  }
}
