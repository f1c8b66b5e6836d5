import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { POS, type Range, type Tokens } from '../types.js';
import { createVocabulary, normalise, SHAPE, type Vocabulary } from '../vocabulary.js';
import { createTokenColumns, reserve } from './columns.js';
import { type Compounds, createCompounds } from './compounds.js';
import type { Engine } from './engine.js';
import { looksLikeHeadline } from './headline.js';
import { piecesOf } from './pieces.js';
import { createRunTokens, type RunTokens, reserveRunTokens } from './run-tokens.js';
import { createRuns, FIRST_TOKEN, hashed, hashStart, LENGTH, NUMBER, OFFSET, type Runs, TOKEN_COLUMNS, TOKEN_COUNT, TRAITS, WORD } from './runs.js';
import { classOfUnit, UNIT } from './unit-class.js';
import { isWhiteSpace } from './white-space.js';
import { createWinkReader, fixedTag, type RawToken, type WinkReader } from './wink-reader.js';
import { createTagger, type Tagger } from './wink-tagger.js';

/** wink keeps every new word for good, and we every run; past so many all is built anew (65 ms), so that memory stays flat on long streams. */
const RECYCLE_AFTER_WORDS = 120_000;
const RECYCLE_AFTER_RUNS = 250_000;

/** All that one engine has seen so far. */
interface Instance {
  reader: WinkReader;
  tagger: Tagger;
  vocabulary: Vocabulary;
  runs: Runs;
  compounds: Compounds;
  /** wink's tokens, one of each kind, and what tags their words can have. */
  words: RawToken[];
  possible: number[];
  numberOfWord: Map<number, number>;
  /** Our numbers of wink's parts of speech. */
  tags: Uint8Array;
  /** The piece that is being read, and a headline in lower case. */
  tokens: RunTokens;
  lowered: RunTokens;
}

/**
 * The English engine, on wink-nlp and its web model: tokens, parts of speech and lemmas.
 * Built on first use, once; sentences and negation are slantwise's own (wink's boundaries fall inside quotations).
 *
 * wink makes the same tokens of a run between white space wherever it stands, so it is asked once for each; most of a
 * text is runs seen before. Its tagger looks at what stands around a word, so it runs over every piece.
 */
export function createWinkEngine(): Engine {
  let current: Instance | undefined;
  const instance = (): Instance => {
    if (!current || current.vocabulary.surfaces.length > RECYCLE_AFTER_WORDS || current.runs.size > RECYCLE_AFTER_RUNS) current = build();
    return current;
  };
  return {
    language: 'en',
    has: { lemma: true, partOfSpeech: true },
    tokenize(text, stretches) {
      const columns = createTokenColumns(text.length);
      const running = instance();
      for (const piece of piecesOf(text, stretches)) readPiece(running, text, piece, columns);
      return { tokens: columns, vocabulary: running.vocabulary };
    },
    stem: (word) => stemmer.stem(word),
    termWords(term) {
      const words = simpleWords(term);
      if (words) return words;
      const { nlp } = instance().reader;
      return (nlp.readDoc(term).tokens().out(nlp.its.value) as string[]).filter((word) => word.trim() !== '');
    },
  };
}

/** Words of letters are tokens as they stand (but "cannot" is two), and a possessive parts from its noun; for all else wink is asked. */
function simpleWords(term: string): string[] | undefined {
  if (/^[a-z]+(?: [a-z]+)*$/.test(term) && !term.includes('cannot')) return term.split(' ');
  if (!/^[A-Za-zÀ-ÖØ-öø-ÿ' -]+$/.test(term) || /cannot|n't|^'|\s'|'(?!s\b)/iu.test(term)) return undefined;
  return term.replaceAll("'s", " 's").split(' ').filter(Boolean);
}

function build(): Instance {
  const reader = createWinkReader();
  return {
    reader,
    tagger: createTagger(reader.machines),
    vocabulary: createVocabulary(),
    runs: createRuns(),
    compounds: createCompounds(),
    words: [],
    possible: [],
    numberOfWord: new Map(),
    tags: Uint8Array.from(reader.tagNames(), (name) => POS[name as keyof typeof POS] ?? POS.X),
    tokens: createRunTokens(),
    lowered: createRunTokens(),
  };
}

/** Tokens, tags and lemmas of a piece of text. */
function readPiece(instance: Instance, text: string, piece: Range, columns: Tokens): void {
  const { tagger, possible, tokens } = instance;
  readRuns(instance, text, piece.start, piece.end, tokens);
  tagger.tag(tokens, possible);
  pushRows(instance, columns, looksLikeHeadline(text, piece) ? tagsOfLowerCase(instance, text.slice(piece.start, piece.end)) : undefined);
}

/** The tokens of a stretch, run by run, as yet with the tags that their words have most often. */
function readRuns(instance: Instance, text: string, from: number, to: number, tokens: RunTokens): void {
  const { runs } = instance;
  tokens.length = 0;
  let at = from;
  while (at < to) {
    const start = at;
    let unit = text.charCodeAt(at++);
    const kind = classOfUnit(unit);
    if (kind === UNIT.space) continue;
    let hash = hashed(hashStart, unit);
    for (; at < to; at++) {
      unit = text.charCodeAt(at);
      if (classOfUnit(unit) !== kind) break;
      hash = hashed(hash, unit);
    }
    pushRun(tokens, runs, runs.find(text, start, at, hash) || learnRun(instance, text, start, at, hash), start);
  }
}

function pushRun(tokens: RunTokens, { store }: Runs, run: number, at: number): void {
  const count = store[run + TOKEN_COUNT] as number;
  reserveRunTokens(tokens, count);
  let row = tokens.length;
  let token = run + FIRST_TOKEN;
  for (let i = 0; i < count; i++, row++, token += TOKEN_COLUMNS) {
    const traits = store[token + TRAITS] as number;
    tokens.start[row] = at + (store[token + OFFSET] as number);
    tokens.size[row] = store[token + LENGTH] as number;
    tokens.number[row] = store[token + NUMBER] as number;
    tokens.word[row] = store[token + WORD] as number;
    tokens.tag[row] = traits & 0xff;
    tokens.hint[row] = (traits >> 8) & 0xff;
    tokens.fixed[row] = traits >> 16;
  }
  tokens.length = row;
}

/** Asks wink for the tokens of a run that is new. Lone surrogates it must not see; their stand-in is as long. */
function learnRun(instance: Instance, text: string, from: number, to: number, hash: number): number {
  const { reader, tagger, vocabulary, runs, compounds } = instance;
  const run = text.slice(from, to).replace(/\p{Cs}/gu, '\uFFFD');
  const tokens: number[] = [];
  const fresh: string[] = [];
  let cursor = 0;
  for (const token of reader.read(run)) {
    const { surface, packed, tag, hint } = token;
    if (!instance.numberOfWord.has(keyOf(token))) fresh.push(surface);
    const number = vocabulary.add(surface);
    const isSpace = ((vocabulary.shapes[number] as number) & SHAPE.space) !== 0;
    while (isWhiteSpace(run.charCodeAt(cursor))) cursor++;
    const found = isSpace ? -1 : run.indexOf(surface, cursor);
    const traits = tag | (tagger.columnOfHint(hint) << 8) | (packed === 0 ? 0 : (fixedTag(token) + 1) << 16);
    tokens.push(Math.max(found, 0), found < 0 ? 0 : surface.length, number, numberOfWord(instance, token), traits);
    if (found >= 0) cursor = found + surface.length;
  }
  const at = runs.add(text, from, to, hash, tokens);
  compounds.learnt(run, at, tokens.length / TOKEN_COLUMNS);
  for (const surface of fresh) compounds.revise(surface, runs);
  return at;
}

const keyOf = ({ id, expansion }: RawToken): number => id + expansion * 2 ** 22;

/** One row for all tokens that wink does not tell apart. */
function numberOfWord({ reader, words, possible, numberOfWord: known }: Instance, token: RawToken): number {
  const key = keyOf(token);
  let number = known.get(key);
  if (number === undefined) {
    number = words.push(token) - 1;
    possible.push(reader.possible(token));
    known.set(key, number);
  }
  return number;
}

function pushRows(instance: Instance, columns: Tokens, retagged: Uint8Array | undefined): void {
  const { vocabulary, tokens, tags } = instance;
  reserve(columns, tokens.length);
  const { start, end, word, pos, lemma } = columns;
  let row = columns.length;
  for (let i = 0; i < tokens.length; i++) {
    const size = tokens.size[i] as number;
    if (size === 0) continue;
    const winkTag = finalTag(tokens, i);
    let tag = tags[winkTag] as number;
    if (retagged && tag === POS.PROPN) tag = retagged[i] as number;
    const number = tokens.number[i] as number;
    const known = vocabulary.lemmaOf(number, tag);
    start[row] = tokens.start[i] as number;
    end[row] = (tokens.start[i] as number) + size;
    word[row] = number;
    pos[row] = tag;
    lemma[row] = known >= 0 ? known : vocabulary.setLemma(number, tag, lemmaFrom(instance, i, winkTag, tag));
    row++;
  }
  columns.length = row;
}

/** Parts of contractions keep the tag they were made with. */
function finalTag({ fixed, tag }: RunTokens, i: number): number {
  return fixed[i] === 0 ? (tag[i] as number) : (fixed[i] as number) - 1;
}

function lemmaFrom({ reader, vocabulary, words, tokens }: Instance, i: number, winkTag: number, pos: number): string {
  const lower = vocabulary.lowers[tokens.number[i] as number] as string;
  if (pos === POS.PROPN || pos === POS.PUNCT || pos === POS.NUM) return lower;
  return normalise(reader.lemma(words[tokens.word[i] as number] as RawToken, winkTag) ?? '') || lower;
}

/** The tags that the tokens of a piece get in lower case; undefined where they are not as many. */
function tagsOfLowerCase(instance: Instance, piece: string): Uint8Array | undefined {
  const lower = piece.toLowerCase();
  if (lower.length !== piece.length) return undefined;
  const { tagger, possible, tags, lowered } = instance;
  readRuns(instance, lower, 0, lower.length, lowered);
  if (lowered.length !== instance.tokens.length) return undefined;
  tagger.tag(lowered, possible);
  const found = new Uint8Array(lowered.length);
  for (let i = 0; i < lowered.length; i++) found[i] = tags[finalTag(lowered, i)] as number;
  return found;
}
