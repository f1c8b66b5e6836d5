import { meanInterval, noMean, type RunningMean, takeIn } from '../statistics/mean.js';
import { noQuantiles, type Quantiles, quantileOf, takeValue } from '../statistics/quantiles.js';
import type { Distribution, TextMean } from './overview.js';
import type { TextRow } from './row.js';

/** How a figure is shown: a rate per 100 words, a share or degree from 0 to 1, a score from -1 to 1. */
export type FigureUnit = 'per-100-words' | 'share' | 'degree' | 'score';

/** The columns whose spread over texts is worth a look, for a reader. */
const FIGURE_TABLE: readonly (readonly [column: string, label: string, unit: FigureUnit])[] = [
  ['sentiment', 'sentiment', 'score'],
  ['sentiment_author', "sentiment, author's own voice", 'score'],
  ['sentiment_attributed', 'sentiment, quoted and attributed', 'score'],
  ['loaded_per_100_words', 'loaded terms', 'per-100-words'],
  ['loaded_author_per_100_words', "loaded terms, author's own voice", 'per-100-words'],
  ['loaded_score', 'loaded terms, graded', 'degree'],
  ['attributed_share', 'words inside attributed content', 'share'],
  ['quoted_share', 'words inside quotation marks', 'share'],
  ['sourced_share', 'sentences with attributed content', 'share'],
  ['named_share', 'attributions with a named source', 'share'],
  ['hedges_per_100_words', 'hedges', 'per-100-words'],
  ['boosters_per_100_words', 'boosters', 'per-100-words'],
  ['deontic_per_100_words', 'words of obligation', 'per-100-words'],
  ['epistemic', 'uncertainty of the wording', 'degree'],
  ['weasel', 'vagueness about who and how many', 'degree'],
  ['rhetoric_per_100_words', 'rhetorical devices', 'per-100-words'],
];

/** The columns; a dictionary's rates come by themselves. */
export const FIGURES: readonly string[] = FIGURE_TABLE.map(([column]) => column);

/** A column as a reader wants it; one of a dictionary is a rate by its name. */
export function figureOf(column: string): { label: string; unit: FigureUnit } {
  const known = FIGURE_TABLE.find(([name]) => name === column);
  return known ? { label: known[1], unit: known[2] } : { label: column.slice(0, -SUFFIX.length), unit: 'per-100-words' };
}

const SUFFIX = '_per_100_words';

/** The sums of one figure. */
interface FigureSums {
  mean: RunningMean;
  quantiles: Quantiles;
}

/** The sums of a group's figures, by column. */
export type Sums = Map<string, FigureSums>;

/** Takes the figures of a text in. */
export function addFigures(sums: Sums, row: TextRow, columns: readonly string[]): void {
  for (const column of columns) {
    const value = row.figureOf(column);
    if (value === null) continue;
    let figure = sums.get(column);
    if (!figure) {
      figure = { mean: noMean(), quantiles: noQuantiles() };
      sums.set(column, figure);
    }
    takeIn(figure.mean, value);
    takeValue(figure.quantiles, value);
  }
}

/** The distributions, in the order of the columns. */
export function distributionsOf(sums: Sums, columns: readonly string[]): Distribution[] {
  return columns.flatMap((column) => {
    const figure = sums.get(column);
    if (!figure) return [];
    const { mean, quantiles } = figure;
    const at = (share: number) => quantileOf(quantiles, share);
    return [{ column, ...meanOf(mean), least: quantiles.least, lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75), most: quantiles.most }];
  });
}

export const meanOf = (running: RunningMean): TextMean => ({ texts: running.count, mean: running.mean, interval: meanInterval(running) });

/** Rates of dictionaries that are measures: further columns of the rows, by the names of the caller. */
export function dictionaryColumns(row: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(row).filter((column) => column.endsWith(SUFFIX) && !KNOWN.has(column) && `${column.slice(0, -SUFFIX.length)}_low` in row);
}

const KNOWN = new Set([...FIGURES, 'loaded_attributed_per_100_words']);
