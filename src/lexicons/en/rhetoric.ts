import data from '../../../lexicons/compiled/en/rhetoric.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/rhetoric`; what is in it: lexicons/README.md. */
export const rhetoric = data as Lexicon;
