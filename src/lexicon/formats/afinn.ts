import type { Lexicon } from '../schema.js';
import { createDiagnostics } from './diagnostics.js';
import type { Exported, Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, refuseBinary } from './lines.js';
import { readValences, valenceCategories, writeValences } from './valence-list.js';

const CITATION =
  'Nielsen, F. Å. (2011). A new ANEW: Evaluation of a word list for sentiment analysis in microblogs. Proceedings of the ESWC2011 Workshop on Making Sense of Microposts, 93-98.';

/**
 * A list of valences in the form of AFINN: a word or phrase, a tab, a whole number from −5 to 5 (Nielsen 2011). Of a
 * term that is there twice the last valence counts.
 *
 * @throws {SlantwiseError} `invalid-syntax` for a binary file; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseAfinn("can't stand\t-3\nglad\t3\n");
 * lexicon.categories[1]?.entries; // [{ term: "can't stand", weight: -3 }]
 * ```
 */
export function parseAfinn(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const list = readValences(text, diagnostics);
  if (list.wider) diagnostics.warning('columns-dropped', `${list.wider} lines have more than a term and a number: the rest is not read`);
  const categories = valenceCategories(list, diagnostics);
  return {
    lexicon: { ...headOf('AFINN', options, diagnostics, { measure: 'sentiment', citations: [CITATION] }), match: 'exact', categories },
    diagnostics: diagnostics.list(),
  };
}

/** A lexicon as AFINN has it: term, tab, whole number. */
export function serializeAfinn(lexicon: Lexicon): Exported {
  return writeValences(lexicon, (weight, term, losses) => {
    const whole = Math.round(weight) + 0;
    if (whole !== weight) losses.add('weight-rounded', 'weights are rounded to whole numbers', term);
    return whole;
  });
}

/** AFINN lists. */
export const afinn: LexiconFormat = {
  id: 'afinn',
  title: 'AFINN valences (word, tab, whole number)',
  extensions: ['txt'],
  sniff(text) {
    const lines = firstLines(text);
    const valued = lines.filter((line) => /^[^\t]+\t[-+]?\d\s*$/.test(line)).length;
    return lines.length && valued === lines.length ? 0.9 : 0;
  },
  parse: parseAfinn,
  serialize: serializeAfinn,
};
