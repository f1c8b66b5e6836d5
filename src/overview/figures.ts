import { meanInterval, noMean, type RunningMean, takeIn } from '../statistics/mean.js';
import { noQuantiles, type Quantiles, quantileOf, takeValue } from '../statistics/quantiles.js';
import type { Distribution, TextMean } from './overview.js';
import type { TextRow } from './row.js';

/** The columns whose spread over texts is worth a look; a dictionary's rates come by themselves. */
export const FIGURES: readonly string[] = [
  'sentiment',
  'sentiment_author',
  'sentiment_attributed',
  'loaded_per_100_words',
  'loaded_author_per_100_words',
  'loaded_score',
  'attributed_share',
  'quoted_share',
  'sourced_share',
  'named_share',
  'hedges_per_100_words',
  'boosters_per_100_words',
  'deontic_per_100_words',
  'epistemic',
  'weasel',
  'rhetoric_per_100_words',
];

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
  return Object.keys(row).filter(
    (column) => column.endsWith('_per_100_words') && !KNOWN.has(column) && `${column.slice(0, -'_per_100_words'.length)}_low` in row,
  );
}

const KNOWN = new Set([...FIGURES, 'loaded_attributed_per_100_words']);
