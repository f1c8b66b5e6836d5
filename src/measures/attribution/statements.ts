import { POS, type TokenRange } from '../../document/types.js';
import { contentEnd, trimmed } from './contents.js';
import { draftOfAdverb, draftOfPreposition } from './cue-adverbials.js';
import { draftOfAdjective, draftOfNoun } from './cue-nouns.js';
import { draftOfPassive, draftOfRaising, isExpletive } from './cue-passives.js';
import { draftOfGap, enclosedEnd, type Gap, gapBefore } from './cue-relatives.js';
import { OBJECT_THRESHOLD, THRESHOLD } from './cue-words.js';
import type { Candidate } from './cues.js';
import { CLAUSES, type Draft, endOf } from './draft.js';
import { fronted } from './fronted.js';
import { sortByPlace, withItem } from './lists.js';
import { isMet } from './met-persons.js';
import { isDenied, isOutranked, speaksThrough, standsInside } from './outermost.js';
import { isBeyond } from './speakers.js';
import { opensContactClause } from './subject-relatives.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { draftOfTag } from './tag-drafts.js';
import { tagAt } from './tag-patterns.js';
import { QUOTATION, type Statement } from './units.js';
import { sourceOfVerb } from './verb-sources.js';
import { F, W } from './words.js';

/** The attributions of one statement: tags first, then cues from left to right; nothing is reported twice. */
export function readStatement(syntax: Syntax, statement: Statement, index: number, cues: readonly Candidate[]): readonly Draft[] {
  let drafts: Draft[] | undefined;
  let limit = statement.from;
  for (const cue of cues) {
    if (cue.from < limit) continue;
    if (cue.kind === 'preposition' && cue.strength >= THRESHOLD && cue.from > limit) {
      if (standsInside(syntax, cue, cues, limit)) continue;
      const draft = draftOfPreposition(syntax, cue, emptyDraft(cue, index), limit, statement.to, cues);
      if (!draft) continue;
      drafts = withItem(drafts, draft);
      limit = endOf(draft.content, draft.source?.to ?? cue.to);
      continue;
    }
    const bracket = bracketAround(syntax, cue.from, limit, statement.to);
    const tag = tagAt(syntax, cue, bracket?.from ?? limit, bracket?.to ?? statement.to);
    if (!tag) continue;
    if (isOutranked(syntax, tag, cues)) continue;
    const draft = draftOfTag(syntax, tag, statement, index, cues);
    if (draft.content.length === 0) continue;
    drafts = withItem(drafts, draft);
    limit = endOf(draft.content, tag.end);
  }
  const taken = drafts?.length ?? 0;
  let last = -1;
  for (const cue of cues) {
    if (cue.from < last || (cue.strength < THRESHOLD && cue.kind !== 'noun')) continue;
    if (drafts && (isTaken(drafts, taken, cue) || isInside(drafts, cue.from))) continue;
    if (speaksThrough(syntax, cue, cues) || (cue.kind === 'noun' && isDenied(cue, cues))) continue;
    const draft = draftOf(syntax, cue, statement, index, cues, drafts ?? NONE);
    if (!draft) continue;
    drafts = withItem(drafts, draft);
    last = endOf(draft.content, last);
  }
  if (drafts && drafts.length > 1) for (const draft of drafts) leaveReportingRelative(syntax, draft, drafts);
  if (drafts && (syntax.units.word[statement.to - 1] as number) & W.colon) openBlock(drafts, statement);
  return drafts ? sortByPlace(drafts, startOf) : NONE;
}

/** "Lund explained her reasons: | …": what ends in a colon goes on in the block after it, whatever the verb has for an object. */
function openBlock(drafts: readonly Draft[], { to }: Statement): void {
  if (drafts.some(({ open }) => open)) return;
  const last = drafts.findLast(({ cue, content }) => cue?.kind === 'verb' && cue.stance !== 'belief' && endOf(content, 0) === to - 1);
  if (last) last.open = true;
}

/** How many words an aside in brackets may have. */
const LONGEST_ASIDE = 60;

/** "She says it works (and | many, Lund says, agree | )": a tag in brackets reports no more than they hold. */
function bracketAround({ units }: Syntax, at: number, limit: number, end: number): UnitRange | undefined {
  for (let from = at - 1; from >= Math.max(limit, at - LONGEST_ASIDE); from--) {
    const word = units.word[from] as number;
    if (word & W.close) return undefined;
    if (!(word & W.open)) continue;
    for (let to = at; to < Math.min(end, at + LONGEST_ASIDE); to++) if ((units.word[to] as number) & W.close) return { from: from + 1, to };
    return undefined;
  }
  return undefined;
}

/** `«We lost», said Lund, | who added that she was tired`: a relative clause that reports for itself is no part of the source. */
function leaveReportingRelative({ units }: Syntax, draft: Draft, drafts: readonly Draft[]): void {
  const { source } = draft;
  if (!source) return;
  for (const { cue, source: other } of drafts) {
    if (!cue || !other || other.from <= source.from + 1 || other.from >= source.to || !((units.word[other.from] as number) & W.relative)) continue;
    if (cue.from > other.to + 1 || cue.stance === 'belief' || !CLAUSES.has(cue.frame.frame)) continue;
    if ((units.word[other.from - 1] as number) & W.comma) draft.source = { from: source.from, to: other.from - 1 };
    return;
  }
}

const NONE: readonly Draft[] = [];

/** Is a cue that of one of the first drafts? */
function isTaken(drafts: readonly Draft[], first: number, cue: Candidate): boolean {
  for (let i = 0; i < first; i++) {
    const { cueAt: taken, tagTo = 0 } = drafts[i] as Draft;
    if (taken && cue.from >= taken.from && cue.from < taken.to) return true; // "as she | likes | to say"
    // `«We lost», said Lund in a letter | posted | on a wall`: a participle there tells of the occasion
    if (taken && cue.from >= taken.to && cue.from < tagTo && cue.clause === 'participle' && cue.frame.frame === 'about') return true;
  }
  return false;
}

/** Is a unit content already? */
function isInside(drafts: readonly Draft[], u: number): boolean {
  for (const { content } of drafts) for (const { from, to } of content) if (u >= from && u < to) return true;
  return false;
}

function startOf({ cueAt, content }: Draft): number {
  let start = cueAt?.from ?? Number.POSITIVE_INFINITY;
  for (const { from } of content) if (from < start) start = from;
  return start;
}

const emptyDraft = (cue: Candidate, index: number): Draft => ({
  cue,
  cueAt: { from: cue.from, to: cue.to },
  source: null,
  content: [],
  statement: index,
  open: false,
});

function draftOf(syntax: Syntax, cue: Candidate, statement: Statement, index: number, cues: readonly Candidate[], drafts: readonly Draft[]): Draft | undefined {
  const { units } = syntax;
  const limit = lastCoveredBefore(drafts, cue.from, statement.from);
  const to = nextCoveredAfter(drafts, cue.to, statement.to);
  const draft = emptyDraft(cue, index);
  if (cue.kind === 'preposition') return draftOfPreposition(syntax, cue, draft, limit, to, cues);
  if (cue.kind === 'adverb') return draftOfAdverb(syntax, cue, draft, limit, to, cues);
  if (cue.kind === 'noun') return draftOfNoun(syntax, cue, draft, limit, to, cues);
  if (cue.kind === 'adjective') return draftOfAdjective(syntax, cue, draft, limit, to, cues, statement.from, drafts);
  if (cue.word.raises) return draftOfRaising(syntax, cue, draft, limit, to, cues);
  if (cue.passive) return draftOfPassive(syntax, cue, draft, limit, to, cues);

  if (cue.gap) return draftOfGap(syntax, cue, cue.gap, draft, to, cues);

  const { frame, content } = cue.frame;
  if (content >= to) {
    if (frame !== 'colon' && !(frame === 'object-quote' && (units.word[content - 1] as number) & W.colon)) return undefined;
    draft.open = true;
    const { object } = cue.frame;
    // "explained her reasons: | …"; "told reporters: | …" says it to them, "Stated Lund: | …" is said by her
    if (object && cue.from > statement.from && cue.word.frames.np >= OBJECT_THRESHOLD && cue.word.frames['object-that'] < THRESHOLD) draft.content = [object];
  } else {
    const from = includesObject(cue) ? (cue.frame.object as UnitRange).from : content;
    const named = namingGap(syntax, cue, statement.from);
    const last = named ? enclosedEnd(syntax, named.object.from, content, to) : to;
    const range = trimmed(syntax, from, contentEnd(syntax, content, fronted(syntax, cue, limit, last), cue, frame, cues));
    if (!range) return undefined;
    if (isSubject(syntax, cue, range.to, statement)) return undefined;
    draft.content = named ? [named.object, range] : [range];
    draft.source = named?.subject ?? null;
  }
  draft.source ??= sourceOfVerb(syntax, cue, statement, limit, drafts);
  if (draft.source && isBeyond(syntax, cue, draft.source, draft.content)) return undefined;
  if (isMet(syntax, cue, draft.content)) return undefined;
  if (draft.source && isContact(syntax, draft.source, statement.from, content, to)) return undefined;
  if (units.tag[content] !== QUOTATION) {
    if (draft.source === null && isBidden(syntax, cue)) return undefined;
    if (draft.source === null && (frame === 'np' || ((frame === 'pp' || frame === 'about') && cue.clause === 'finite'))) return undefined;
    if (cue.clause === 'infinitive' && draft.source && isExpletive(syntax, draft.source)) return undefined;
  }
  return draft;
}

/** "Remember | that it leaks", "Don't say | a word", "To find | the harbour, turn left": what the reader should do nobody has done. */
function isBidden({ units, groups }: Syntax, { from, group, clause }: Candidate): boolean {
  if (clause === 'infinitive') return true;
  if (clause !== 'finite' || group < 0 || (units.form[from - 1] as number) & F.short) return false; // "Let 's | hope it is late"
  const first = units.form[from] as number;
  return ((units.word[from] as number) & W.do) !== 0 || (groups.start[group] === groups.head[group] && (first & (F.base | F.past)) === F.base);
}

/** "the town he calls | home shows that": what a relative clause without a pronoun tells of stands before it, and the main verb comes right after it. */
function isContact(syntax: Syntax, { from, to }: UnitRange, limit: number, content: number, end: number): boolean {
  if (to !== from + 1 || !opensContactClause(syntax, from, limit)) return false;
  for (let i = content; i < end; i++) {
    if ((syntax.units.word[i] as number) & (W.comma | W.that | W.wh | W.subordinator | W.subject | W.and | W.but | W.semicolon)) return false;
    if (finiteGroupAt(syntax, i) >= 0) return true;
  }
  return false;
}

/** "But for sailors, | hating the council | is a duty": a gerund that opens its clause is what its verb is about, and nobody's act of speech. */
function isSubject(syntax: Syntax, { clause, frame: { frame }, from }: Candidate, end: number, statement: Statement): boolean {
  if (clause !== 'ing' || frame !== 'np' || (from > statement.from && !((syntax.units.word[from - 1] as number) & (W.comma | W.colon)))) return false;
  let verb = end;
  while (syntax.units.tag[verb] === POS.ADV) verb++;
  return verb < statement.to && finiteGroupAt(syntax, verb) >= 0;
}

/** "called him «a liar»": the one who is named is part of what is said; of "told him «go»" it is not. */
function includesObject({ frame, word }: Candidate): boolean {
  return frame.frame === 'object-quote' && frame.adjacent === true && frame.object !== undefined && word.frames['object-that'] < 3;
}

/** "what | Lund called «a gift»", "Berg, | whom she described as a liar": what is named so is part of what is said. */
function namingGap(syntax: Syntax, { word: { frames }, clause, frame: { frame }, group }: Candidate, from: number): Gap | undefined {
  const names = frame === 'as' || ((frame === 'quote' || frame === 'np') && frames['object-quote'] >= THRESHOLD && !frames.that && !frames.clause);
  return names && clause === 'finite' ? gapBefore(syntax, group, from) : undefined;
}

function lastCoveredBefore(drafts: readonly Draft[], at: number, from: number): number {
  let limit = from;
  for (const { content } of drafts) for (const range of content) if (range.to <= at && range.to > limit) limit = range.to;
  return limit;
}

function nextCoveredAfter(drafts: readonly Draft[], at: number, to: number): number {
  let limit = to;
  for (const { content } of drafts) for (const range of content) if (range.from >= at && range.from < limit) limit = range.from;
  return limit;
}

/** Units as tokens. */
export const tokensOf = ({ units }: Syntax, { from, to }: UnitRange): TokenRange => ({ from: units.from[from] as number, to: units.to[to - 1] as number });
