import data from '../../../lexicons/compiled/en/source-nouns.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/source-nouns`; what is in it: lexicons/README.md. */
export const sourceNouns = data as Lexicon;
