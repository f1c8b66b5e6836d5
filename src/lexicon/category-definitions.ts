import { categoriesOf } from './entries.js';
import type { Lexicon } from './schema.js';

/** What a category is, in its lexicon's words. */
export interface CategoryDefinition {
  title?: string | undefined;
  definition?: string | undefined;
  citation?: string | undefined;
  reliability?: string | undefined;
}

/** By `id@version` of a lexicon, as hits name it, and path of a category. */
export type DefinitionsByLexicon = Record<string, Record<string, CategoryDefinition>>;

/** The definitions of all categories of some lexicons, without their entries. */
export function definitionsOf(lexicons: readonly Lexicon[]): DefinitionsByLexicon {
  return Object.fromEntries(lexicons.map((lexicon) => [`${lexicon.id}@${lexicon.version}`, categoriesIn(lexicon)]));
}

function categoriesIn(lexicon: Lexicon): Record<string, CategoryDefinition> {
  return Object.fromEntries(
    [...categoriesOf(lexicon)].map(({ path, category: { title, definition, citation, reliability } }) => [path, { title, definition, citation, reliability }]),
  );
}
