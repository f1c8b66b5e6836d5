import data from '../../../lexicons/compiled/en/sentiment.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/sentiment`; what is in it: lexicons/README.md. */
export const sentiment = data as Lexicon;
