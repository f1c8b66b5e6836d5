import data from '../../../lexicons/compiled/en/sentiment-pattern.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/sentiment-pattern`; what is in it: lexicons/README.md. */
export const sentimentPattern = data as Lexicon;
