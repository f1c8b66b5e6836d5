import shipped from '../../lexicons/compiled/all/definitions.json';
import { type CategoryDefinition, type DefinitionsByLexicon, definitionsOf } from './category-definitions.js';
import type { Lexicon } from './schema.js';

/** Finds what a category is, by the `id@version` of its lexicon and its path, as hits name them. */
export type DefinitionLookup = (lexicon: string, path: string) => CategoryDefinition | undefined;

/** Definitions of categories: those of the caller's lexicons first, then of the shipped ones. */
export function definitionLookup(lexicons: readonly Lexicon[] = []): DefinitionLookup {
  const own = definitionsOf(lexicons);
  const all: DefinitionsByLexicon = shipped;
  return (lexicon, path) => own[lexicon]?.[path] ?? all[lexicon]?.[path];
}
