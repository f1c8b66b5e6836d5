import { PARTS_OF_SPEECH } from './types.js';

/** What a surface form looks like; bits of `Vocabulary.shape`. */
export const SHAPE = {
  /** Holds a letter or a digit: counts as a word. */
  word: 1,
  /** Begins with a capital. */
  capital: 2,
  /** Two letters or more, all capitals. */
  allCaps: 4,
  /** Begins with a digit, or is a number in words. */
  number: 8,
  /** A hyphen or dash that may join words. */
  hyphen: 16,
  /** Ends a sentence: . ? ! … */
  terminal: 32,
  /** An abbreviation's full stop belongs to it: "U.S.", "Mr." */
  abbreviation: 64,
  /** Nothing but white space. */
  space: 128,
  /** Could be a quotation mark, bracket or other mark that closes. */
  closing: 256,
  /** Could be one that opens. */
  opening: 512,
} as const;

/**
 * The words one engine instance has seen, by number: a surface form is looked at once, however often it occurs.
 * Caches keyed by word number (lemmas, lexicon look-ups) live and die with their vocabulary.
 */
export interface Vocabulary {
  readonly surfaces: string[];
  /** Lower case, straight apostrophes. */
  readonly lowers: string[];
  readonly shapes: number[];
  /** Lemmas by number; the `lemma` column of tokens points here. */
  readonly lemmas: string[];
  /** The number of a surface form, made known on first sight. */
  add(surface: string): number;
  /** The number of the lemma of (word, part of speech), or -1 where it is not known yet. */
  lemmaOf(word: number, pos: number): number;
  setLemma(word: number, pos: number, lemma: string): number;
  /** The number of the lemma of (word, part of speech), found as the engine finds it: whichever text asks first, the answer is the same. */
  lemmaAs(word: number, pos: number): number;
}

/** The lemma of a form, as it is written and in lower case, as one part of speech. */
export type Lemmatize = (surface: string, lower: string, pos: number) => string;

const TAGS = PARTS_OF_SPEECH.length;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen'.split(
    ' ',
  ),
);

/** A fresh, empty vocabulary. */
export function createVocabulary(lemmatize: Lemmatize = (_, lower) => lower): Vocabulary {
  const surfaces: string[] = [];
  const lowers: string[] = [];
  const shapes: number[] = [];
  const lemmas: string[] = [];
  const numberOfSurface = new Map<string, number>();
  const numberOfLemma = new Map<string, number>();
  let lemmaTable = new Int32Array(4096 * TAGS).fill(-1);

  const lemmaOf = (word: number, pos: number) => lemmaTable[word * TAGS + pos] as number;
  const setLemma = (word: number, pos: number, lemma: string) => {
    let id = numberOfLemma.get(lemma);
    if (id === undefined) {
      id = lemmas.push(lemma) - 1;
      numberOfLemma.set(lemma, id);
    }
    lemmaTable[word * TAGS + pos] = id;
    return id;
  };

  return {
    surfaces,
    lowers,
    shapes,
    lemmas,
    lemmaOf,
    setLemma,
    lemmaAs(word, pos) {
      const known = lemmaOf(word, pos);
      return known >= 0 ? known : setLemma(word, pos, lemmatize(surfaces[word] as string, lowers[word] as string, pos));
    },
    add(surface) {
      const known = numberOfSurface.get(surface);
      if (known !== undefined) return known;
      const word = surfaces.push(surface) - 1;
      numberOfSurface.set(surface, word);
      const lower = normalise(surface);
      lowers.push(lower);
      shapes.push(shapeOf(surface, lower));
      if (surfaces.length * TAGS > lemmaTable.length) {
        const larger = new Int32Array(lemmaTable.length * 2).fill(-1);
        larger.set(lemmaTable);
        lemmaTable = larger;
      }
      return word;
    },
  };
}

/** Lower case with straight apostrophes: the form in which words are looked up. */
export function normalise(surface: string): string {
  const lower = surface.toLowerCase();
  return lower.includes('’') || lower.includes('‘') || lower.includes('ʼ') ? lower.replace(/[’ʼ‘]/g, "'") : lower;
}

/** Small letters of English: by far the most. */
const PLAIN_WORD = /^[a-z]+$/;

function shapeOf(surface: string, lower: string): number {
  if (PLAIN_WORD.test(surface)) return NUMBER_WORDS.has(lower) ? SHAPE.word | SHAPE.number : SHAPE.word;
  let shape = 0;
  if (/[\p{L}\p{N}]/u.test(surface)) shape |= SHAPE.word;
  if (/^\p{Lu}/u.test(surface)) shape |= SHAPE.capital;
  if (/\p{Lu}.*\p{Lu}/u.test(surface) && !/\p{Ll}/u.test(surface)) shape |= SHAPE.allCaps;
  if (/^[\p{N}]/u.test(surface) || NUMBER_WORDS.has(lower)) shape |= SHAPE.number;
  if (/^[-‐‑–]$/.test(surface)) shape |= SHAPE.hyphen;
  if (/^[.?!…。？！]+$/u.test(surface)) shape |= SHAPE.terminal;
  if (/\p{L}\.$/u.test(surface)) shape |= SHAPE.abbreviation;
  if (surface.trim() === '') shape |= SHAPE.space;
  if (/^["”’»›'`)\]}]+$/u.test(surface)) shape |= SHAPE.closing;
  if (/^["“‘«‹„`'([{¿¡]+$/u.test(surface)) shape |= SHAPE.opening;
  return shape;
}
