import type { CompiledEntry } from '../../lexicon/compile.js';
import type { Stance } from '../../report.js';
import type { Frame } from './frames.js';

/** Reporting starts here: the strength, 1 to 5, that a word must have in its frame. */
export const THRESHOLD = 3;
/** With a plain object a weaker word reports too: "she asked a question", "he named his price". */
export const OBJECT_THRESHOLD = 2;

export type CueKind = 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition';

/** What an entry of the cue lexicons means, worked out once an entry. */
export interface CueWord {
  entry: CompiledEntry;
  /** A phrase is of the kind that its first word has in the text. */
  kind: CueKind | 'phrase';
  stance: Stance;
  /** "declined to": the refusal is the cue, what was refused is the content. */
  refuses: boolean;
  /** Its subject is part of what is said: "She seems to know". */
  raises: boolean;
  /** How well it stands in a tag: "…, she said". */
  tag: number;
  frames: FrameStrengths;
}

/** How strongly a word reports in the frames a lexicon may give, 0 to 5; with a bare person as its object -1 where that makes no difference. All of them in every word: objects of one shape are read fast. */
type FrameStrengths = Readonly<Record<Frame | 'tag' | 'raising' | 'passive-that' | 'passive-to' | 'person', number>>;

export function cueWordOf(entry: CompiledEntry): CueWord {
  const given = entry.more.frames ?? defaultFrames(entry);
  const frames = strengthsOf(given['v-ing'] === undefined && endsInPreposition(entry) ? { ...given, 'v-ing': given.np ?? 0 } : given);
  return {
    entry,
    kind: entry.topCategory as CueWord['kind'],
    stance: (entry.subCategory || 'neutral') as Stance,
    refuses: /^(?:decline|refuse|promise|vow|agree|offer|pledge) to /.test(entry.term),
    raises: given.raising !== undefined,
    tag: frames.tag || (entry.topCategory === 'phrase' || entry.size > 1 ? frames.quote : 0),
    frames,
  };
}

/** "focus on | closing it": after a preposition a gerund is as much an object as a noun. */
const endsInPreposition = ({ term, topCategory }: CompiledEntry): boolean =>
  topCategory === 'verb' && / (?:on|about|of|for|against|at|to|over|with|from|in)$/.test(term);

/** A frame that the lexicon does not list is one in which the word does not report. Those asked for most stand first, in one line of the processor's cache. */
const strengthsOf = (given: Readonly<Record<string, number>>): FrameStrengths => ({
  that: given.that ?? 0,
  clause: given.clause ?? 0,
  np: given.np ?? 0,
  'object-that': given['object-that'] ?? 0,
  'object-quote': given['object-quote'] ?? 0,
  quote: given.quote ?? 0,
  colon: given.colon ?? 0,
  to: given.to ?? 0,
  wh: given.wh ?? 0,
  'object-wh': given['object-wh'] ?? 0,
  'object-np': given['object-np'] ?? 0,
  'object-to': given['object-to'] ?? 0,
  pp: given.pp ?? 0,
  as: given.as ?? 0,
  'v-ing': given['v-ing'] ?? 0,
  of: given.of ?? 0,
  is: given.is ?? 0,
  about: given.about ?? 0,
  comma: given.comma ?? 0,
  none: given.none ?? 0,
  tag: given.tag ?? 0,
  raising: given.raising ?? 0,
  'passive-that': given['passive-that'] ?? 0,
  'passive-to': given['passive-to'] ?? 0,
  person: given.person ?? -1,
});

/** The frames in which a part of speech reports where its entry gives none. */
const DEFAULT_FRAMES: Readonly<Record<string, readonly string[]>> = {
  verb: ['quote', 'tag', 'that', 'clause'],
  phrase: ['quote', 'that', 'clause'],
  noun: ['that', 'of', 'about'],
  adjective: ['that'],
};

const defaultFrames = ({ topCategory, weight }: CompiledEntry): Record<string, number> =>
  Object.fromEntries((DEFAULT_FRAMES[topCategory] ?? []).map((frame) => [frame, weight]));

/** How strongly a word reports in a frame. */
export function strengthIn({ entry, kind, raises, frames }: CueWord, frame: Frame, passive: boolean): number {
  if (kind === 'preposition' || kind === 'adverb') return entry.weight;
  if (passive) {
    if (frame === 'that' || frame === 'clause') return frames['passive-that'] || (frames['object-that'] >= 4 ? frames['object-that'] : 0);
    if (frame === 'to') return frames['passive-to'] || THRESHOLD;
    // "was criticised | ."; "was called | at noon" has no name yet, so nobody named it
    if (frame === 'none' || frame === 'comma') return frames['object-quote'] >= 5 && !frames.that ? 0 : frames.np;
    if (frame === 'pp' || frame === 'about' || frame === 'of') return Math.max(frames[frame], frames.pp, frames.np - 1);
    // "was called a liar", "was considered a sailor", "was asked a question"; "was denied a visa" says nothing of anybody's words
    const names = entry.size > 1 || frames.as >= THRESHOLD || frames['object-quote'] >= OBJECT_THRESHOLD;
    if (frame === 'object-to' || frame === 'object-that' || frame === 'object-wh') return names ? frames.np - 2 : 0;
    if (frame === 'np' && !names) return 0;
    // `were granted «guest» status`: a quotation after a passive is what they were told, or part of a name of what they got
    if (frame === 'quote' && !names && frames['passive-that'] === 0 && frames['object-that'] < 4) return 0;
  }
  if (raises)
    return frame === 'to' || frame === 'that' || frame === 'clause' || (frame !== 'comma' && frame !== 'quote' && frame !== 'none' && entry.weight >= 4)
      ? frames.raising
      : 0;
  switch (frame) {
    case 'comma':
    case 'none':
      return 0;
    case 'object-quote':
      return Math.max(frames['object-quote'], frames.quote - 1, frames.np);
    case 'object-np':
      return Math.max(frames.as, frames.np, frames['object-quote'] - 1);
    case 'object-that':
      return Math.max(frames['object-that'], frames.np - 1);
    case 'object-wh':
      return Math.max(frames['object-that'], frames.wh);
    case 'object-to':
      return Math.max(frames['object-to'], frames.np + 1);
    case 'that':
      return frames.that || (kind === 'verb' ? THRESHOLD : 0);
    case 'pp':
      return frames.pp || (kind === 'adjective' ? entry.weight : 0);
    case 'np':
      return kind === 'verb' && frames.np === OBJECT_THRESHOLD ? THRESHOLD : frames.np;
    case 'about':
      return Math.max(frames.about, frames.pp) || (kind === 'adjective' ? entry.weight : 0);
    case 'of':
      return Math.max(frames.of, frames.pp);
    case 'colon':
      return Math.max(frames.colon, frames.quote);
    case 'clause':
      return frames.clause;
    default:
      return frames[frame];
  }
}
