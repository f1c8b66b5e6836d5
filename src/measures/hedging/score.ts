import type { HedgeHit, HedgeKind } from '../../report.js';

/** What a single cue of each weight, 1 slight to 5, makes of its sentence. */
const BY_WEIGHT = [0, 0.08, 0.25, 0.5, 0.75, 0.95] as const;

/** How much of a cue's weight counts toward each score. Boosters and deontics count toward neither. */
type Share = readonly [epistemic: number, weasel: number];
type Score = 0 | 1;
const EPISTEMIC = 0;
const WEASEL = 1;

/** A guess set in a world apart ("would") is less than one that is made; one that is named or reported ("the hypothesis", "was predicted to") less again. */
const APART = 0.8;
const NAMED = 0.5;

/**
 * By rule, category or kind of the cue, the closest first. "May" leaves a finding open and is everyday stuff in an
 * encyclopaedia ("the leaves may be green"); "some" is the other way round.
 */
const SHARES: ReadonlyMap<string, Share> = new Map<string, Share>([
  ['epistemic', [1, 0.6]],
  ['epistemic/possibility-adverb', [1, 0.9]],
  ['epistemic/possibility-modal', [1, 0.1]],
  ['epistemic/conditional-modal', [APART, 0.1]],
  ['epistemic/theoretical-possibility', [0.5, 0]],
  ['epistemic/belief-verb', [1, 0.1]],
  ['epistemic/appearance-verb', [1, 0.2]],
  ['epistemic/likelihood-adjective', [1, 0.4]],
  ['epistemic/epistemic-noun', [NAMED, 0.6]],
  ['epistemic/epistemic-verb', [NAMED, 0.6]],
  ['past-possibility', [1, 0.7]],
  ['expectation', [1, 0.3]],
  ['evidential', [0.4, 0.6]],
  ['hearsay', [1, 1]],
  ['vague-source', [0.3, 1]],
  ['common-ground', [0.1, 1]],
  ['vague-quantifier', [0.15, 1]],
  ['approximator', [0.3, 0.2]],
  ['frequency', [0.2, 0.1]],
  ['frequency/generalisation', [0.2, 0.6]],
  ['some-cases', [0.2, 0.6]],
  ['conditional', [0.7, 0]],
  ['peacock', [0, 1]],
]);
const NO_SHARE: Share = [0, 0];

function shareOf({ kind, category, rule }: HedgeHit): Share {
  return (rule !== undefined && SHARES.get(rule)) || (category?.startsWith(kind) && SHARES.get(category)) || SHARES.get(kind) || NO_SHARE;
}

export const isHedge = (kind: HedgeKind): boolean => kind !== 'booster' && kind !== 'deontic';

/**
 * 0 to 1: the mean over sentences of `1 - Π(1 - w)`: one strong cue is enough, ten weak ones are not ten times as much.
 * Of cues with the same share only the strongest counts: "it could rain and could snow" is no surer to be a guess than "it could rain".
 */
export const epistemicScore = (sentences: readonly (readonly HedgeHit[])[]): number => meanOver(sentences, EPISTEMIC);

/** 0 to 1: the same for vague sources, quantities and renown (Ganter and Strube 2009). */
export const weaselScore = (sentences: readonly (readonly HedgeHit[])[]): number => meanOver(sentences, WEASEL);

function meanOver(sentences: readonly (readonly HedgeHit[])[], score: Score): number {
  if (sentences.length === 0) return 0;
  const strongest = new Map<Share, number>();
  let sum = 0;
  for (const hits of sentences) {
    strongest.clear();
    for (const hit of hits) {
      const share = shareOf(hit);
      strongest.set(share, Math.max(strongest.get(share) ?? 0, share[score] * strengthOf(hit, score)));
    }
    let doubt = 1;
    for (const strength of strongest.values()) doubt *= 1 - strength;
    sum += 1 - doubt;
  }
  return sum / sentences.length;
}

/** Doubt is doubt, whoever has it; but words that a source answers for leave less open who says so. */
function strengthOf({ weight, voice }: HedgeHit, score: Score): number {
  const strength = BY_WEIGHT[Math.min(5, Math.max(0, Math.round(weight)))] ?? 0;
  return score === WEASEL && (voice === 'quoted' || voice === 'attributed') ? SOURCED * strength : strength;
}

/** "Anna Berg said that many farmers had left": what "many" hides, she can be asked. */
const SOURCED = 0.5;
