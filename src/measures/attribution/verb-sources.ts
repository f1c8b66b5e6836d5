import { POS } from '../../document/types.js';
import type { Candidate } from './cues.js';
import { CLAUSES, type Draft, endOf } from './draft.js';
import { headOfRelative, subjectOf, subjectOfNonFinite } from './sources.js';
import { subjectBefore } from './subjects.js';
import type { Syntax, UnitRange } from './syntax.js';
import { isNominal, Q, type Statement } from './units.js';
import { W } from './words.js';

/** Who says what a verb reports: its own subject, else the speaker of what comes before. */
export function sourceOfVerb(syntax: Syntax, cue: Candidate, statement: Statement, limit: number, drafts: readonly Draft[]): Draft['source'] {
  if (cue.clause === 'finite' && limit > statement.from && (syntax.units.word[cue.from - 1] as number) & W.comma) {
    // "Lund, who resents the plan as he leaves, | called it a waste": its own subject stands before what was reported in between
    const whole = subjectBefore(syntax, cue.from, statement.from);
    if (whole?.kind === 'phrase') return { from: whole.from, to: whole.to };
  }
  const past = cue.clause === 'finite' ? pastParticiple(syntax, cue, statement, drafts) : null;
  if (past) return past;
  const own = cue.clause === 'finite' ? subjectOf(syntax, cue.group, limit) : null;
  if (cue.clause === 'finite' && !own && limit > statement.from) {
    const listed = ((syntax.units.word[cue.from - 1] as number) & W.comma) !== 0 && isClauseOf(syntax, drafts.at(-1));
    const speaker = listed || joinsClause(syntax, cue.from) ? speakerUpTo(drafts, limit, cue.from) : null;
    if (speaker) return speaker;
  }
  const subject = own ?? (cue.clause === 'finite' && limit > statement.from ? subjectOf(syntax, cue.group, statement.from) : null);
  if (subject) return withHead(syntax, subject, statement.from);
  if (cue.clause === 'finite') return inverted(syntax, cue, statement) ?? inherited(drafts);
  const main = subjectOfNonFinite(syntax, cue.from, statement.from, statement.to);
  const before = cue.from > statement.from ? (syntax.units.word[cue.from - 1] as number) : 0;
  const previous = drafts.at(-1);
  if (
    (before & W.comma ||
      (before & (W.and | W.but) && cue.clause === 'ing' && previous?.cue?.clause === 'ing') ||
      (cue.from > statement.from && (syntax.units.quote[cue.from - 1] as number) & Q.comma)) &&
    previous?.source &&
    previous.cueAt &&
    previous.cueAt.from < cue.from &&
    (previous.cue?.kind !== 'noun' || !main) &&
    !opensDependent(syntax, previous.source.from, statement.from) &&
    !(main && main.kind === 'phrase' && main.from >= endOf(previous.content, previous.cueAt.to))
  )
    return previous.source;
  return main ? withHead(syntax, main, statement.from) : null;
}

/** "The paper cited by the council | does not specify": what a participle and its agent belong to is the subject, whatever is reported of it. */
function pastParticiple(syntax: Syntax, { group }: Candidate, statement: Statement, drafts: readonly Draft[]): Draft['source'] {
  const last = drafts.at(-1);
  const start = syntax.groups.start[group] as number;
  if (last?.cue?.clause !== 'participle' || last.source?.to !== start) return null;
  const whole = subjectBefore(syntax, start, statement.from);
  return whole?.kind === 'phrase' ? { from: whole.from, to: whole.to } : null;
}

/** "When | Lund asked for it, Holt declined, citing costs": the subject of a clause that depends on another speaks in that clause only. */
function opensDependent({ units }: Syntax, subject: number, limit: number): boolean {
  if (subject <= limit) return false;
  const before = units.word[subject - 1] as number;
  return (before & (W.subordinator | W.as)) !== 0 || ((before & (W.that | W.relative)) !== 0 && isNominal(units, subject - 2));
}

/** `Said | Lund | : «We lost.»`: a statement that opens with its verb names the speaker after it. */
function inverted({ units }: Syntax, { from, frame }: Candidate, statement: Statement): Draft['source'] {
  if (from !== statement.from || frame.frame !== 'object-quote' || frame.adjacent || !frame.object) return null;
  return units.tag[frame.object.to - 1] === POS.PROPN || (units.word[frame.object.from] as number) & W.subject ? frame.object : null;
}

/** "… and | said", "… but later | said", "… and on Monday | said". */
function joinsClause({ units }: Syntax, at: number): boolean {
  let before = at - 1;
  while (before > 0 && (units.tag[before] === POS.ADV || (units.word[before] as number) & W.time)) before--;
  if (before > 0 && before < at - 1 && (units.word[before] as number) & W.preposition) before--;
  return before > 0 && ((units.word[before] as number) & (W.and | W.but)) !== 0;
}

/** "Lund said it was late, | called it a waste and left": a clause that the main verb reports ends before the next. */
const isClauseOf = ({ units }: Syntax, last: Draft | undefined): boolean =>
  last?.cue?.clause === 'finite' &&
  last.source !== null &&
  CLAUSES.has(last.cue.frame.frame) &&
  !((units.word[last.source.from] as number) & (W.relative | W.that));

/** "told us the firm had failed and | said": content ends right before the verb, so it goes on with the subject of that content's cue. */
function speakerUpTo(drafts: readonly Draft[], limit: number, at: number): Draft['source'] {
  const last = drafts.at(-1);
  if (!last?.cueAt || last.source?.head || at > limit + 3 || last.cueAt.from >= at) return null;
  return last.content.some(({ to }) => to === limit) ? last.source : null;
}

function inherited(drafts: readonly Draft[]): Draft['source'] {
  return drafts.at(-1)?.source ?? null;
}

function withHead(syntax: Syntax, subject: UnitRange & { kind: 'phrase' | 'relative' }, limit: number): Draft['source'] {
  return subject.kind === 'relative'
    ? { from: subject.from, to: subject.to, head: headOfRelative(syntax, subject.from, limit) }
    : { from: subject.from, to: subject.to };
}
