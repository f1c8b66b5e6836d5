import data from '../../../lexicons/compiled/nl/sentiment-modifiers.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `nl/sentiment-modifiers`; what is in it: lexicons/README.md. */
export const sentimentModifiers = data as Lexicon;
