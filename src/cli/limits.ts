import type { MeasureName, Report } from '../report.js';

/** Something that `--max` can limit. All are about the whole text, over its counted paragraphs. */
export interface Limit {
  name: string;
  /** What is counted, as it stands in `--help` and in the message. */
  means: string;
  measure: MeasureName;
  /** The figure; undefined where there is none. */
  of: (report: Report) => number | undefined;
}

export const LIMITS: readonly Limit[] = [
  { name: 'loaded', means: 'loaded terms per 100 words', measure: 'loadedTerms', of: ({ overall }) => overall.loadedTerms?.per100Words },
  {
    name: 'loaded-author',
    means: "loaded terms per 100 words of the author's own",
    measure: 'loadedTerms',
    of: ({ overall }) => overall.loadedTerms?.author.per100Words,
  },
  { name: 'loaded-count', means: 'loaded terms', measure: 'loadedTerms', of: ({ overall }) => overall.loadedTerms?.count },
  { name: 'hedges', means: 'hedges per 100 words', measure: 'hedging', of: ({ overall }) => overall.hedging?.hedgesPer100Words },
  { name: 'boosters', means: 'boosters per 100 words', measure: 'hedging', of: ({ overall }) => overall.hedging?.boostersPer100Words },
  { name: 'weasel', means: 'weasel score, 0 to 1', measure: 'hedging', of: ({ overall }) => overall.hedging?.weasel },
  { name: 'rhetoric', means: 'rhetorical devices per 100 words', measure: 'rhetoric', of: ({ overall }) => overall.rhetoric?.per100Words },
  { name: 'unattributed', means: 'assertions without a source', measure: 'attribution', of: ({ overall }) => overall.attribution?.unattributed.length },
  {
    name: 'unnamed',
    means: 'share of attributions without a named source, 0 to 1',
    measure: 'attribution',
    of: ({ overall }) => without(overall.attribution?.namedShare),
  },
  { name: 'negative', means: 'how far sentiment is below 0, 0 to 1', measure: 'sentiment', of: ({ overall }) => below(overall.sentiment?.score) },
  {
    name: 'positive',
    means: 'how far sentiment is above 0, 0 to 1',
    measure: 'sentiment',
    of: ({ overall }) => overall.sentiment && Math.max(0, overall.sentiment.score),
  },
];

const without = (share: number | null | undefined): number | undefined => (share === null || share === undefined ? undefined : 1 - share);
const below = (score: number | undefined): number | undefined => score && Math.max(0, -score);

/** A limit as the caller set it. */
export interface GivenLimit {
  limit: Limit;
  max: number;
}

/** A line for each limit that the report is over. */
export function exceeded(report: Report, limits: readonly GivenLimit[]): string[] {
  return limits.flatMap(({ limit, max }) => {
    const value = limit.of(report);
    return value !== undefined && value > max ? [`${limit.means}: ${shown(value, max)}, the limit is ${max} (--max ${limit.name}=${max})`] : [];
  });
}

/** Two decimals, and more where the value would otherwise look like the limit. */
function shown(value: number, max: number): string {
  const short = `${Math.round(value * 100) / 100}`;
  return Number(short) > max ? short : `${value}`;
}
