import { deviationOfProportions } from '../statistics/dispersion.js';
import { logOddsRatio } from '../statistics/log-odds.js';
import { type NgramOptions, ngramsOf } from './ngrams.js';

/** How typical an n-gram is of one of two corpora. */
export interface Keyness {
  term: string;
  /** Words of the term. */
  length: number;
  /** Occurrences in the first corpus, and in the second. */
  a: number;
  b: number;
  /** How many texts of both corpora have it. */
  documents: number;
  /** Above 0: more typical of the first corpus. */
  z: number;
  /** Gries' DP over the texts of the corpus of which it is more typical, 0 to 1. */
  dispersion: number;
}

/** The size of a corpus. */
export interface CorpusSize {
  texts: number;
  /** Words that were counted: no names, no numbers. */
  words: number;
}

/** Occurrences of an n-gram: for each text that has it, its number and how often. */
interface Postings {
  length: number;
  texts: number[];
  counts: number[];
}

/** The n-grams of two corpora that occur in so many texts, with their keyness. Each length of n-gram is a vocabulary of its own. */
export function keynessIn(
  corpora: readonly [readonly string[], readonly string[]],
  options: NgramOptions & { minimumDocuments: number; priorStrength: number },
): { terms: Keyness[]; sizes: [CorpusSize, CorpusSize] } {
  const texts = [...corpora[0], ...corpora[1]];
  const border = corpora[0].length;
  const { postings, sizes, totals } = counted(texts, border, options);
  const words = sizes.map((bySize) => bySize[1] ?? 0);
  const terms: Keyness[] = [];
  for (const [term, { length, texts: found, counts }] of postings) {
    if (found.length < options.minimumDocuments) continue;
    const split = found.findIndex((text) => text >= border);
    const firstOfB = split < 0 ? found.length : split;
    const a = sum(counts.slice(0, firstOfB));
    const b = sum(counts.slice(firstOfB));
    const [totalA, totalB] = totals.map((byLength) => byLength[length] ?? 0) as [number, number];
    const priorTotal = options.priorStrength;
    const prior = (priorTotal * (a + b)) / (totalA + totalB);
    const { z } = logOddsRatio({ a, b, totalA, totalB, prior, priorTotal });
    const [from, to, total] = z > 0 ? [0, firstOfB, totalA] : [firstOfB, found.length, totalB];
    const parts = found.slice(from, to).map((text, i) => ({ size: sizes[text]?.[length] ?? 0, count: counts[from + i] as number }));
    if (Number.isFinite(z)) terms.push({ term, length, a, b, documents: found.length, z, dispersion: deviationOfProportions(parts, total) });
  }
  return {
    terms,
    sizes: [
      { texts: border, words: sum(words.slice(0, border)) },
      { texts: texts.length - border, words: sum(words.slice(border)) },
    ],
  };
}

function counted(texts: readonly string[], border: number, options: NgramOptions) {
  const postings = new Map<string, Postings>();
  /** Of each text: how many n-grams of each length. */
  const sizes: number[][] = [];
  const totals: [number[], number[]] = [[], []];
  texts.forEach((text, number) => {
    const size: number[] = [];
    for (const { term, length } of ngramsOf(text, options)) {
      size[length] = (size[length] ?? 0) + 1;
      let known = postings.get(term);
      if (!known) {
        known = { length, texts: [], counts: [] };
        postings.set(term, known);
      }
      const last = known.texts.length - 1;
      if (known.texts[last] === number) known.counts[last] = (known.counts[last] as number) + 1;
      else {
        known.texts.push(number);
        known.counts.push(1);
      }
    }
    sizes.push(size);
    const total = totals[number < border ? 0 : 1];
    size.forEach((count, length) => {
      total[length] = (total[length] ?? 0) + count;
    });
  });
  return { postings, sizes, totals };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
