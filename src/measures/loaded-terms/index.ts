import type { Block } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { citation, hitOf, matchesFor, type VoicedReading, wordsOf } from '../../reading.js';
import type { LoadedHit, LoadedTermsScore, Rate } from '../../report.js';
import { ratePer100 } from '../../statistics/intervals.js';
import { siftMatches } from '../masks.js';
import type { Findings, HitMeasure } from '../measure.js';
import { findScareQuotes } from './scare-quotes.js';
import { gradedScore } from './score.js';

/** Loaded terms: words that judge or stir beyond what the description needs (Da San Martino et al. 2019; Recasens et al. 2013). */
export const loadedTerms: HitMeasure<LoadedHit, LoadedTermsScore> = { find, score };

function find(reading: VoicedReading, explain: boolean): Findings<LoadedHit> {
  const { counted, suppressed } = siftMatches(reading, 'loadedTerms', matchesFor(reading, 'loadedTerms'), explain);
  const hits = [...counted.map((match) => loadedHit(reading, match)), ...scareQuotes(reading)];
  return { hits: hits.sort((a, b) => a.start - b.start), suppressed };
}

function loadedHit(reading: VoicedReading, match: Match): LoadedHit {
  const { plain } = match.entry.more;
  const hit: LoadedHit = Object.assign(hitOf(reading, match), { weight: match.entry.weight });
  if (plain !== undefined) hit.plain = plain;
  return hit;
}

/** Without tags a title in quotation marks ("Le Monde", a song) cannot be told from a word held at a distance. */
function scareQuotes(reading: VoicedReading): LoadedHit[] {
  const lexicon = reading.lexicons.find(({ measure }) => measure === 'loadedTerms');
  return lexicon && reading.document.tagged ? findScareQuotes(reading, citation(lexicon)) : [];
}

function score(reading: VoicedReading, hits: LoadedHit[], blocks: readonly Block[]): LoadedTermsScore {
  const { all, author } = wordsOf(reading, blocks);
  const byAuthor = hits.filter((hit) => hit.voice === 'author').length;
  const { count, per100Words, interval }: Rate = ratePer100(hits.length, all);
  return {
    count,
    per100Words,
    interval,
    score: gradedScore(hits, all),
    byCategory: countByCategory(hits),
    author: ratePer100(byAuthor, author),
    attributed: ratePer100(hits.length - byAuthor, all - author),
    hits,
  };
}

function countByCategory(hits: readonly LoadedHit[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { category } of hits) {
    const slash = category.indexOf('/');
    const top = slash < 0 ? category : category.slice(0, slash);
    counts[top] = (counts[top] ?? 0) + 1;
  }
  return counts;
}
