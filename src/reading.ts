import type { EntityIndex } from './document/entities/index.js';
import type { Block, Document, TokenRange } from './document/types.js';
import { SHAPE } from './document/vocabulary.js';
import type { LexiconMatches, Match, SuppressedMatch } from './lexicon/match.js';
import type { SplitTerms } from './lexicon/split-terms.js';
import type { Hit, LexiconReference, Span, Voice } from './report.js';

/** The voices by the numbers that a voice column holds. */
export const VOICES: readonly Voice[] = ['author', 'quoted', 'attributed'];
export const VOICE = { author: 0, quoted: 1, attributed: 2 } as const;

/** A text as read: the document, what the lexicons matched in it, and its actors. */
export interface Reading {
  document: Document;
  /** The lexicons that took part, as they are cited. */
  lexicons: readonly LexiconReference[];
  /** The same, as hits cite them: `id@version`. */
  cited: readonly string[];
  /** What each of them matched, in the same order. */
  matches: readonly LexiconMatches[];
  /** Terms that portrayal looks for with an object within them. */
  splitTerms: SplitTerms;
  entities: EntityIndex;
}

/** A reading in which every token has a voice: attribution has run. */
export interface VoicedReading extends Reading {
  /** Of each token: index into `VOICES`. */
  voice: Uint8Array;
  /** Of each paragraph: how many words it has, by voice. */
  words: readonly WordCounts[];
}

/** Words of a stretch of text, by voice: indices are those of `VOICES`. */
type WordCounts = readonly [author: number, quoted: number, attributed: number];

/** Gives a reading its voices, and counts the words of each paragraph by them. */
export function withVoices(reading: Reading, voice: Uint8Array): VoicedReading {
  const { tokens, vocabulary, blocks } = reading.document;
  const words = blocks.map(({ from, to }): WordCounts => {
    let all = 0;
    let quoted = 0;
    let attributed = 0;
    for (let i = from; i < to; i++) {
      if (!((vocabulary.shapes[tokens.word[i] as number] as number) & SHAPE.word)) continue;
      all++;
      if (voice[i] === VOICE.quoted) quoted++;
      else if (voice[i] === VOICE.attributed) attributed++;
    }
    return [all - quoted - attributed, quoted, attributed];
  });
  const { document, lexicons, cited, matches, splitTerms, entities } = reading;
  return { document, lexicons, cited, matches, splitTerms, entities, voice, words };
}

/** The words of some paragraphs, by voice. */
export function wordsOf({ words }: Pick<VoicedReading, 'words'>, blocks: readonly Block[]): { all: number; author: number; quoted: number } {
  let author = 0;
  let quoted = 0;
  let attributed = 0;
  for (const { index } of blocks) {
    const counts = words[index] as WordCounts;
    author += counts[0];
    quoted += counts[1];
    attributed += counts[2];
  }
  return { all: author + quoted + attributed, author, quoted };
}

type Matched = Pick<Reading, 'lexicons' | 'matches'>;
const remembered = new WeakMap<readonly LexiconMatches[], Map<string, Match[]>>();

/** The matches of every lexicon that serves a measure, in order of place. */
export function matchesFor(reading: Matched, measure: string): Match[] {
  let ofReading = remembered.get(reading.matches);
  if (!ofReading) {
    ofReading = new Map();
    remembered.set(reading.matches, ofReading);
  }
  let matches = ofReading.get(measure);
  if (!matches) {
    matches = collect(reading, measure, (found) => found.counted);
    ofReading.set(measure, matches);
  }
  return matches;
}

/** The matches that a measure's lexicons suppressed. */
export function suppressedFor(reading: Matched, measure: string): SuppressedMatch[] {
  return collect(reading, measure, (found) => found.suppressed);
}

function collect<T extends TokenRange>(reading: Matched, measure: string, pick: (found: LexiconMatches) => T[]): T[] {
  const lists = reading.matches.filter((_, i) => reading.lexicons[i]?.measure === measure).map(pick);
  return lists.length === 0 ? [] : lists.reduce(mergedByPlace);
}

/** Two lists in order of place as one, longer stretches first where two begin together. */
function mergedByPlace<T extends TokenRange>(left: readonly T[], right: readonly T[]): T[] {
  const merged: T[] = [];
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    const a = left[l] as T;
    const b = right[r] as T;
    if (a.from < b.from || (a.from === b.from && a.to >= b.to)) {
      merged.push(a);
      l++;
    } else {
      merged.push(b);
      r++;
    }
  }
  while (l < left.length) merged.push(left[l++] as T);
  while (r < right.length) merged.push(right[r++] as T);
  return merged;
}

/** The characters of a stretch of tokens, as a span that slices back. */
export function spanOf(document: Document, { from, to }: TokenRange): Span {
  const start = document.tokens.start[from] as number;
  const end = document.tokens.end[to - 1] as number;
  return { start, end, text: document.text.slice(start, end) };
}

/** A lexicon as hits cite it. */
export const citation = ({ id, version }: LexiconReference): string => `${id}@${version}`;

/** The fields every hit has. */
export function hitOf({ document, voice, cited }: VoicedReading, { entry, from, to }: Match): Hit {
  const start = document.tokens.start[from] as number;
  const end = document.tokens.end[to - 1] as number;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    voice: VOICES[voice[from] as number] as Voice,
    lexicon: cited[entry.lexicon] as string,
    entry: entry.term,
    category: entry.category,
  };
}

/** How many words (tokens with a letter or digit) lie in a stretch of tokens. */
export function countWords({ tokens, vocabulary }: Document, { from, to }: TokenRange): number {
  const { shapes } = vocabulary;
  let words = 0;
  for (let i = from; i < to; i++) if ((shapes[tokens.word[i] as number] as number) & SHAPE.word) words++;
  return words;
}

/** The surface of a token, in lower case. */
export function lowerAt({ tokens, vocabulary }: Document, i: number): string {
  return vocabulary.lowers[tokens.word[i] as number] as string;
}

/** The lemma of a token. */
export function lemmaAt({ tokens, vocabulary }: Document, i: number): string {
  return vocabulary.lemmas[tokens.lemma[i] as number] as string;
}

/** The shape bits of a token. */
export function shapeAt({ tokens, vocabulary }: Document, i: number): number {
  return vocabulary.shapes[tokens.word[i] as number] as number;
}
