import type { LexiconCategory, LexiconEntry } from '../schema.js';
import { type CategoryIds, createCategoryIds, shortened } from './category-ids.js';
import type { Diagnostics } from './diagnostics.js';

/** Categories that come up one by one, as the rows of a table name them. */
export interface CategoryTree {
  categories: LexiconCategory[];
  /** The category at a path of foreign names, made where it is not there yet. */
  category(path: readonly string[], line?: number): LexiconCategory;
  /** Puts an entry into a category, once: what is there already is diagnosed, and the first counts. */
  file(path: readonly string[], entry: string | LexiconEntry, line?: number): void;
}

interface Level {
  ids: CategoryIds;
  categories: LexiconCategory[];
  byName: Map<string, { category: LexiconCategory; below: Level | undefined; seen: Map<string, number | undefined> }>;
}

export function createCategoryTree(diagnostics: Diagnostics): CategoryTree {
  const newLevel = (): Level => ({ ids: createCategoryIds(diagnostics), categories: [], byName: new Map() });
  const root = newLevel();

  const at = (path: readonly string[], line?: number) => {
    let level = root;
    let found = nodeIn(level, path[0] as string, line);
    for (const name of path.slice(1)) {
      if (!found.below) {
        found.below = newLevel();
        found.category.categories = found.below.categories;
      }
      level = found.below;
      found = nodeIn(level, name, line);
    }
    return found;
  };

  return {
    categories: root.categories,
    category: (path, line) => at(path, line).category,
    file(path, entry, line) {
      const { category, seen } = at(path, line);
      const { term, weight } = typeof entry === 'string' ? { term: entry, weight: undefined } : entry;
      const key = keyOf(entry);
      if (seen.has(key)) {
        const message = `"${shortened(term)}" is in category "${category.id}" already`;
        if (seen.get(key) === weight) diagnostics.info('duplicate-term', message, line);
        else diagnostics.warning('duplicate-term', `${message}, with another weight: the first counts (${seen.get(key) ?? 'none'})`, line);
        return;
      }
      seen.set(key, weight);
      category.entries ??= [];
      category.entries.push(entry);
    },
  };
}

function nodeIn(level: Level, name: string, line?: number) {
  let node = level.byName.get(name);
  if (!node) {
    node = { category: level.ids.create(name, line), below: undefined, seen: new Map() };
    level.byName.set(name, node);
    level.categories.push(node.category);
  }
  return node;
}

/** Two entries are the same if they match the same words. */
function keyOf(entry: string | LexiconEntry): string {
  if (typeof entry === 'string') return entry.toLowerCase();
  const term = entry.caseSensitive ? `case ${entry.term}` : entry.term.toLowerCase();
  return [term, entry.match ?? '', entry.pos ?? ''].join('\t').replace(/\t+$/, '');
}
