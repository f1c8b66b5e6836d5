import type { Document, TokenRange } from '../../document/types.js';
import { spanOf } from '../../reading.js';
import type { Agency, Entity, PortrayalHit, Span, Stance } from '../../report.js';
import { balance } from './score.js';

/** What gathers about an actor. */
export interface Portrait {
  positive: number;
  negative: number;
  surroundings: { positive: number; negative: number };
  hits: PortrayalHit[];
  agency: Agency;
  roles: Entity['roles'];
  labels: Span[];
  stances: Partial<Record<Stance, number>>;
}

export const emptyPortrait = (): Portrait => ({
  positive: 0,
  negative: 0,
  surroundings: { positive: 0, negative: 0 },
  hits: [],
  agency: { acts: 0, actedUpon: 0, agentless: 0 },
  roles: { aggressor: [], victim: [], benefactor: [] },
  labels: [],
  stances: {},
});

/** Adds a word that puts the actor in a light; what was not done (`undone`) makes nobody an aggressor, victim or benefactor. */
export function addHit(portrait: Portrait, hit: PortrayalHit, undone = false): void {
  const value = hit.valence * hit.share;
  if (value > 0) portrait.positive += value;
  else portrait.negative += value;
  portrait.hits.push(hit);
  if (undone) return;
  if (hit.role === 'aggressor' || hit.role === 'victim' || hit.role === 'benefactor') {
    const { start, end, text } = hit;
    portrait.roles[hit.role].push({ start, end, text });
  }
}

/** The portrait as the report gives it; labels and stances only where their measures were taken. */
export function entityOf(
  document: Document,
  { name, mentions }: { name: string; mentions: readonly TokenRange[] },
  { positive, negative, surroundings, hits, agency, roles, labels, stances }: Portrait,
  taken: { labels: boolean; stances: boolean },
): Entity {
  return {
    name,
    mentions: mentions.map((mention) => spanOf(document, mention)),
    score: balance(positive + surroundings.positive, negative + surroundings.negative),
    positive,
    negative,
    surroundings,
    agency,
    roles,
    ...(taken.labels && { labels }),
    ...(taken.stances && { stances }),
    hits,
  };
}
