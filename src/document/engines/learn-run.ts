import { SHAPE } from '../vocabulary.js';
import { FIRST_TOKEN, hashed, hashStart, LENGTH, type Runs, TOKEN_COLUMNS, TOKEN_COUNT, TRAITS } from './runs.js';
import { isWhiteSpace } from './white-space.js';
import type { WinkInstance } from './wink-instance.js';
import { fixedTag, type RawToken, type RawWord } from './wink-reader.js';

/** Asks wink for the tokens of a run that is new. */
export function learnRun(instance: WinkInstance, text: string, from: number, to: number, hash: number): number {
  const { vocabulary, runs } = instance;
  const known = learnMarkedWord(instance, text, from, to, hash);
  if (known !== 0) return known;
  const run = visibleToWink(text.slice(from, to));
  const tokens: number[] = [];
  let cursor = 0;
  for (const token of partsOf(run).flatMap((part) => instance.reader.read(part))) {
    const word = wordOf(instance, token);
    const number = instance.numbers[word] as number;
    const { surface } = instance.words[word] as RawWord;
    const isSpace = ((vocabulary.shapes[number] as number) & SHAPE.space) !== 0;
    while (isWhiteSpace(run.charCodeAt(cursor))) cursor++;
    const found = isSpace ? -1 : run.indexOf(surface, cursor);
    tokens.push(Math.max(found, 0), found < 0 ? 0 : surface.length, number, word, instance.traits[word] as number);
    if (found >= 0) cursor = found + surface.length;
  }
  return runs.add(text, from, to, hash, tokens);
}

/** Words that wink, with a full stop, takes for abbreviations ("6 in.", "Mass.", "Sat."); in lower case they end a sentence: "she gave in.", "he fell ill." */
const NO_ABBREVIATIONS = new Set('apt. ill. in. mar. mass. miss. ore. sat. sun. wash. wed.'.split(' '));
const partsOf = (run: string): string[] => (NO_ABBREVIATIONS.has(run) ? [run.slice(0, -1), '.'] : [run]);

/** Lone surrogates wink must not see; their stand-in is as long. */
const visibleToWink = (run: string): string => (/[\ud800-\udfff]/.test(run) ? run.replace(/\p{Cs}/gu, '\uFFFD') : run);

/** Marks that wink parts from the word before them, or after, whatever the word: no form of its model ends, or begins, in one. */
const AFTER_WORD = new Set([...',;:?!"”)…'].map((mark) => mark.charCodeAt(0)));
const BEFORE_WORD = new Set([...'"“('].map((mark) => mark.charCodeAt(0)));

/** "plan," where "plan" and "," are known: the tokens of both; else 0. Most runs that are new are such. */
function learnMarkedWord(instance: WinkInstance, text: string, from: number, to: number, hash: number): number {
  const { runs } = instance;
  const opens = BEFORE_WORD.has(text.charCodeAt(from));
  if (!opens && !AFTER_WORD.has(text.charCodeAt(to - 1))) return 0;
  const parting = opens ? from + 1 : to - 1;
  const first = findRun(runs, text, from, parting);
  const last = first && findRun(runs, text, parting, to);
  const core = opens ? last : first;
  if (!last || !isOneWord(runs, core, to - from - 1)) return 0;
  const { store } = runs;
  const row = (run: number, offset: number) => [offset, ...store.subarray(run + FIRST_TOKEN + LENGTH, run + FIRST_TOKEN + TOKEN_COLUMNS)];
  return runs.add(text, from, to, hash, [...row(first, 0), ...row(last, parting - from)]);
}

function findRun(runs: Runs, text: string, from: number, to: number): number {
  let hash = hashStart;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (i > from && !isLetter(unit)) return 0;
    hash = hashed(hash, unit);
  }
  return runs.find(text, from, to, hash);
}

const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** A run of one token as long as the run that is no part of a contraction. */
function isOneWord({ store }: Runs, run: number, length: number): boolean {
  const token = run + FIRST_TOKEN;
  return store[run + TOKEN_COUNT] === 1 && store[token + LENGTH] === length && (store[token + TRAITS] as number) >> 16 === 0;
}

/** One number for all tokens that wink does not tell apart. */
function wordOf(instance: WinkInstance, token: RawToken): number {
  const { reader, words, numberOfWord, vocabulary, tagger } = instance;
  const key = token.id + token.expansion * 2 ** 22;
  let number = numberOfWord.get(key);
  if (number === undefined) {
    const word = reader.word(token);
    number = words.push(word) - 1;
    instance.possible.push(reader.possible(word));
    instance.numbers.push(vocabulary.add(word.surface));
    instance.traits.push(word.tag | (tagger.columnOfHint(word.hint) << 8) | (word.packed === 0 ? 0 : (fixedTag(word) + 1) << 16));
    numberOfWord.set(key, number);
  }
  return number;
}
