import { POS } from '../../document/types.js';
import type { Candidate } from './cues.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { isNominal, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** Does the cue stand in a relative or participial clause? "the senator who suggested …", "ads attacking …", "residents worried about …". */
export function isModifier(syntax: Syntax, cue: Candidate): boolean {
  const { units } = syntax;
  if (cue.kind === 'noun') return true;
  if (cue.kind === 'adjective') return cue.from > 0 && isNominal(units, cue.from - 1);
  if (cue.kind !== 'verb') return false;
  const opener = openerOf(syntax, cue);
  const before = units.word[opener] as number;
  if (cue.frame.frame === 'to' && isOwned(syntax, opener)) return true;
  return (before & (W.relative | W.that)) !== 0 || ((cue.clause === 'ing' || cue.clause === 'participle') && cue.from > 0 && isNominal(units, cue.from - 1));
}

/** "Lund, whose | party | wants to win, left": the owner's noun, subject of a relative clause. */
function isOwned({ units }: Syntax, u: number): boolean {
  const owner = u > 0 ? (units.word[u - 1] as number) : 0;
  return (owner & W.relative) !== 0 && (owner & W.possessive) !== 0 && isNominal(units, u);
}

/** Does the cue stand between commas, with the verb of the clause around it still to come? */
export function isAside(syntax: Syntax, cue: Candidate, from: number): boolean {
  if (cue.kind !== 'verb' && cue.kind !== 'adjective') return false;
  if (cue.clause !== 'finite' || cue.kind === 'adjective') return opensAside(syntax, openerOf(syntax, cue));
  return finiteGroupAt(syntax, from) >= 0 && opensGap(syntax, cue.from);
}

/** "the bridge, | which | Lund | said | was safe, fell": a relative pronoun after a comma, a few words before the cue. */
function opensGap({ units }: Syntax, at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - LONGEST_SUBJECT); i--) {
    const word = units.word[i] as number;
    if (word & W.relative) return ((units.word[i - 1] as number) & W.comma) !== 0;
    if (word & (W.comma | W.terminal | W.semicolon)) return false;
  }
  return false;
}

const LONGEST_SUBJECT = 8;

/** "Lund | , | saying he was tired, left", "Lund | , | sure that it sank, left", "The plan | , | widely condemned as a fraud, failed": between a subject and its verb, which is still to come. */
function opensAside(syntax: Syntax, comma: number): boolean {
  const { units } = syntax;
  if (comma < 1 || !((units.word[comma] as number) & W.comma) || !isNominal(units, comma - 1)) return false;
  const parts = W.comma | W.semicolon | W.colon | W.terminal | W.that | W.subordinator | W.relative;
  for (let i = comma - 1; i >= 0 && !((units.word[i] as number) & parts) && units.tag[i] !== QUOTATION; i--) if (finiteGroupAt(syntax, i) >= 0) return false;
  return true;
}

/** The unit before a cue and its adverbs: "who | previously said". */
function openerOf({ units }: Syntax, { from }: Candidate): number {
  let before = Math.max(from - 1, 0);
  while (before > 0 && units.tag[before] === POS.ADV && !((units.word[before] as number) & W.relative)) before--;
  return before;
}

/** "Lund – who said he would run | – left", "Lund – named as the next mayor | – left": a relative clause or participle after a dash ends at the next. */
export function closesAtDash(syntax: Syntax, cue: Candidate): boolean {
  const opener = openerOf(syntax, cue);
  if (cue.clause === 'participle' && (syntax.units.word[opener] as number) & W.dash) return true;
  return (
    cue.kind === 'verb' &&
    opener > 0 &&
    ((syntax.units.word[opener] as number) & W.relative) !== 0 &&
    ((syntax.units.word[opener - 1] as number) & W.dash) !== 0
  );
}

/**
 * "the senator who wants to unseat Brown | is raising money": a finite verb without a subject of its own goes back to the
 * main clause. Of a `clausal` content the first finite verb is its own: "those who believe the mayor | is honest | voted".
 */
export function leavesModifier(syntax: Syntax, from: number, at: number, clausal: boolean): boolean {
  const { units, groups } = syntax;
  const word = units.word[at] as number;
  if (word & W.comma)
    return finiteGroupAt(syntax, pastAdverbs(syntax, at + 1)) >= 0 && (!clausal || holdsFinite(syntax, from, at) || !holdsComma(syntax, from, at));
  const group = finiteGroupAt(syntax, at);
  let before = at - 1;
  while (before > from && units.tag[before] === POS.ADV) before--;
  if (group < 0 || groups.start[group] !== at || !(isNominal(units, before) || units.tag[before] === POS.ADJ || (groups.of[before] as number) >= 0))
    return false;
  // "an analysis of the damage it | caused": the verb has a subject of its own
  if ((units.word[before] as number) & W.pronoun && before - 1 > from && units.tag[before - 1] === POS.NOUN) return false;
  // A comma in an object parts the names of a list: "groups backing Lund, Holt and Berg | have paid".
  const opens = W.that | W.subject | W.subordinator | W.relative | W.wh | (clausal ? W.comma : 0);
  for (let i = at - 1; i >= from; i--) {
    if (finiteGroupAt(syntax, i) >= 0) return true;
    if ((units.word[i] as number) & opens) return false;
  }
  return !clausal && !((units.word[from] as number) & (W.that | W.wh | W.subject));
}

/**
 * "chose not to run | and she left", "a group that backed Lund | and that works for Holt": a clause with a subject pronoun or
 * a relative one of its own joins no object that holds no clause.
 */
export function joinsClause(syntax: Syntax, from: number, and: number): boolean {
  const { units } = syntax;
  const word = units.word[and + 1] as number;
  const opens =
    word & W.subject
      ? finiteGroupAt(syntax, pastAdverbs(syntax, and + 2)) >= 0
      : (word & W.relative) !== 0 || ((word & W.that) !== 0 && finiteGroupAt(syntax, and + 2) >= 0);
  if (!opens) return false;
  for (let i = from; i < and; i++) if ((units.word[i] as number) & (W.that | W.wh | W.relative | W.subordinator | W.subject)) return false;
  return !holdsFinite(syntax, from, and);
}

/** "calling for a vote | and waving flags", "weighing the plan | and sometimes helping": a participle joins the one that reports where the content has none of its own. */
export function joinsParticiple(syntax: Syntax, from: number, and: number): boolean {
  const next = pastAdverbs(syntax, and + 1);
  const { units, groups } = syntax;
  if ((groups.of[next] as number) < 0 || !((units.form[next] as number) & F.ing)) return false;
  for (let i = from; i < and; i++) if (isGerund(syntax, i)) return false;
  return true;
}

/** "about | closing schools", which the tagger may take for a noun; in "the closing of schools", "Holm's closing" it is one. */
const isGerund = ({ units }: Syntax, u: number): boolean =>
  ((units.form[u] as number) & F.ing) !== 0 && !((units.word[u - 1] as number) & (W.determiner | W.possessive | W.genitive));

/** "…, | quickly | left": the first unit from `at` that is no adverb. */
function pastAdverbs({ units }: Syntax, at: number): number {
  let next = at;
  while (units.tag[next] === POS.ADV) next++;
  return next;
}

function holdsComma({ units }: Syntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((units.word[i] as number) & W.comma) return true;
  return false;
}

/** "who said that Lund, the mayor, | left": the verb of the content itself is still to come. */
export function holdsFinite(syntax: Syntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (finiteGroupAt(syntax, i) >= 0) return true;
  return false;
}
