import data from '../../../lexicons/compiled/fr/sentiment-pattern.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `fr/sentiment-pattern`; what is in it: lexicons/README.md. */
export const sentimentPattern = data as Lexicon;
