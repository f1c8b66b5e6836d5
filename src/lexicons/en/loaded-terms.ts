import data from '../../../lexicons/compiled/en/loaded-terms.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/loaded-terms`; what is in it: lexicons/README.md. */
export const loadedTerms = data as Lexicon;
