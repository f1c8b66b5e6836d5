import { analyze } from './analyze.js';
import { SlantwiseError } from './error.js';
import { type AnalyzeOptions, checkOptions } from './options.js';
import type { MeasureName, Paragraph, Scores } from './report.js';

type OneMeasure = Omit<AnalyzeOptions, 'measures'>;
/** One paragraph with the scores of a single measure. */
export type ScoredParagraph<M extends MeasureName> = Omit<Paragraph, MeasureName> & Pick<Scores, M>;

/**
 * Sentiment alone, paragraph by paragraph.
 *
 * @throws {SlantwiseError} as `analyze`
 * @example
 * ```ts
 * (scoreSentiment('A wonderful success.')[0]?.sentiment.score ?? 0) > 0; // true
 * ```
 */
export const scoreSentiment = (text: string, options: OneMeasure = {}): ScoredParagraph<'sentiment'>[] => scoreOne('sentiment', text, options);

/**
 * Loaded terms alone, paragraph by paragraph.
 *
 * @throws {SlantwiseError} as `analyze`
 * @example
 * ```ts
 * scoreLoadedTerms('A shameless plan.')[0]?.loadedTerms.count; // 1
 * ```
 */
export const scoreLoadedTerms = (text: string, options: OneMeasure = {}): ScoredParagraph<'loadedTerms'>[] => scoreOne('loadedTerms', text, options);

/**
 * Attribution alone, paragraph by paragraph.
 *
 * @throws {SlantwiseError} as `analyze`
 * @example
 * ```ts
 * scoreAttribution('"We will win," said Anna Berg.')[0]?.attribution.attributions[0]?.source?.text; // 'Anna Berg'
 * ```
 */
export const scoreAttribution = (text: string, options: OneMeasure = {}): ScoredParagraph<'attribution'>[] => scoreOne('attribution', text, options);

/**
 * Hedging alone, paragraph by paragraph.
 *
 * @throws {SlantwiseError} as `analyze`
 * @example
 * ```ts
 * scoreHedging('Perhaps it will rain.')[0]?.hedging.hits[0]?.kind; // 'epistemic'
 * ```
 */
export const scoreHedging = (text: string, options: OneMeasure = {}): ScoredParagraph<'hedging'>[] => scoreOne('hedging', text, options);

/**
 * Rhetorical devices alone, paragraph by paragraph.
 *
 * @throws {SlantwiseError} as `analyze`
 * @example
 * ```ts
 * scoreRhetoric('Mistakes were made.')[0]?.rhetoric.hits[0]?.device; // 'agentless'
 * ```
 */
export const scoreRhetoric = (text: string, options: OneMeasure = {}): ScoredParagraph<'rhetoric'>[] => scoreOne('rhetoric', text, options);

function scoreOne<M extends MeasureName>(measure: M, text: string, options: OneMeasure): ScoredParagraph<M>[] {
  checkOptions(options);
  const { paragraphs, unavailable } = analyze(text, { ...options, measures: [measure] });
  const [lacking] = unavailable;
  if (lacking) throw new SlantwiseError('unsupported-language', lacking.reason, { place: { path: 'language' } });
  return paragraphs as unknown as ScoredParagraph<M>[];
}
