import { POS } from '../types.js';
import { createVocabulary, type Vocabulary } from '../vocabulary.js';
import { createRunTokens, type RunTokens } from './run-tokens.js';
import { createRuns, type Runs } from './runs.js';
import { createWinkReader, type RawWord, type WinkReader } from './wink-reader.js';
import { createTagger, type Tagger } from './wink-tagger.js';

/** All that one engine has seen so far. */
export interface WinkInstance {
  reader: WinkReader;
  tagger: Tagger;
  vocabulary: Vocabulary;
  runs: Runs;
  /** wink's words, and by word what tags it can have, its number in the vocabulary and what the tagger is told of it. */
  words: RawWord[];
  possible: number[];
  numbers: number[];
  traits: number[];
  numberOfWord: Map<number, number>;
  /** Our numbers of wink's parts of speech. */
  tags: Uint8Array;
  /** The piece that is being read, and a headline in lower case. */
  tokens: RunTokens;
  lowered: RunTokens;
}

/** An engine that has seen nothing yet. */
export function createWinkInstance(): WinkInstance {
  const reader = createWinkReader();
  return {
    reader,
    tagger: createTagger(reader.machines),
    vocabulary: createVocabulary(),
    runs: createRuns(),
    words: [],
    possible: [],
    numbers: [],
    traits: [],
    numberOfWord: new Map(),
    tags: Uint8Array.from(reader.tagNames(), (name) => POS[name as keyof typeof POS] ?? POS.X),
    tokens: createRunTokens(),
    lowered: createRunTokens(),
  };
}
