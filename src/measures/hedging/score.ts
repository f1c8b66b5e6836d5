import type { HedgeHit, HedgeKind } from '../../report.js';

/** What a single cue of each weight, 1 slight to 5, makes of its sentence. */
const BY_WEIGHT = [0, 0.08, 0.25, 0.5, 0.75, 0.95] as const;

/** How much of a cue's weight counts toward each score. Boosters and deontics count toward neither. */
const EPISTEMIC = shares({
  epistemic: 1,
  evidential: 1,
  hearsay: 1,
  approximator: 0.5,
  conditional: 0.5,
  frequency: 0.3,
  'vague-source': 0.5,
  'vague-quantifier': 0.2,
});
const WEASEL = shares({
  'vague-source': 1,
  'vague-quantifier': 1,
  hearsay: 1,
  peacock: 0.8,
  frequency: 0.6,
  epistemic: 0.4,
  approximator: 0.4,
  evidential: 0.3,
  conditional: 0.1,
});

/** A map, which finds a name made at run time faster than an object does. */
function shares(byKind: Partial<Record<HedgeKind, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(byKind));
}

export const isHedge = (kind: HedgeKind): boolean => kind !== 'booster' && kind !== 'deontic';

/** 0 to 1: the mean over sentences of `1 - Π(1 - w)`: one strong cue is enough, ten weak ones are not ten times as much. */
export const epistemicScore = (sentences: readonly (readonly HedgeHit[])[]): number => meanOver(sentences, EPISTEMIC);

/** 0 to 1: the same for vague sources, quantities and renown (Ganter and Strube 2009). */
export const weaselScore = (sentences: readonly (readonly HedgeHit[])[]): number => meanOver(sentences, WEASEL);

function meanOver(sentences: readonly (readonly HedgeHit[])[], shareOf: ReadonlyMap<string, number>): number {
  if (sentences.length === 0) return 0;
  let sum = 0;
  for (const hits of sentences) {
    let doubt = 1;
    for (const hit of hits) doubt *= 1 - cueWeight(hit, shareOf);
    sum += 1 - doubt;
  }
  return sum / sentences.length;
}

function cueWeight({ kind, weight }: HedgeHit, shareOf: ReadonlyMap<string, number>): number {
  const step = Math.min(5, Math.max(0, Math.round(weight)));
  return (shareOf.get(kind) ?? 0) * (BY_WEIGHT[step] ?? 0);
}
