import { POS } from '../../document/types.js';
import { opensInclusion } from './appositions.js';
import { clauseFollows } from './clauses.js';
import { cutsAtConjunction } from './content-conjunctions.js';
import { THRESHOLD } from './cue-words.js';
import type { Candidate } from './cues.js';
import { type Frame, infinitiveAfter } from './frames.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { joinsAdjectives } from './subject-lists.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { lowerOfUnit, QUOTATION } from './units.js';
import { G } from './verb-group-types.js';
import { F, W } from './words.js';

export const REPORTS_CLAUSE = new Set<Frame>(['that', 'clause', 'quote', 'colon']);

/** "… reached nearly two million – a high sum": a lone dash before the writer's own remark ends the content. */
export function endsAtDash({ units }: Syntax, dash: number, limit: number): boolean {
  for (let i = dash + 1; i < limit; i++) if ((units.word[i] as number) & W.dash) return false;
  for (let i = dash - 1; i >= 0 && !((units.word[i] as number) & (W.terminal | W.semicolon)); i--) if ((units.word[i] as number) & W.dash) return false;
  return dash + 1 < limit && ((units.word[dash + 1] as number) & (W.determiner | W.and | W.but | W.subordinator | W.pronoun)) !== 0;
}

/** "endorsed her – they had met in May – and …", "backs the bridge – with half of the town against it": what a dash parts from an object is the writer's. */
export function leavesAtDash({ units }: Syntax, dash: number, limit: number): boolean {
  return dash + 1 < limit && !((units.word[dash + 1] as number) & W.of) && units.tag[dash + 1] !== QUOTATION;
}

/**
 * ", saying", ", and said", ", but Brown argued", ", a claim that …", and for objects any adjunct and any relative clause:
 * here the content ends. In a clause ", including" and ", which" do not end it.
 */
export function cutsAtComma(syntax: Syntax, comma: number, limit: number, frame: Frame, cues: readonly Candidate[], clausal: boolean): boolean {
  const { units } = syntax;
  let next = comma + 1;
  if (next >= limit) return true;
  if (joinsAdjectives(syntax, comma) || opensAsWellAs(syntax, next)) return false;
  while (next < limit && (units.tag[next] === POS.ADV || (units.word[next] as number) & W.not)) next++;
  if (next >= limit) return true;
  const word = units.word[next] as number;
  if (clausal && asks(syntax, next, limit)) return true;
  const reporting = cueStartingAt(cues, next);
  if (reporting && reporting.clause === 'ing' && reporting.strength >= 3) return true;
  if (word & (W.and | W.but | W.subordinator)) return cutsAtConjunction(syntax, next, limit, frame, cues, clausal, true);
  if (reporting && reporting.clause === 'finite' && reporting.strength >= 4 && !listsPassives(syntax, comma, next))
    return !((units.word[comma - 1] as number) & W.that) && !endsSubject(syntax, comma, cues);
  if (startsApposition(syntax, next, limit) || lowerOfUnit(syntax.document, units, next) === 'compared') return true; // "…, compared with four in ten who said"
  if (clausal) return false;
  if (units.tag[next] === POS.AUX && finiteGroupAt(syntax, next) >= 0) return true; // "the note that he welcomes debate, | is weak"
  if (word & W.relative) return !(frame === 'object-to' && infinitiveAfter(syntax, comma, limit)) && !chargeAfter(syntax, next, limit);
  if ((units.form[next] as number) & F.ing && (units.tag[next] === POS.VERB || (units.word[next + 1] as number) & (W.preposition | W.determiner)))
    return !opensInclusion(syntax, next);
  if (word & W.preposition && !(word & W.of) && frame !== 'to' && frame !== 'object-to') return !opensInclusion(syntax, next);
  return clauseStartsAt(syntax, next, limit);
}

/** "If they know that it leaks, | why did they sail?", "…, | what message does that send?": a question with its auxiliary before its subject is the writer's own. */
function asks({ units }: Syntax, at: number, limit: number): boolean {
  const word = units.word[at] as number;
  if (!(word & W.wh) || word & W.relative) return false;
  let verb = at + 1;
  while (verb < limit && verb < at + 3 && units.tag[verb] !== POS.AUX) verb++;
  if (verb + 1 >= limit || units.tag[verb] !== POS.AUX || !((units.word[verb] as number) & W.finiteAux)) return false;
  const subject = units.word[verb + 1] as number;
  return (
    (subject & (W.subject | W.pronoun | W.possessive | W.that)) !== 0 ||
    ((units.form[verb + 1] as number) & F.article) !== 0 ||
    units.tag[verb + 1] === POS.PROPN
  );
}

/** "claimed that the accused, a farmer, | had planned it": no verb has come since "that". */
function endsSubject(syntax: Syntax, comma: number, cues: readonly Candidate[]): boolean {
  const { units, groups } = syntax;
  for (let i = comma - 1; i > 0 && !((units.word[i] as number) & (W.terminal | W.semicolon)); i--) {
    const relative = finiteGroupAt(syntax, i) >= 0 ? relativeBefore(syntax, i) : i;
    if (relative < 0) return cueStartingAt(cues, groups.start[groups.of[i] as number] as number)?.frame.frame === 'clause'; // "said | Berg, a farmer, | told"
    if (units.tag[i] === QUOTATION) return false;
    i = relative; // "that Berg, | who chairs the board, | had claimed"
    if ((units.word[i] as number) & W.that && units.tag[i] === POS.SCONJ) return true;
  }
  return false;
}

/** "accused Berg, | who chairs the board, of lying": the charge comes after the relative clause. */
function chargeAfter({ units }: Syntax, relative: number, limit: number): boolean {
  for (let i = relative + 1; i + 1 < limit; i++) if ((units.word[i] as number) & W.comma) return ((units.word[i + 1] as number) & W.of) !== 0;
  return false;
}

/** The "who" or "which" that opens the clause of a verb after a comma; -1 where the verb has another subject. */
function relativeBefore({ units }: Syntax, verb: number): number {
  for (let i = verb - 1; i > 0 && !((units.word[i] as number) & (W.comma | W.terminal)); i--) if ((units.word[i] as number) & W.relative) return i;
  return -1;
}

/** "thanked his wife, | as well as his sister": what joins as "and" does. */
function opensAsWellAs({ document, units }: Syntax, at: number): boolean {
  return ((units.word[at] as number) & W.as) !== 0 && lowerOfUnit(document, units, at + 1) === 'well' && ((units.word[at + 2] as number) & W.as) !== 0;
}

/** "was watched, | directed, paid by them", "was not supervised, | directed": a participle after a passive, or after one that the tagger took for an adjective, is one more. */
export function listsPassives({ document, units, groups }: Syntax, comma: number, next = comma + 1): boolean {
  const before = comma - 1;
  const group = groups.of[before] as number;
  const passive =
    group >= 0
      ? ((groups.flags[group] as number) & (G.passive | G.participle)) !== 0
      : units.tag[before] === POS.ADJ && ((units.form[before] as number) & F.participle) !== 0;
  if (!passive || groups.start[groups.of[next] as number] !== next || !((units.form[next] as number) & F.participle)) return false;
  const after = units.word[next + 1] as number;
  return (after & (W.comma | W.and)) !== 0 || lowerOfUnit(document, units, next + 1) === 'by' || lowerOfUnit(document, units, next + 1) === 'or';
}

/** "rejected the plan, | a step that surprised many": the writer's own remark on what was said runs to the end of the statement. */
function startsApposition(syntax: Syntax, from: number, limit: number): boolean {
  const { units } = syntax;
  if (!((units.form[from] as number) & F.indefinite)) return false;
  for (let i = from; i < limit; i++) {
    const word = units.word[i] as number;
    if (word & (W.comma | W.and)) return false;
    if (word & (W.relative | W.that)) return !isEnclosed(syntax, i, limit);
    if (finiteGroupAt(syntax, i) >= 0 && !(i > from && denies(syntax, from, i))) return false;
  }
  return true;
}

/** "said the boat, a gift | that the council had made, was old": the verb of the clause comes right after the next comma. */
function isEnclosed(syntax: Syntax, from: number, limit: number): boolean {
  for (let i = from; i + 1 < limit; i++) if ((syntax.units.word[i] as number) & W.comma) return finiteGroupAt(syntax, i + 1) >= 0;
  return false;
}

/** "…, a charge | the owner | denies.": the verb of a clause without a pronoun, right after its subject. */
function denies({ units, groups }: Syntax, from: number, verb: number): boolean {
  const subject = nounPhraseEnd(units, groups, from, verb);
  if (subject === from || subject >= verb || !((units.word[subject] as number) & (W.determiner | W.possessive | W.subject) || units.tag[subject] === POS.PROPN))
    return false;
  const group = groups.of[verb] as number;
  return nounPhraseEnd(units, groups, subject, verb) === groups.start[group];
}

/**
 * "criticised the plan | because it costs too much": a clause of time or reason says when or why an object was named. An
 * aim keeps its circumstances: "hopes to win when the polls open".
 */
export function cutsAtCircumstance({ units }: Syntax, at: number, frame: Frame): boolean {
  return ((units.form[at] as number) & F.circumstance) !== 0 && frame !== 'to' && frame !== 'object-to';
}

/** "denounced the treaty | after Lund said she would sign it": a subordinate clause that reports for itself is not part of an object. */
export function cutsAtReportingClause(syntax: Syntax, at: number, limit: number, cues: readonly Candidate[]): boolean {
  if (syntax.units.tag[at + 1] === QUOTATION || !clauseFollows(syntax, at + 1, limit)) return false;
  for (let i = at + 1; i < limit; i++) {
    const group = finiteGroupAt(syntax, i);
    if (group >= 0) return cues.some((cue) => cue.group === group && cue.strength >= THRESHOLD);
  }
  return false;
}

/** "rebuked critics | who say the plan leaks": a relative clause that reports a clause of its own. */
export function cutsAtSpeaker(syntax: Syntax, relative: number, limit: number, cues: readonly Candidate[]): boolean {
  for (let i = relative + 1; i < Math.min(limit, relative + LONGEST_ADVERBIAL); i++) {
    const group = finiteGroupAt(syntax, i);
    if (group < 0) continue;
    return cues.some((cue) => cue.group === group && cue.strength === 5 && cue.stance !== 'belief' && REPORTS_CLAUSE.has(cue.frame.frame));
  }
  return false;
}

/** How many adverbs may stand between a relative pronoun and its verb, the verb counted. */
const LONGEST_ADVERBIAL = 4;

function clauseStartsAt(syntax: Syntax, from: number, limit: number): boolean {
  const { units } = syntax;
  const word = units.word[from] as number;
  if (word & W.relative) return false;
  for (let i = from; i < limit; i++) {
    if ((units.word[i] as number) & (W.comma | W.and)) return false;
    if (finiteGroupAt(syntax, i) >= 0) return i > from;
  }
  return false;
}

/** "dismissed the claims – | saying it had no proof", `calls it «a waste,» | saying it costs too much`: a participle that reports. */
export function opensParticiple(at: number, cues: readonly Candidate[]): boolean {
  const reporting = cueStartingAt(cues, at);
  return reporting !== undefined && reporting.clause === 'ing' && reporting.strength >= THRESHOLD;
}

export function cueStartingAt(cues: readonly Candidate[], u: number): Candidate | undefined {
  for (const candidate of cues) {
    if (candidate.from === u) return candidate;
    if (candidate.from > u) return undefined;
  }
  return undefined;
}
