import { POS } from '../../document/types.js';
import { isQuotedPredicate } from './clauses.js';
import {
  beforeTime,
  isSubjectOf,
  leavesInfinitive,
  leavesName,
  opensDegree,
  opensSetting,
  opensSubject,
  opensVenue,
  returnsToMain,
} from './content-adjuncts.js';
import { cutsAtConjunction } from './content-conjunctions.js';
import {
  cutsAtCircumstance,
  cutsAtComma,
  cutsAtReportingClause,
  cutsAtSpeaker,
  endsAtDash,
  leavesAtDash,
  listsPassives,
  opensParticiple,
} from './content-cuts.js';
import { closesAtDash, holdsFinite, isAside, isModifier, joinsClause, joinsParticiple, leavesModifier } from './content-modifiers.js';
import type { Candidate } from './cues.js';
import type { Frame } from './frames.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { isTitle, lowerOfUnit, Q, QUOTATION } from './units.js';
import { W } from './words.js';

/** Frames whose content is a quotation, or ends in one. */
const QUOTING = new Set<Frame>(['quote', 'object-quote', 'object-np', 'np']);
/** Frames whose content is a noun phrase. */
const OBJECTS = new Set<Frame>(['np', 'pp', 'about', 'of']);
/** What puts one act of speech beside another. */
const TIMES = new Set(['before', 'after', 'while', 'by']);
/** Frames whose content is a whole clause, which goes on over commas. */
const CLAUSAL = new Set<Frame>(['that', 'clause', 'wh', 'colon', 'quote', 'object-that', 'object-wh', 'object-quote']);

/** Where the content that begins at `from` really ends. `frame` is the one that the content fills; `cues` are the statement's candidates, in order. */
export function contentEnd(syntax: Syntax, from: number, limit: number, cue: Candidate, frame: Frame, cues: readonly Candidate[]): number {
  const { units } = syntax;
  const clausal = CLAUSAL.has(frame);
  if (units.tag[from] === QUOTATION && isWholeQuotation(syntax, from) && (frame === 'quote' || frame === 'colon' || frame === 'object-quote')) {
    const run = quotationRunEnd(syntax, from, limit);
    if (!isCompleted(syntax, run, limit)) return run;
  }
  if (frame === 'quote' && units.tag[from] === QUOTATION && (units.quote[from] as number) & Q.capital) {
    const run = joinedQuotationsEnd(syntax, from, limit);
    if ((run > from + 1 || (units.words[from] as number) > 1) && opensSetting(syntax, run, limit)) return run;
  }
  const end = scanEnd(syntax, from, limit, cue, frame, cues, clausal);
  return backFrom(syntax, from, end, clausal || frame === 'to' || frame === 'object-to');
}

/** The first unit after `from` that cannot be content; "cites the crowds as an example | : She says …" begins a clause of its own. */
function scanEnd(syntax: Syntax, from: number, limit: number, cue: Candidate, frame: Frame, cues: readonly Candidate[], clausal: boolean): number {
  const { units } = syntax;
  const bounded = isModifier(syntax, cue);
  const aside = !bounded && isAside(syntax, cue, from);
  const dashed = closesAtDash(syntax, cue);
  for (let i = from; i < limit; i++) {
    const word = units.word[i] as number;
    if (word & W.semicolon) return i;
    if (OBJECTS.has(frame) && !bounded && i > from && isSubjectOf(syntax, from, i)) return beforeAdverbs(syntax, from, i);
    if (bounded && i > from && leavesModifier(syntax, from, i, clausal) && !(word & W.comma && listsPassives(syntax, i))) return beforeAdverbs(syntax, from, i);
    if (word & W.comma) {
      if (aside && leavesModifier(syntax, from, i, clausal)) return i;
      if (cutsAtComma(syntax, i, limit, frame, cues, clausal) || (clausal && returnsToMain(syntax, from, i))) return i;
    } else if (word & W.close) {
      if (!openInside(syntax, from, i)) return i;
    } else if (i > from) {
      if (!clausal && word & (W.preposition | W.subordinator) && opensParticiple(i + 1, cues) && TIMES.has(lowerOfUnit(syntax.document, units, i))) return i; // "called him a hero | before saying why"
      if (!clausal && word & W.preposition && opensVenue(syntax, i, limit)) return i;
      if (!clausal && (opensDegree(syntax, i, limit) || (OBJECTS.has(frame) && !showsScene(cue) && leavesName(syntax, from, i)))) return i;
      if (word & W.terminal && endsStatement(syntax, i, limit)) return i;
      if (word & W.dash && (dashed || (!clausal && leavesAtDash(syntax, i, limit)) || endsAtDash(syntax, i, limit) || opensParticiple(i + 1, cues))) return i;
      if (units.tag[i - 1] === QUOTATION && (units.quote[i - 1] as number) & Q.comma && cutsAtQuotedComma(syntax, from, i, limit, frame, cues, clausal))
        return i;
      if (word & W.colon && !clausal && (units.word[i + 1] as number) & W.subject) return i;
      if (word & (W.and | W.but)) {
        if (!clausal && joinsClause(syntax, from, i)) return i;
        if (cue.clause === 'ing' && (opensParticiple(i + 1, cues) || joinsParticiple(syntax, from, i))) return i; // "saying the toll was dead | and calling it a mistake"
        if (QUOTING.has(frame) && units.tag[i - 1] === QUOTATION && finiteGroupAt(syntax, i + 1) >= 0 && !holdsFinite(syntax, from, i)) return i; // "calls it «Sunny» | and swears"
        if ((frame === 'to' || frame === 'object-to') && leavesInfinitive(syntax, from, i)) return i;
        if (cutsAtConjunction(syntax, i, limit, frame, cues, clausal, false, cue)) return i;
      } else if (word & W.as && i === from + 1 && units.tag[from] === QUOTATION && opensSubject(syntax, i + 1, limit)) {
        return i; // `shouted «shame» | as she left`
      } else if (!clausal && word & W.relative) {
        if (cutsAtSpeaker(syntax, i, limit, cues)) return i;
      } else if (!clausal && word & (W.as | W.subordinator)) {
        if (word & W.as && frame !== 'as' && opensSubject(syntax, i + 1, limit)) return i; // "refused to talk | as she left"
        if (cutsAtCircumstance(syntax, i, frame) || cutsAtReportingClause(syntax, i, limit, cues)) return i;
      }
    }
  }
  return limit;
}

/** "showed Lund | in the lead", "imagined her | in the chair": a verb that takes a clause may take a name and a place for one. */
const showsScene = ({ word: { frames } }: Candidate): boolean => frames.that >= 4 && frames.clause >= 4;

/** `calls it «a waste,» | linking to a story`, "the boat, which Lund called «a gift,» | came late": a comma that stands inside the marks, as in America, ends what it would end outside them; that of a title is its own. */
function cutsAtQuotedComma(syntax: Syntax, from: number, at: number, limit: number, frame: Frame, cues: readonly Candidate[], clausal: boolean): boolean {
  return (
    opensParticiple(at, cues) ||
    (at === from + 1 && finiteGroupAt(syntax, at) >= 0) ||
    (!clausal && !isTitle(syntax, at - 1) && cutsAtComma(syntax, at - 1, limit, frame, cues, clausal))
  );
}

/** "records | also could": the adverb belongs to the verb. */
function beforeAdverbs({ units }: Syntax, from: number, at: number): number {
  let end = at;
  while (end - 1 > from && units.tag[end - 1] === POS.ADV) end--;
  return end;
}

/** Marks, conjunctions and, after an object, the time at its end are no content. */
function backFrom(syntax: Syntax, from: number, at: number, clausal: boolean): number {
  const { units } = syntax;
  let end = at;
  while (end > from && (units.word[end - 1] as number) & (W.comma | W.terminal | W.dash | W.and | W.but)) end--;
  // "praised the plan | even though it failed"
  if (end - 1 > from && units.tag[end - 1] === POS.ADV && opensCircumstance(syntax, end)) end--;
  return clausal ? end : beforeTime(syntax, from, end);
}

/** "even | though", "only | because", "just | when". */
const opensCircumstance = ({ document, units }: Syntax, at: number): boolean =>
  ((units.word[at] as number) & W.subordinator) !== 0 && /^(?:even|only|just)$/.test(lowerOfUnit(document, units, at - 1));

/** "Sen. Jo Lane (R-Wis.) | and others": a full stop before a bracket or comma is an abbreviation's. */
function endsStatement({ units }: Syntax, at: number, limit: number): boolean {
  const next = at + 1;
  return next >= limit || ((units.word[next] as number) & (W.close | W.comma)) === 0;
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

/** `shouted «Hail Lund» and «hail the boats» | during a meeting`: past the quotations that "and" joins. */
function joinedQuotationsEnd({ units }: Syntax, from: number, limit: number): number {
  let end = from + 1;
  while (end + 1 < limit && (units.word[end] as number) & (W.and | W.comma) && units.tag[end + 1] === QUOTATION) end += 2;
  return end;
}

function quotationRunEnd({ units }: Syntax, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && units.tag[end] === QUOTATION) end++;
  return end;
}

/** `sought «a permanent ban on plastic bags» | that the council had refused`: a quotation without a mark of its own that the sentence goes on with. */
function isCompleted(syntax: Syntax, at: number, limit: number): boolean {
  const { units, groups } = syntax;
  // `said, «After the storm,» | Lund «saw nothing»`
  if (at < limit && (units.quote[at - 1] as number) & Q.comma && units.tag[at] !== QUOTATION) {
    const predicate = nounPhraseEnd(units, groups, at, limit);
    if (predicate < limit && isQuotedPredicate(units, predicate)) return true;
  }
  return (
    at < limit &&
    ((units.quote[at - 1] as number) & (Q.terminal | Q.comma | Q.unclosed)) === 0 &&
    ((units.word[at] as number) & (W.of | W.that | W.relative | W.to)) !== 0
  );
}

/** Final marks are no content. */
export function trimmed({ units }: Syntax, from: number, to: number): UnitRange | null {
  const marks = W.comma | W.terminal | W.dash | W.colon | W.semicolon;
  let a = from;
  let b = to;
  while (a < b && (units.word[a] as number) & marks) a++;
  while (b > a && (units.word[b - 1] as number) & (marks | W.open)) b--;
  return a < b ? { from: a, to: b } : null;
}
