import type { EntityIndex } from './document/entities.js';
import type { Document, TokenRange } from './document/types.js';
import { SHAPE } from './document/vocabulary.js';
import type { LexiconMatches, Match, SuppressedMatch } from './lexicon/match.js';
import type { LexiconReference, Span, Voice } from './report.js';

/** The voices by the numbers that a voice column holds. */
export const VOICES: readonly Voice[] = ['author', 'quoted', 'attributed'];
export const VOICE = { author: 0, quoted: 1, attributed: 2 } as const;

/** A text as read: the document, what the lexicons matched in it, and its actors. */
export interface Reading {
  document: Document;
  /** The lexicons that took part, as they are cited. */
  lexicons: readonly LexiconReference[];
  /** What each of them matched, in the same order. */
  matches: readonly LexiconMatches[];
  entities: EntityIndex;
}

/** A reading in which every token has a voice: attribution has run. */
export interface VoicedReading extends Reading {
  /** Of each token: index into `VOICES`. */
  voice: Uint8Array;
}

/** The matches of every lexicon that serves a measure, in order of place. */
export function matchesFor(reading: Pick<Reading, 'lexicons' | 'matches'>, measure: string): Match[] {
  return collect(reading, measure, (found) => found.counted);
}

/** The matches that a measure's lexicons suppressed. */
export function suppressedFor(reading: Pick<Reading, 'lexicons' | 'matches'>, measure: string): SuppressedMatch[] {
  return collect(reading, measure, (found) => found.suppressed);
}

function collect<T extends TokenRange>(reading: Pick<Reading, 'lexicons' | 'matches'>, measure: string, pick: (found: LexiconMatches) => T[]): T[] {
  const lists = reading.matches.filter((_, i) => reading.lexicons[i]?.measure === measure).map(pick);
  return lists.length === 1 ? (lists[0] as T[]) : lists.flat().sort((a, b) => a.from - b.from || b.to - a.to);
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
export function hitOf(reading: VoicedReading, match: Match) {
  return {
    ...spanOf(reading.document, match),
    voice: VOICES[reading.voice[match.from] as number] as Voice,
    lexicon: citation(reading.lexicons[match.entry.lexicon] as LexiconReference),
    entry: match.entry.term,
    category: match.entry.category,
  };
}

/** How many words (tokens with a letter or digit) lie in a stretch of tokens; by voice where one is given. */
export function countWords({ document, voice }: { document: Document; voice?: Uint8Array }, { from, to }: TokenRange, only?: (voice: number) => boolean): number {
  const { tokens, vocabulary } = document;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (!((vocabulary.shapes[tokens.word[i] as number] as number) & SHAPE.word)) continue;
    if (only && voice && !only(voice[i] as number)) continue;
    words++;
  }
  return words;
}

/** The surface of a token, in lower case. */
export function lowerAt({ tokens, vocabulary }: Document, i: number): string {
  return vocabulary.lowers[tokens.word[i] as number] as string;
}

/** The surface of a token as it stands in the text. */
export function surfaceAt({ tokens, vocabulary }: Document, i: number): string {
  return vocabulary.surfaces[tokens.word[i] as number] as string;
}

/** The lemma of a token. */
export function lemmaAt({ tokens, vocabulary }: Document, i: number): string {
  return vocabulary.lemmas[tokens.lemma[i] as number] as string;
}

/** The shape bits of a token. */
export function shapeAt({ tokens, vocabulary }: Document, i: number): number {
  return vocabulary.shapes[tokens.word[i] as number] as number;
}
