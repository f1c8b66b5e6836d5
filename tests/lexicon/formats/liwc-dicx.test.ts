import { expect, it, test } from 'vitest';
import { liwcDicx, parseLiwcDicx, serializeLiwcDicx } from '../../../src/lexicon/formats/liwc-dicx.js';
import { codesOf, expectAnEnd, expectHonestRoundTrips, expectSafeOnAnyText, HANG, linesOfCategories, linesOfEntries } from '../../support/importers.js';
import { lexiconWith } from '../../support/lexicon.js';

const MIXED = 'DicTerm,tone,loss\nhapp*,0.8,\nglad,X,\n"kind of",,-2\n';

test.each<[string, string, string[], string[]]>([
  ['X and weights', MIXED, ['loss: kind of [exact] -2', 'tone: glad [exact]', 'tone: happ* [glob] 0.8'], []],
  [
    'CR LF, a byte order mark, a small x',
    `\ufeff${MIXED.replaceAll('\n', '\r\n').replace('X', 'x')}`,
    ['loss: kind of [exact] -2', 'tone: glad [exact]', 'tone: happ* [glob] 0.8'],
    [],
  ],
  ['weights stay numbers', 'DicTerm,a\nw,1\nx,12.50\ny,1e-3\nz,0\n', ['a: w [exact] 1', 'a: x [exact] 12.5', 'a: y [exact] 0.001', 'a: z [exact] 0'], []],
  ['a quoted term with comma and quotes', 'DicTerm,a\n"well, ""well""",X\n', ['a: well, "well" [exact]'], []],
  ['names of every object', 'DicTerm,__proto__,constructor\ntoString,X,X\n', ['constructor: toString [exact]', 'proto__: toString [exact]'], []],
  ['a cell that is neither X nor a number', 'DicTerm,a,b\nx,yes,X\n', ['b: x [exact]'], ['error cell-unread 2']],
  ['a term twice', 'DicTerm,a\nx,1\nx,2\n', ['a: x [exact] 1'], ['warning duplicate-term 3']],
  ['rows without term or category', 'DicTerm,a\n,X\nx,\n,\n', [], ['error no-term 2', 'error no-category 3']],
  ['a column without a name', 'DicTerm,a,\nx,X,X\n', ['a: x [exact]'], ['error column-unnamed 2']],
  ['columns that become one', 'DicTerm,a b,a-b\nx,X,X\n', ['a-b-2: x [exact]', 'a-b: x [exact]'], ['warning category-renamed 1']],
])('%s', (_, text, entries, codes) => {
  const imported = parseLiwcDicx(text);
  expect(linesOfEntries(imported.lexicon)).toEqual(entries);
  expect(codesOf(imported)).toEqual(codes);
});

test.each<[string, string, RegExp]>([
  ['another table', 'word,score\na,1\n', /^m\.dicx:1:1: the first column .*read any other table as "csv"/],
  ['an empty file', '', /^m\.dicx:1:1: the first column/],
  ['a quote that is never closed', 'DicTerm,a\nx,X\n"y,X\n', /^m\.dicx:\d: .*[Qq]uote/],
])('%s is refused', (_, text, message) => {
  expect(() => parseLiwcDicx(text, { file: 'm.dicx' })).toThrow(message);
});

it('writes nested categories side by side, and says so', () => {
  const { text, losses } = serializeLiwcDicx(
    lexiconWith([
      { id: 'a', title: 'A!', match: 'exact', entries: [{ term: 'x', weight: 2 }], categories: [{ id: 'b', entries: ['y', { term: 'x', weight: -1.5 }] }] },
    ]),
  );
  expect(text).toBe('DicTerm,a,a/b\nx,2,-1.5\ny,,X\n');
  expect(losses.filter(({ code }) => !code.startsWith('head-')).map(({ code, count }) => [code, count])).toEqual([
    ['nesting', 1],
    ['category-title', 1],
  ]);
  expect(linesOfCategories(parseLiwcDicx(text).lexicon)).toEqual(['a', 'a-b = a/b']);
});

it('makes honest round trips', () => expectHonestRoundTrips(liwcDicx));
it('is safe on any text', () => expectSafeOnAnyText(liwcDicx, [MIXED]));
it('comes to an end on hostile text', () => expectAnEnd(liwcDicx, 'DicTerm,a\n', [',', '"', '""', 'x,1\n', ' ', '1', '*']), HANG);

test.each<[string, string, number]>([
  ['a .dicx', MIXED, 1],
  ['a table', 'term,a\nx,1\n', 0],
])('sniffs %s', (_, text, likeness) => {
  expect(liwcDicx.sniff(text)).toBe(likeness);
});
