import type { ActorCell } from '../render/lists.js';
import { noMean, type RunningMean, takeIn } from '../statistics/mean.js';
import { meanOf } from './figures.js';
import { type Kept, keeping } from './kept.js';
import type { ActorPart, CorpusActor } from './overview.js';

/** Different actors kept. */
const CAPACITY = 5_000;

interface PartSums {
  score: RunningMean;
  mentions: number;
}

interface ActorSums extends PartSums {
  positive: number;
  negative: number;
  periods: Map<string, PartSums>;
  /** By column, then by value. */
  groups: Map<string, Map<string, PartSums>>;
}

export type Actors = Kept<ActorSums>;

const noPart = (): PartSums => ({ score: noMean(), mentions: 0 });

export const noActors = (): Actors =>
  keeping<ActorSums>(
    CAPACITY,
    () => ({ ...noPart(), positive: 0, negative: 0, periods: new Map(), groups: new Map() }),
    ({ score }) => score.count,
  );

/** Takes the actors of a text in. */
export function addActors(
  sums: Actors,
  cells: readonly ActorCell[],
  period: string | null,
  groups: readonly (readonly [column: string, value: string])[],
): void {
  for (const { name, mentions, score, positive, negative } of byName(cells)) {
    const actor = sums.of(name);
    actor.positive += positive;
    actor.negative += negative;
    addTo(actor, score, mentions);
    if (period !== null) addTo(partIn(actor.periods, period), score, mentions);
    for (const [column, value] of groups) {
      let parts = actor.groups.get(column);
      if (!parts) {
        parts = new Map();
        actor.groups.set(column, parts);
      }
      addTo(partIn(parts, value), score, mentions);
    }
  }
}

/** Each name once: two actors of one name in one text are, in the corpus, one; the more mentioned has the score. */
function byName(cells: readonly ActorCell[]): Iterable<ActorCell> {
  const merged = new Map<string, ActorCell>();
  for (const cell of [...cells].sort((a, b) => b.mentions - a.mentions || b.score - a.score)) {
    const known = merged.get(cell.name);
    const { name, score } = known ?? cell;
    const sum = (of: 'mentions' | 'positive' | 'negative') => (known?.[of] ?? 0) + cell[of];
    merged.set(name, { name, score, mentions: sum('mentions'), positive: sum('positive'), negative: sum('negative') });
  }
  return merged.values();
}

function partIn(parts: Map<string, PartSums>, name: string): PartSums {
  let part = parts.get(name);
  if (!part) {
    part = noPart();
    parts.set(name, part);
  }
  return part;
}

function addTo(part: PartSums, score: number, mentions: number): void {
  takeIn(part.score, score);
  part.mentions += mentions;
}

/** The actors in most texts first. */
export function actorsOf(sums: Actors, top: number): CorpusActor[] {
  return [...sums.entries()]
    .sort(([nameA, a], [nameB, b]) => b.score.count - a.score.count || b.mentions - a.mentions || (nameA < nameB ? -1 : 1))
    .slice(0, top)
    .map(([name, { score, mentions, positive, negative, periods, groups }]) => ({
      name,
      ...meanOf(score),
      mentions,
      positive,
      negative,
      periods: partsOf(periods).sort((a, b) => (a.name < b.name ? -1 : 1)),
      groups: [...groups].map(([column, parts]) => ({ column, parts: partsOf(parts).sort((a, b) => b.texts - a.texts || (a.name < b.name ? -1 : 1)) })),
    }));
}

const partsOf = (parts: ReadonlyMap<string, PartSums>): ActorPart[] => [...parts].map(([name, { score, mentions }]) => ({ name, ...meanOf(score), mentions }));
