import type { Sentence } from '../../document/types.js';
import type { Agency } from '../../report.js';
import { W } from '../attribution/words.js';
import type { Place } from './places.js';
import { P, type Predicates, wordAt } from './predicates.js';

/** How far behind a passive its by-phrase may begin. */
const BY_WITHIN = 6;

/**
 * Who acts and who is acted upon (Halliday and Matthiessen 2014 on agency; Toolan and others on the agentless passive).
 * "Ann was dismissed" acts upon her and names nobody who does.
 */
export function addAgency(predicates: Predicates, { phrase, links, governor, opensClause }: Place, sentence: Sentence, agency: Agency): void {
  if (phrase.standing === 'possessor') return;
  for (const { group, reduced } of links) {
    const flags = predicates.flags[group] as number;
    if (flags & P.passive || reduced) {
      agency.actedUpon++;
      if (!byFollows(predicates, (predicates.head[group] as number) + 1, sentence.to)) agency.agentless++;
    } else if (!(flags & P.copular)) agency.acts++;
  }
  if (!governor) return;
  if (governor.kind === 'verb' && !opensClause && !((predicates.flags[governor.on] as number) & P.copular)) agency.actedUpon++;
  else if (governor.kind === 'preposition' && wordAt(predicates, governor.at) & W.by && isPassive(predicates, governor.on)) agency.acts++;
}

function byFollows(predicates: Predicates, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + BY_WITHIN); i++) if (wordAt(predicates, i) & W.by) return true;
  return false;
}

function isPassive({ of, flags }: Predicates, at: number): boolean {
  const group = at >= 0 ? (of[at] as number) : -1;
  return group >= 0 && ((flags[group] as number) & (P.passive | P.bare)) !== 0;
}
