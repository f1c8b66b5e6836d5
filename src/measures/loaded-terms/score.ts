import type { Block } from '../../document/types.js';
import type { LoadedHit } from '../../report.js';
import type { VoicedReading } from '../../reading.js';
import { evidenceOf, OTHER_VOICE } from './evidence.js';
import { F, FEATURES } from './features.js';

/** How far a term of each weight goes by itself: mild, clear, flagrant. */
const STRONGEST = [0, 0.5, 1, 1.5] as const;
const DENSITY = 125;
/** Words added to every length, so that a headline of five words does not outweigh a paragraph. */
const DAMPING = 100;
const ROOM = 10;
const BIAS = -0.5;

/** One feature of a score. */
export interface FeatureShare {
  feature: string;
  count: number;
  contribution: number;
}

/** The amounts of all features of some paragraphs, terms included. */
export function amountsOf(reading: VoicedReading, hits: readonly LoadedHit[], blocks: readonly Block[]): Float64Array {
  const amounts = new Float64Array(FEATURES.length);
  const evidence = evidenceOf(reading);
  for (const { index } of blocks) {
    const counts = evidence[index] as Float64Array;
    for (let f = 0; f < amounts.length; f++) amounts[f] = (amounts[f] as number) + (counts[f] as number);
  }
  addTerms(amounts, hits);
  return amounts;
}

const BY_STEP = [F['term/mild'], F['term/mild'], F['term/clear'], F['term/flagrant']] as const;
const BY_CATEGORY: Record<string, number> = {
  'name-calling': F['term/name-calling'],
  'negative-evaluation': F['term/negative-evaluation'],
  'loaded-reporting-verbs': F['term/reporting-verb'],
  exaggeration: F['term/exaggeration'],
  'imputed-emotion': F['term/emotion-or-motive'],
  absolutes: F['term/absolutes'],
  'scare-quotes': F['scare-quotes'],
};

function addTerms(amounts: Float64Array, hits: readonly LoadedHit[]): void {
  let strongest = 0;
  for (const { weight, voice, category } of hits) {
    const share = voice === 'author' ? 1 : OTHER_VOICE;
    const step = Math.min(3, Math.max(0, Math.round(weight)));
    strongest = Math.max(strongest, share * (STRONGEST[step] ?? 0));
    const byStep = BY_STEP[step] as number;
    amounts[byStep] = (amounts[byStep] as number) + share;
    const byCategory = BY_CATEGORY[category.split('/', 1)[0] as string];
    if (byCategory !== undefined) amounts[byCategory] = (amounts[byCategory] as number) + share;
  }
  amounts[F.strongest] = strongest;
  amounts[F.room] = 1;
}

/** Sum over features, squashed to 0 to 1. */
export function scoreOf(amounts: Float64Array, words: number): number {
  let sum = BIAS;
  for (let f = 0; f < FEATURES.length; f++) sum += contributionOf(f, amounts[f] as number, words);
  return 1 / (1 + Math.exp(-sum));
}

function contributionOf(f: number, amount: number, words: number): number {
  if (amount === 0) return 0;
  const { weight, cap } = FEATURES[f] as (typeof FEATURES)[number];
  if (f === F.room) return (weight * words) / (words + ROOM);
  return weight * (f === F.strongest ? amount : Math.min(cap, (DENSITY * amount) / (words + DAMPING)));
}
