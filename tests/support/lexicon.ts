import type { Lexicon, LexiconCategory, LexiconEntry } from '../../src/lexicon/schema.js';

/** A small lexicon of one category. */
export function lexiconOf(entries: (string | LexiconEntry)[], category: Partial<LexiconCategory> = {}, measure = 'loadedTerms'): Lexicon {
  return lexiconWith([{ id: 'test', ...category, entries }], measure);
}

/** A small lexicon of these categories. */
export function lexiconWith(categories: LexiconCategory[], measure = 'loadedTerms'): Lexicon {
  return { id: 'test/terms', version: '1.2.3', language: 'en', measure, licence: { spdx: 'MIT', redistributable: true, commercial: true }, categories };
}
