import { UNKNOWN_LICENCE } from './licence.js';
import type { Lexicon } from './schema.js';
import { checkedLexicon } from './validate.js';

/** A lexicon of which only the id, the measure and the categories must be said. */
export type LexiconDraft = Omit<Lexicon, 'version' | 'language' | 'licence'> & Partial<Pick<Lexicon, 'version' | 'language' | 'licence'>>;

/**
 * A lexicon from a plain object. What is left out gets a safe default: version `0.0.0`, language `en`, and a licence that
 * is not known and so allows nothing. The object is checked, and not changed.
 *
 * @throws {SlantwiseError} `invalid-lexicon` with the path of the first problem and, where a name is misspelt, the one
 * that was meant.
 * @example
 * ```ts
 * const jargon = defineLexicon({ id: 'my/jargon', measure: 'loadedTerms', categories: [{ id: 'business', entries: ['synergy'] }] });
 * jargon.version; // '0.0.0'
 * analyze('A synergy.', { lexicons: { loadedTerms: jargon } }).overall.loadedTerms?.count; // 1
 * ```
 */
export function defineLexicon(draft: LexiconDraft): Lexicon {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return checkedLexicon(draft);
  const { version = '0.0.0', language = 'en', licence = UNKNOWN_LICENCE } = draft;
  return checkedLexicon({ ...draft, version, language, licence });
}
