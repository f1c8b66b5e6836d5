import type { Report, SentimentScore } from '../report.js';
import { isCounted } from './counted.js';
import { counted, percent, rate, rateInterval, signed } from './numbers.js';

/**
 * One plain-language line about a report: counts, rates with their 95 % intervals, whose voice. It describes the
 * wording and leaves the verdict to the reader.
 *
 * @example
 * ```ts
 * summarize(analyze('Critics say the shameless plan may fail.'));
 * // '1 paragraph. 1 loaded term (14.3 per 100 words, 95% interval 0.4–79.6), …'
 * ```
 */
export function summarize(report: Report): string {
  const body = report.paragraphs.filter(isCounted);
  const all = counted(report.paragraphs.length, 'paragraph');
  const opening = body.length === report.paragraphs.length ? all : `${all}, ${body.length} counted`;
  if (!body.some(({ words }) => words > 0)) return `${sentence(opening)} No words to measure.`;
  const clauses = [
    loadedClause(report),
    attributionClause(report),
    hedgingClause(report),
    rhetoricClause(report),
    sentimentClause(report.overall.sentiment),
  ].filter((clause) => clause !== undefined);
  return [sentence(opening), ...(clauses.length ? [sentence(clauses.join('; '))] : [])].join(' ');
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function loadedClause({ overall: { loadedTerms } }: Report): string | undefined {
  if (!loadedTerms) return undefined;
  const { count, per100Words, interval, author } = loadedTerms;
  const figures = `${counted(count, 'loaded term')} (${rate(per100Words)} per 100 words, 95% interval ${rateInterval(interval)})`;
  if (count === 0) return figures;
  const voice = author.count === count ? (count === 1 ? 'it is' : 'all') : author.count === 0 ? 'none' : `${author.count}`;
  return `${figures}, ${voice} in the author's own voice`;
}

function attributionClause({ overall: { attribution }, sources, paragraphs }: Report): string | undefined {
  if (!attribution) return undefined;
  const body = new Set(paragraphs.filter(isCounted).map(({ index }) => index));
  const speaking = sources.filter((source) => source.type !== 'none' && source.paragraphs.some((index) => body.has(index))).length;
  if (attribution.attributedShare === 0) return 'no words are attributed to a source';
  const share = `${percent(attribution.attributedShare)} of the words are attributed`;
  return speaking === 0 ? `${share}, none to a source that is named or described` : `${share} to ${counted(speaking, 'source')}`;
}

function hedgingClause({ overall: { hedging } }: Report): string | undefined {
  if (!hedging) return undefined;
  const { hedges, hedgesPer100Words, boosters, boostersPer100Words } = hedging;
  return `${counted(hedges, 'hedge')} and ${counted(boosters, 'booster')} (${rate(hedgesPer100Words)} and ${rate(boostersPer100Words)} per 100 words)`;
}

/** Devices named in the line: the most frequent ones. */
const NAMED_DEVICES = 3;

function rhetoricClause({ overall: { rhetoric } }: Report): string | undefined {
  if (!rhetoric || rhetoric.count === 0) return undefined;
  const ranked = Object.entries(rhetoric.byDevice).sort(([, a], [, b]) => b - a);
  const named = ranked.slice(0, NAMED_DEVICES).map(([device, count]) => `${device} ${count}`);
  return `${counted(rhetoric.count, 'rhetorical device')} (${named.join(', ')}${ranked.length > NAMED_DEVICES ? ' …' : ''})`;
}

function sentimentClause(sentiment: SentimentScore | undefined): string | undefined {
  if (!sentiment) return undefined;
  return `the wording is ${leaning(sentiment.score)} on the whole (${signed(sentiment.score)} on a scale from −1 to +1)`;
}

/** The neutral band is the one that `SentimentScore.score` documents. */
function leaning(score: number): string {
  const strength = Math.abs(score);
  if (strength <= 0.05) return 'about neutral';
  const degree = strength < 0.2 ? 'slightly ' : strength >= 0.5 ? 'strongly ' : '';
  return `${degree}${score > 0 ? 'favourable' : 'unfavourable'}`;
}
