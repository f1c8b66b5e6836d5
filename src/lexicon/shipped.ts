import hashes from '../../lexicons/compiled/en/hashes.json';
import { assertions } from '../lexicons/en/assertions.js';
import { hedging } from '../lexicons/en/hedging.js';
import { loadedTerms } from '../lexicons/en/loaded-terms.js';
import { nameParts } from '../lexicons/en/name-parts.js';
import { names } from '../lexicons/en/names.js';
import { portrayal } from '../lexicons/en/portrayal.js';
import { reportingCues } from '../lexicons/en/reporting-cues.js';
import { rhetoric } from '../lexicons/en/rhetoric.js';
import { sentiment } from '../lexicons/en/sentiment.js';
import { sentimentModifiers } from '../lexicons/en/sentiment-modifiers.js';
import { sourceNouns } from '../lexicons/en/source-nouns.js';
import type { MeasureName } from '../report.js';
import { rememberHash } from './hash.js';
import type { Lexicon } from './schema.js';

/** The lexicons that a measure's scores rest on; a caller's own take their place. */
export const SHIPPED: Readonly<Record<MeasureName, Lexicon>> = { sentiment, loadedTerms, attribution: reportingCues, hedging, rhetoric };

/** Knowledge of the language that the measures share; it scores nothing and stays when a measure's lexicon is swapped. */
export const SUPPORT: readonly Lexicon[] = [assertions, names, nameParts, portrayal, sourceNouns, sentimentModifiers];

/** The build's hashes of the shipped lexicons, so that nothing is hashed when they are first used. */
export function rememberShippedHashes(): void {
  for (const lexicon of [...Object.values(SHIPPED), ...SUPPORT]) {
    const hash = (hashes as Record<string, string>)[lexicon.id];
    if (hash !== undefined) rememberHash(lexicon, hash);
  }
}
