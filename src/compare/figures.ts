import { isCounted } from '../render/counted.js';
import type { HedgeKind, MeasuredScores, Paragraph, Rate, Report, RhetoricDevice } from '../report.js';
import { type Difference, differenceOf, differenceOfShares } from '../statistics/differences.js';
import { ratePer100, wilsonInterval } from '../statistics/intervals.js';
import type { DifferenceMethod, FigureComparison, FigureSide } from './comparison.js';
import { attributedWords, epistemicSentences, quotedWords, sentimentOf, weaselSentences } from './resampled.js';

/** A figure that both texts may have. */
interface Figure {
  figure: string;
  label: string;
  unit: FigureComparison['unit'];
  method: DifferenceMethod;
  /** Undefined where it was not measured. */
  of: (report: Report) => FigureSide | undefined;
}

/** Every figure that both reports have, side by side. */
export function compareFigures(a: Report, b: Report): FigureComparison[] {
  return figuresOf(a, b).flatMap(({ of, ...figure }) => {
    const sides = { a: of(a), b: of(b) };
    return sides.a && sides.b ? [{ ...figure, ...differing(figure.method, sides.a, sides.b), a: sides.a, b: sides.b }] : [];
  });
}

function differing(method: DifferenceMethod, a: FigureSide, b: FigureSide): Pick<FigureComparison, 'difference' | 'interval' | 'differs'> {
  if (a.value === null || b.value === null) return { difference: null, interval: null, differs: false };
  if (!a.interval || !b.interval) return { difference: a.value - b.value, interval: null, differs: false };
  const { difference, interval } =
    method === 'newcombe' ? ofShares(a, b) : differenceOf({ value: a.value, interval: a.interval }, { value: b.value, interval: b.interval });
  return { difference, interval, differs: interval[0] > 0 || interval[1] < 0 };
}

const ofShares = (a: FigureSide, b: FigureSide): Difference =>
  differenceOfShares({ count: a.count ?? 0, of: a.of ?? 0 }, { count: b.count ?? 0, of: b.of ?? 0 });

function figuresOf(a: Report, b: Report): Figure[] {
  const devices = namesIn([a, b], ({ rhetoric }) => rhetoric?.byDevice) as RhetoricDevice[];
  const dictionaries = namesIn([a, b], ({ dictionaries }) => dictionaries);
  return [
    rateOf('loadedTerms', 'loaded terms', ({ loadedTerms }) => loadedTerms),
    rateOf('loadedTerms.author', "loaded terms, author's own voice", ({ loadedTerms }) => loadedTerms?.author),
    rateOf('loadedTerms.attributed', 'loaded terms, quoted and attributed', ({ loadedTerms }) => loadedTerms?.attributed),
    countOf('hedging.hedges', 'hedges', ({ hedging }) => hedging?.hedges),
    countOf('hedging.boosters', 'boosters', ({ hedging }) => hedging?.boosters),
    countOf('hedging.deontic', 'words of obligation', ({ hedging }) => hedging?.hits.filter(({ kind }) => kind === ('deontic' satisfies HedgeKind)).length),
    countOf('rhetoric', 'rhetorical devices', ({ rhetoric }) => rhetoric?.count),
    rateOf('rhetoric.author', "rhetorical devices, author's own voice", ({ rhetoric }) => rhetoric?.author),
    ...devices.map((device) =>
      countOf(`rhetoric.${device}`, `rhetoric: ${device.replaceAll('-', ' ')}`, ({ rhetoric }) => rhetoric && (rhetoric.byDevice[device] ?? 0)),
    ),
    countOf('attribution.unattributed', 'assertions without a source', ({ attribution }) => attribution?.unattributed.length),
    ...dictionaries.map((name) => countOf(`dictionaries.${name}`, `words of ${name}`, ({ dictionaries }) => dictionaries?.[name]?.count)),
    shareOf('attribution.sourcedSentences', 'sentences with attributed content', ({ attribution }) => attribution?.sourcedSentences),
    shareOf('attribution.named', 'attributions with a named source', namedAttributions),
    resampled('attribution.attributedShare', 'words inside attributed content', 'share', attributedWords),
    resampled('attribution.quotedShare', 'words inside quotation marks', 'share', quotedWords),
    resampled('sentiment', 'sentiment', 'score', (report) => sentimentOf(report)),
    resampled('sentiment.author', "sentiment, author's own voice", 'score', (report) => sentimentOf(report, 'author')),
    resampled('sentiment.attributed', 'sentiment, quoted and attributed', 'score', (report) => sentimentOf(report, 'attributed')),
    resampled('hedging.epistemic', 'uncertainty of the wording', 'degree', epistemicSentences),
    resampled('hedging.weasel', 'vagueness about who and how many', 'degree', weaselSentences),
  ];
}

/** The names that either report has, in an order that does not depend on which comes first. */
function namesIn(reports: readonly Report[], of: (scores: MeasuredScores) => object | undefined): string[] {
  return [...new Set(reports.flatMap(({ overall }) => Object.keys(of(overall) ?? {})))].sort();
}

/** A rate that the report has as it is. Without words of its kind there is none. */
function rateOf(figure: string, label: string, of: (scores: MeasuredScores) => Rate | undefined): Figure {
  return poisson(figure, label, ({ overall }) => {
    const rate = of(overall);
    if (!rate) return undefined;
    const { count, per100Words, interval } = rate;
    return interval[1] === 0 ? { value: null, interval: null, count } : { value: per100Words, interval, count };
  });
}

/** A count over all the words that count. */
function countOf(figure: string, label: string, of: (scores: MeasuredScores) => number | undefined): Figure {
  return poisson(figure, label, (report) => {
    const count = of(report.overall);
    if (count === undefined) return undefined;
    const words = countedWords(report);
    if (words === 0) return { value: null, interval: null, count, of: words };
    const { per100Words, interval } = ratePer100(count, words);
    return { value: per100Words, interval, count, of: words };
  });
}

const poisson = (figure: string, label: string, of: Figure['of']): Figure => ({ figure, label, unit: 'per-100-words', method: 'garwood', of });

function shareOf(figure: string, label: string, of: (scores: MeasuredScores) => { count: number; of: number } | undefined): Figure {
  return {
    ...{ figure, label, unit: 'share', method: 'newcombe' },
    of: ({ overall }) => {
      const share = of(overall);
      if (!share) return undefined;
      const { count, of: all } = share;
      return all === 0 ? { value: null, interval: null, count, of: all } : { value: count / all, interval: wilsonInterval(count, all), count, of: all };
    },
  };
}

const resampled = (figure: string, label: string, unit: FigureComparison['unit'], of: Figure['of']): Figure => ({
  figure,
  label,
  unit,
  method: 'jackknife',
  of,
});

/** `namedShare` is a share of the attributions. */
function namedAttributions({ attribution }: MeasuredScores): { count: number; of: number } | undefined {
  if (!attribution) return undefined;
  const { namedShare, attributions } = attribution;
  return namedShare === null ? { count: 0, of: 0 } : { count: Math.round(namedShare * attributions.length), of: attributions.length };
}

/** The words that the rates of the whole text are taken over. */
export const countedWords = ({ paragraphs }: Report): number => counted(paragraphs).reduce((sum, { words }) => sum + words, 0);

const counted = (paragraphs: readonly Paragraph[]): Paragraph[] => paragraphs.filter(isCounted);
