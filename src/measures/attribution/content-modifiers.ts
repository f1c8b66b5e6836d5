import { POS } from '../../document/types.js';
import type { Candidate } from './cues.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { isNominal } from './units.js';
import { W } from './words.js';

/** Does the cue stand in a relative or participial clause? "the senator who suggested …", "ads attacking …". */
export function isModifier(syntax: Syntax, cue: Candidate): boolean {
  const { units } = syntax;
  if (cue.kind === 'noun') return true;
  if (cue.kind !== 'verb') return false;
  const before = units.word[openerOf(syntax, cue)] as number;
  return (before & W.relative) !== 0 || ((cue.clause === 'ing' || cue.clause === 'participle') && cue.from > 0 && isNominal(units, cue.from - 1));
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
  if (word & W.comma) return finiteGroupAt(syntax, at + 1) >= 0 && (!clausal || holdsFinite(syntax, from, at) || !holdsComma(syntax, from, at));
  const group = finiteGroupAt(syntax, at);
  let before = at - 1;
  while (before > from && units.tag[before] === POS.ADV) before--;
  if (group < 0 || groups.start[group] !== at || !(isNominal(units, before) || units.tag[before] === POS.ADJ || (groups.of[before] as number) >= 0))
    return false;
  for (let i = at - 1; i >= from; i--) {
    if (finiteGroupAt(syntax, i) >= 0) return true;
    if ((units.word[i] as number) & (W.that | W.subject | W.subordinator | W.relative | W.wh | W.comma)) return false;
  }
  return !clausal && !((units.word[from] as number) & (W.that | W.wh | W.subject));
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
