import data from '../../../lexicons/compiled/en/assertions.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/assertions`; what is in it: lexicons/README.md. */
export const assertions = data as Lexicon;
