import { normalise } from '../document/vocabulary.js';
import { type Defaults, defaultsIn, type FullEntry } from './entries.js';
import type { Lexicon, LexiconCategory, LexiconEntry } from './schema.js';

/** An entry as lexicons write it: a bare string is a term with all defaults. */
export type WrittenEntry = string | LexiconEntry;

/** What becomes of the entries of one category; the same array where nothing does. */
export type EntriesEdit = (entries: readonly WrittenEntry[], path: string, defaults: Defaults) => readonly WrittenEntry[];

/** The categories of a lexicon with their entries edited. What stays is shared with the lexicon, which is not touched. */
export function withEntries(lexicon: Lexicon, edit: EntriesEdit): LexiconCategory[] {
  return editedIn(lexicon.categories, '', lexicon, edit);
}

function editedIn(categories: readonly LexiconCategory[], parent: string, around: Defaults, edit: EntriesEdit): LexiconCategory[] {
  return categories.map((category) => {
    const path = parent ? `${parent}/${category.id}` : category.id;
    const defaults = defaultsIn(category, around);
    const before = category.entries ?? [];
    const after = edit(before, path, defaults);
    const below = category.categories && editedIn(category.categories, path, defaults, edit);
    return { ...category, ...(after !== before && { entries: [...after] }), ...(below && { categories: below }) };
  });
}

/** The categories with one more at this path, and those above it, where they are not there yet. */
export function withCategory(categories: readonly LexiconCategory[], path: readonly string[]): LexiconCategory[] {
  const [id, ...below] = path;
  if (id === undefined) return [...categories];
  const grown = (category: LexiconCategory): LexiconCategory =>
    below.length ? { ...category, categories: withCategory(category.categories ?? [], below) } : category;
  if (categories.some((category) => category.id === id)) return categories.map((category) => (category.id === id ? grown(category) : category));
  return [...categories, grown({ id })];
}

/** The words of an entry. */
export const termOf = (written: WrittenEntry): string => (typeof written === 'string' ? written : written.term);

/** Entries with the same key stand for the same words, apart from part of speech and kind of match. */
export const termKey = ({ term, caseSensitive }: Pick<LexiconEntry, 'term' | 'caseSensitive'>): string => (caseSensitive ? `=${term}` : `~${normalise(term)}`);

/** Can the two count for the same token? Entries for different parts of speech cannot. */
export function posOverlap(a: FullEntry, b: FullEntry): boolean {
  return !a.pos || !b.pos || a.pos.some((tag) => (b.pos as readonly string[]).includes(tag));
}
