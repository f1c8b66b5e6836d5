import type { TokenRange } from '../../document/types.js';
import { POS } from '../../document/types.js';
import type { CompiledEntry } from '../../lexicon/compile.js';
import type { Match } from '../../lexicon/match.js';
import type { Stance } from '../../report.js';
import { finiteFollows } from './clauses.js';
import { type Frame, type FrameFound, frameAfter } from './frames.js';
import type { Syntax } from './syntax.js';
import { QUOTATION, type Statement } from './units.js';
import { G } from './verb-groups.js';
import { F, W } from './words.js';

/** Reporting starts here: the strength, 1 to 5, that a word must have in its frame. */
export const THRESHOLD = 3;
/** With a plain object a weaker word reports too: "she asked a question", "he named his price". */
const OBJECT_THRESHOLD = 2;

type CueKind = 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition';

/** A word that may report, with what follows it. */
export interface Candidate {
  kind: CueKind;
  entry: CompiledEntry;
  stance: Stance;
  /** Units of the cue: the verb group with its particles. */
  from: number;
  to: number;
  /** Its verb group, or -1. */
  group: number;
  clause: 'finite' | 'infinitive' | 'ing' | 'participle';
  passive: boolean;
  frame: FrameFound;
  /** Of the entry in this frame, 0 to 5. */
  strength: number;
}

const KINDS = new Set(['verb', 'noun', 'adjective', 'adverb', 'preposition', 'phrase']);

/** Does a match of the attribution lexicons report (the others name kinds of sources)? */
export const isCueMatch = (match: Match): boolean => KINDS.has(match.entry.topCategory);

/** A matched cue in its frame, or undefined where its grammar speaks against it. */
export function candidateOf(syntax: Syntax, match: Match & TokenRange, statement: Statement): Candidate | undefined {
  const { units, groups } = syntax;
  const first = units.unitOf[match.from] as number;
  const last = units.unitOf[match.to - 1] as number;
  if (first < statement.from || last < first || units.tag[first] === QUOTATION) return undefined;
  const [top, stance = 'neutral'] = match.entry.category.split('/') as [string, Stance?];
  const kind = kindOf(syntax, top, first);
  if (kind !== 'verb') {
    const frame = frameAfter(syntax, last + 1, statement.to);
    return {
      kind,
      entry: match.entry,
      stance,
      from: first,
      to: last + 1,
      group: -1,
      clause: 'finite',
      passive: false,
      frame,
      strength: strengthIn(match.entry, frame.frame, false),
    };
  }
  if (first > statement.from && (units.word[first - 1] as number) & W.joiner) return undefined;
  const group = groups.of[first] as number;
  if (group < 0 || (groups.head[group] as number) > last) return undefined;
  const flags = groups.flags[group] as number;
  const passive = (flags & G.passive) !== 0 || (flags & G.participle) !== 0;
  const split = refusalAt(syntax, match.entry, first, last);
  if (split > 0) {
    const from = chainStart(syntax, group, statement.from);
    return {
      kind,
      entry: match.entry,
      stance,
      from,
      to: split,
      group: groups.of[from] as number,
      clause: clauseOf(groups.flags[groups.of[from] as number] as number),
      passive: false,
      frame: { frame: 'to', content: split },
      strength: match.entry.weight,
    };
  }
  const frame = fittingFrame(syntax, match.entry, frameAfter(syntax, last + 1, statement.to), statement.to);
  if (frame.frame === 'none' && match.entry.more.frames?.['raising'] !== undefined && describes(syntax, last + 1, statement.to)) frame.frame = 'to';
  const from = chainStart(syntax, group, statement.from);
  const outer = groups.of[from] as number;
  const outerFlags = groups.flags[outer] as number;
  const clause = clauseOf(outerFlags);
  return {
    kind,
    entry: match.entry,
    stance,
    from,
    to: last + 1,
    group: outer,
    clause,
    passive,
    frame,
    strength: strengthIn(match.entry, frame.frame, passive),
  };
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
function refusalAt({ units }: Syntax, entry: CompiledEntry, first: number, last: number): number {
  if (!/^(?:decline|refuse|promise|vow|agree|offer|pledge) to /.test(entry.term)) return -1;
  for (let u = first; u <= last; u++) if ((units.word[u] as number) & W.to) return u;
  return -1;
}

/**
 * The frame that the entry can have: "says a violent hit that used to be … now draws" is a clause, however long its
 * subject, for "say" takes no object; "endorsed the man who won" is an object, for "endorse" takes no clause.
 */
function fittingFrame(syntax: Syntax, entry: CompiledEntry, found: FrameFound, limit: number): FrameFound {
  const { frame, object } = found;
  const takesClause = frameStrength(entry, 'clause') >= THRESHOLD;
  const takesObject = frameStrength(entry, 'np') >= OBJECT_THRESHOLD;
  const objectFrame: FrameFound = { frame: 'np', content: object?.from ?? found.content, ...(object ? { object } : {}) };
  if (frame === 'clause' && !takesClause && frameStrength(entry, 'that') < THRESHOLD) return takesObject ? objectFrame : found;
  if (frame === 'object-that' && frameStrength(entry, 'object-that') === 0) {
    if (takesClause && object) return { frame: 'clause', content: object.from };
    if (takesObject) return objectFrame;
  }
  const unobjected = frame === 'np' || ((frame === 'quote' || frame === 'object-quote') && frameStrength(entry, 'object-quote') === 0 && object !== undefined);
  if (unobjected && frameStrength(entry, 'clause') >= 5 && !takesObject && finiteFollows(syntax, objectFrame.content, limit))
    return { frame: 'clause', content: objectFrame.content };
  return found;
}

function kindOf({ units, groups }: Syntax, top: string, first: number): CueKind {
  if (top !== 'phrase') return top as CueKind;
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
function chainStart({ units, groups }: Syntax, group: number, limit: number): number {
  let g = group;
  for (let hops = 0; hops < 3; hops++) {
    const start = groups.start[g] as number;
    if (!((groups.flags[g] as number) & G.infinitive)) return start;
    let before = start - 1;
    while (before >= limit && (units.tag[before] === POS.ADV || (units.word[before] as number) & W.not)) before--;
    const outer = before >= limit ? (groups.of[before] as number) : -1;
    if (outer < 0 || (groups.head[outer] as number) < before) return start;
    g = outer;
  }
  return groups.start[g] as number;
}

/** How strongly an entry reports in a frame. A frame that the lexicon does not list is one in which it does not. */
export function strengthIn(entry: CompiledEntry, frame: Frame, passive: boolean): number {
  if (entry.topCategory === 'preposition' || entry.topCategory === 'adverb') return entry.weight;
  const frames = entry.more.frames ?? defaultFrames(entry);
  const of = (name: string) => frames[name] ?? 0;
  if (passive) {
    if (frame === 'that' || frame === 'clause') return of('passive-that');
    if (frame === 'to') return of('passive-to') || THRESHOLD;
    if (frame === 'none' || frame === 'comma') return of('np');
    if (frame === 'pp' || frame === 'about' || frame === 'of') return Math.max(of(frame), of('pp'), of('np') - 1);
    if (frame === 'object-to' || frame === 'object-that' || frame === 'object-wh') return of('np') - 2;
  }
  if (frames['raising'] !== undefined)
    return frame === 'to' || frame === 'that' || frame === 'clause' || (frame !== 'comma' && frame !== 'quote' && frame !== 'none' && entry.weight >= 4)
      ? of('raising')
      : 0;
  switch (frame) {
    case 'comma':
    case 'none':
      return 0;
    case 'object-quote':
      return Math.max(of('object-quote'), of('quote') - 1, of('np'));
    case 'object-np':
      return Math.max(of('as'), of('np'), of('object-quote') - 1);
    case 'object-that':
      return Math.max(of('object-that'), of('np') - 1);
    case 'object-wh':
      return Math.max(of('object-that'), of('wh'));
    case 'object-to':
      return Math.max(of('object-to'), of('np') + 1);
    case 'that':
      return of('that') || (entry.topCategory === 'verb' ? THRESHOLD : 0);
    case 'pp':
      return of('pp') || (entry.topCategory === 'adjective' ? entry.weight : 0);
    case 'np':
      return entry.topCategory === 'verb' && of('np') === OBJECT_THRESHOLD ? THRESHOLD : of('np');
    case 'about':
      return Math.max(of('about'), of('pp'));
    case 'of':
      return Math.max(of('of'), of('pp'));
    case 'colon':
      return Math.max(of('colon'), of('quote'));
    case 'clause':
      return Math.max(of('clause'), of('that') - 1);
    default:
      return of(frame);
  }
}

/** How well an entry stands in a tag: "…, she said". */
export const tagStrength = (entry: CompiledEntry): number =>
  frameStrength(entry, 'tag') || (entry.topCategory === 'phrase' || entry.size > 1 ? frameStrength(entry, 'quote') : 0);

const frameStrength = (entry: CompiledEntry, frame: string): number => (entry.more.frames ?? defaultFrames(entry))[frame] ?? 0;

const defaults = new WeakMap<CompiledEntry, Record<string, number>>();
/** The frames in which a part of speech reports where its entry gives none. */
const DEFAULT_FRAMES: Readonly<Record<string, readonly string[]>> = {
  verb: ['quote', 'tag', 'that', 'clause'],
  phrase: ['quote', 'that', 'clause'],
  noun: ['that', 'of', 'about'],
  adjective: ['that'],
};

function defaultFrames(entry: CompiledEntry): Record<string, number> {
  let known = defaults.get(entry);
  if (!known) {
    known = Object.fromEntries((DEFAULT_FRAMES[entry.topCategory] ?? []).map((frame) => [frame, entry.weight]));
    defaults.set(entry, known);
  }
  return known;
}
