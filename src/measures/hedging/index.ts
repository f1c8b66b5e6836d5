import type { Block } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { hitOf, matchesFor, type VoicedReading, wordsOf } from '../../reading.js';
import type { HedgeHit, HedgeKind, HedgingScore } from '../../report.js';
import { ratePer100 } from '../../statistics/intervals.js';
import { siftMatches } from '../masks.js';
import type { Findings, HitMeasure } from '../measure.js';
import type { Place } from './place.js';
import { rulesFor } from './rules/index.js';
import { epistemicScore, isHedge, weaselScore } from './score.js';

/** Hedging: how sure the wording lets itself be (Hyland 2005), boosters and deontics told apart. */
export const hedging: HitMeasure<HedgeHit, HedgingScore> = { find, score };

/** What the context makes of a cue: the rule's name, and the weight or kind it gives. */
interface Judgement {
  rule: string;
  weight: number;
  kind?: HedgeKind;
}

function find(reading: VoicedReading, explain: boolean): Findings<HedgeHit> {
  const judgements: (Judgement | undefined)[] = [];
  const speakers = speakersOf(reading);
  const objection = (match: Match): string | undefined => {
    const rules = rulesFor(match.entry);
    if (rules.length > 0) {
      const place = placeOf(reading, match, speakers);
      for (const { name, judge } of rules) {
        const verdict = judge(place);
        if (verdict === undefined) continue;
        if (verdict === 'none') return name;
        judgements.push({ rule: name, ...verdict });
        return undefined;
      }
    }
    judgements.push(undefined);
    return undefined;
  };
  const { counted, suppressed } = siftMatches(reading, 'hedging', matchesFor(reading, 'hedging'), explain, objection);
  return { hits: counted.map((match, i) => hedgeHit(reading, match, judgements[i])), suppressed };
}

function placeOf(reading: VoicedReading, { entry, from, to }: Match, { isPerson, isBody }: Pick<Place, 'isPerson' | 'isBody'>): Place {
  const { sentences, sentenceOf } = reading.document;
  const sentence = sentences[sentenceOf[from] as number];
  return { reading, entry, from, to, first: sentence?.from ?? from, end: sentence?.to ?? to, isPerson, isBody };
}

/** The nouns for persons and for bodies, looked for when a rule first asks. */
function speakersOf(reading: VoicedReading): Pick<Place, 'isPerson' | 'isBody'> {
  let speakers: Uint8Array | undefined;
  const kindAt = (i: number): number => {
    if (!speakers) {
      speakers = new Uint8Array(reading.document.tokens.length);
      for (const { entry, to } of matchesFor(reading, 'attribution')) {
        if (PERSONS.has(entry.topCategory)) speakers[to - 1] = PERSON;
        else if (entry.topCategory === 'institution') speakers[to - 1] = BODY;
      }
    }
    return speakers[i] as number;
  };
  return { isPerson: (i) => kindAt(i) === PERSON, isBody: (i) => kindAt(i) === BODY };
}

const PERSON = 1;
const BODY = 2;
const PERSONS: ReadonlySet<string> = new Set(['role', 'group', 'anonymous']);

function hedgeHit(reading: VoicedReading, match: Match, judgement: Judgement | undefined): HedgeHit {
  const { start, end, text, voice, lexicon, entry, category } = hitOf(reading, match);
  const { topCategory, weight } = match.entry;
  if (!judgement) return { start, end, text, voice, lexicon, entry, category, kind: topCategory as HedgeKind, weight };
  const kind = judgement.kind ?? (topCategory as HedgeKind);
  return { start, end, text, voice, lexicon, entry, category, kind, weight: judgement.weight, rule: judgement.rule };
}

function score(reading: VoicedReading, hits: HedgeHit[], blocks: readonly Block[]): HedgingScore {
  const words = wordsOf(reading, blocks).all;
  let boosting = 0;
  let deontic = 0;
  for (const { kind } of hits) {
    if (kind === 'booster') boosting++;
    else if (!isHedge(kind)) deontic++;
  }
  const hedges = ratePer100(hits.length - boosting - deontic, words);
  const boosters = ratePer100(boosting, words);
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
    deontic: ratePer100(deontic, words).per100Words,
    hits,
  };
}

/** The hits of each sentence of the blocks, sentences without any included. */
function hitsBySentence({ document }: VoicedReading, hits: readonly HedgeHit[], blocks: readonly Block[]): (readonly HedgeHit[])[] {
  const { tokens, sentences } = document;
  const grouped: (readonly HedgeHit[])[] = [];
  let next = 0;
  for (const block of blocks) {
    for (let s = block.sentences.from; s < block.sentences.to; s++) {
      const end = tokens.end[(sentences[s]?.to ?? 1) - 1] as number;
      const from = next;
      while (next < hits.length && (hits[next] as HedgeHit).start < end) next++;
      grouped.push(next === from ? NONE : hits.slice(from, next));
    }
  }
  return grouped;
}

const NONE: readonly HedgeHit[] = [];
