import data from '../../../lexicons/compiled/en/name-parts.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/name-parts`; what is in it: lexicons/README.md. */
export const nameParts = data as Lexicon;
