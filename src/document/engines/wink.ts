import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { POS, type Range, type Tokens } from '../types.js';
import { createTokenColumns, reserve } from './columns.js';
import type { Engine } from './engine.js';
import { looksLikeHeadline } from './headline.js';
import { learnRun } from './learn-run.js';
import { piecesOf } from './pieces.js';
import { type RunTokens, reserveRunTokens } from './run-tokens.js';
import { FIRST_TOKEN, hashed, hashStart, LENGTH, NUMBER, OFFSET, type Runs, TOKEN_COLUMNS, TOKEN_COUNT, TRAITS, WORD } from './runs.js';
import { classOfUnit, UNIT } from './unit-class.js';
import { createWinkInstance, lemmaOf, type WinkInstance } from './wink-instance.js';
import type { RawWord } from './wink-reader.js';

/** wink keeps every new word for good, and we every run; past so many all is built anew (65 ms), so that memory stays flat on long streams. */
const RECYCLE_AFTER_WORDS = 120_000;
const RECYCLE_AFTER_RUNS = 250_000;

/**
 * The English engine, on wink-nlp and its web model: tokens, parts of speech and lemmas.
 * Built on first use, once; sentences and negation are slantwise's own (wink's boundaries fall inside quotations).
 *
 * wink makes the same tokens of a run between white space wherever it stands, so it is asked once for each; most of a
 * text is runs seen before. Its tagger looks at what stands around a word, so it runs over every piece.
 */
export function createWinkEngine(): Engine {
  let current: WinkInstance | undefined;
  const instance = (): WinkInstance => {
    if (!current || current.vocabulary.surfaces.length > RECYCLE_AFTER_WORDS || current.runs.size > RECYCLE_AFTER_RUNS) current = createWinkInstance();
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
      return instance()
        .reader.surfaces(term)
        .filter((word) => word.trim() !== '');
    },
  };
}

/** Words of letters are tokens as they stand (but "cannot" is two), and a possessive parts from its noun; for all else wink is asked. */
function simpleWords(term: string): string[] | undefined {
  if (/^[a-z]+(?: [a-z]+)*$/.test(term) && !term.includes('cannot')) return term.split(' ');
  if (!/^[A-Za-zÀ-ÖØ-öø-ÿ' -]+$/.test(term) || /cannot|n't|^'|\s'|'(?!s\b)/iu.test(term)) return undefined;
  return term.replaceAll("'s", " 's").split(' ').filter(Boolean);
}

/** Tokens, tags and lemmas of a piece of text. */
function readPiece(instance: WinkInstance, text: string, piece: Range, columns: Tokens): void {
  const { tagger, possible, tokens } = instance;
  readRuns(instance, text, piece.start, piece.end, tokens);
  tagger.tag(tokens, possible);
  pushRows(instance, columns, looksLikeHeadline(text, piece) ? tagsOfLowerCase(instance, text.slice(piece.start, piece.end)) : undefined);
}

/** The tokens of a stretch, run by run, as yet with the tags that their words have most often. */
function readRuns(instance: WinkInstance, text: string, from: number, to: number, tokens: RunTokens): void {
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

function pushRows(instance: WinkInstance, columns: Tokens, retagged: Uint8Array | undefined): void {
  const { reader, vocabulary, words, tokens, tags } = instance;
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
    lemma[row] =
      known >= 0
        ? known
        : vocabulary.setLemma(number, tag, lemmaOf(reader, words[tokens.word[i] as number] as RawWord, vocabulary.lowers[number] as string, winkTag, tag));
    row++;
  }
  columns.length = row;
}

/** Parts of contractions keep the tag they were made with. */
function finalTag({ fixed, tag }: RunTokens, i: number): number {
  return fixed[i] === 0 ? (tag[i] as number) : (fixed[i] as number) - 1;
}

/** The tags that the tokens of a piece get in lower case; undefined where they are not as many. */
function tagsOfLowerCase(instance: WinkInstance, piece: string): Uint8Array | undefined {
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
