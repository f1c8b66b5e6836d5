import frenchHashes from '../../lexicons/compiled/fr/hashes.json';
import dutchHashes from '../../lexicons/compiled/nl/hashes.json';
import { sentimentModifiers as frenchModifiers } from '../lexicons/fr/sentiment-modifiers.js';
import { sentimentPattern as french } from '../lexicons/fr/sentiment-pattern.js';
import { sentimentModifiers as dutchModifiers } from '../lexicons/nl/sentiment-modifiers.js';
import { sentimentPattern as dutch } from '../lexicons/nl/sentiment-pattern.js';
import type { MeasureName } from '../report.js';
import { rememberHash } from './hash.js';
import type { Lexicon } from './schema.js';
import { rememberShippedHashes, SHIPPED, SUPPORT } from './shipped.js';

/** What is shipped for a language. */
export interface LanguageLexicons {
  /** The lexicons that a measure's scores rest on; a caller's own take their place. */
  measures: Readonly<Partial<Record<MeasureName, Lexicon>>>;
  /** What the measures share and nothing replaces. */
  support: readonly Lexicon[];
  /** Takes over the build's hashes. */
  rememberHashes: () => void;
}

const NOTHING: LanguageLexicons = { measures: {}, support: [], rememberHashes: () => {} };

/** Sentiment where a licence allows it; the other measures have lexicons in English only. */
const LANGUAGE_LEXICONS: Readonly<Record<string, LanguageLexicons>> = {
  en: { measures: SHIPPED, support: SUPPORT, rememberHashes: rememberShippedHashes },
  fr: withSentiment(french, frenchModifiers, frenchHashes),
  nl: withSentiment(dutch, dutchModifiers, dutchHashes),
};

function withSentiment(sentiment: Lexicon, modifiers: Lexicon, hashes: unknown): LanguageLexicons {
  const rememberHashes = () => {
    for (const lexicon of [sentiment, modifiers]) {
      const hash = (hashes as Record<string, string>)[lexicon.id];
      if (hash !== undefined) rememberHash(lexicon, hash);
    }
  };
  return { measures: { sentiment }, support: [modifiers], rememberHashes };
}

/** What is shipped for a language that there is an engine for; for most of them nothing. */
export const lexiconsFor = (language: string): LanguageLexicons => LANGUAGE_LEXICONS[language] ?? NOTHING;
