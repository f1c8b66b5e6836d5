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
  for (let u = 1; u + 1 < units.length; u++) if (units.tag[u] === POS.VERB && isHeadNoun(units, u)) units.tag[u] = POS.NOUN;
  return { document, units, groups: findVerbGroups(units) };
}

/** "Brown | praises | the plan", "voters | size up | the field": a reporting verb that the tagger took for a noun or adjective. */
function retag(units: Units, u: number): void {
  if (u < 1 || (units.tag[u] !== POS.NOUN && units.tag[u] !== POS.ADJ && units.tag[u] !== POS.PROPN)) return;
  const form = units.form[u] as number;
  const before = u - 1;
  if (
    (form & F.capital && !inHeadline(units, u)) ||
    !(form & (F.s | F.past)) ||
    !(isNominal(units, before) || (units.word[before] as number) & W.relative) ||
    (units.word[before] as number) & W.possessive
  )
    return;
  const next = u + 1 < units.length ? (units.tag[u + 1] as number) : 0;
  if (units.tag[u] === POS.PROPN) {
    if (form & F.s && next !== POS.VERB && next !== POS.AUX && next !== POS.PUNCT) units.tag[u] = POS.VERB;
    return;
  }
  if (next === POS.VERB || next === POS.AUX || next === POS.NOUN) return;
  units.tag[u] = POS.VERB;
}

/** "their | support to the bill", "a closer | look": a bare form that the tagger took for a verb stands right after a possessive or "a", "the". */
function isHeadNoun({ word, form, tag }: Units, u: number): boolean {
  const here = form[u] as number;
  if (!(here & (F.base | F.s)) || here & (F.ing | F.past | F.participle)) return false;
  let before = u - 1;
  if (before > 0 && tag[before] === POS.ADJ) before--;
  const opening = word[before] as number;
  const opens = opening & W.possessive || ((form[before] as number) & F.article && opening & W.determiner && !(opening & W.pronoun));
  const next = tag[u + 1];
  return opens !== 0 && (next === POS.ADP || next === POS.PUNCT || next === POS.AUX || next === POS.CCONJ || next === POS.SCONJ || next === POS.PART);
}

/** "Lund | Sides With Council": every word around it has a capital, whatever its kind, and no other verb stands near. */
function inHeadline({ form, tag, words }: Units, u: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = Math.max(0, u - 3); i < u + 4; i++) {
    if (i === u || words[i] !== 1) continue;
    if (tag[i] === POS.VERB) return false;
    if ((form[i] as number) & F.capital) capitals++;
    else small++;
  }
  return capitals >= 3 && small <= 1;
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
