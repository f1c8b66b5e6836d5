import { describe, expect, it, test } from 'vitest';
import { liwc, parseLiwc, serializeLiwc } from '../../../src/lexicon/formats/liwc.js';
import { codesOf, expectAnEnd, expectHonestRoundTrips, expectSafeOnAnyText, HANG, linesOfCategories, linesOfEntries } from '../../support/importers.js';
import { lexiconWith } from '../../support/lexicon.js';

const FLAT = '%\n1\tposemo\n2\tnegemo\n%\nhapp*\t1\nsad\t2\n';
const NESTED =
  '%\n\n1\tfunction (Function words)\n\n\t2\tpronoun (Pronouns)\n\n\t\t3\ti (First person)\n\n\t4\tarticle\n30\taffect\n%\nI\t1\t2\t3\nthe\t1\t4\n';
const CONDITIONS = '%\n2\tpast\n134\tthen\n125\taffect\n464\tfiller\n253\tother\n131\tkindof\n%\nlike\t(02 134)125/464\t253\nkind\t<of>131/125\n';

describe('entries and categories', () => {
  test.each<[string, string, string[]]>([
    ['tabs', FLAT, ['negemo: sad [exact]', 'posemo: happ* [glob]']],
    ['lone CR', FLAT.replaceAll('\n', '\r'), ['negemo: sad [exact]', 'posemo: happ* [glob]']],
    ['CR LF and a byte order mark', `\ufeff${FLAT.replaceAll('\n', '\r\n')}`, ['negemo: sad [exact]', 'posemo: happ* [glob]']],
    ['spaces', '%\n1 posemo\n2 negemo\n%\nhapp* 1\nsad 2\n', ['negemo: sad [exact]', 'posemo: happ* [glob]']],
    ['repeated tabs', '%\n1\t\tposemo\n%\n\tglad\t\t\t1\t\n', ['posemo: glad [exact]']],
    [
      'multi-word, by tabs and by spaces',
      '%\n1\tx\n%\nkind of\t1\nsort of* 1\ncatch 22\t1\n',
      ['x: catch 22 [exact]', 'x: kind of [exact]', 'x: sort of* [glob]'],
    ],
    [
      'nested legend with blank lines',
      NESTED,
      ['function/article: the [exact]', 'function/pronoun/i: I [exact]', 'function/pronoun: I [exact]', 'function: I [exact]', 'function: the [exact]'],
    ],
    ['numbers of any length', '%\n123456789012345678901\tx\n%\na\t123456789012345678901\n', ['x: a [exact]']],
    ['leading zeros', '%\n02\tx\n%\na\t2\nb\t002\n', ['x: a [exact]', 'x: b [exact]']],
    ['a number as a term', '%\n1\tx\n%\n911\t1\n911 1\n', ['x: 911 [exact]']],
    [
      'names of every object',
      '%\n1\t__proto__\n2\tconstructor\n%\n__proto__\t1\t2\ntoString\t1\n',
      ['constructor: __proto__ [exact]', 'proto__: __proto__ [exact]', 'proto__: toString [exact]'],
    ],
    ['conditions', CONDITIONS, ['affect: kind [exact]', 'filler: like [exact]', 'kindof: kind of [exact]', 'other: like [exact]']],
  ])('%s', (_, text, entries) => {
    expect(linesOfEntries(parseLiwc(text).lexicon)).toEqual(entries);
  });

  it('keeps long names as titles', () => {
    expect(linesOfCategories(parseLiwc(NESTED).lexicon)).toEqual([
      'function = Function words',
      'function/pronoun = Pronouns',
      'function/pronoun/i = First person',
      'function/article',
      'affect',
    ]);
    expect(linesOfCategories(parseLiwc('%\n1\tPositive emotion\n2\tPositive-emotion\n%\n').lexicon)).toEqual([
      'Positive-emotion = Positive emotion',
      'Positive-emotion-2 = Positive-emotion',
    ]);
  });
});

describe('diagnostics', () => {
  test.each<[string, string, string[]]>([
    ['a good file', FLAT, []],
    ['conditions', CONDITIONS, ['warning condition-dropped 9:6', 'info condition-rewritten 10:6']],
    ['a number that is not in the legend', '%\n1\tx\n%\na\t1\t9\n', ['error category-unknown 4:2']],
    ['a number given twice', '%\n1\tx\n1\ty\n%\n', ['error category-number-twice 3:1']],
    ['a legend line without a number', '%\nx y\n1\tx\n%\n', ['error legend-line 2:1']],
    ['a category without a name', '%\n1\n%\n', ['warning category-unnamed 2:1']],
    ['a term without a category', '%\n1\tx\n%\nlonely\n', ['error no-category 4:1']],
    ['what is no category', '%\n1\tx\n%\na\t1\tx\n', ['error category-unread 4:5']],
    ['a term twice', '%\n1\tx\n%\na\t1\na\t1\n', ['info duplicate-term 5:2']],
    [
      'wildcards LIWC does not have',
      '%\n1\tx\n%\na*b\t1\nho?*\t1\n*\t1\n',
      ['info inner-wildcard 4:1', 'warning question-mark 5:1', 'warning matches-everything 6:1'],
    ],
    ['text before the legend', 'My words\n%\n1\tx\n%\n', ['warning before-legend 1:1']],
    ['names that become one', '%\n1\ta b\n2\ta-b\n%\n', ['warning category-renamed 3:1']],
  ])('%s', (_, text, codes) => {
    expect(codesOf(parseLiwc(text))).toEqual(codes);
  });

  test.each<[string, string, RegExp]>([
    ['no legend', 'happy\t1\n', /^mine\.dic:1:1: has no legend/],
    ['a legend that is never closed', '%\n1\tx\nhappy\t1\n', /^mine\.dic:1:1: the legend .* never closed/],
    ['a binary file', '%\n1\tx\n\0', /^mine\.dic:3:1: is not text/],
    [
      'a bottomless legend',
      `%\n${Array.from({ length: 40 }, (_, i) => `${'\t'.repeat(i)}${i}\tc${i}`).join('\n')}\n%\n`,
      /^mine\.dic:34: categories are nested deeper/,
    ],
  ])('%s is refused', (_, text, message) => {
    expect(() => parseLiwc(text, { file: 'mine.dic' })).toThrow(message);
  });

  it('takes the head from the options and the file name', () => {
    const { lexicon, diagnostics } = parseLiwc(FLAT, { file: 'data/My words.dic' });
    expect(lexicon).toMatchObject({
      id: 'imported/My-words',
      version: '0.0.0',
      language: 'en',
      licence: { spdx: 'LicenseRef-unknown', redistributable: false },
      source: 'Imported from LIWC (My words.dic).',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['licence-unknown']);
    expect(() => parseLiwc(FLAT, { id: 'a b' })).toThrow(/^id: must be words/);
  });
});

it('names what a .dic cannot say', () => {
  const lexicon = lexiconWith([
    {
      id: 'a',
      definition: 'd',
      entries: ['run', { term: 'fine', match: 'exact', weight: 2 }, { term: '*ing', match: 'glob' }, { term: 'f**k', match: 'exact' }],
    },
  ]);
  const { text, losses } = serializeLiwc(lexicon);
  expect(text).toBe('%\n1\ta\n%\nrun\t1\nfine\t1\n');
  expect(losses.filter(({ code }) => !code.startsWith('head-')).map(({ code, count, examples }) => [code, count, examples])).toEqual([
    ['category-definition', 1, ['a']],
    ['entry-weight', 1, ['fine']],
    ['match-lemma', 1, ['run']],
    ['wildcards', 1, ['*ing']],
    ['literal-wildcards', 1, ['f**k']],
  ]);
});

it('makes honest round trips', () => expectHonestRoundTrips(liwc));
it('is safe on any text', () => expectSafeOnAnyText(liwc, [FLAT, NESTED, CONDITIONS]));
it(
  'comes to an end on hostile text',
  () => expectAnEnd(liwc, '%\n1\tx\n%\n', ['(1 ', '1', '1 ', ' ', '\t', '<a', 'a*', 'a\t1\n', 'a\t9\n', '(1)1/1 ', '%\n']),
  HANG,
);

test.each<[string, string, number]>([
  ['a .dic', FLAT, 1],
  ['a table', 'a,b\n1,2\n', 0],
  ['nothing', '', 0],
])('sniffs %s', (_, text, likeness) => {
  expect(liwc.sniff(text)).toBe(likeness);
});
