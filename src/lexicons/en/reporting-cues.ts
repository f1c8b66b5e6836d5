import data from '../../../lexicons/compiled/en/reporting-cues.json';
import type { Lexicon } from '../../lexicon/schema.js';

/** The shipped lexicon `en/reporting-cues`; what is in it: lexicons/README.md. */
export const reportingCues = data as Lexicon;
