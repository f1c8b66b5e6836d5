import type { Range, Tokens } from '../types.js';
import type { Vocabulary } from '../vocabulary.js';

/** A language engine: turns text into token columns. Everything above it is the same in every language. */
export interface Engine {
  /** BCP 47 tag. */
  readonly language: string;
  /** What its tokens carry; where one is false the measures that need it say so. */
  readonly has: { lemma: boolean; partOfSpeech: boolean };
  /** Tokens of the given stretches of the text (paragraphs), in order, and the vocabulary that numbers their words. It is a new one now and then, so that memory stays flat. */
  tokenize(text: string, stretches: readonly Range[]): { tokens: Tokens; vocabulary: Vocabulary };
  /** A lexicon's term as the words (surface forms) this engine would find in a text. */
  termWords(term: string): string[];
  /** The stem of a word in lower case: what its inflections share (Porter 1980). */
  stem(word: string): string;
}
