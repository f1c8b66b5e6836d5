import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLexicons } from '../../src/lexicon/diff.js';
import { extend } from '../../src/lexicon/extend.js';
import type { LexiconCategory, LexiconEntry } from '../../src/lexicon/schema.js';
import { lexiconOf, lexiconWith } from '../support/lexicon.js';

type Entries = (string | LexiconEntry)[];
const original = lexiconWith([
  { id: 'a', weight: 2, entries: ['war', { term: 'record', pos: 'NOUN' }, { term: 'record', pos: 'VERB' }] },
  { id: 'b', entries: ['dawn'] },
]);
const turnedInto = (a: Entries, b: Entries, more: Partial<LexiconCategory> = {}) =>
  lexiconWith([
    { id: 'a', weight: 2, entries: a, ...more },
    { id: 'b', entries: b },
  ]);
const records: Entries = [
  { term: 'record', pos: 'NOUN' },
  { term: 'record', pos: 'VERB' },
];

describe('entries', () => {
  it.each<[string, ReturnType<typeof turnedInto>, { added?: string[]; removed?: string[]; changed?: [string, string, unknown, unknown][] }]>([
    ['nothing', turnedInto(['war', ...records], ['dawn']), {}],
    ['another order', turnedInto([...records, 'war'], ['dawn']), {}],
    ['a default written out', turnedInto([{ term: 'war', weight: 2 }, ...records], ['dawn']), {}],
    ['one added', turnedInto(['war', 'siege', ...records], ['dawn']), { added: ['siege'] }],
    ['one removed', turnedInto([...records], ['dawn']), { removed: ['war'] }],
    ['a weight', turnedInto([{ term: 'war', weight: 3 }, ...records], ['dawn']), { changed: [['war', 'weight', 2, 3]] }],
    ['a match', turnedInto(['war', ...records], [{ term: 'dawn', match: 'exact' }]), { changed: [['dawn', 'match', 'lemma', 'exact']] }],
    [
      'a category',
      turnedInto(['war', 'dawn', ...records], []),
      {
        changed: [
          ['dawn', 'category', 'b', 'a'],
          ['dawn', 'weight', undefined, 2],
        ],
      },
    ],
    ['a spelling', turnedInto(['War', ...records], ['dawn']), { changed: [['War', 'term', 'war', 'War']] }],
    ['one of two with a term', turnedInto(['war', { term: 'record', pos: 'VERB' }], ['dawn']), { removed: ['record'] }],
    [
      'a part of speech',
      turnedInto(['war', { term: 'record', pos: 'ADJ' }, { term: 'record', pos: 'VERB' }], ['dawn']),
      { changed: [['record', 'pos', ['NOUN'], ['ADJ']]] },
    ],
    [
      'a default of the category',
      turnedInto(['war', ...records], ['dawn'], { weight: 4 }),
      {
        changed: [
          ['war', 'weight', 2, 4],
          ['record', 'weight', 2, 4],
          ['record', 'weight', 2, 4],
        ],
      },
    ],
  ])('%s', (_, lexicon, { added = [], removed = [], changed = [] }) => {
    const diff = diffLexicons(original, lexicon);
    expect(diff.added.map(({ term }) => term)).toEqual(added);
    expect(diff.removed.map(({ term }) => term)).toEqual(removed);
    expect(diff.changed.flatMap(({ term, fields }) => fields.map((change) => [term, change.field, change.before, change.after]))).toEqual(
      expect.arrayContaining(changed),
    );
    expect(diff.changed.flatMap(({ fields }) => fields)).toHaveLength(changed.length);
    expect(diff.same).toBe(added.length + removed.length + changed.length === 0);
  });
});

it('head and categories', () => {
  const diff = diffLexicons(original, {
    ...lexiconWith([
      { id: 'a', weight: 2, definition: 'New.', entries: ['war', ...records] },
      { id: 'constructor', categories: [{ id: 'c' }] },
    ]),
    version: '2.0.0',
    title: 'T',
  });
  expect(diff.head).toEqual([
    { field: 'version', before: '1.2.3', after: '2.0.0' },
    { field: 'title', before: undefined, after: 'T' },
  ]);
  expect(diff.categories).toEqual({
    added: ['constructor', 'constructor/c'],
    removed: ['b'],
    changed: [{ path: 'a', fields: [{ field: 'definition', before: undefined, after: 'New.' }] }],
  });
});

it('what extend adds, diff finds', () => {
  const { added, removed, changed, head } = diffLexicons(original, extend(original, { b: ['dusk'], constructor: ['__proto__'] }));
  expect(added.map(({ category, term }) => `${category}:${term}`)).toEqual(['b:dusk', 'constructor:__proto__']);
  expect([removed, changed]).toEqual([[], []]);
  expect(head.map(({ field }) => field)).toEqual(['version', 'provenance']);
});

const entries = fc.array(
  fc.oneof(fc.constantFrom('a', 'A', 'b', '__proto__'), fc.record({ term: fc.constantFrom('a', 'b'), weight: fc.integer({ min: 0, max: 2 }) })),
  { maxLength: 8 },
);

it('from one to itself nothing differs; there and back are mirror images; and all entries are accounted for', () =>
  fc.assert(
    fc.property(entries, entries, (x, y) => {
      const [a, b] = [lexiconOf(x), lexiconOf(y)];
      expect(diffLexicons(a, a).same).toBe(true);
      const there = diffLexicons(a, b);
      const back = diffLexicons(b, a);
      expect([there.added.length, there.removed.length, there.changed.length]).toEqual([back.removed.length, back.added.length, back.changed.length]);
      expect(there.added.length - there.removed.length).toBe(y.length - x.length);
    }),
  ));

it('refuses what is no lexicon', () => expect(() => diffLexicons(original, {} as never)).toThrow(expect.objectContaining({ code: 'invalid-lexicon' })));
