import type { Range, Tokens } from '../types.js';
import type { Vocabulary } from '../vocabulary.js';

/** A language engine: turns text into token columns. Everything above it is the same in every language. */
export interface Engine {
  /** BCP 47 tag. */
  readonly language: string;
  /** What its tokens carry; where one is false the measures that need it say so. */
  readonly has: { lemma: boolean; partOfSpeech: boolean };
  /** The vocabulary the next call will use; it is replaced when it has grown large. */
  vocabulary(): Vocabulary;
  /** Tokens of the given stretches of the text (paragraphs), in order. */
  tokenize(text: string, stretches: readonly Range[]): Tokens;
  /** A lexicon's term as the words (surface forms) this engine would find in a text. */
  termWords(term: string): string[];
}
