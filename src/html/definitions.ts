import type { CategoryDefinition } from '../lexicon/category-definitions.js';
import { definitionLookup } from '../lexicon/definitions.js';
import type { Lexicon } from '../lexicon/schema.js';
import type { Highlight } from './highlights.js';

/** What a category is, and where in its lexicon it stands. */
interface Definition extends CategoryDefinition {
  path: string;
}

/** By category key. */
export type Definitions = Readonly<Record<string, Definition>>;

/** The definitions of the categories that a page shows: the caller's lexicons first, then the shipped ones. */
export function definitionsFor(highlights: readonly Highlight[], lexicons: readonly Lexicon[]): Definitions {
  const lookup = definitionLookup(lexicons);
  const found: Record<string, Definition> = {};
  for (const { detail } of highlights) {
    const key = detail.category;
    if (key === undefined || key in found) continue;
    const [lexicon = '', path = ''] = key.split('#');
    found[key] = { path, ...lookup(lexicon, path) };
  }
  return found;
}
