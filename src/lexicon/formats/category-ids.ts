import type { LexiconCategory } from '../schema.js';
import type { Diagnostics } from './diagnostics.js';

/** A lexicon's schema refuses trees that are deeper. */
export const DEEPEST_CATEGORY = 32;

const LEGAL = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/**
 * A foreign category name as an id: one word of letters, digits, `-`, `_` and `.` ("Positive emotion" → `Positive-emotion`).
 */
export function idOf(name: string): string {
  if (LEGAL.test(name)) return name;
  const word = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-._]+|-+$/g, '');
  return word || 'category';
}

/** Makes the categories of one level: ids are legal and distinct, a name that is no legal id is kept as title. */
export interface CategoryIds {
  /** A new category. Where the level has its id already it is numbered, and that is diagnosed. */
  create(name: string, line?: number, column?: number): LexiconCategory;
}

export function createCategoryIds(diagnostics: Diagnostics): CategoryIds {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  return {
    create(name, line, column) {
      const wanted = idOf(name);
      let id = wanted;
      for (let n = (lastNumber.get(wanted) ?? 1) + 1; taken.has(id); n++) {
        id = `${wanted}-${n}`;
        lastNumber.set(wanted, n);
      }
      taken.add(id);
      if (id !== wanted) diagnostics.warning('category-renamed', `category "${shortened(name)}" is "${id}" here: "${wanted}" is taken`, line, column);
      const title = name.trim();
      return { id, ...(title && title !== id && { title }) };
    },
  };
}

/** The name of a category in a format that has one name only: its title, where the title leads back to the id, else the id. */
export function foreignName({ id, title }: LexiconCategory): string {
  const givesBack = title !== undefined && idOf(title) === id && title.trim() === title && !/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(title);
  return givesBack ? title : id;
}

/** For messages: never a page of it. */
export const shortened = (text: string, length = 40): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
