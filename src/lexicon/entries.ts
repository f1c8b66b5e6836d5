import type { PartOfSpeech } from '../document/types.js';
import type { Lexicon, LexiconCategory, LexiconEntry, MatchKind } from './schema.js';

/** An entry with its category and every default filled in. */
export interface FullEntry extends Omit<LexiconEntry, 'match' | 'pos'> {
  match: MatchKind;
  pos?: readonly PartOfSpeech[];
  /** Path of its category, `parent/child`. */
  category: string;
}

/** Every entry of a lexicon, in order, with its category's and lexicon's defaults filled in. */
export function* entriesOf(lexicon: Lexicon): Generator<FullEntry> {
  for (const { path, defaults, entries } of entriesByCategory(lexicon.categories, lexicon)) {
    for (const written of entries) yield fullEntry(written, path, defaults);
  }
}

/** Every category with its path, in order, parents first. */
export function* categoriesOf(lexicon: Pick<Lexicon, 'categories'>): Generator<{ path: string; category: LexiconCategory }> {
  function* walk(categories: readonly LexiconCategory[], parent: string): Generator<{ path: string; category: LexiconCategory }> {
    for (const category of categories) {
      const path = parent ? `${parent}/${category.id}` : category.id;
      yield { path, category };
      if (category.categories) yield* walk(category.categories, path);
    }
  }
  yield* walk(lexicon.categories, '');
}

/** What entries that do not say inherit from their category, its parents and the lexicon. */
export type Defaults = Pick<LexiconCategory, 'weight' | 'match' | 'caseSensitive' | 'frames'>;

/** The defaults inside a category, under those around it. */
export function defaultsIn(category: Defaults, around: Defaults): Defaults {
  return {
    weight: category.weight ?? around.weight,
    match: category.match ?? around.match,
    caseSensitive: category.caseSensitive ?? around.caseSensitive,
    frames: category.frames ?? around.frames,
  };
}

/** A category's own entries as written, and what they inherit. */
export interface CategoryEntries {
  path: string;
  defaults: Defaults;
  entries: readonly (string | LexiconEntry)[];
}

/** The entries of each category, in order, as written: without a copy of each, for what reads a hundred thousand. */
export function* entriesByCategory(categories: readonly LexiconCategory[], inherited: Defaults, parent = ''): Generator<CategoryEntries> {
  for (const category of categories) {
    const path = parent ? `${parent}/${category.id}` : category.id;
    const defaults = defaultsIn(category, inherited);
    yield { path, defaults, entries: category.entries ?? [] };
    if (category.categories) yield* entriesByCategory(category.categories, defaults, path);
  }
}

/** An entry as written, with its category's defaults filled in. */
export function fullEntry(written: string | LexiconEntry, category: string, defaults: Defaults): FullEntry {
  const match = defaults.match ?? 'lemma';
  const full: FullEntry = typeof written === 'string' ? { term: written, match, category } : entryIn(written, category, match);
  if (full.weight === undefined && defaults.weight !== undefined) full.weight = defaults.weight;
  if (full.caseSensitive === undefined && defaults.caseSensitive !== undefined) full.caseSensitive = defaults.caseSensitive;
  if (full.frames === undefined && defaults.frames !== undefined) full.frames = defaults.frames;
  return full;
}

function entryIn(written: LexiconEntry, category: string, match: MatchKind): FullEntry {
  const full = Object.assign({}, written, { category, match: written.match ?? match }) as FullEntry;
  if (typeof written.pos === 'string') full.pos = [written.pos];
  return full;
}
