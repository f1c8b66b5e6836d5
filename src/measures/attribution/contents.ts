import { POS } from '../../document/types.js';
import type { Candidate } from './cues.js';
import type { Frame } from './frames.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { isNominal, Q, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** Frames whose content is a whole clause, which goes on over commas. */
const CLAUSAL = new Set<Frame>(['that', 'clause', 'wh', 'colon', 'quote', 'object-that', 'object-wh', 'object-quote']);

/** Where the content that begins at `from` really ends. `frame` is the one that the content fills; `cues` are the statement's candidates, in order. */
export function contentEnd(syntax: Syntax, from: number, limit: number, cue: Candidate, frame: Frame, cues: readonly Candidate[]): number {
  const { units } = syntax;
  const clausal = CLAUSAL.has(frame);
  if (units.tag[from] === QUOTATION && isWholeQuotation(syntax, from) && (frame === 'quote' || frame === 'colon' || frame === 'object-quote')) {
    return quotationRunEnd(syntax, from, limit);
  }
  let i = from;
  const bounded = isModifier(syntax, cue);
  for (; i < limit; i++) {
    const word = units.word[i] as number;
    if (word & W.semicolon) break;
    if (bounded && i > from + 1 && leavesModifier(syntax, from, i)) break;
    if (word & W.terminal && i > from) break;
    if (word & W.dash && clausal && i > from && endsAtDash(syntax, i, limit)) break;
    if (word & W.comma) {
      if (cutsAtComma(syntax, i, limit, frame, cues, clausal)) break;
    } else if (word & (W.and | W.but) && i > from) {
      if (cutsAtConjunction(syntax, i, limit, frame, cues, clausal)) break;
    } else if (!clausal && i > from && word & W.subordinator && !(word & (W.preposition | W.time)) && frame !== 'to' && frame !== 'object-to') break;
    else if (word & W.close && !openInside(syntax, from, i)) break;
  }
  let end = i;
  while (end > from && (units.word[end - 1] as number) & (W.comma | W.terminal | W.dash | W.and | W.but)) end--;
  if (!clausal)
    while (end - 1 > from && (units.word[end - 1] as number) & W.time && !((units.word[end - 2] as number) & (W.determiner | W.possessive | W.genitive))) end--;
  return end;
}

/** "… reached nearly two million – a high sum": a lone dash before the writer's own remark ends the content. */
function endsAtDash({ units }: Syntax, dash: number, limit: number): boolean {
  for (let i = dash + 1; i < limit; i++) if ((units.word[i] as number) & W.dash) return false;
  for (let i = dash - 1; i >= 0 && !((units.word[i] as number) & (W.terminal | W.semicolon)); i--) if ((units.word[i] as number) & W.dash) return false;
  return dash + 1 < limit && ((units.word[dash + 1] as number) & (W.determiner | W.and | W.but | W.subordinator | W.pronoun)) !== 0;
}

function openInside({ units }: Syntax, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) if ((units.word[i] as number) & W.open) return true;
  return false;
}

/** A quotation that stands for itself, not a few quoted words inside a clause. */
function isWholeQuotation({ units }: Syntax, u: number): boolean {
  const bits = units.quote[u] as number;
  const ends = bits & (Q.terminal | Q.comma | Q.unclosed);
  return (bits & Q.capital) !== 0
    ? ends !== 0 || (units.words[u] as number) >= 4 || (units.words[u] as number) === 1
    : ends !== 0 && (units.words[u] as number) >= 4;
}

function quotationRunEnd({ units }: Syntax, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && units.tag[end] === QUOTATION) end++;
  return end;
}

/** ", saying", ", and said", ", but Brown argued", and for objects any adjunct: here the content ends. ", including", ", which" do not end it. */
function cutsAtComma(syntax: Syntax, comma: number, limit: number, frame: Frame, cues: readonly Candidate[], clausal: boolean): boolean {
  const { units } = syntax;
  let next = comma + 1;
  if (next >= limit) return true;
  while (next < limit && units.tag[next] === POS.ADV) next++;
  if (next >= limit) return true;
  const word = units.word[next] as number;
  const reporting = cueStartingAt(cues, next);
  if (reporting && reporting.clause === 'ing' && reporting.strength >= 3) return true;
  if (word & (W.and | W.but | W.subordinator)) return cutsAtConjunction(syntax, next, limit, frame, cues, clausal);
  if (reporting && reporting.clause === 'finite' && reporting.strength >= 4) return true;
  if (clausal) return false;
  if ((units.form[next] as number) & F.ing && units.tag[next] === POS.VERB) return true;
  if (word & W.preposition && frame !== 'to' && frame !== 'object-to') return true;
  return clauseStartsAt(syntax, next, limit);
}

/** "… and said", "… but Brown argued", "… while officials said". */
function cutsAtConjunction(syntax: Syntax, at: number, limit: number, frame: Frame, cues: readonly Candidate[], clausal: boolean): boolean {
  const { units, groups } = syntax;
  let next = at + 1;
  while (next < limit && (units.tag[next] === POS.ADV || (units.word[next] as number) & W.time)) next++;
  if (next >= limit) return false;
  const afterComma = at > 0 && ((units.word[at - 1] as number) & W.comma) !== 0;
  const group = finiteGroupAt(syntax, next);
  const reporting = cueStartingAt(cues, next);
  if (group >= 0) {
    if (!clausal) return frame !== 'to' && frame !== 'object-to' ? true : reporting !== undefined && reporting.strength >= 3;
    if (
      reporting &&
      reporting.strength >= 4 &&
      reporting.stance !== 'belief' &&
      (afterComma || reporting.frame.frame === 'that' || reporting.frame.frame === 'clause' || reporting.frame.frame === 'quote')
    )
      return true;
    return false;
  }
  for (let i = next; i < Math.min(limit, next + 16); i++) {
    const word = units.word[i] as number;
    if (word & (W.comma | W.semicolon) || (word & W.that && (clausal || i > next)) || units.tag[i] === QUOTATION) return false;
    const g = finiteGroupAt(syntax, i);
    if (g < 0) continue;
    if (!clausal && afterComma) return true;
    const found = cues.find((c) => c.group === g);
    if (!found || !(afterComma || !clausal)) return false;
    return found.strength >= 4 && (groups.start[g] as number) > next;
  }
  return false;
}

function clauseStartsAt(syntax: Syntax, from: number, limit: number): boolean {
  const { units } = syntax;
  const word = units.word[from] as number;
  if (word & W.relative) return false;
  for (let i = from; i < limit; i++) {
    if ((units.word[i] as number) & (W.comma | W.relative | W.that | W.semicolon | W.and)) return false;
    if (finiteGroupAt(syntax, i) >= 0) return i > from;
  }
  return false;
}

function cueStartingAt(cues: readonly Candidate[], u: number): Candidate | undefined {
  for (const candidate of cues) {
    if (candidate.from === u) return candidate;
    if (candidate.from > u) return undefined;
  }
  return undefined;
}

/** Does the cue stand in a relative or participial clause? "the senator who suggested …", "ads attacking …". */
function isModifier({ units }: Syntax, cue: Candidate): boolean {
  if (cue.kind === 'noun') return true;
  if (cue.kind !== 'verb') return false;
  const before = cue.from > 0 ? (units.word[cue.from - 1] as number) : 0;
  return (before & W.relative) !== 0 || ((cue.clause === 'ing' || cue.clause === 'participle') && cue.from > 0 && isNominal(units, cue.from - 1));
}

/** "the senator who wants to unseat Brown | is raising money": a finite verb without a subject of its own goes back to the main clause. */
function leavesModifier(syntax: Syntax, from: number, at: number): boolean {
  const { units, groups } = syntax;
  const word = units.word[at] as number;
  if (word & W.comma) return finiteGroupAt(syntax, at + 1) >= 0;
  const group = finiteGroupAt(syntax, at);
  if (group < 0 || groups.start[group] !== at || !(isNominal(units, at - 1) || units.tag[at - 1] === POS.ADJ || (groups.of[at - 1] as number) >= 0))
    return false;
  for (let i = at - 1; i >= from; i--) {
    if (finiteGroupAt(syntax, i) >= 0) return true;
    if ((units.word[i] as number) & (W.that | W.subject | W.subordinator | W.relative | W.wh | W.comma)) return false;
  }
  return !((units.word[from] as number) & (W.that | W.wh | W.subject)) && cueTakesObject(syntax, from);
}

const cueTakesObject = ({ units }: Syntax, from: number): boolean => !((units.word[from] as number) & W.that);

/** Final marks are no content. */
export function trimmed({ units }: Syntax, from: number, to: number): UnitRange | null {
  const marks = W.comma | W.terminal | W.dash | W.colon | W.semicolon;
  let a = from;
  let b = to;
  while (a < b && (units.word[a] as number) & marks) a++;
  while (b > a && (units.word[b - 1] as number) & marks) b--;
  return a < b ? { from: a, to: b } : null;
}
