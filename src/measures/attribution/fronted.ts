import { POS } from '../../document/types.js';
import { holdsFinite } from './content-modifiers.js';
import type { Candidate } from './cues.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { Q, QUOTATION } from './units.js';
import { W } from './words.js';

/** "When Brown suggested a deal, | Smith refused", "In a town where most say they are poor, | rents rose", "Convinced that it sank, | Lund left": what stands before the main clause ends with it. */
export function fronted(syntax: Syntax, cue: Candidate, limit: number, to: number): number {
  const { units } = syntax;
  let opening = limit;
  while (
    opening < cue.from &&
    ((units.word[opening] as number) & (W.and | W.but) || (units.tag[opening] === POS.ADV && !((units.word[opening] as number) & (W.wh | W.subordinator))))
  )
    opening++;
  // "Outside groups backing Lund": an adjective
  const word = (units.word[opening] as number) & (units.tag[opening] === POS.ADJ ? ~W.preposition : ~0);
  const relative = cue.clause === 'finite' && (word & W.preposition) !== 0 && inRelative(syntax, opening, cue.from);
  const subordinate =
    (cue.clause === 'participle' && ((units.word[cue.from - 1] as number) & W.subordinator) !== 0) ||
    relative ||
    (cue.clause === 'finite' && opensLater(syntax, opening, cue.from)) ||
    (cue.clause === 'ing' && opensPhrase(syntax, limit, cue.from)) ||
    (cue.kind === 'noun' && (word & (W.preposition | W.to)) !== 0 && !holdsFinite(syntax, opening, cue.from)) ||
    (word & (W.subordinator | W.as)) !== 0 ||
    opening >= cue.from ||
    ((word & W.preposition) !== 0 && !holdsVerb(syntax, opening, cue.from));
  if (!subordinate || (opening >= cue.from && cue.clause === 'finite' && cue.kind !== 'adjective') || isPast(syntax, opening, cue.from)) return to;
  for (let i = cue.to; i < to; i++) {
    if (units.tag[i] === QUOTATION && (units.quote[i] as number) & Q.comma && startsMainClause(syntax, i + 1, to)) return i + 1;
    if (!((units.word[i] as number) & W.comma)) continue;
    if ((units.word[i - 1] as number) & W.that) {
      // "that, costs aside, the bridge is safe"
      i = nextComma(syntax, i + 1, to);
      continue;
    }
    if (startsMainClause(syntax, i + 1, to)) return i;
  }
  return to;
}

/** "When Lund left, Holt | said that it sank": the cue is the verb of the main clause. */
function isPast(syntax: Syntax, from: number, cue: number): boolean {
  let comma = cue - 1;
  while (comma > from && !((syntax.units.word[comma] as number) & W.comma)) comma--;
  if (comma <= from || comma >= cue - 1 || (syntax.units.word[comma + 1] as number) & (W.relative | W.subordinator)) return false;
  return holdsFinite(syntax, from, comma);
}

/** "Last month, | when Lund said it sank, Holt laughed": a clause of time or reason after no more than a phrase. */
function opensLater(syntax: Syntax, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    if (finiteGroupAt(syntax, i) >= 0) return false;
    if (i > from && (syntax.units.word[i] as number) & W.subordinator && (syntax.units.word[i - 1] as number) & W.comma) return true;
  }
  return false;
}

/** "Yet in addition to | saying": is the participle the object of a preposition, with no verb before it? */
function opensPhrase(syntax: Syntax, from: number, at: number): boolean {
  if (at <= from || !((syntax.units.word[at - 1] as number) & (W.preposition | W.to))) return false;
  return !holdsFinite(syntax, from, at);
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

function nextComma({ units }: Syntax, from: number, to: number): number {
  for (let i = from; i < to; i++) if ((units.word[i] as number) & W.comma) return i;
  return to;
}

/** "In response to Lund's | charge that it leaks, she said so": is there a verb between the preposition and the cue? */
function holdsVerb({ groups }: Syntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((groups.of[i] as number) >= 0) return true;
  return false;
}

/** A subject and its finite verb right after a comma; in "asked Lund, | Holt and Berg to wait, Ames said" a list goes on. */
function startsMainClause(syntax: Syntax, from: number, to: number): boolean {
  const { units, groups } = syntax;
  let aim = false;
  if (from >= to || (units.word[from] as number) & (W.relative | W.and | W.but | W.subordinator | W.preposition | W.that)) return false;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const word = units.word[i] as number;
    if (finiteGroupAt(syntax, i) >= 0) return i > from;
    if (word & W.to && (groups.of[i] as number) >= 0) aim = true;
    if (aim && word & W.comma) return false;
  }
  return false;
}
