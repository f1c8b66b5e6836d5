import shipped from '../../lexicons/compiled/all/definitions.json';
import { categoriesOf } from './entries.js';
import type { Lexicon } from './schema.js';

/** What a category is, in its lexicon's words. */
export interface CategoryDefinition {
  title?: string | undefined;
  definition?: string | undefined;
  citation?: string | undefined;
  reliability?: string | undefined;
}

/** Finds what a category is, by the `id@version` of its lexicon and its path, as hits name them. */
export type DefinitionLookup = (lexicon: string, path: string) => CategoryDefinition | undefined;

/** Definitions of categories: those of the caller's lexicons first, then of the shipped ones. */
export function definitionLookup(lexicons: readonly Lexicon[] = []): DefinitionLookup {
  const own = new Map(lexicons.map((lexicon) => [`${lexicon.id}@${lexicon.version}`, categoriesIn(lexicon)]));
  const all = shipped as Record<string, Record<string, CategoryDefinition>>;
  return (lexicon, path) => own.get(lexicon)?.[path] ?? all[lexicon]?.[path];
}

function categoriesIn(lexicon: Lexicon): Record<string, CategoryDefinition> {
  return Object.fromEntries(
    [...categoriesOf(lexicon)].map(({ path, category: { title, definition, citation, reliability } }) => [path, { title, definition, citation, reliability }]),
  );
}
