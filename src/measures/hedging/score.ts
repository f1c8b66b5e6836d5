import type { HedgeHit, HedgeKind } from '../../report.js';

/** What a single cue of each weight, 1 slight to 5, makes of its sentence. */
const BY_WEIGHT = [0, 0.08, 0.25, 0.5, 0.75, 0.95] as const;

/** How much of a cue's weight counts toward each score. Boosters and deontics count toward neither. */
const EPISTEMIC: Partial<Record<HedgeKind, number>> = {
  epistemic: 1,
  evidential: 1,
  hearsay: 1,
  approximator: 0.5,
  conditional: 0.5,
  frequency: 0.3,
  'vague-source': 0.5,
  'vague-quantifier': 0.2,
};
const WEASEL: Partial<Record<HedgeKind, number>> = {
  'vague-source': 1,
  'vague-quantifier': 1,
  hearsay: 1,
  peacock: 0.8,
  frequency: 0.6,
  epistemic: 0.4,
  approximator: 0.4,
  evidential: 0.3,
  conditional: 0.1,
};

export const isHedge = (kind: HedgeKind): boolean => kind !== 'booster' && kind !== 'deontic';

/** 0 to 1: the mean over sentences of `1 - Π(1 - w)`: one strong cue is enough, ten weak ones are not ten times as much. */
export const epistemicScore = (sentences: readonly HedgeHit[][]): number => meanOver(sentences, EPISTEMIC);

/** 0 to 1: the same for vague sources, quantities and renown (Ganter and Strube 2009). */
export const weaselScore = (sentences: readonly HedgeHit[][]): number => meanOver(sentences, WEASEL);

function meanOver(sentences: readonly HedgeHit[][], shares: Partial<Record<HedgeKind, number>>): number {
  if (sentences.length === 0) return 0;
  let sum = 0;
  for (const hits of sentences) sum += 1 - hits.reduce((doubt, hit) => doubt * (1 - cueWeight(hit, shares)), 1);
  return sum / sentences.length;
}

function cueWeight({ kind, weight }: HedgeHit, shares: Partial<Record<HedgeKind, number>>): number {
  const step = Math.min(5, Math.max(0, Math.round(weight)));
  return (shares[kind] ?? 0) * (BY_WEIGHT[step] ?? 0);
}
