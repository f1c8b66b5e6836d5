import type { Lexicon } from '../../lexicon/schema.js';

/** The lexicons of the package by id, each loaded when it is asked for: together they are some megabytes. */
export const SHIPPED: Readonly<Record<string, () => Promise<Lexicon>>> = {
  'en/assertions': async () => (await import('../../lexicons/en/assertions.js')).assertions,
  'en/hedging': async () => (await import('../../lexicons/en/hedging.js')).hedging,
  'en/loaded-terms': async () => (await import('../../lexicons/en/loaded-terms.js')).loadedTerms,
  'en/name-parts': async () => (await import('../../lexicons/en/name-parts.js')).nameParts,
  'en/names': async () => (await import('../../lexicons/en/names.js')).names,
  'en/portrayal': async () => (await import('../../lexicons/en/portrayal.js')).portrayal,
  'en/reporting-cues': async () => (await import('../../lexicons/en/reporting-cues.js')).reportingCues,
  'en/rhetoric': async () => (await import('../../lexicons/en/rhetoric.js')).rhetoric,
  'en/sentiment': async () => (await import('../../lexicons/en/sentiment.js')).sentiment,
  'en/sentiment-afinn': async () => (await import('../../lexicons/en/sentiment-afinn.js')).sentimentAfinn,
  'en/sentiment-modifiers': async () => (await import('../../lexicons/en/sentiment-modifiers.js')).sentimentModifiers,
  'en/sentiment-pattern': async () => (await import('../../lexicons/en/sentiment-pattern.js')).sentimentPattern,
  'en/sentiment-vader': async () => (await import('../../lexicons/en/sentiment-vader.js')).sentimentVader,
  'en/source-nouns': async () => (await import('../../lexicons/en/source-nouns.js')).sourceNouns,
  'fr/sentiment-modifiers': async () => (await import('../../lexicons/fr/sentiment-modifiers.js')).sentimentModifiers,
  'fr/sentiment-pattern': async () => (await import('../../lexicons/fr/sentiment-pattern.js')).sentimentPattern,
  'nl/sentiment-modifiers': async () => (await import('../../lexicons/nl/sentiment-modifiers.js')).sentimentModifiers,
  'nl/sentiment-pattern': async () => (await import('../../lexicons/nl/sentiment-pattern.js')).sentimentPattern,
};
