import data from '../../../lexicons/compiled/en/names.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/names`; what is in it: lexicons/README.md. */
export const names = data as Lexicon;
