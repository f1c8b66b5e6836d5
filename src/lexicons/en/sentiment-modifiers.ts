import data from '../../../lexicons/compiled/en/sentiment-modifiers.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/sentiment-modifiers`; what is in it: lexicons/README.md. */
export const sentimentModifiers = data as Lexicon;
