import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ItsFunction, type WinkMethods } from 'wink-nlp';
import { type PartOfSpeech, POS, type Range, type Tokens } from '../types.js';
import { createVocabulary, normalise, type Vocabulary } from '../vocabulary.js';
import { createTokenColumns, reserve } from './columns.js';
import type { Engine } from './engine.js';
import { createWinkWords, FIRST, LAST, LENGTH_AND_ONE, learn, NUMBER, type WinkWords, WORD_COLUMNS } from './wink-words.js';

/** wink keeps every new word for good; past this many it is built anew (65 ms), so that memory stays flat on long streams. */
const RECYCLE_AFTER_WORDS = 120_000;
/** wink is quadratic in the length of a run without white space, so longer runs are cut here. */
const LONGEST_RUN = 200;
/** Read in pieces of about this size: large enough to be fast, small enough to keep wink's own tables small. */
const PIECE_SIZE = 32_768;

const POS_NUMBER: ReadonlyMap<string, number> = new Map(Object.entries(POS));

interface Instance {
  nlp: WinkMethods;
  vocabulary: Vocabulary;
  words: WinkWords;
}

/**
 * The English engine, on wink-nlp and its web model: tokens, parts of speech and lemmas.
 * Built on first use, once; sentences and negation are slantwise's own (wink's boundaries fall inside quotations).
 */
export function createWinkEngine(): Engine {
  let current: Instance | undefined;
  const instance = (): Instance => {
    if (!current || current.vocabulary.surfaces.length > RECYCLE_AFTER_WORDS) current = build();
    return current;
  };
  return {
    language: 'en',
    has: { lemma: true, partOfSpeech: true },
    tokenize(text, stretches) {
      const columns = createTokenColumns(text.length);
      const running = instance();
      for (const piece of pieces(text, stretches)) readPiece(running, text, piece, columns);
      return { tokens: columns, vocabulary: running.vocabulary };
    },
    stem: (word) => stemmer.stem(word),
    termWords(term) {
      const words = simpleWords(term);
      if (words) return words;
      const { nlp } = instance();
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
  return { nlp: winkNLP(model, ['pos']), vocabulary: createVocabulary(), words: createWinkWords() };
}

/** Neighbouring stretches joined to pieces of a good size; headlines stand alone; runs that are too long are cut. */
function* pieces(text: string, stretches: readonly Range[]): Generator<Range> {
  let pending: Range | undefined;
  for (const stretch of stretches) {
    const alone = looksLikeHeadline(text, stretch);
    for (const part of cutLongRuns(text, stretch)) {
      if (pending && !alone && part.start > pending.end && part.end - pending.start <= PIECE_SIZE) {
        pending = { start: pending.start, end: part.end };
        continue;
      }
      if (pending) yield pending;
      pending = part;
    }
    if (alone && pending) {
      yield pending;
      pending = undefined;
    }
  }
  if (pending) yield pending;
}

function* cutLongRuns(text: string, stretch: Range): Generator<Range> {
  let from = stretch.start;
  for (const run of longRuns(text, stretch)) {
    if (run.start > from) yield* cutAtSpaces(text, { start: from, end: run.start });
    for (let at = run.start; at < run.end; ) {
      let next = Math.min(at + LONGEST_RUN, run.end);
      if (next < run.end && isHighSurrogate(text.charCodeAt(next - 1))) next++;
      yield { start: at, end: next };
      at = next;
    }
    from = run.end;
  }
  if (from < stretch.end) yield* cutAtSpaces(text, { start: from, end: stretch.end });
}

/** Runs without white space that are too long for wink. Looks back from the farthest place a run may reach, so that it reads few characters. */
function longRuns(text: string, { start, end }: Range): Range[] {
  const runs: Range[] = [];
  let from = start;
  while (from + LONGEST_RUN < end) {
    let at = from + LONGEST_RUN;
    while (at >= from && !isWhiteSpace(text.charCodeAt(at))) at--;
    if (at >= from) from = at + 1;
    else {
      at = from + LONGEST_RUN + 1;
      while (at < end && !isWhiteSpace(text.charCodeAt(at))) at++;
      runs.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return runs;
}

/** A very long paragraph in pieces, each ending at white space. */
function* cutAtSpaces(text: string, range: Range): Generator<Range> {
  let from = range.start;
  while (range.end - from > PIECE_SIZE) {
    let at = from + PIECE_SIZE;
    while (at > from && !/\s/.test(text[at] as string)) at--;
    if (at === from) at = from + PIECE_SIZE;
    yield { start: from, end: at };
    from = at;
  }
  if (from < range.end) yield { start: from, end: range.end };
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

const isWhiteSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit > 0x1000 && /\s/.test(String.fromCharCode(unit)));

/** Characters wink must not see, each replaced by one unit, so that offsets stay. */
function withoutOddities(text: string): string {
  if (!/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uD800-\uDFFF]/.test(text)) return text;
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/g, ' ').replace(/\p{Cs}/gu, '\uFFFD');
}

function readPiece({ nlp, vocabulary, words }: Instance, text: string, piece: Range, columns: Tokens): void {
  const { its } = nlp;
  const source = withoutOddities(text.slice(piece.start, piece.end));
  const tokens = nlp.readDoc(source).tokens();
  const ids = tokens.out(its.uniqueId as ItsFunction<number>) as unknown as number[];
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const retagged = looksLikeHeadline(text, piece) ? tagsOfLowerCase(nlp, source, ids.length) : undefined;
  reserve(columns, ids.length);
  const { start, end, word, pos, lemma } = columns;
  let row = columns.length;
  let cursor = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    const at = id * WORD_COLUMNS;
    if (!words.table[at + LENGTH_AND_ONE]) learn(words, id, vocabulary, tokens.itemAt(i).out(its.value) as string);
    const { table } = words;
    const length = (table[at + LENGTH_AND_ONE] as number) - 1;
    if (length === 0) continue;
    const number = table[at + NUMBER] as number;
    while (isWhiteSpace(source.charCodeAt(cursor))) cursor++;
    if (source.charCodeAt(cursor) !== table[at + FIRST] || source.charCodeAt(cursor + length - 1) !== table[at + LAST]) {
      const found = source.indexOf(vocabulary.surfaces[number] as string, cursor);
      if (found < 0) continue;
      cursor = found;
    }
    const tag = POS_NUMBER.get((retagged && tags[i] === 'PROPN' ? retagged[i] : tags[i]) as string) ?? 0;
    const known = vocabulary.lemmaOf(number, tag);
    start[row] = piece.start + cursor;
    cursor += length;
    end[row] = piece.start + cursor;
    word[row] = number;
    pos[row] = tag;
    lemma[row] = known >= 0 ? known : vocabulary.setLemma(number, tag, lemmaFrom(nlp, tokens.itemAt(i), vocabulary.lowers[number] as string, tag));
    row++;
  }
  columns.length = row;
}

function lemmaFrom(nlp: WinkMethods, token: ItemToken, lower: string, pos: number): string {
  if (pos === POS.PROPN || pos === POS.PUNCT || pos === POS.NUM) return lower;
  return normalise((token.out(nlp.its.lemma as unknown as ItsFunction<string>) as string | undefined) ?? '') || lower;
}

/** Title case hides verbs from the tagger: "Minister Denies Claims" is tagged again in lower case. A sentence full of names ends in a full stop. */
function looksLikeHeadline(text: string, stretch: Range): boolean {
  if (stretch.end - stretch.start > 200 || /[.,;]["”’)]*$/.test(text.slice(stretch.start, stretch.end))) return false;
  const words = text.slice(stretch.start, stretch.end).match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
}

function tagsOfLowerCase(nlp: WinkMethods, piece: string, expected: number): PartOfSpeech[] | undefined {
  const lower = piece.toLowerCase();
  if (lower.length !== piece.length) return undefined;
  const tags = nlp.readDoc(lower).tokens().out(nlp.its.pos) as PartOfSpeech[];
  return tags.length === expected ? tags : undefined;
}
