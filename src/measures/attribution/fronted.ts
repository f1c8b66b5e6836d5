import type { Candidate } from './cues.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { Q, QUOTATION } from './units.js';
import { W } from './words.js';

/** "When Brown suggested a deal, | Smith refused", "In a town where most say they are poor, | rents rose": what stands before the main clause ends with it. */
export function fronted(syntax: Syntax, cue: Candidate, limit: number, to: number): number {
  const { units } = syntax;
  let opening = limit;
  while (opening < cue.from && (units.word[opening] as number) & (W.and | W.but)) opening++;
  const word = units.word[opening] as number;
  const relative = cue.clause === 'finite' && (word & W.preposition) !== 0 && inRelative(syntax, opening, cue.from);
  const subordinate =
    (cue.clause === 'participle' && ((units.word[cue.from - 1] as number) & W.subordinator) !== 0) ||
    relative ||
    (word & (W.subordinator | W.as)) !== 0 ||
    opening >= cue.from ||
    ((word & W.preposition) !== 0 && !holdsVerb(syntax, opening, cue.from));
  if (!subordinate || (opening >= cue.from && cue.clause === 'finite')) return to;
  for (let i = cue.to; i < to; i++) {
    if (units.tag[i] === QUOTATION && (units.quote[i] as number) & Q.comma && startsMainClause(syntax, i + 1, to)) return i + 1;
    if (!((units.word[i] as number) & W.comma)) continue;
    if (startsMainClause(syntax, i + 1, to)) return i;
  }
  return to;
}

/** "In a town | in which most say": is the first verb after the preposition that of a relative clause? */
function inRelative(syntax: Syntax, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (finiteGroupAt(syntax, i) >= 0) return false;
    if ((syntax.units.word[i] as number) & (W.relative | W.wh)) return true;
    if ((syntax.units.word[i] as number) & W.comma) return false;
  }
  return false;
}

/** "In response to Lund's | charge that it leaks, she said so": is there a verb between the preposition and the cue? */
function holdsVerb({ groups }: Syntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((groups.of[i] as number) >= 0) return true;
  return false;
}

/** A subject and its finite verb right after a comma. */
function startsMainClause(syntax: Syntax, from: number, to: number): boolean {
  const { units } = syntax;
  if (from >= to || (units.word[from] as number) & (W.relative | W.and | W.but | W.subordinator | W.preposition | W.that)) return false;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const word = units.word[i] as number;
    if (finiteGroupAt(syntax, i) >= 0) return i > from;
    if (word & (W.relative | W.but | W.that) || (word & W.and && finiteGroupAt(syntax, i + 1) >= 0)) return false;
  }
  return false;
}
