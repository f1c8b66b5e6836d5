import { givenLexicon } from './derive.js';
import { categoriesOf, entriesOf, type FullEntry } from './entries.js';
import type { Lexicon, MatchKind } from './schema.js';
import { termKey } from './tree.js';

/** A lexicon in numbers. */
export interface LexiconStats {
  entries: number;
  /** Different terms; upper and lower case are one, unless an entry is case-sensitive. */
  terms: number;
  /** In the lexicon's order; `entries` are the category's own, `total` counts those of the categories within it too. */
  categories: { path: string; entries: number; total: number }[];
  /** How many entries are compared by lemma, surface, pattern or stem. */
  match: Record<MatchKind, number>;
  /** Share of entries that have more than one word, 0 to 1; 0 without entries. */
  multiWordShare: number;
  /** Entries that are bound to parts of speech, or do not count in some phrases. */
  restricted: { pos: number; unless: number; caseSensitive: number };
  /** Of the entries that have a weight, their own or their category's; undefined where none has. */
  weights: WeightSummary | undefined;
  /** Terms that more than one category lists. */
  inSeveralCategories: { term: string; categories: string[] }[];
}

/** A lexicon's weights in numbers. */
export interface WeightSummary {
  /** How many entries have one. */
  given: number;
  min: number;
  max: number;
  mean: number;
  median: number;
  /** Standard deviation of all of them (divided by n). */
  sd: number;
  negative: number;
  zero: number;
  positive: number;
}

/**
 * A lexicon in numbers, for its card and for the methods section of a paper.
 *
 * @throws {SlantwiseError} `invalid-lexicon`
 * @example
 * ```ts
 * const moods = defineLexicon({ id: 'my/moods', measure: 'moods', categories: [{ id: 'joy', weight: 1, entries: ['glad', 'over the moon'] }, { id: 'calm', weight: 3, entries: ['glad', 'seren*'] }] });
 * const { entries, terms, multiWordShare, weights, inSeveralCategories } = lexiconStats(moods);
 * [entries, terms, multiWordShare]; // [4, 3, 0.25]
 * [weights?.min, weights?.mean, weights?.max]; // [1, 2, 3]
 * inSeveralCategories; // [{ term: 'glad', categories: ['joy', 'calm'] }]
 * ```
 */
export function lexiconStats(lexicon: Lexicon): LexiconStats {
  const entries = [...entriesOf(givenLexicon(lexicon))];
  const match: Record<MatchKind, number> = { lemma: 0, exact: 0, glob: 0, stem: 0 };
  for (const entry of entries) match[entry.match]++;
  const count = (test: (entry: FullEntry) => boolean) => entries.filter(test).length;
  const byTerm = categoriesByTerm(entries);
  return {
    entries: entries.length,
    terms: byTerm.length,
    categories: categorySizes(lexicon, entries),
    match,
    multiWordShare: entries.length ? count(({ term }) => /\S\s+\S/.test(term)) / entries.length : 0,
    restricted: {
      pos: count(({ pos }) => pos !== undefined),
      unless: count(({ unless }) => !!unless?.length),
      caseSensitive: count((entry) => entry.caseSensitive === true),
    },
    weights: weightSummary(entries.flatMap(({ weight }) => weight ?? [])),
    inSeveralCategories: byTerm.filter(({ categories }) => categories.length > 1),
  };
}

function categorySizes(lexicon: Lexicon, entries: readonly FullEntry[]): LexiconStats['categories'] {
  const own = new Map<string, number>();
  const total = new Map<string, number>();
  for (const { category } of entries) own.set(category, (own.get(category) ?? 0) + 1);
  for (const [path, size] of own) {
    const steps = path.split('/');
    for (let depth = 1; depth <= steps.length; depth++) {
      const around = steps.slice(0, depth).join('/');
      total.set(around, (total.get(around) ?? 0) + size);
    }
  }
  return [...categoriesOf(lexicon)].map(({ path }) => ({ path, entries: own.get(path) ?? 0, total: total.get(path) ?? 0 }));
}

function categoriesByTerm(entries: readonly FullEntry[]): { term: string; categories: string[] }[] {
  const byKey = new Map<string, { term: string; categories: Set<string> }>();
  for (const entry of entries) {
    const key = termKey(entry);
    const known = byKey.get(key);
    if (known) known.categories.add(entry.category);
    else byKey.set(key, { term: entry.term, categories: new Set([entry.category]) });
  }
  return [...byKey.values()].map(({ term, categories }) => ({ term, categories: [...categories] }));
}

function weightSummary(weights: readonly number[]): WeightSummary | undefined {
  const given = weights.length;
  if (given === 0) return undefined;
  const sorted = [...weights].sort((a, b) => a - b);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / given;
  const at = (i: number) => sorted[i] as number;
  const count = (test: (weight: number) => boolean) => weights.filter(test).length;
  return {
    given,
    min: at(0),
    max: at(given - 1),
    mean,
    median: given % 2 ? at((given - 1) / 2) : (at(given / 2 - 1) + at(given / 2)) / 2,
    sd: Math.sqrt(weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / given),
    negative: count((weight) => weight < 0),
    zero: count((weight) => weight === 0),
    positive: count((weight) => weight > 0),
  };
}
