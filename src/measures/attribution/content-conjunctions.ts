import { POS } from '../../document/types.js';
import { clauseFollows } from './clauses.js';
import { cueStartingAt, REPORTS_CLAUSE } from './content-cuts.js';
import { THRESHOLD } from './cue-words.js';
import type { Candidate } from './cues.js';
import type { Frame } from './frames.js';
import { subjectBefore } from './subjects.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { QUOTATION } from './units.js';
import { F, W } from './words.js';

/** "pointing to his record and | saying that …", "… and said", "… but Brown argued", "… while officials said". The verb must be that of the clause itself: in "a rare and costly stand when others left" none is. */
export function cutsAtConjunction(
  syntax: Syntax,
  at: number,
  limit: number,
  frame: Frame,
  cues: readonly Candidate[],
  clausal: boolean,
  afterComma = false,
  cue?: Candidate,
): boolean {
  const { units, groups } = syntax;
  let next = at + 1;
  while (next < limit && (units.tag[next] === POS.ADV || (units.word[next] as number) & W.time)) next++;
  // "she is innocent and | on Friday | accused Berg of lying": a time apart is as good as a comma
  const dated = next + 2 < limit && opensDay(units, next);
  if (dated) next += 2;
  if (next >= limit) return false;
  const group = finiteGroupAt(syntax, next);
  const reporting = cueStartingAt(cues, next);
  if (reporting?.kind === 'adjective' && cue?.kind === 'adjective' && reporting.strength >= THRESHOLD) return true; // "confident in Holt | and wary of Berg"
  if (reporting?.clause === 'ing' && !clausal && reporting.strength >= 4 && REPORTS_CLAUSE.has(reporting.frame.frame)) return true;
  if (group >= 0) {
    if (!clausal && !opensComplement(syntax, at)) return frame !== 'to' && frame !== 'object-to' ? true : reporting !== undefined && reporting.strength >= 3;
    if (
      reporting &&
      reporting.strength >= 4 &&
      reporting.stance !== 'belief' &&
      (afterComma ||
        dated ||
        reporting.frame.frame === 'wh' ||
        reporting.frame.frame === 'that' ||
        reporting.frame.frame === 'clause' ||
        reporting.frame.frame === 'quote')
    )
      return true;
    return false;
  }
  if (!clausal && afterComma && opensClause(syntax, next, limit)) return true;
  if (clausal && afterComma && isSpeaker(syntax, next, cues)) return true;
  for (let i = next; i < Math.min(limit, next + 16); i++) {
    const word = units.word[i] as number;
    if (word & (W.comma | W.semicolon) || (word & W.that && (clausal || i > next)) || units.tag[i] === QUOTATION) return false;
    if (i > next && word & (W.subordinator | W.relative) && !(word & W.preposition)) return false;
    const g = finiteGroupAt(syntax, i);
    if (g < 0) continue;
    if (!clausal && afterComma) return true;
    const found = cues.find((c) => c.group === g);
    if (!found || !(afterComma || found.word === cue?.word)) return false; // "said A | and Holt said B"
    return found.strength >= 4 && (groups.start[g] as number) > next;
  }
  return false;
}

/** "on Friday", "in May". */
const opensDay = ({ word, form }: Syntax['units'], at: number): boolean =>
  ((word[at] as number) & W.preposition) !== 0 && ((word[at + 1] as number) & (W.time | W.modal)) !== 0 && ((form[at + 1] as number) & F.capital) !== 0;

/** "…, but | Karl Berg, who chairs the board, | warned that": what stands after the conjunction is the whole subject of the next cue. */
export function isSpeaker(syntax: Syntax, at: number, cues: readonly Candidate[]): boolean {
  const cue = cues.find(({ from, kind, clause }) => from > at && kind === 'verb' && clause === 'finite');
  if (!cue || cue.from > at + LONGEST_SUBJECT || cue.passive || cue.strength < 4) return false;
  const subject = subjectBefore(syntax, cue.from, at);
  return subject?.kind === 'phrase' && subject.from === at;
}

/** How many units the description of a speaker may have. */
const LONGEST_SUBJECT = 24;

/** "calls it a waste, but | whoever knows it agrees", "denied the charge, but | beyond that, the law is clear": a subject and its verb, after a phrase or without one. */
function opensClause(syntax: Syntax, at: number, limit: number): boolean {
  const { units } = syntax;
  if (!((units.word[at] as number) & W.preposition)) return clauseFollows(syntax, at, limit);
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_PHRASE); i++) {
    if (finiteGroupAt(syntax, i) >= 0) return false;
    if ((units.word[i] as number) & W.comma) return i + 1 < limit && clauseFollows(syntax, i + 1, limit);
  }
  return false;
}

/** How many words a phrase may have that stands before a subject. */
const LONGEST_PHRASE = 8;

/** "spelt out his fear that the town was poor | and needed help": a noun's clause with "that" goes on with its next verb. */
function opensComplement({ units }: Syntax, at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    if ((units.word[i] as number) & (W.comma | W.semicolon | W.dash)) return false;
    if ((units.word[i] as number) & W.that) return units.tag[i] === POS.SCONJ && units.tag[i - 1] === POS.NOUN;
  }
  return false;
}
