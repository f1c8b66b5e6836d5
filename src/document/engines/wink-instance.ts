import { POS } from '../types.js';
import { createVocabulary, type Lemmatize, normalise, type Vocabulary } from '../vocabulary.js';
import { createRunTokens, type RunTokens } from './run-tokens.js';
import { createRuns, type Runs } from './runs.js';
import { verbLemma } from './verb-lemma.js';
import { createWinkReader, type RawToken, type RawWord, type WinkReader } from './wink-reader.js';
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

/** wink's lemma of a form alone; what is more than one token keeps its form. */
const lemmatizer =
  (reader: WinkReader, tags: Uint8Array): Lemmatize =>
  (surface, lower, pos) => {
    const [token, more] = reader.read(surface);
    return token === undefined || more !== undefined || token.packed !== 0 ? lower : lemmaOf(reader, token, lower, tags.indexOf(pos), pos);
  };

/** The lemma of a token that got a tag, as wink numbers it and as we do; a name, a mark and a number keep their form. */
export function lemmaOf(reader: WinkReader, token: RawToken, lower: string, winkTag: number, pos: number): string {
  if (pos === POS.PROPN || pos === POS.PUNCT || pos === POS.NUM) return lower;
  const lemma = normalise(reader.lemma(token, winkTag) ?? '') || lower;
  return pos === POS.VERB ? verbLemma(lower, lemma) : lemma;
}

/** An engine that has seen nothing yet. */
export function createWinkInstance(): WinkInstance {
  const reader = createWinkReader();
  const tags = Uint8Array.from(reader.tagNames(), (name) => POS[name as keyof typeof POS] ?? POS.X);
  return {
    reader,
    tagger: createTagger(reader.machines),
    vocabulary: createVocabulary(lemmatizer(reader, tags)),
    runs: createRuns(),
    words: [],
    possible: [],
    numbers: [],
    traits: [],
    numberOfWord: new Map(),
    tags,
    tokens: createRunTokens(),
    lowered: createRunTokens(),
  };
}
