import type { Lexicon } from '../schema.js';
import { createDiagnostics } from './diagnostics.js';
import type { Exported, Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, refuseBinary } from './lines.js';
import { vaderShifters } from './vader-shifters.js';
import { readValences, valenceCategories, writeValences } from './valence-list.js';

const CITATION = 'Hutto, C. J., & Gilbert, E. (2014). VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text. ICWSM-14.';

/** VADER keeps its boosters and negators apart from its valences, and so does the sentiment measure. */
export interface VaderOptions extends ImportOptions {
  /** Words that strengthen or weaken, one a line, each with an increment (default 0.293). */
  boosters?: string | undefined;
  /** Words that negate, one a line. */
  negators?: string | undefined;
}

/**
 * A list of valences in the form of `vader_lexicon.txt`: term, mean of the ratings (−4 to 4), standard deviation, ratings, parted by tabs
 * (Hutto and Gilbert 2014). Emoticons are terms like others. Of a term that is there twice the last valence counts, as in
 * VADER's own reader. Standard deviations and ratings are not kept.
 *
 * @throws {SlantwiseError} `invalid-syntax` for a binary file; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseVader('grim\t-2.1\t0.8\t[-2, -2]\n', { boosters: 'utterly' });
 * lexicon.categories.map(({ id }) => id); // ['negative', 'modifier']
 * ```
 */
export function parseVader(text: string, options: VaderOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const list = readValences(text, diagnostics);
  if (list.wider) diagnostics.info('ratings-dropped', `standard deviations and single ratings of ${list.wider} terms are not kept: a lexicon holds the mean`);
  const categories = [...valenceCategories(list, diagnostics), ...vaderShifters(options, diagnostics)];
  return {
    lexicon: { ...headOf('VADER', options, diagnostics, { measure: 'sentiment', citations: [CITATION] }), match: 'exact', categories },
    diagnostics: diagnostics.list(),
  };
}

/** A lexicon as VADER reads it: term, tab, valence. */
export function serializeVader(lexicon: Lexicon): Exported {
  return writeValences(lexicon, (weight) => weight);
}

/** VADER lists. */
export const vader: LexiconFormat = {
  id: 'vader',
  title: 'VADER valences (vader_lexicon.txt)',
  extensions: ['txt'],
  sniff(text) {
    const lines = firstLines(text);
    const rated = lines.filter((line) => /^[^\t]+\t[-+]?\d[\d.]*\t[\d.]+\t\[[-\d, ]*\]\s*$/.test(line)).length;
    return lines.length && rated >= lines.length / 2 ? 1 : 0;
  },
  parse: parseVader,
  serialize: serializeVader,
};
