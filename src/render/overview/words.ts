import { type FigureUnit, figureOf } from '../../overview/figures.js';
import type { DistinctiveTerm, Distribution, Group, Overview, SourceConcentration, TextMean } from '../../overview/overview.js';
import type { Interval } from '../../report.js';
import { counted, grouped, percent, rate, signed } from '../numbers.js';

/** A value of a figure as a reader wants it. */
export const WRITTEN: Record<FigureUnit, (value: number) => string> = {
  'per-100-words': rate,
  share: percent,
  degree: (value) => value.toFixed(2),
  score: signed,
};

/** `1.2–3.4`, `−0.12 to +0.34` */
function intervalOf(unit: FigureUnit, interval: Interval | null): string {
  if (!interval) return '–';
  const [low, high] = interval.map((bound) => WRITTEN[unit](clipped(unit, bound)));
  return unit === 'score' ? `${low} to ${high}` : `${low}–${high}`;
}

/** Student's interval knows no ends of a scale. */
export const clipped = (unit: FigureUnit, bound: number): number =>
  unit === 'score' ? Math.max(-1, Math.min(1, bound)) : unit === 'per-100-words' ? Math.max(0, bound) : Math.max(0, Math.min(1, bound));

/** A distribution as cells: mean, interval, quartiles. */
export function distributionCells({ column, mean, interval, lowerQuartile, median, upperQuartile }: Distribution): string[] {
  const { unit } = figureOf(column);
  const write = WRITTEN[unit];
  return [
    write(mean),
    intervalOf(unit, interval),
    write(median),
    unit === 'score' ? `${write(lowerQuartile)} to ${write(upperQuartile)}` : `${write(lowerQuartile)}–${write(upperQuartile)}`,
  ];
}

export const DISTRIBUTION_COLUMNS = ['Mean', '95% interval', 'Median', 'Quartiles'] as const;

export const termCells = ({ term, measure, count, elsewhere, texts, z }: DistinctiveTerm): string[] => [
  term,
  measureOf(measure),
  grouped(count),
  grouped(elsewhere),
  grouped(texts),
  z.toFixed(1),
];

export const TERM_COLUMNS = ['Term', 'Measure', 'Times', 'Elsewhere', 'Texts', 'z'] as const;

/** How many of the terms tried chance alone would list. */
export const triedOf = ({ termsTried }: Group): string =>
  `${counted(termsTried, 'term')} tried, of which chance alone would list about ${Math.round(termsTried / 40)}`;

/** A measure, or a dictionary by its name, as a reader wants it. */
export const measureOf = (measure: string): string => (measure === 'loadedTerms' ? 'loaded terms' : measure);

/** How concentrated the sources of a group are, in a sentence. */
export function concentrationOf({ sources, appearances, namedShare, simpson, interval, effective, topFiveShare }: SourceConcentration): string {
  if (appearances === 0) return 'No named source.';
  const parts = [
    `${counted(sources, 'named source')} in ${counted(appearances, 'appearance')}`,
    topFiveShare === null || sources <= 5 ? '' : `the five most frequent have ${percent(topFiveShare)} of them`,
    simpson === null
      ? ''
      : `two appearances are of one source in ${shareOf(simpson)} of cases${interval ? ` (95% interval ${shareOf(interval[0])}–${shareOf(interval[1])})` : ''}`,
    effective === null ? '' : `as concentrated as ${effective.toFixed(effective < 10 ? 1 : 0)} sources of equal frequency would be`,
    namedShare === null ? '' : `${percent(namedShare)} of statements with a source name it`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

const shareOf = (share: number): string => (share < 0.1 ? `${(100 * share).toFixed(1)}%` : percent(share));

/** `+0.12 (−0.03 to +0.27)` */
export const portrayalOf = ({ mean, interval }: TextMean): string => `${signed(mean)}${interval ? ` (${intervalOf('score', interval)})` : ''}`;

export const sizeOf = ({ texts, words }: Pick<Group, 'texts' | 'words'>): string => `${counted(texts, 'text')} · ${counted(words, 'word')}`;

export const METHOD =
  'Means are over texts, each counting once, with Student’s 95% interval; quartiles beside them. Terms are lexicon entries in every voice; log-odds against the other groups with an informative Dirichlet prior from the whole corpus (Monroe, Colaresi & Quinn 2008), listed from z = 1.96 on, so about one of forty terms tried would be listed by chance. Concentration of sources is Simpson’s index (1949) over named sources, each counted once a text; names are joined only where they are spelt alike. Texts of one author or on one event are less independent than intervals take them to be.';

export const NO_VERDICT = 'This describes the wording of texts. A difference between groups is no verdict on any of them.';

/** `2026-01 to 2026-11, by month` */
export const timeOf = ({ time }: Overview): string =>
  time ? `${time.first === time.last ? time.first : `${time.first} to ${time.last}`}, by ${time.period}` : 'no dates';
