import data from '../../../lexicons/compiled/en/portrayal.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/portrayal`; what is in it: lexicons/README.md. */
export const portrayal = data as Lexicon;
