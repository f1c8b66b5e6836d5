import data from '../../../lexicons/compiled/en/hedging.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/hedging`; what is in it: lexicons/README.md. */
export const hedging = data as Lexicon;
