import { scoreLoadedTerms } from '../../../src/index.js';

/** The texts of a text's hits, those of one category where it is given. */
export const hitsIn = (text: string, category?: string): string[] =>
  scoreLoadedTerms(text).flatMap(({ loadedTerms }) =>
    loadedTerms.hits.filter((hit) => category === undefined || hit.category.split('/')[0] === category).map((hit) => hit.text),
  );
