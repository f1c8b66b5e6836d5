import { SlantwiseError } from '../../error.js';
import type { Engine } from './engine.js';
import { ENGLISH } from './english.js';
import { LANGUAGES, languageOf, SEGMENTED } from './languages.js';
import { createSegmenterEngine } from './segmenter.js';

const made = new Map<string, Engine>([['en', ENGLISH]]);

/**
 * The engine for a BCP 47 tag, one for all who read that language.
 *
 * @throws {SlantwiseError} `unsupported-language` where there is none, or where the runtime has no `Intl.Segmenter`.
 */
export function engineFor(tag: string): Engine {
  const language = languageOf(tag);
  if (language === undefined) throw unsupported(`there is no engine for "${tag}"; there is one for ${LANGUAGES.join(', ')}`);
  let engine = made.get(language);
  if (!engine) {
    const segmented = SEGMENTED[language] as (typeof SEGMENTED)[string];
    if (typeof Intl === 'undefined' || typeof Intl.Segmenter !== 'function')
      throw unsupported(`reading ${segmented.name} needs Intl.Segmenter, which this JavaScript runtime does not have; English works without`);
    engine = createSegmenterEngine(language, segmented);
    made.set(language, engine);
  }
  return engine;
}

const unsupported = (message: string) => new SlantwiseError('unsupported-language', message, { place: { path: 'language' } });
