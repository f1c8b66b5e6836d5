import { POS, type TokenRange } from '../../document/types.js';
import type { Stance } from '../../report.js';
import { skipAdverbs } from './asides.js';
import { isCircumstance, isMedium } from './circumstances.js';
import { isMeasuredBySo, isRelativeThat } from './clauses.js';
import { sharesPassive } from './coordinated-passives.js';
import { isCompounded, isFiller, isOtherVerb, lacksObject, namesNoun } from './cue-exclusions.js';
import { type Gap, gapBefore, strengthInGap } from './cue-relatives.js';
import { type CueKind, type CueWord, strengthIn, THRESHOLD } from './cue-words.js';
import { fittingFrame } from './fitting-frames.js';
import { type FrameFound, frameAfter } from './frames.js';
import { nounPhraseEnd } from './noun-phrases.js';
import type { Syntax, UnitRange } from './syntax.js';
import { lowerOfUnit, QUOTATION, type Statement } from './units.js';
import { G } from './verb-group-types.js';
import { F, W } from './words.js';

/** A word that may report, with what follows it. */
export interface Candidate {
  kind: CueKind;
  word: CueWord;
  stance: Stance;
  /** Units of the cue: the verb group with its particles. */
  from: number;
  to: number;
  /** Its verb group, or -1. */
  group: number;
  clause: 'finite' | 'infinitive' | 'ing' | 'participle';
  passive: boolean;
  frame: FrameFound;
  /** All candidates have this, so that they are of one shape and read fast. What its clause goes back to: "the plan | that Brown opposed". */
  gap: Gap | undefined;
  /** Of the entry in this frame, 0 to 5. */
  strength: number;
}

/** Can a cue report there? Not inside a quotation; a verb must be one in the text too. */
export function canReport({ units, groups }: Syntax, { from }: TokenRange, verb: boolean): boolean {
  const unit = units.unitOf[from] as number;
  return unit >= 0 && units.tag[unit] !== QUOTATION && (!verb || (groups.of[unit] as number) >= 0);
}

/** A matched cue that can report in its frame, or undefined where its grammar speaks against it. */
export function candidateOf(syntax: Syntax, word: CueWord, match: TokenRange, statement: Statement): Candidate | undefined {
  const first = syntax.units.unitOf[match.from] as number;
  const last = syntax.units.unitOf[match.to - 1] as number;
  if (first < statement.from || last < first) return undefined;
  const kind = kindOf(syntax, word, first);
  if (kind === 'verb') return verbCandidate(syntax, word, { from: first, to: last + 1 }, statement);
  if (kind === 'preposition' && citesAt(syntax, first)) return citation(syntax, word, { from: first, to: last + 1 }, statement.to);
  const frame = frameOfOther(syntax, word, kind, last + 1, statement.to);
  return {
    kind,
    word,
    stance: word.stance,
    from: first,
    to: last + 1,
    group: -1,
    clause: 'finite',
    passive: false,
    frame,
    gap: undefined,
    strength: strengthIn(word, frame.frame, false),
  };
}

/** "…, | citing two studies": by its entry a preposition, in the text a participle. */
const citation = (syntax: Syntax, word: CueWord, { from, to }: UnitRange, limit: number): Candidate => ({
  kind: 'verb',
  word,
  stance: word.stance,
  from,
  to,
  group: syntax.groups.of[from] as number,
  clause: 'ing',
  passive: false,
  frame: frameAfter(syntax, to, limit),
  gap: undefined,
  strength: word.entry.weight,
});

/** The frame of a noun, adjective, adverb or preposition. */
function frameOfOther(syntax: Syntax, { frames }: CueWord, kind: CueKind, end: number, limit: number): FrameFound {
  const found = frameAfter(syntax, end, limit);
  if (kind === 'noun' && found.frame === 'that' && isRelativeThat(syntax, skipAdverbs(syntax, found.content + 1, limit) - 1, limit)) found.frame = 'none';
  if (kind !== 'adjective') return found;
  // "Lund, worried about | the price, left"
  if (found.frame === 'clause' && frames.clause === 0 && frames.np >= THRESHOLD) found.frame = 'np';
  // "pleased by the plan", "interested in it": after an adjective any preposition tells of what, not of where
  const tells = found.frame === 'none' && found.preposition === end && !isCircumstance(syntax, found, limit);
  return tells ? { ...found, frame: 'pp' } : found;
}

function verbCandidate(syntax: Syntax, word: CueWord, { from: first, to }: UnitRange, statement: Statement): Candidate | undefined {
  const { units, groups } = syntax;
  const last = to - 1;
  if (first > statement.from && isCompounded(syntax, first)) return undefined;
  if (word.entry.term === 'know' && isFiller(syntax, first)) return undefined;
  // "rules | regarding boats": a participle that has become a preposition
  if ((units.word[first] as number) & W.preposition && (units.form[first] as number) & F.ing) return undefined;
  const group = groups.of[first] as number;
  if (group < 0 || (groups.head[group] as number) > last) return undefined;
  const flags = groups.flags[group] as number;
  const from = chainStart(syntax, group, statement.from);
  const outer = groups.of[from] as number;
  const split = word.refuses ? refusalAt(syntax, first, last) : -1;
  if (split > 0) {
    const clause = clauseOf(groups.flags[outer] as number);
    const frame: FrameFound = { frame: 'to', content: split };
    return {
      kind: 'verb',
      word,
      stance: word.stance,
      from,
      to: split,
      group: outer,
      clause,
      passive: false,
      frame,
      gap: undefined,
      strength: word.entry.weight,
    };
  }
  // "The closing of the pier | seemed to help": a verb without an object has no passive, so no participle either
  const intransitive = word.raises && (flags & (G.passive | G.participle)) === G.participle;
  // "was quoted as saying | that": the passive is the phrase's own, and its subject speaks
  const reports = word.kind === 'phrase' && last > (groups.head[group] as number) && ((units.form[last] as number) & F.ing) !== 0;
  let passive = !intransitive && !reports && (flags & (G.passive | G.participle)) !== 0;
  const frame = frameOfVerb(syntax, word, last, passive, statement.to);
  // "insisted | on Twitter", "… | on Twitter that": where it was said, not what it was about
  if (last > first && isMedium(syntax, last, statement.to)) return undefined;
  if (frame.frame === 'that' && isMeasuredBySo(syntax, first, statement.from)) return undefined;
  let clause = intransitive ? 'finite' : clauseOf(groups.flags[outer] as number);
  if (!passive && clause === 'finite' && sharesPassive(syntax, word, frame.frame, group, statement.from)) passive = true;
  if (!passive && lacksObject(syntax, word, first, statement.from, frame) && !gapBefore(syntax, outer, statement.from)) {
    passive = true;
    clause = 'participle';
  }
  if (namesNoun(syntax, word, first, statement.from, frame) || isOtherVerb(syntax, word, last, frame)) return undefined;
  const strength = strengthIn(word, frame.frame, passive) - (isAim(clause, frame) ? 1 : 0);
  const open = strength < THRESHOLD && clause === 'finite' && !passive && !word.raises && leavesGap(frame, word);
  const gap = open ? gapBefore(syntax, outer, statement.from) : undefined;
  const final = gap ? strengthInGap(syntax, word, to, statement.to) : strength;
  return { kind: 'verb', word, stance: word.stance, from, to, group: outer, clause, passive, frame, gap, strength: final };
}

/** The frame after a verb that ends at `last`. */
function frameOfVerb(syntax: Syntax, word: CueWord, last: number, passive: boolean, limit: number): FrameFound {
  const { document, units } = syntax;
  const end = last + 1;
  const frame = (passive && clausePastAgent(syntax, end, limit)) || fittingFrame(syntax, word, frameAfter(syntax, end, limit), end, limit);
  if (frame.frame === 'none') {
    if (word.raises && describes(syntax, end, limit)) frame.frame = 'to';
    else if (passive && word.frames.as >= THRESHOLD && describes(syntax, end, limit)) frame.frame = 'as';
    // "expressed dismay | at the price": after a set phrase "at" tells of what
    else if (word.kind === 'phrase' && frame.preposition === end && lowerOfUnit(document, units, end) === 'at') frame.frame = 'pp';
  }
  // `issued a statement | that read: «We lost.»`, "the report released last week | that found …": a verb that takes no clause leaves the relative one to its noun
  const leaves = (word.kind === 'phrase' && units.tag[last] === POS.NOUN) || word.frames.that === 0;
  if (frame.frame === 'that' && leaves && isRelativeThat(syntax, frame.content, limit)) frame.frame = 'none';
  return frame;
}

/** "is said | by friends | to have left", "was told | by Lund and Berg | that it leaks". */
function clausePastAgent(syntax: Syntax, at: number, to: number): FrameFound | undefined {
  const { units, groups } = syntax;
  if (at >= to || !((units.word[at] as number) & W.by)) return undefined;
  let end = nounPhraseEnd(units, groups, at + 1, to);
  if (end > at + 1 && end < to && (units.word[end] as number) & W.and) end = nounPhraseEnd(units, groups, end + 1, to);
  if (end > at + 1 && end < to && (units.word[end] as number) & W.that && !isRelativeThat(syntax, end, to)) return { frame: 'that', content: end };
  return end > at + 1 && end < to && (units.word[end] as number) & W.to && (groups.of[end] as number) >= 0 ? { frame: 'to', content: end } : undefined;
}

/** "a chance | to describe the plan": speech that is only aimed at reports less surely, unless "that", a question or a quotation follows. */
const isAim = (clause: Candidate['clause'], { frame }: FrameFound): boolean =>
  clause === 'infinitive' && (frame === 'np' || frame === 'pp' || frame === 'clause');

/** Nothing that could be the object follows: "opposed | .", "called | unfair", "said | was", "held | as", `called | «Fair Winds»`. */
const leavesGap = ({ frame }: FrameFound, { frames }: CueWord): boolean =>
  frame === 'none' || frame === 'comma' || frame === 'is' || frame === 'as' || frame === 'pp' || (frame === 'quote' && frames['object-quote'] >= THRESHOLD);

/** "…, | citing two studies": a participle that leads to evidence is said by the one who speaks, not by the evidence. */
function citesAt({ units, groups }: Syntax, u: number): boolean {
  return (groups.of[u] as number) >= 0 && ((units.form[u] as number) & F.ing) !== 0 && units.tag[u] === POS.VERB;
}

/** "appeared | more likely", "seems | capable": an adjective follows. */
function describes({ units }: Syntax, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && units.tag[i] === POS.ADV) i++;
  return i < limit && (units.tag[i] === POS.ADJ || (units.tag[i] === POS.VERB && ((units.form[i] as number) & F.participle) !== 0));
}

const clauseOf = (flags: number): Candidate['clause'] =>
  flags & G.finite ? 'finite' : flags & G.infinitive ? 'infinitive' : flags & G.ing ? 'ing' : 'participle';

/** "declined | to comment", "refused | to discuss it": the refusal is the cue, what was refused is the content. */
function refusalAt({ units }: Syntax, first: number, last: number): number {
  for (let u = first; u <= last; u++) if ((units.word[u] as number) & W.to) return u;
  return -1;
}

function kindOf({ units, groups }: Syntax, { kind }: CueWord, first: number): CueKind {
  if (kind !== 'phrase') return kind;
  if ((groups.of[first] as number) >= 0) return 'verb';
  const tag = units.tag[first];
  return tag === POS.ADP || tag === POS.SCONJ || (units.word[first] as number) & W.preposition
    ? 'preposition'
    : tag === POS.ADJ
      ? 'adjective'
      : tag === POS.ADV
        ? 'adverb'
        : 'noun';
}

/** "went on | to say", "continued | to argue": the chain of verbs that lead to the cue belongs to it. */
function chainStart({ document, units, groups }: Syntax, group: number, limit: number): number {
  let g = group;
  for (let hops = 0; hops < 3; hops++) {
    const start = groups.start[g] as number;
    if (!((groups.flags[g] as number) & G.infinitive)) return start;
    let before = start - 1;
    while (before >= limit && (units.tag[before] === POS.ADV || (units.word[before] as number) & W.not)) before--;
    if (before > limit && (units.word[before] as number) & W.preposition && lowerOfUnit(document, units, before) === 'on') before--;
    const outer = before >= limit ? (groups.of[before] as number) : -1;
    if (outer < 0 || (groups.head[outer] as number) < before) return start;
    g = outer;
  }
  return groups.start[g] as number;
}
