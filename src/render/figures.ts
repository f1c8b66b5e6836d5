import type { Paragraph } from '../report.js';
import { percent, rate, rateInterval, signed } from './numbers.js';

/** The figures of one paragraph, each a few words; only of the measures that were asked for. */
export function figuresOf({ sentiment, loadedTerms, attribution, hedging, dictionaries = {} }: Paragraph): string[] {
  return [
    sentiment && `sentiment ${signed(sentiment.score)}`,
    loadedTerms && `${rate(loadedTerms.per100Words)} loaded per 100 words (${rateInterval(loadedTerms.interval)})`,
    attribution && `${percent(attribution.attributedShare)} attributed`,
    hedging && `${rate(hedging.hedgesPer100Words)} hedges per 100`,
    ...Object.entries(dictionaries).map(([name, { per100Words }]) => `${rate(per100Words)} ${name} per 100`),
  ].filter((figure) => figure !== undefined);
}
