import type { Block } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { hitOf, matchesFor, type VoicedReading, wordsOf } from '../../reading.js';
import type { DictionaryHit, DictionaryScore, Rate } from '../../report.js';
import { ratePer100 } from '../../statistics/intervals.js';
import { siftMatches } from '../masks.js';
import type { Findings, HitMeasure } from '../measure.js';

/** The role under which a caller's dictionary is compiled; no shipped measure has such a name. */
export const dictionaryRole = (name: string): string => `dictionary:${name}`;

/**
 * A measure made from a dictionary alone, as LIWC and quanteda count: words of each category per 100 words, with the
 * intervals, voices and evidence that every measure has.
 */
export function dictionaryMeasure(name: string): HitMeasure<DictionaryHit, DictionaryScore> {
  const role = dictionaryRole(name);
  return {
    find(reading: VoicedReading, explain: boolean): Findings<DictionaryHit> {
      const { counted, suppressed } = siftMatches(reading, role, matchesFor(reading, role), explain);
      return { hits: counted.map((match) => dictionaryHit(reading, match)), suppressed };
    },
    score,
  };
}

function dictionaryHit(reading: VoicedReading, match: Match): DictionaryHit {
  const categories = [match.entry, ...(match.also ?? [])].map(({ category }) => category);
  const { start, end, text, voice, lexicon, entry, category } = hitOf(reading, match);
  return { start, end, text, voice, lexicon, entry, category, weight: match.entry.weight, categories };
}

function score(reading: VoicedReading, hits: DictionaryHit[], blocks: readonly Block[]): DictionaryScore {
  const { all, author } = wordsOf(reading, blocks);
  const byAuthor = hits.filter(({ voice }) => voice === 'author').length;
  return {
    ...ratePer100(hits.length, all),
    score: hits.length ? hits.reduce((sum, { weight }) => sum + weight, 0) / hits.length : 0,
    byCategory: ratesByCategory(hits, all),
    author: ratePer100(byAuthor, author),
    attributed: ratePer100(hits.length - byAuthor, all - author),
    hits,
  };
}

function ratesByCategory(hits: readonly DictionaryHit[], words: number): Record<string, Rate> {
  const counts = new Map<string, number>();
  for (const { categories } of hits) {
    const paths = categories.length === 1 ? withParents(categories[0] as string) : new Set(categories.flatMap(withParents));
    for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort().map(([path, count]) => [path, ratePer100(count, words)]));
}

/** `harm/vice` counts in `harm/vice` and in `harm`. */
function withParents(path: string): string[] {
  if (!path.includes('/')) return [path];
  const parts = path.split('/');
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
}
