import { parseLocated } from './located.js';
import type { Lexicon } from './schema.js';
import { checkedLexicon } from './validate.js';

/**
 * A lexicon in its canonical form, from YAML or JSON.
 *
 * @param options.file the name that errors give as their place.
 * @throws {SlantwiseError} `invalid-syntax`, `invalid-lexicon`: with line, column and, where a name is misspelt, the one
 * that was meant.
 * @example
 * ```ts
 * const lexicon = parseLexiconYaml(`
 * id: my/terms
 * version: 1.0.0
 * language: en
 * measure: loadedTerms
 * licence: { spdx: MIT, redistributable: true, commercial: true }
 * categories:
 *   - id: jargon
 *     entries: [synergy]
 * `);
 * lexicon.categories[0]?.id; // 'jargon'
 * ```
 */
export function parseLexiconYaml(text: string, { file }: { file?: string } = {}): Lexicon {
  const { value, placeOf } = parseLocated(text, file);
  return checkedLexicon(value, placeOf);
}
