import { describe, expect, it } from 'vitest';
import { SlantwiseError } from '../../src/error.js';
import { checkedLexicon, pathText, validateLexicon } from '../../src/lexicon/validate.js';
import { parseLexiconYaml } from '../../src/lexicon/yaml.js';
import { lexiconOf, lexiconWith } from '../support/lexicon.js';

const good = lexiconOf(['war', { term: 'peace', weight: 2, pos: ['NOUN', 'VERB'], unless: ['peace pipe'], match: 'exact', frames: { that: 3 } }]);
const withEntry = (entry: unknown) => lexiconOf([entry as never]);
const nested = (depth: number): ReturnType<typeof lexiconWith>['categories'] => [{ id: 'deep', ...(depth > 0 && { categories: nested(depth - 1) }) }];
const { licence: _licence, ...withoutLicence } = good;

it('a good lexicon has no problems and comes back as it is', () => {
  expect(validateLexicon(good)).toEqual([]);
  expect(checkedLexicon(good)).toBe(good);
});

describe('every problem has its path, and where a name is misspelt the one that was meant', () => {
  it.each<[string, unknown, string, string, string | undefined]>([
    ['nothing', undefined, '', 'expected Object', undefined],
    ['null', null, '', 'expected Object', undefined],
    ['a string', 'war', '', 'expected Object', undefined],
    ['an array', [], '', 'is missing', undefined],
    ['a missing key', withoutLicence, 'licence', '"licence" is missing', undefined],
    ['an unknown key of the head', { ...good, categoris: [] }, 'categoris', 'unknown key "categoris"', 'categories'],
    ['an unknown key of the licence', { ...good, licence: { ...good.licence, comercial: true } }, 'licence.comercial', 'unknown key "comercial"', 'commercial'],
    ['an unknown key of a category', lexiconOf([], { definiton: 'x' } as never), 'categories[0].definiton', 'unknown key "definiton"', 'definition'],
    ['an unknown key of an entry', withEntry({ term: 'war', wieght: 2 }), 'categories[0].entries[0].wieght', 'unknown key "wieght"', 'weight'],
    [
      'an unknown key of an inner category',
      lexiconWith([{ id: 'a', categories: [{ id: 'b', entires: [] } as never] }]),
      'categories[0].categories[0].entires',
      'unknown key "entires"',
      'entries',
    ],
    ['an id with blanks', { ...good, id: 'my terms' }, 'id', 'must be words joined by "/"', undefined],
    ['no semantic version', { ...good, version: '1.0' }, 'version', 'must be a semantic version such as 1.0.0', undefined],
    ['a version that is a number', { ...good, version: 1 }, 'version', 'expected string, got 1', undefined],
    ['a licence without a flag', { ...good, licence: { spdx: 'MIT', redistributable: true } }, 'licence.commercial', '"commercial" is missing', undefined],
    ['a category id with blanks', lexiconWith([{ id: 'two words' }]), 'categories[0].id', 'must be one word', undefined],
    ['a category twice', lexiconWith([{ id: 'a' }, { id: 'a' }]), 'categories[1].id', 'category "a" occurs twice', undefined],
    [
      'an inner category twice',
      lexiconWith([{ id: 'a', categories: [{ id: 'b' }, { id: 'b' }] }]),
      'categories[0].categories[1].id',
      'category "b" occurs twice',
      undefined,
    ],
    ['an empty term', withEntry(''), 'categories[0].entries[0]', 'must not be empty', undefined],
    ['an entry without a term', withEntry({ weight: 2 }), 'categories[0].entries[0].term', '"term" is missing', undefined],
    ['an unknown way to match', withEntry({ term: 'war', match: 'lema' }), 'categories[0].entries[0].match', '"lema"', 'lemma'],
    ['an unknown part of speech', withEntry({ term: 'war', pos: 'NOUM' }), 'categories[0].entries[0].pos', '"NOUM"', 'NOUN'],
    ['a weight in words', withEntry({ term: 'war', weight: 'two' }), 'categories[0].entries[0].weight', 'expected number, got "two"', undefined],
    ['a weight without end', withEntry({ term: 'war', weight: Infinity }), 'categories[0].entries[0].weight', 'Infinity', undefined],
    ['unless as a string', withEntry({ term: 'war', unless: 'warm' }), 'categories[0].entries[0].unless', 'expected Array', undefined],
    ['too deep', lexiconWith(nested(40)), '', 'nested deeper', undefined],
  ])('%s', (_, lexicon, path, message, meant) => {
    const [first] = validateLexicon(lexicon);
    expect(first?.message).toContain(message);
    if (path !== '' || message !== 'is missing') expect(pathText(first?.path ?? ['none'])).toBe(path);
    expect(first?.suggestion).toBe(meant && `did you mean "${meant}"?`);
    expect(() => checkedLexicon(lexicon)).toThrow(expect.objectContaining({ code: 'invalid-lexicon' }));
  });

  it('a lexicon that holds itself', () => {
    const lexicon = lexiconWith([{ id: 'a' }]);
    const category = lexicon.categories[0] as { categories?: unknown };
    category.categories = lexicon.categories;
    expect(validateLexicon(lexicon)[0]?.message).toContain('holds itself');
  });

  it('all are counted, the first is told', () => {
    const bad = lexiconOf([{ term: 'a', wieght: 1 } as never, { term: 'b', wieght: 1 } as never]);
    expect(validateLexicon(bad)).toHaveLength(2);
    expect(() => checkedLexicon(bad)).toThrow(/and 1 more/);
  });
});

describe('a lexicon in YAML tells line and column', () => {
  const yaml = (categories: string) =>
    `id: my/terms\nversion: 1.0.0\nlanguage: en\nmeasure: loadedTerms\nlicence: { spdx: MIT, redistributable: true, commercial: true }\n${categories}`;

  it('reads a good one', () => {
    expect(parseLexiconYaml(yaml('categories:\n  - id: war\n    entries: [war]')).categories).toEqual([{ id: 'war', entries: ['war'] }]);
  });

  it.each([
    [
      'a misspelt key',
      yaml('categories:\n  - id: war\n    entires: [war]'),
      { code: 'invalid-lexicon', place: { file: 'my.yaml', line: 8, column: 5, path: 'categories[0].entires' }, suggestion: 'did you mean "entries"?' },
    ],
    ['a key twice', yaml('categories: []\ncategories: []'), { code: 'invalid-syntax', place: { file: 'my.yaml', line: 7, column: 1 } }],
    ['an open bracket', yaml('categories: [war'), { code: 'invalid-syntax', place: expect.objectContaining({ file: 'my.yaml', line: 6 }) }],
    ['nothing', '', { code: 'invalid-lexicon', place: { file: 'my.yaml', line: 1, column: 1, path: '' } }],
    ['a deep nest', '['.repeat(5000), { code: 'invalid-syntax' }],
    ['two documents', 'id: a\n---\nid: b', { code: 'invalid-syntax' }],
  ])('%s', (_, text, expected) => {
    const attempt = () => parseLexiconYaml(text, { file: 'my.yaml' });
    expect(attempt).toThrow(SlantwiseError);
    expect(attempt).toThrow(expect.objectContaining(expected));
  });
});
