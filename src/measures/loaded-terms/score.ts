import type { LoadedHit } from '../../report.js';

/** Words in someone else's mouth load the article half as much. */
const OTHER_VOICE = 0.5;
/** How far a term of each weight goes by itself: mild, clear, flagrant. */
const STRONGEST = [0, 0.25, 0.6, 0.9] as const;
/** How much a whole sentence of loaded words adds to its strongest. */
const DENSITY = 6;
/** Words added to every length, so that a headline of five words does not outweigh a paragraph. */
const DAMPING = 20;

/**
 * 0 to 1: the strongest term counts most, the others by their density, so that long texts do not win by length.
 * `1 - exp(-(strongest + 6 × summed weight / (words + 20)))`, words in other voices at half weight.
 */
export function gradedScore(hits: readonly Pick<LoadedHit, 'weight' | 'voice'>[], words: number): number {
  let strongest = 0;
  let sum = 0;
  for (const { weight, voice } of hits) {
    const share = voice === 'author' ? 1 : OTHER_VOICE;
    const step = Math.min(3, Math.max(0, Math.round(weight)));
    strongest = Math.max(strongest, share * (STRONGEST[step] ?? 0));
    sum += share * Math.max(0, weight);
  }
  return sum === 0 ? 0 : 1 - Math.exp(-(strongest + (DENSITY * sum) / (words + DAMPING)));
}
