import { expect, it } from 'vitest';
import { entriesOf } from '../../src/lexicon/entries.js';
import type { LexiconEntry } from '../../src/lexicon/schema.js';
import { SHIPPED, SUPPORT } from '../../src/lexicon/shipped.js';
import { lexiconStats } from '../../src/lexicon/stats.js';
import { lexiconOf, lexiconWith } from '../support/lexicon.js';

it('counts', () => {
  const lexicon = lexiconWith([
    {
      id: 'fear',
      weight: 2,
      entries: ['threat', { term: 'terror*', match: 'glob' }],
      categories: [{ id: 'war', entries: [{ term: 'Threat', weight: -1 }, 'act of war'] }],
    },
    { id: 'constructor', match: 'exact', entries: [{ term: 'US', caseSensitive: true }, { term: 'us', pos: 'PRON', unless: ['let us'] }, 'threat'] },
    { id: 'empty' },
  ]);
  expect(lexiconStats(lexicon)).toEqual({
    entries: 7,
    terms: 5,
    categories: [
      { path: 'fear', entries: 2, total: 4 },
      { path: 'fear/war', entries: 2, total: 2 },
      { path: 'constructor', entries: 3, total: 3 },
      { path: 'empty', entries: 0, total: 0 },
    ],
    match: { lemma: 3, exact: 3, glob: 1, stem: 0 },
    multiWordShare: 1 / 7,
    restricted: { pos: 1, unless: 1, caseSensitive: 1 },
    weights: { given: 4, min: -1, max: 2, mean: 1.25, median: 2, sd: Math.sqrt(1.6875), negative: 1, zero: 0, positive: 3 },
    inSeveralCategories: [{ term: 'threat', categories: ['fear', 'fear/war', 'constructor'] }],
  });
});

it.each<[string, (string | LexiconEntry)[], number | undefined]>([
  ['nothing', [], undefined],
  ['no weight', ['a'], undefined],
  ['one', [{ term: 'a', weight: 3 }], 3],
  [
    'an even number',
    [
      { term: 'a', weight: 1 },
      { term: 'b', weight: 2 },
    ],
    1.5,
  ],
  [
    'unsorted',
    [
      { term: 'a', weight: 10 },
      { term: 'b', weight: 9 },
      { term: 'c', weight: 100 },
    ],
    10,
  ],
])('median of %s', (_, entries, median) => expect(lexiconStats(lexiconOf(entries)).weights?.median).toBe(median));

it.each([...Object.values(SHIPPED), ...SUPPORT].map((lexicon) => [lexicon.id, lexicon] as const))('of %s add up', (_, lexicon) => {
  const { entries, categories, match, weights } = lexiconStats(lexicon);
  expect(entries).toBe([...entriesOf(lexicon)].length);
  expect(categories.reduce((sum, category) => sum + category.entries, 0)).toBe(entries);
  expect(Object.values(match).reduce((sum, count) => sum + count, 0)).toBe(entries);
  if (weights) expect(weights.negative + weights.zero + weights.positive).toBe(weights.given);
});
