import { SlantwiseError } from '../error.js';
import type { Report } from '../report.js';
import { compareActors } from './actors.js';
import { cautionsOf } from './cautions.js';
import type { Both, Comparison } from './comparison.js';
import { compareFigures, countedWords } from './figures.js';
import { compareSources } from './sources.js';
import { compareStatements } from './statements.js';
import { compareTerms } from './terms.js';

/** The version of the comparison's shape. */
export const COMPARISON_SCHEMA = 'slantwise-comparison/1';

/** Of so many figures that do not differ, this share does so by chance. */
const LEVEL = 0.05;

export interface CompareOptions {
  /** The texts that the reports are about: statements are then looked for in every sentence of the other text. */
  texts?: Both<string> | undefined;
}

/**
 * Two texts on one event, side by side: rates and shares with the 95 % interval of their difference, the words for the same
 * actor, sources and loaded terms of one only, how each source is reported, how each actor is portrayed, and statements that
 * seem to have no counterpart in the other text, with the measured reliability of that list. It describes; a difference is
 * no verdict on either text. `compare(b, a)` mirrors `compare(a, b)`.
 *
 * A figure `differs` where the interval of the difference excludes 0 (Zou & Donner 2008; Newcombe 1998). Nothing corrects for
 * the number of figures: `multiplicity` tells how many would differ by chance.
 *
 * @throws {SlantwiseError} `invalid-option` where one is no report, or the languages are not the same.
 * @example
 * ```ts
 * const comparison = compare(analyze('Critics say the shameless plan may fail.'), analyze('The plan passed, Anna Berg said.'));
 * comparison.loadedTerms.onlyA.map(({ term }) => term); // ['shameless']
 * comparison.sources.onlyB.map(({ name }) => name); // ['Anna Berg']
 * ```
 */
export function compare(a: Report, b: Report, { texts }: CompareOptions = {}): Comparison {
  checkReport(a, 'the first');
  checkReport(b, 'the second');
  if (a.language !== b.language)
    throw new SlantwiseError('invalid-option', `the reports are of texts in two languages, ${[a.language, b.language].sort().join(' and ')}`);
  const figures = compareFigures(a, b);
  const judged = figures.filter(({ interval }) => interval !== null);
  return {
    schema: COMPARISON_SCHEMA,
    language: a.language,
    texts: { a: sizeOf(a), b: sizeOf(b) },
    cautions: cautionsOf(a, b),
    figures,
    multiplicity: { compared: judged.length, differ: figures.filter(({ differs }) => differs).length, expectedByChance: judged.length * LEVEL },
    loadedTerms: compareTerms(a, b),
    sources: compareSources(a, b),
    actors: compareActors(a, b),
    statements: compareStatements(a, b, texts),
  };
}

function sizeOf(report: Report): Comparison['texts']['a'] {
  return { words: countedWords(report), sentences: report.text.sentences, paragraphs: report.text.paragraphs };
}

function checkReport(report: Report, which: string): void {
  if (typeof report !== 'object' || report === null || !Array.isArray(report.paragraphs) || typeof report.overall !== 'object')
    throw new SlantwiseError('invalid-option', `${which} argument is no report; compare takes what analyze returns`);
}
