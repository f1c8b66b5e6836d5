import { POS, type TokenRange } from '../../document/types.js';
import type { Units } from './units.js';
import { F, W } from './words.js';

/** Puts right what the tagger gets wrong around reporting verbs. `verbs`: where a lexicon has one. */
export function retagForReporting(units: Units, verbs: readonly TokenRange[]): void {
  for (const { from } of verbs) retag(units, units.unitOf[from] as number);
  const { tag, word, form } = units;
  for (let u = 1; u + 1 < units.length; u++) {
    if (tag[u] === POS.VERB) {
      if (isHeadNoun(units, u) || isGerundSubject(units, u) || isPluralSubject(units, u) || isPredicate(units, u)) tag[u] = POS.NOUN;
    } else if (tag[u] === POS.NOUN && word[u] === W.subordinator)
      tag[u] = POS.SCONJ; // "left | whilst | saying"
    else if ((form[u] as number) & F.short && tag[u] === POS.PART && (word[u + 1] as number) & W.be) tag[u] = POS.AUX; // "Lund | 's been saying"
  }
}

/** "Brown | praises | the plan", "voters | size up | the field": a reporting verb that the tagger took for a noun or adjective. */
function retag(units: Units, u: number): void {
  const { tag } = units;
  if (u < 1 || (tag[u] !== POS.NOUN && tag[u] !== POS.ADJ && tag[u] !== POS.PROPN)) return;
  if (reportsPlural(units, u) || reportsAfterAside(units, u)) {
    tag[u] = POS.VERB;
    return;
  }
  const form = units.form[u] as number;
  const before = u - 1;
  if ((form & F.capital && !inHeadline(units, u)) || !(form & (F.s | F.past)) || opensNoun(units, before)) return;
  const next = u + 1 < units.length ? (tag[u + 1] as number) : 0;
  if (tag[u] === POS.PROPN) {
    if (form & F.s && next !== POS.VERB && next !== POS.AUX && next !== POS.PUNCT) tag[u] = POS.VERB;
    return;
  }
  if (next === POS.VERB || next === POS.AUX || next === POS.NOUN) return;
  tag[u] = POS.VERB;
}

/** "the | claims", "new | claims", "of | claims": after these no verb can stand; "again | claims", "who | claims" are open. */
function opensNoun({ tag, word }: Units, u: number): boolean {
  const determiner = (word[u] as number) & W.determiner && !((word[u] as number) & W.pronoun);
  return determiner || (word[u] as number) & (W.possessive | W.preposition) || tag[u] === POS.ADJ ? true : tag[u] === POS.ADP;
}

/** "Some sailors | doubt | that it floats", "the Danes | fear | a flood": a bare form between a plural and what only a verb is followed by. */
function reportsPlural({ tag, word, form }: Units, u: number): boolean {
  const before = u - 1;
  if (!((form[u] as number) & F.base) || (form[u] as number) & F.capital || !((form[before] as number) & F.s)) return false;
  if (tag[before] !== POS.NOUN && tag[before] !== POS.PROPN) return false;
  const next = word[u + 1] as number;
  return (next & (W.that | W.subject | W.possessive)) !== 0 || ((form[u + 1] as number) & F.article) !== 0;
}

/** "Lund – who sold the boat – | states | that it sank", "the suit, filed in May, | alleged | that it sank": nothing but a verb goes before "that" after an aside. */
function reportsAfterAside({ tag, word, form }: Units, u: number): boolean {
  if (!((word[u - 1] as number) & (W.dash | W.comma | W.close)) || !((word[u + 1] as number) & W.that)) return false;
  if (tag[u] === POS.NOUN) return ((form[u] as number) & F.s) !== 0;
  if (tag[u] !== POS.ADJ || !((form[u] as number) & F.past)) return false;
  // "Lund, | convinced that it floats, …": one comma alone opens the aside
  for (let i = u - 2; i > Math.max(0, u - LONGEST_ASIDE) && !((word[i] as number) & W.terminal); i--) if ((word[i] as number) & W.comma) return true;
  return false;
}

/** How many words such an aside may have. */
const LONGEST_ASIDE = 20;

/** "the television | shows | mocked her": a plural and a verb that the tagger took for two verbs; "the poll | shows | declining support" has its object. */
function isPluralSubject({ word, form, tag }: Units, u: number): boolean {
  if (((form[u] as number) & (F.s | F.uttered)) !== F.s || tag[u - 1] !== POS.NOUN || (form[u - 1] as number) & F.s) return false;
  if (tag[u + 1] === POS.AUX) return true;
  return (
    tag[u + 1] === POS.VERB && ((form[u + 1] as number) & F.past) !== 0 && ((word[u + 2] as number) & (W.determiner | W.possessive | W.that | W.pronoun)) !== 0
  );
}

/** "There were also | emails", "They have no | claims", "has rejected | calls for it": no third person stands after "be" or "have" and their participle. */
function isPredicate({ word, form, tag }: Units, u: number): boolean {
  if (!((form[u] as number) & F.s) || (form[u] as number) & (F.base | F.past)) return false;
  let before = u - 1;
  if (tag[before] === POS.VERB && (form[before] as number) & F.participle && (word[u + 1] as number) & (W.preposition | W.that)) before--;
  while (before > 0 && tag[before] === POS.ADV && !((word[before] as number) & W.not)) before--;
  return tag[before] === POS.AUX && ((word[before] as number) & (W.be | W.have)) !== 0;
}

/** "their | support to the bill", "a closer | look", "Lund's earlier | claim", "the hall of | mirrors": a form that the tagger took for a verb stands right after what only a noun phrase begins with. */
function isHeadNoun({ word, form, tag }: Units, u: number): boolean {
  const here = form[u] as number;
  if (!(here & (F.base | F.s)) || here & (F.ing | F.past | F.participle)) return false;
  let before = u - 1;
  if ((word[before] as number) & W.of) return true;
  if (before > 0 && (tag[before] === POS.ADJ || tag[before] === POS.ADV || (word[before] as number) & W.time)) before--;
  const opening = word[before] as number;
  if (opening & W.possessive && !(opening & W.relative)) return true;
  if (opening & W.genitive && tag[before] === POS.PART && before > 0 && (tag[before - 1] === POS.NOUN || tag[before - 1] === POS.PROPN)) return true;
  // "a firm | stand on": one firm stands
  if (here & F.base && tag[before] === POS.NOUN && !((form[before] as number) & F.s) && before > 0 && (form[before - 1] as number) & F.indefinite)
    return !(before > 1 && (word[before - 2] as number) & W.and);
  const next = tag[u + 1];
  return (
    ((form[before] as number) & F.article) !== 0 &&
    (opening & W.determiner) !== 0 &&
    !(opening & W.pronoun) &&
    (next === POS.ADP ||
      next === POS.PUNCT ||
      next === POS.AUX ||
      next === POS.CCONJ ||
      next === POS.SCONJ ||
      next === POS.PART ||
      (next === POS.VERB && before < u - 1 && ((form[u + 1] as number) & (F.s | F.past)) !== 0)) // "a later | interview | said"
  );
}

/** "the same | polling | suggests that", "the paper's | reporting | shows": between an article or genitive and a finite verb an -ing form is a noun. */
function isGerundSubject({ word, form, tag }: Units, u: number): boolean {
  if (!((form[u] as number) & F.ing)) return false;
  let before = u - 1;
  if (before > 0 && tag[before] === POS.ADJ) before--;
  const opens =
    ((form[before] as number) & F.article && (word[before] as number) & W.determiner) || (tag[before] === POS.PART && (word[before] as number) & W.genitive);
  if (!opens) return false;
  return tag[u + 1] === POS.AUX || (tag[u + 1] === POS.VERB && ((form[u + 1] as number) & (F.s | F.past)) !== 0);
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
