import shipped from '../../lexicons/compiled/all/definitions.json';
import { categoriesOf } from '../lexicon/entries.js';
import type { Lexicon } from '../lexicon/schema.js';
import type { Highlight } from './highlights.js';

/** What a category is, in its lexicon's words. */
export interface Definition {
  path: string;
  title?: string | undefined;
  definition?: string | undefined;
  citation?: string | undefined;
  reliability?: string | undefined;
}

/** By category key. */
export type Definitions = Readonly<Record<string, Definition>>;

/** The definitions of the categories that a page shows: the caller's lexicons first, then the shipped ones. */
export function definitionsFor(highlights: readonly Highlight[], lexicons: readonly Lexicon[]): Definitions {
  const own = new Map(lexicons.map((lexicon) => [`${lexicon.id}@${lexicon.version}`, categoriesIn(lexicon)]));
  const found: Record<string, Definition> = {};
  for (const { detail } of highlights) {
    const key = detail.category;
    if (key === undefined || key in found) continue;
    const [lexicon = '', path = ''] = key.split('#');
    const known = own.get(lexicon)?.[path] ?? (shipped as Record<string, Record<string, Omit<Definition, 'path'>>>)[lexicon]?.[path];
    found[key] = { path, ...known };
  }
  return found;
}

function categoriesIn(lexicon: Lexicon): Record<string, Omit<Definition, 'path'>> {
  return Object.fromEntries(
    [...categoriesOf(lexicon)].map(({ path, category: { title, definition, citation, reliability } }) => [path, { title, definition, citation, reliability }]),
  );
}
