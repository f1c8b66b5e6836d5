import { type Document, POS, type TokenRange } from '../../document/types.js';
import { buildUnits, isNominal, type Units } from './units.js';
import { findVerbGroups, G, type VerbGroups } from './verb-groups.js';
import { F, W } from './words.js';

/** A text as attribution's rules read it. */
export interface Syntax {
  document: Document;
  units: Units;
  groups: VerbGroups;
}

/** `verbs`: where a lexicon has a reporting verb. */
export function readSyntax(document: Document, verbs: readonly TokenRange[] = []): Syntax {
  const units = buildUnits(document);
  for (const { from } of verbs) retag(units, units.unitOf[from] as number);
  return { document, units, groups: findVerbGroups(units) };
}

/** "Brown | praises | the plan", "voters | size up | the field": a reporting verb that the tagger took for a noun or adjective. */
function retag(units: Units, u: number): void {
  if (u < 1 || (units.tag[u] !== POS.NOUN && units.tag[u] !== POS.ADJ)) return;
  const form = units.form[u] as number;
  const before = u - 1;
  if (
    form & F.capital ||
    !(form & (F.s | F.past)) ||
    !(isNominal(units, before) || (units.word[before] as number) & W.relative) ||
    (units.word[before] as number) & W.possessive
  )
    return;
  const next = u + 1 < units.length ? (units.tag[u + 1] as number) : 0;
  if (next === POS.VERB || next === POS.AUX || next === POS.NOUN) return;
  units.tag[u] = POS.VERB;
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
