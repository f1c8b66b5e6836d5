import type { Block } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { hitOf, matchesFor, type VoicedReading, wordsOf } from '../../reading.js';
import type { HedgeHit, HedgeKind, HedgingScore } from '../../report.js';
import { ratePer100 } from '../../statistics/intervals.js';
import { siftMatches } from '../masks.js';
import type { Findings, HitMeasure } from '../measure.js';
import { epistemicScore, isHedge, weaselScore } from './score.js';

/** Hedging: how sure the wording lets itself be (Hyland 2005), boosters and deontics told apart. */
export const hedging: HitMeasure<HedgeHit, HedgingScore> = { find, score };

function find(reading: VoicedReading, explain: boolean): Findings<HedgeHit> {
  const { counted, suppressed } = siftMatches(reading, 'hedging', matchesFor(reading, 'hedging'), explain);
  return { hits: counted.map((match) => hedgeHit(reading, match)), suppressed };
}

function hedgeHit(reading: VoicedReading, match: Match): HedgeHit {
  return Object.assign(hitOf(reading, match), { kind: match.entry.topCategory as HedgeKind, weight: match.entry.weight });
}

function score(reading: VoicedReading, hits: HedgeHit[], blocks: readonly Block[]): HedgingScore {
  const words = wordsOf(reading, blocks).all;
  const hedges = ratePer100(hits.filter(({ kind }) => isHedge(kind)).length, words);
  const boosters = ratePer100(hits.filter(({ kind }) => kind === 'booster').length, words);
  const both = hedges.count + boosters.count;
  const bySentence = hitsBySentence(reading, hits, blocks);
  return {
    hedges: hedges.count,
    boosters: boosters.count,
    hedgesPer100Words: hedges.per100Words,
    hedgesInterval: hedges.interval,
    boostersPer100Words: boosters.per100Words,
    boostersInterval: boosters.interval,
    balance: both === 0 ? 0 : (hedges.count - boosters.count) / both,
    epistemic: epistemicScore(bySentence),
    weasel: weaselScore(bySentence),
    deontic: ratePer100(hits.filter(({ kind }) => kind === 'deontic').length, words).per100Words,
    hits,
  };
}

/** The hits of each sentence of the blocks, sentences without any included. */
function hitsBySentence({ document }: VoicedReading, hits: readonly HedgeHit[], blocks: readonly Block[]): HedgeHit[][] {
  const { tokens, sentences } = document;
  const grouped: HedgeHit[][] = [];
  let next = 0;
  for (const block of blocks) {
    for (let s = block.sentences.from; s < block.sentences.to; s++) {
      const end = tokens.end[(sentences[s]?.to ?? 1) - 1] as number;
      const own: HedgeHit[] = [];
      while (next < hits.length && (hits[next] as HedgeHit).start < end) own.push(hits[next++] as HedgeHit);
      grouped.push(own);
    }
  }
  return grouped;
}
