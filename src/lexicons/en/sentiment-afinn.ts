import data from '../../../lexicons/compiled/en/sentiment-afinn.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/sentiment-afinn`; what is in it: lexicons/README.md. */
export const sentimentAfinn = data as Lexicon;
