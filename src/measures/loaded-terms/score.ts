import type { Block } from '../../document/types.js';
import type { VoicedReading } from '../../reading.js';
import type { LoadedHit, ScoreShare, Voice } from '../../report.js';
import { evidenceOf } from './evidence.js';
import { F, FEATURES, type Feature } from './features.js';

/** How far the strongest term goes, by its weight: none, mild, clear, flagrant. */
const STRONGEST = [0, 0.5, 1, 1.5] as const;
/** A term that is quoted or retold loads the article less: the author chose to pass it on. */
const TERM_SHARE: Readonly<Record<Voice, number>> = { author: 1, quoted: 0.75, attributed: 0.75 };
/** A feature counts by its density: once in a sentence of 25 words is 1 … */
const USUAL_LENGTH = 25;
/** … with words added to every length, so that a headline of five words does not outweigh a paragraph. */
const DAMPING = 100;
/** Half of what room there can be is there from this many words. */
const ROOM = 10;
/** Most that the density of one feature counts. */
const CAP = 4;

/**
 * 0 to 1: `1 / (1 + exp(-sum))` over the features; the strongest term counts most, all else by its density, so that
 * long texts do not win by length. No words, no score.
 */
export function gradedScore(amounts: readonly number[], words: number): number {
  if (words === 0) return 0;
  let sum = 0;
  for (let f = 0; f < FEATURES.length; f++) sum += contributionOf(f, amounts[f] as number, words);
  return 1 / (1 + Math.exp(-sum));
}

/** The sum, feature by feature: those that have a part in it. */
export function sharesOf(amounts: readonly number[], words: number): ScoreShare[] {
  const shares: ScoreShare[] = [];
  if (words === 0) return shares;
  for (let f = 0; f < FEATURES.length; f++) {
    const count = amounts[f] as number;
    if (count !== 0) shares.push({ feature: (FEATURES[f] as Feature).id, count, contribution: contributionOf(f, count, words) });
  }
  return shares;
}

function contributionOf(f: number, amount: number, words: number): number {
  if (amount === 0) return 0;
  const { weight } = FEATURES[f] as Feature;
  if (f === F.prior || f === F['term/strongest']) return weight * amount;
  if (f === F.room) return (weight * words) / (words + ROOM);
  return weight * Math.min(CAP, ((USUAL_LENGTH + DAMPING) * amount) / (words + DAMPING));
}

/** How much there is of every feature in some paragraphs. */
export function amountsOf(reading: VoicedReading, hits: readonly LoadedHit[], blocks: readonly Block[]): number[] {
  const amounts: number[] = NOTHING.slice();
  const evidence = evidenceOf(reading);
  for (const { index } of blocks) {
    const row = index * FEATURES.length;
    for (let f = 0; f < FEATURES.length; f++) amounts[f] = (amounts[f] as number) + (evidence[row + f] as number);
  }
  amounts[F.prior] = 1;
  amounts[F.room] = 1;
  addTerms(amounts, hits);
  return amounts;
}

const NOTHING: readonly number[] = FEATURES.map(() => 0);

const BY_STEP = [F['term/mild'], F['term/mild'], F['term/clear'], F['term/flagrant']] as const;

/** The loaded terms: the strongest, how many of each weight, and which kinds. */
export function addTerms(amounts: number[], hits: readonly Pick<LoadedHit, 'weight' | 'voice' | 'category'>[]): void {
  let strongest = 0;
  for (const { weight, voice, category } of hits) {
    const share = TERM_SHARE[voice];
    const step = Math.min(3, Math.max(0, Math.round(weight)));
    strongest = Math.max(strongest, share * (STRONGEST[step] ?? 0));
    const byStep = BY_STEP[step] as number;
    amounts[byStep] = (amounts[byStep] as number) + share;
    const kind = kindOf(category);
    if (kind >= 0) amounts[kind] = (amounts[kind] as number) + share;
  }
  amounts[F['term/strongest']] = strongest;
}

const kinds = new Map<string, number>();
/** The feature of a category's path, looked up once for each. */
function kindOf(category: string): number {
  let kind = kinds.get(category);
  if (kind === undefined) {
    kind = FEATURES.findIndex(({ id }) => id === `term/${category.split('/', 1)[0]}`);
    kinds.set(category, kind);
  }
  return kind;
}
