import data from '../../../lexicons/compiled/en/sentiment-vader.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/sentiment-vader`; what is in it: lexicons/README.md. */
export const sentimentVader = data as Lexicon;
