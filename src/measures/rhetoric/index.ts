import type { Block } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { createPerEntry } from '../../lexicon/per-entry.js';
import { citation, hitOf, matchesFor, spanOf, VOICES, type VoicedReading, wordsOf } from '../../reading.js';
import type { RhetoricDevice, RhetoricHit, RhetoricScore, Voice } from '../../report.js';
import { ratePer100 } from '../../statistics/intervals.js';
import { siftMatches } from '../masks.js';
import type { Findings, HitMeasure } from '../measure.js';
import { absentCritics } from './absent-critics.js';
import { agentlessPassives, STATE } from './agentless-passives.js';
import { changesOfState } from './changes-of-state.js';
import type { Detected, Detector } from './detector.js';
import { euphemisms } from './euphemisms.js';
import { imperatives } from './imperatives.js';
import { JUDGING_NOUN, possessedAbstracts } from './possessed-abstracts.js';
import { repetition } from './repetition.js';
import { rhetoricalQuestions } from './rhetorical-questions.js';
import { superlatives } from './superlatives.js';
import { usAndThem } from './us-and-them.js';

/** Rhetoric: the devices by which a text leans on its reader, each with its definition and citation in the lexicon. No device is a verdict. */
export const rhetoric: HitMeasure<RhetoricHit, RhetoricScore> = { find, score };

const DETECTORS: readonly Detector[] = [
  repetition,
  usAndThem,
  superlatives,
  rhetoricalQuestions,
  absentCritics,
  imperatives,
  possessedAbstracts,
  changesOfState,
  agentlessPassives,
  euphemisms,
];

function find(reading: VoicedReading, explain: boolean): Findings<RhetoricHit> {
  const { counted, suppressed } = siftMatches(reading, 'rhetoric', devicesIn(reading), explain);
  const listed = counted.map((match) => listedHit(reading, match));
  return { hits: [...listed, ...detectedHits(reading, counted)].sort((a, b) => a.start - b.start || b.end - a.end), suppressed };
}

/** What the lexicon holds for the rules alone is no device by itself, nor was it ever taken for one. */
const servesRule = createPerEntry(({ subCategory }) => subCategory === JUDGING_NOUN || subCategory === STATE);
const devicesIn = (reading: VoicedReading): Match[] => matchesFor(reading, 'rhetoric').filter(({ entry }) => !servesRule(entry));

function listedHit(reading: VoicedReading, match: Match): RhetoricHit {
  const { start, end, text, voice, lexicon, entry, category } = hitOf(reading, match);
  return { start, end, text, voice, lexicon, entry, category, device: match.entry.topCategory as RhetoricDevice };
}

/** What the rules find, unless an entry of the same device already says it of the same words. */
function detectedHits(reading: VoicedReading, listed: readonly Match[]): RhetoricHit[] {
  const lexicon = reading.lexicons.find(({ measure }) => measure === 'rhetoric');
  if (!lexicon || !reading.document.tagged) return [];
  const said = new Map<number, Set<string>>();
  for (const { entry, from, to } of listed)
    for (let i = from; i < to; i++) {
      const devices = said.get(i);
      if (devices) devices.add(entry.topCategory);
      else said.set(i, new Set([entry.topCategory]));
    }
  return DETECTORS.flatMap((detect) => detect(reading))
    .filter(({ device, from }) => !said.get(from)?.has(device))
    .map((found) => ruleHit(reading, found, citation(lexicon)));
}

function ruleHit(reading: VoicedReading, found: Detected, lexicon: string): RhetoricHit {
  const { start, end, text } = spanOf(reading.document, found);
  const voice = VOICES[reading.voice[found.from] as number] as Voice;
  const hit: RhetoricHit = { start, end, text, voice, lexicon, entry: `(${found.rule})`, category: found.device, device: found.device };
  if (found.plain !== undefined) hit.plain = found.plain;
  return hit;
}

function score(reading: VoicedReading, hits: RhetoricHit[], blocks: readonly Block[]): RhetoricScore {
  const { all, author } = wordsOf(reading, blocks);
  const { count, per100Words, interval } = ratePer100(hits.length, all);
  const byDevice: Partial<Record<RhetoricDevice, number>> = {};
  let own = 0;
  for (const { device, voice } of hits) {
    byDevice[device] = (byDevice[device] ?? 0) + 1;
    if (voice === 'author') own++;
  }
  return { count, per100Words, interval, byDevice, author: ratePer100(own, author), hits };
}
