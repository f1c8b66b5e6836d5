import type { Document, TokenRange } from '../../document/types.js';
import { retagCompounds } from './compounds.js';
import { noSourceNouns, type SourceNouns } from './source-types.js';
import { retagForReporting } from './tag-repairs.js';
import { buildUnits, type Units } from './units.js';
import { G, type VerbGroups } from './verb-group-types.js';
import { findVerbGroups } from './verb-groups.js';

/** A text as attribution's rules read it. */
export interface Syntax {
  document: Document;
  units: Units;
  groups: VerbGroups;
  nouns: SourceNouns;
}

/** `verbs`: where a lexicon has a reporting verb; `nouns`: what it says of words that name sources. */
export function readSyntax(document: Document, verbs: readonly TokenRange[] = [], nouns: SourceNouns = noSourceNouns(document)): Syntax {
  const units = buildUnits(document);
  retagCompounds(document, units);
  retagForReporting(units, verbs);
  return { document, units, groups: findVerbGroups(units), nouns };
}

/** The finite verb group that holds a unit, or -1. */
export function finiteGroupAt({ groups }: Syntax, u: number): number {
  const group = groups.of[u] as number;
  return group >= 0 && (groups.flags[group] as number) & G.finite ? group : -1;
}

/** A stretch of units, `to` exclusive. */
export interface UnitRange {
  from: number;
  to: number;
}
