import { categoriesOf } from '../../src/lexicon/entries.js';
import type { Lexicon } from '../../src/lexicon/schema.js';

/** What a category is, in the lexicon's words. */
export interface Definition {
  title?: string | undefined;
  definition?: string | undefined;
  citation?: string | undefined;
  reliability?: string | undefined;
}

/** Of each lexicon, `id@version`: its categories by path. For reports that explain a hit without loading its lexicon. */
export function definitionsOf(lexicons: readonly Lexicon[]): Record<string, Record<string, Definition>> {
  return Object.fromEntries(
    lexicons.map((lexicon) => [
      `${lexicon.id}@${lexicon.version}`,
      Object.fromEntries(
        [...categoriesOf(lexicon)].map(({ path, category: { title, definition, citation, reliability } }) => [
          path,
          { title, definition, citation, reliability },
        ]),
      ),
    ]),
  );
}
