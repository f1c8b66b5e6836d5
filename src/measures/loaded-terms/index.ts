import type { Block } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { createPerEntry } from '../../lexicon/per-entry.js';
import { citation, hitOf, matchesFor, type VoicedReading, wordsOf } from '../../reading.js';
import type { LoadedHit, LoadedTermsScore, Rate } from '../../report.js';
import { ratePer100 } from '../../statistics/intervals.js';
import { siftMatches } from '../masks.js';
import type { Findings, HitMeasure } from '../measure.js';
import { findCensoredWords } from './censored-words.js';
import { findCoinages } from './coinages.js';
import { detectedHit, mergedHits, outsideOf } from './detected.js';
import { HINT } from './evidence.js';
import { findIdentityLabels } from './identity-labels.js';
import { isLiteralHarm } from './literal-harm.js';
import { findScareQuotes, servesScareQuotes } from './scare-quotes.js';
import { amountsOf, gradedScore, sharesOf } from './score.js';

/** Loaded terms: words that judge or stir beyond what the description needs (Da San Martino et al. 2019; Recasens et al. 2013). */
export const loadedTerms: HitMeasure<LoadedHit, LoadedTermsScore> = { find, score, explain };

function find(reading: VoicedReading, explain: boolean): Findings<LoadedHit> {
  const { counted, suppressed } = siftMatches(reading, 'loadedTerms', termsIn(reading), explain, objectionIn(reading));
  const hits = counted.map((match) => loadedHit(reading, match));
  return { hits: withDetected(reading, hits), suppressed };
}

/** Without the words by which the rule for scare quotes goes: they are no loaded terms, nor ever taken for one. */
const termsIn = (reading: VoicedReading): Match[] => matchesFor(reading, 'loadedTerms').filter(({ entry }) => !servesScareQuotes(entry));

/** A hint is no loaded term by itself; it is one of the features of the score. Harm that nature does is no way of speaking. */
const objectionIn =
  (reading: VoicedReading) =>
  (match: Match): string | undefined => {
    if (match.entry.topCategory === HINT) return 'a hint counts in the score alone';
    return isLiteralHarm(reading, match) ? 'harm done by nature' : undefined;
  };

const plainerWord = createPerEntry(({ more }) => more.plain ?? '');

function loadedHit(reading: VoicedReading, match: Match): LoadedHit {
  const { start, end, text, voice, lexicon, entry, category } = hitOf(reading, match);
  const { weight } = match.entry;
  const plain = plainerWord(match.entry);
  return plain === '' ? { start, end, text, voice, lexicon, entry, category, weight } : { start, end, text, voice, lexicon, entry, category, weight, plain };
}

/**
 * And what rules find without an entry. They know English words and need tags: without, a title in quotation marks
 * ("Le Monde", a song) cannot be told from a word held at a distance.
 */
function withDetected(reading: VoicedReading, hits: LoadedHit[]): LoadedHit[] {
  const lexicon = reading.lexicons.find(({ measure }) => measure === 'loadedTerms');
  if (!lexicon || !reading.document.tagged) return hits;
  const cited = citation(lexicon);
  const found = [...findCoinages(reading), ...findIdentityLabels(reading), ...findCensoredWords(reading)].map((one) => detectedHit(reading, one, cited));
  const quoted = findScareQuotes(reading, cited);
  if (found.length === 0) return quoted.length === 0 ? hits : mergedHits(hits, quoted);
  found.sort((a, b) => a.start - b.start);
  return mergedHits(outsideOf(hits, found), [...found, ...quoted]);
}

function score(reading: VoicedReading, hits: LoadedHit[], blocks: readonly Block[]): LoadedTermsScore {
  const { all, author } = wordsOf(reading, blocks);
  let byAuthor = 0;
  for (const { voice } of hits) if (voice === 'author') byAuthor++;
  const { count, per100Words, interval }: Rate = ratePer100(hits.length, all);
  return {
    count,
    per100Words,
    interval,
    score: gradedScore(amountsOf(reading, hits, blocks), all),
    byCategory: countByCategory(hits),
    author: ratePer100(byAuthor, author),
    attributed: ratePer100(hits.length - byAuthor, all - author),
    hits,
  };
}

/** The score as the sum it is. */
function explain(reading: VoicedReading, hits: LoadedHit[], blocks: readonly Block[]): Pick<LoadedTermsScore, 'sum'> {
  return { sum: sharesOf(amountsOf(reading, hits, blocks), wordsOf(reading, blocks).all) };
}

function countByCategory(hits: readonly LoadedHit[]): Record<string, number> {
  const found: string[] = [];
  const times: number[] = [];
  for (const { category } of hits) {
    const top = topOf(category);
    const known = found.indexOf(top);
    if (known < 0) {
      found.push(top);
      times.push(1);
    } else times[known] = (times[known] as number) + 1;
  }
  const counts: Record<string, number> = {};
  for (let i = 0; i < found.length; i++) counts[found[i] as string] = times[i] as number;
  return counts;
}

const tops = new Map<string, string>();
/** The first segment of a category's path, cut out once for each category there is. */
function topOf(category: string): string {
  let top = tops.get(category);
  if (top === undefined) {
    top = category.split('/', 1)[0] as string;
    tops.set(category, top);
  }
  return top;
}
