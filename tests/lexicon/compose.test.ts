import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { SlantwiseError } from '../../src/error.js';
import { override, pick, remove } from '../../src/lexicon/compose.js';
import { defineLexicon } from '../../src/lexicon/define.js';
import { entriesOf } from '../../src/lexicon/entries.js';
import { extend } from '../../src/lexicon/extend.js';
import { hashOf } from '../../src/lexicon/hash.js';
import { merge } from '../../src/lexicon/merge.js';
import type { Lexicon, LexiconCategory, LexiconEntry } from '../../src/lexicon/schema.js';
import { loadedTerms } from '../../src/lexicons/en/loaded-terms.js';
import { lexiconOf, lexiconWith } from '../support/lexicon.js';

const fear = lexiconWith([
  {
    id: 'fear',
    weight: 2,
    definition: 'Dread.',
    examples: ['A threat.'],
    entries: ['threat', { term: 'panic', pos: ['NOUN'] }],
    categories: [{ id: 'war', weight: 3, entries: ['bomb'] }],
  },
  { id: 'hope', entries: ['dawn'] },
]);
const termsOf = (lexicon: Lexicon) => [...entriesOf(lexicon)].map(({ term, category }) => `${category}:${term}`);
/** Entries by what they mean: category, term and all that holds for them. */
const meanings = (lexicon: Lexicon) =>
  [...entriesOf(lexicon)].map((entry) => ({ ...entry, weight: entry.weight ?? 1, caseSensitive: entry.caseSensitive ?? false }));
const error = (code: string, path: string, suggestion?: string) =>
  expect.objectContaining({ code, place: expect.objectContaining({ path }), ...(suggestion && { suggestion }) });
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};
frozen(fear);

const word = fc.oneof(fc.stringMatching(/^[a-z]{1,3}$/), fc.constantFrom('constructor', '__proto__', 'toString', 'two words'));
const entry: fc.Arbitrary<string | LexiconEntry> = fc.oneof(
  word,
  fc.record(
    { term: word, weight: fc.integer({ min: -2, max: 3 }), match: fc.constantFrom('lemma', 'exact', 'stem') },
    { requiredKeys: ['term'] },
  ) as fc.Arbitrary<LexiconEntry>,
);
const category = (depth: number): fc.Arbitrary<LexiconCategory> =>
  fc.record(
    {
      id: fc.constantFrom('a', 'b', 'constructor'),
      weight: fc.integer({ min: 1, max: 3 }),
      match: fc.constantFrom('lemma', 'exact', 'stem'),
      entries: fc.array(entry, { maxLength: 5 }),
      ...(depth > 0 && { categories: fc.uniqueArray(category(depth - 1), { maxLength: 2, selector: ({ id }) => id }) }),
    },
    { requiredKeys: ['id'] },
  ) as fc.Arbitrary<LexiconCategory>;
const lexicon = fc.uniqueArray(category(1), { maxLength: 3, selector: ({ id }) => id }).map((categories) => frozen(lexiconWith(categories)));

describe('defineLexicon', () => {
  it('fills in what can be left out', () => {
    expect(defineLexicon({ id: 'my/terms', measure: 'm', categories: [] })).toEqual({
      id: 'my/terms',
      version: '0.0.0',
      language: 'en',
      measure: 'm',
      categories: [],
      licence: { spdx: 'LicenseRef-unknown', redistributable: false, commercial: false },
    });
    expect(defineLexicon(fear)).toEqual(fear);
  });

  it.each<[string, unknown, string, string | undefined]>([
    ['no measure', { id: 'a', categories: [] }, 'measure', undefined],
    ['a misspelt key', { id: 'a', measure: 'm', categories: [{ id: 'a', entires: [] }] }, 'categories[0].entires', 'did you mean "entries"?'],
    ['null', null, '', undefined],
    ['an array', [], '', undefined],
  ])('%s', (_, draft, path, suggestion) =>
    expect(() => defineLexicon(draft as never)).toThrow(path ? error('invalid-lexicon', path, suggestion) : SlantwiseError),
  );
});

describe('extend', () => {
  it('one line adds a word to a shipped lexicon, and it counts', () => {
    const mine = extend(loadedTerms, { 'name-calling': ['flip-flopper'] });
    expect(analyze('The flip-flopper won.', { lexicons: { loadedTerms: mine } }).overall.loadedTerms?.hits).toMatchObject([
      { text: 'flip-flopper', category: 'name-calling', lexicon: `en/loaded-terms@${mine.version}` },
    ]);
    expect(mine.version).toBe(`${loadedTerms.version}+extended`);
  });

  it('makes categories, also inside others, and keeps those that are there', () => {
    expect(termsOf(extend(fear, { 'fear/war': ['siege'], 'fear/plague/old': ['pest'], jargon: ['synergy'] }))).toEqual([
      'fear:threat',
      'fear:panic',
      'fear/war:bomb',
      'fear/war:siege',
      'fear/plague/old:pest',
      'hope:dawn',
      'jargon:synergy',
    ]);
  });

  it('what is there already changes nothing', () => {
    expect(termsOf(extend(fear, { fear: ['Threat', 'panic', { term: 'panic', pos: ['NOUN'] }, 'alarm', 'alarm'] }))).toEqual([
      'fear:threat',
      'fear:panic',
      'fear:alarm',
      'fear/war:bomb',
      'hope:dawn',
    ]);
    expect(termsOf(extend(fear, { fear: [{ term: 'panic', pos: 'VERB', weight: 1 }] }))).toContain('fear:panic');
  });

  it('prototype-like names are ordinary', () => {
    const odd = extend(fear, JSON.parse('{ "constructor": ["__proto__", "toString"], "hasOwnProperty": ["constructor"] }'));
    expect(termsOf(odd).slice(-3)).toEqual(['constructor:__proto__', 'constructor:toString', 'hasOwnProperty:constructor']);
    expect(termsOf(remove(odd, ['__proto__', 'constructor']))).toEqual([...termsOf(fear), 'constructor:toString']);
    expect(termsOf(override(odd, JSON.parse('{ "__proto__": { "weight": 2 } }')))).toEqual(termsOf(odd));
    expect(termsOf(pick(odd, 'constructor'))).toEqual(['constructor:__proto__', 'constructor:toString']);
    expect(Object.prototype).not.toHaveProperty('weight');
  });

  it.each<[string, unknown, ReturnType<typeof error>]>([
    ['a misspelt field', { fear: ['alarm', { term: 'dread', wieght: 1 }] }, error('invalid-lexicon', 'additions.fear[1].wieght', 'did you mean "weight"?')],
    ['a term with other values', { fear: [{ term: 'threat', weight: 5 }] }, error('invalid-option', 'additions.fear', 'change it with override()')],
    ['no list', { fear: 'alarm' }, error('invalid-lexicon', 'additions.fear')],
    ['a path that is none', { 'two words': ['alarm'] }, error('invalid-lexicon', 'categories[2].id')],
    ['an empty path', { '': ['alarm'] }, error('invalid-lexicon', 'categories[2].id')],
  ])('%s', (_, additions, expected) => expect(() => extend(fear, additions as never)).toThrow(expected));
});

describe('override', () => {
  it('changes a term wherever it is, and undefined falls back to the default', () => {
    const both = lexiconWith([
      { id: 'a', entries: ['war', { term: 'peace', weight: 4 }] },
      { id: 'b', entries: [{ term: 'war', pos: 'NOUN' }] },
    ]);
    const after = override(both, { war: { weight: 2 }, peace: { weight: undefined } });
    expect(after.categories.map(({ entries }) => entries)).toEqual([
      [{ term: 'war', weight: 2 }, { term: 'peace' }],
      [{ term: 'war', pos: 'NOUN', weight: 2 }],
    ]);
  });

  it.each<[string, unknown, ReturnType<typeof error>]>([
    ['an unknown term', { thraet: { weight: 1 } }, error('invalid-option', 'changes', 'did you mean "threat"?')],
    ['a misspelt field', { threat: { wieght: 1 } }, error('invalid-lexicon', 'changes.threat.wieght', 'did you mean "weight"?')],
    ['no fields', { threat: 3 }, error('invalid-option', 'changes.threat')],
  ])('%s', (_, changes, expected) => expect(() => override(fear, changes as never)).toThrow(expected));
});

describe('remove', () => {
  it.each<[string, Parameters<typeof remove>[1], string[]]>([
    ['a term', 'threat', ['fear:panic', 'fear/war:bomb', 'hope:dawn']],
    ['terms', ['threat', 'dawn'], ['fear:panic', 'fear/war:bomb']],
    ['by what is inherited', ({ weight = 1 }) => weight > 1, ['hope:dawn']],
    ['none', () => false, termsOf(fear)],
  ])('%s', (_, terms, left) => expect(termsOf(remove(fear, terms))).toEqual(left));

  it('an unknown term', () => expect(() => remove(fear, ['dwan'])).toThrow(error('invalid-option', 'terms', 'did you mean "dawn"?')));
  it('no term at all', () => expect(() => remove(fear, 3 as never)).toThrow(SlantwiseError));
});

describe('pick', () => {
  it.each<[string, string | string[], string[]]>([
    ['a category with all within it', 'fear', ['fear:threat', 'fear:panic', 'fear/war:bomb']],
    ['one inside another', ['fear/war'], ['fear/war:bomb']],
    ['several, in their own order', ['hope', 'fear/war'], ['fear/war:bomb', 'hope:dawn']],
    ['none', [], []],
  ])('%s', (_, paths, left) => expect(termsOf(pick(fear, paths))).toEqual(left));

  it('keeps the defaults of the categories around, not their examples', () => {
    const [around] = pick(fear, 'fear/war').categories;
    expect(around).toEqual({ id: 'fear', weight: 2, definition: 'Dread.', categories: [{ id: 'war', weight: 3, entries: ['bomb'] }] });
  });

  it('an unknown category', () => expect(() => pick(fear, ['faer'])).toThrow(error('invalid-option', 'paths', 'did you mean "fear"?')));
});

describe('merge', () => {
  const mine = frozen(lexiconOf(['war', { term: 'peace', weight: 1 }, { term: 'record', pos: 'NOUN' }], { id: 'c' }));
  const yours = frozen({
    ...lexiconOf(['War', { term: 'peace', weight: 4 }, 'truce', { term: 'record', pos: 'VERB' }], { id: 'c', weight: 3, match: 'exact' }),
    licence: { spdx: 'ODbL-1.0 OR CC0-1.0', redistributable: true, commercial: false },
  });
  const entriesAfter = (options: Parameters<typeof merge>[1]) => merge([mine, yours], options).categories[0]?.entries;
  const war3 = { term: 'War', weight: 3, match: 'exact' };
  const rest = [
    { term: 'truce', weight: 3, match: 'exact' },
    { term: 'record', pos: 'VERB', weight: 3, match: 'exact' },
  ];

  it.each<[string, Parameters<typeof merge>[1], unknown[]]>([
    ['first', {}, ['war', { term: 'peace', weight: 1 }, { term: 'record', pos: 'NOUN' }, ...rest]],
    ['last', { onConflict: 'last' }, [war3, { term: 'peace', weight: 4, match: 'exact' }, { term: 'record', pos: 'NOUN' }, ...rest]],
    [
      'both',
      { onConflict: 'both' },
      ['war', { term: 'peace', weight: 1 }, { term: 'record', pos: 'NOUN' }, war3, { term: 'peace', weight: 4, match: 'exact' }, ...rest],
    ],
    [
      'a function',
      { onConflict: (a, b) => ({ ...a, weight: (a.weight + b.weight) / 2 }) },
      [{ term: 'war', weight: 2 }, { term: 'peace', weight: 2.5 }, { term: 'record', pos: 'NOUN' }, ...rest],
    ],
  ])('on conflict %s', (_, options, entries) => expect(entriesAfter(options)).toEqual(entries));

  it('on conflict error', () => expect(() => entriesAfter({ onConflict: 'error' })).toThrow(error('invalid-option', 'lexicons[1]')));
  it('a function that makes no entry', () => expect(() => entriesAfter({ onConflict: () => ({ term: 'x', wieght: 1 }) as never })).toThrow(SlantwiseError));

  it('what both say is one, whatever the remark', () => {
    const a = lexiconOf([{ term: 'war', note: 'mine' }]);
    expect(merge([a, lexiconOf(['war', 'War'])], { onConflict: 'error' }).categories).toEqual(a.categories);
  });

  it('allows what all licences allow', () => {
    expect(merge([mine, yours]).licence).toEqual({ spdx: 'MIT AND (ODbL-1.0 OR CC0-1.0)', redistributable: true, commercial: false });
    expect(merge([merge([mine, yours]), mine]).licence.spdx).toBe('MIT AND (ODbL-1.0 OR CC0-1.0)');
    expect(merge([mine, mine]).licence.spdx).toBe('MIT');
  });

  it.each<[string, () => unknown, ReturnType<typeof error>]>([
    ['nothing', () => merge([]), error('invalid-option', 'lexicons')],
    ['one that is none', () => merge([mine, {} as never]), expect.objectContaining({ code: 'invalid-lexicon' })],
    ['two languages', () => merge([mine, { ...yours, language: 'de' }]), error('invalid-option', 'lexicons[1]')],
    ['an unknown way', () => merge([mine], { onConflict: 'frist' as never }), error('invalid-option', 'onConflict', 'did you mean "first"?')],
    ['an unknown option', () => merge([mine], { onConflct: 'first' } as never), error('invalid-option', 'onConflct', 'did you mean "onConflict"?')],
    ['a bad id', () => merge([mine], { id: 'two words' }), error('invalid-option', 'id')],
  ])('%s', (_, attempt, expected) => expect(attempt).toThrow(expected));

  it('of one lexicon changes nothing in it', () => fc.assert(fc.property(lexicon, (a) => void expect([...entriesOf(merge([a]))]).toEqual([...entriesOf(a)]))));

  it('entries keep what they mean', () =>
    fc.assert(
      fc.property(lexicon, lexicon, (a, b) => {
        const merged = meanings(merge([a, b], { onConflict: 'both' }));
        for (const entry of [...meanings(a), ...meanings(b)]) expect(merged).toContainEqual(entry);
      }),
    ));

  it('keeping both, it does not matter which are merged first', () =>
    fc.assert(
      fc.property(lexicon, lexicon, lexicon, (a, b, c) => {
        const both = { onConflict: 'both' } as const;
        const left = merge([merge([a, b], both), c], both);
        expect(meanings(merge([a, merge([b, c], both)], both))).toEqual(meanings(left));
        expect(meanings(merge([a, b, c], both))).toEqual(meanings(left));
      }),
    ));
});

describe('all of them', () => {
  const steps: [string, string, (lexicon: Lexicon, options?: object) => Lexicon][] = [
    ['extend', 'extended', (given, options) => extend(given, { new: ['xyz'] }, options)],
    ['override', 'overridden', (given, options) => override(given, { dawn: { weight: 2 } }, options)],
    ['remove', 'reduced', (given, options) => remove(given, 'dawn', options)],
    ['pick', 'picked', (given, options) => pick(given, 'hope', options)],
    ['merge', 'merged', (given, options) => merge([given], options)],
  ];

  it.each(steps)('%s: the result says how it came about, and the input stays as it is', (operation, label, step) => {
    const before = JSON.stringify(fear);
    const once = step(fear);
    expect(JSON.stringify(fear)).toBe(before);
    expect(once).toMatchObject({ id: fear.id, version: `1.2.3+${label}`, provenance: [{ operation, from: [`test/terms@1.2.3 ${hashOf(fear)}`] }] });
    expect(step(fear, { id: 'my/own', version: '2.0.0', title: 'Mine' })).toMatchObject({ id: 'my/own', version: '2.0.0', title: 'Mine' });
    const twice = extend(once, { more: ['uvw'] });
    expect(twice.provenance).toEqual([
      ...(once.provenance ?? []),
      expect.objectContaining({ operation: 'extend', from: [`test/terms@1.2.3+${label} ${hashOf(once)}`] }),
    ]);
    expect(twice.version).toBe(label === 'extended' ? '1.2.3+extended' : `1.2.3+${label}.extended`);
  });

  it.each(steps)('%s: refuses what is no lexicon, and unknown options', (_, __, step) => {
    expect(() => step(null as never)).toThrow(expect.objectContaining({ code: 'invalid-lexicon' }));
    expect(() => step(fear, { verison: '1.0.0' })).toThrow(error('invalid-option', 'verison', 'did you mean "version"?'));
    expect(() => step(fear, { version: 'new' })).toThrow(error('invalid-option', 'version'));
  });

  it('extend and then remove gives the same entries', () =>
    fc.assert(
      fc.property(
        lexicon,
        fc.dictionary(
          fc.constantFrom('a', 'b', 'constructor', 'a/b', 'z/y'),
          fc.array(
            word.map((term) => `${term} new`),
            { maxLength: 4 },
          ),
        ),
        (given, additions) => {
          const extended = extend(given, additions);
          expect([...entriesOf(remove(extended, Object.values(additions).flat()))]).toEqual([...entriesOf(given)]);
        },
      ),
    ));

  it('the hash tells content, not how it was written down', () =>
    fc.assert(
      fc.property(lexicon, (given) => {
        expect(hashOf(extend(given, { a: ['new'] }))).toBe(hashOf(extend(JSON.parse(JSON.stringify(given)), { a: ['new'] })));
        expect(hashOf(extend(given, { a: ['new'] }))).not.toBe(hashOf(extend(given, { a: ['newer'] })));
      }),
    ));
});
