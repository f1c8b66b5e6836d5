import { dampedOfText, tempered } from '../measures/sentiment/score.js';
import { isCounted } from '../render/counted.js';
import type { Interval, Paragraph, Report } from '../report.js';
import { jackknifeInterval } from '../statistics/jackknife.js';
import type { FigureSide } from './comparison.js';

/**
 * Figures whose words do not come one by one: a quotation of forty words is one decision, and a paragraph that praises
 * does so in several words. Their intervals leave out a paragraph at a time instead of counting words.
 */

/** What a paragraph adds: two sums, of which the figure is made. */
type Part = readonly [top: number, bottom: number];

/** The sentiment of the text, or of one of its voices. */
export function sentimentOf({ overall, paragraphs }: Report, voice?: 'author' | 'attributed'): FigureSide | undefined {
  const { sentiment } = overall;
  if (!sentiment) return undefined;
  const parts = paragraphs.filter(isCounted).map(({ sentiment }): Part => {
    const hits = (sentiment?.hits ?? []).filter((hit) => voice === undefined || (hit.voice === 'author') === (voice === 'author'));
    return [hits.reduce((sum, { valence }) => sum + tempered(valence), 0), hits.length];
  });
  const value = voice ? sentiment[voice].score : sentiment.score;
  return leavingOut(value, parts, dampedOfText, [-1, 1]);
}

export const attributedWords = (report: Report): FigureSide | undefined =>
  shareOfWords(report, report.overall.attribution?.attributedShare, ({ attribution }) => attribution?.attributedShare);

export const quotedWords = (report: Report): FigureSide | undefined =>
  shareOfWords(report, report.overall.attribution?.quotedShare, ({ attribution }) => attribution?.quotedShare);

function shareOfWords({ paragraphs }: Report, value: number | undefined, of: (paragraph: Paragraph) => number | undefined): FigureSide | undefined {
  return meanOf(paragraphs, value, of, ({ words }) => words);
}

export const epistemicSentences = (report: Report): FigureSide | undefined =>
  meanOf(report.paragraphs, report.overall.hedging?.epistemic, ({ hedging }) => hedging?.epistemic, sentencesOf);

export const weaselSentences = (report: Report): FigureSide | undefined =>
  meanOf(report.paragraphs, report.overall.hedging?.weasel, ({ hedging }) => hedging?.weasel, sentencesOf);

const sentencesOf = ({ sentences }: Paragraph): number => sentences;

/** A mean over words or sentences, of which each paragraph has so many. */
function meanOf(
  paragraphs: readonly Paragraph[],
  value: number | undefined,
  of: (paragraph: Paragraph) => number | undefined,
  sizeOf: (paragraph: Paragraph) => number,
): FigureSide | undefined {
  if (value === undefined) return undefined;
  const parts = paragraphs.filter(isCounted).map((paragraph): Part => [(of(paragraph) ?? 0) * sizeOf(paragraph), sizeOf(paragraph)]);
  if (!parts.some(([, size]) => size > 0)) return { value: null, interval: null };
  return leavingOut(value, parts, (top, bottom) => (bottom === 0 ? 0 : top / bottom), [0, 1]);
}

function leavingOut(value: number, parts: readonly Part[], figure: (top: number, bottom: number) => number, [lowest, highest]: Interval): FigureSide {
  const telling = parts.filter(([, bottom]) => bottom > 0);
  const top = telling.reduce((sum, [each]) => sum + each, 0);
  const bottom = telling.reduce((sum, [, each]) => sum + each, 0);
  const interval = jackknifeInterval(
    value,
    telling.map(([partTop, partBottom]) => figure(top - partTop, bottom - partBottom)),
  );
  return { value, interval: interval && [Math.max(lowest, interval[0]), Math.min(highest, interval[1])] };
}
