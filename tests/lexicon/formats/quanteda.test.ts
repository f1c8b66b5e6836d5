import { describe, expect, it, test } from 'vitest';
import { parseQuanteda, quanteda, serializeQuanteda } from '../../../src/lexicon/formats/quanteda.js';
import { codesOf, expectAnEnd, expectHonestRoundTrips, expectSafeOnAnyText, HANG, linesOfCategories, linesOfEntries } from '../../support/importers.js';
import { lexiconWith } from '../../support/lexicon.js';

const YAML = 'economy:\n  tax: [tax*, "levy on"]\n  jobs:\n    - work?r\nvalues: [free*]\n';
const JSON_TEXT = '{ "economy": { "tax": ["tax*", "levy on"], "jobs": "work?r" }, "values": ["free*"] }';
const R = '# mine\ndict <- dictionary(list(economy = list(tax = c("tax*", \'levy on\'), jobs = "work?r"), values = c("free*")), tolower = FALSE)\n';
const ENTRIES = ['economy/jobs: work?r [glob]', 'economy/tax: levy on [exact]', 'economy/tax: tax* [glob]', 'values: free* [glob]'];

describe('words and keys', () => {
  test.each<[string, string, string[]]>([
    ['YAML', YAML, ENTRIES],
    ['YAML with CR LF', YAML.replaceAll('\n', '\r\n'), ENTRIES],
    ['YAML with lone CR', YAML.replaceAll('\n', '\r'), ENTRIES],
    ['JSON', JSON_TEXT, ENTRIES],
    ['R code', R, ENTRIES],
    [
      'words that YAML takes for something else',
      'a: [NA, NO, yes, 1.0, 007, null, true, 2020-01-01, ~x, "~"]\n',
      ['007', '1.0', '2020-01-01', 'NA', 'NO', 'null', 'true', 'yes', '~', '~x'].map((word) => `a: ${word} [exact]`),
    ],
    ['keys that YAML takes for something else', 'NO: [a]\n1: [b]\nnull: [c]\n', ['1: b [exact]', 'NO: a [exact]', 'null: c [exact]']],
    ['own words beside subkeys', 'a:\n  __: [x, y]\n  b: [z]\n', ['a/b: z [exact]', 'a: x [exact]', 'a: y [exact]']],
    ['a list of words and keys', 'a:\n  - x\n  - b: [z]\n', ['a/b: z [exact]', 'a: x [exact]']],
    ['a single word', 'a: x\n', ['a: x [exact]']],
    [
      'names of every object',
      '__proto__: [constructor]\nconstructor: [toString, __proto__]\n',
      ['constructor: __proto__ [exact]', 'constructor: toString [exact]', 'proto__: constructor [exact]'],
    ],
    ['aliases', 'a: &w [x]\nb: *w\n', ['a: x [exact]', 'b: x [exact]']],
    ['R: a nested list with words of its own', 'list(a = list("x", b = c("y")))', ['a/b: y [exact]', 'a: x [exact]']],
    [
      'R: escapes and quoted names',
      'quanteda::dictionary(list(`a b` = c("caf\\u00e9", \'it\\\'s\'), "c" = "\\u{1F600}"))',
      ['a-b: café [exact]', "a-b: it's [exact]", 'c: 😀 [exact]'],
    ],
    ['R: its separator', 'dictionary(list(a = c("kind_of")), separator = "_")', ['a: kind of [exact]']],
  ])('%s', (_, text, entries) => {
    expect(linesOfEntries(parseQuanteda(text).lexicon)).toEqual(entries);
  });

  it('parts words by the separator given', () => {
    expect(linesOfEntries(parseQuanteda('a: [kind_of*, sort of]\n', { separator: '_' }).lexicon)).toEqual(['a: kind of* [glob]', 'a: sort of [exact]']);
    expect(linesOfEntries(parseQuanteda('a: [kind_of]\n').lexicon)).toEqual(['a: kind_of [exact]']);
  });

  it('keeps empty keys and their names', () => {
    expect(linesOfCategories(parseQuanteda('Good words:\nb: []\nc: {}\n').lexicon)).toEqual(['Good-words = Good words', 'b', 'c']);
  });
});

describe('diagnostics', () => {
  test.each<[string, string, string[]]>([
    ['a good file', YAML, []],
    ['a key twice', 'a: [x]\na: [y]\n', ['warning key-twice 2:1']],
    ['a word twice', 'a: [x, x]\n', ['info duplicate-term 1:8']],
    ['an empty word', 'a: [""]\n', ['warning no-term 1:5']],
    ['words without a key', '[x, y]', ['warning words-without-key 1:1']],
    ['a key that is no word', 'a: [x]\n? [b, c]\n: [y]\n', ['error key-unread 2:3']],
  ])('%s', (_, text, codes) => {
    expect(codesOf(parseQuanteda(text))).toEqual(codes);
  });

  const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`).join('\n')}\n`;
  test.each<[string, string, RegExp]>([
    ['an alias bomb', bomb, /^q\.yml:\d+:\d+: its aliases unfold/],
    ['a key that holds itself', 'a: &a [x, *a]\n', /^q\.yml:1:\d+: .*(holds itself|aliases unfold)/],
    ['an alias of nothing', 'a: *b\n', /^q\.yml:1:4: /],
    ['bad YAML', 'a: [x\nb: y\n', /^q\.yml:\d:\d: /],
    ['no keys', 'just words\n', /^q\.yml:1:1: holds no keys/],
    ['an empty file', '', /holds no keys/],
    ['deep nesting', `${Array.from({ length: 40 }, (_, i) => `${' '.repeat(i)}k${i}:`).join('\n')} [x]\n`, /^q\.yml:33:33: keys are nested deeper/],
    ['R that would have to run', 'dictionary(list(a = paste("x")))', /^q\.yml:1:21: "paste" is neither list nor c/],
    ['R that breaks off', 'dictionary(list(a = c("x"', /^q\.yml:1:26: the code ends/],
    ['R with an open string', 'list(a =\n "x)', /^q\.yml:2:2: the string is never closed/],
  ])('%s is refused', (_, text, message) => {
    expect(() => parseQuanteda(text, { file: 'q.yml' })).toThrow(message);
  });
});

it('writes words in quotes, and __ beside subkeys', () => {
  const { text, losses } = serializeQuanteda(
    lexiconWith([{ id: 'a', match: 'exact', entries: ['NO', { term: 'x', weight: 2 }], categories: [{ id: 'b', entries: ['run*'], match: 'glob' }] }]),
  );
  expect(text).toBe('"a":\n  "__":\n    - "NO"\n    - "x"\n  "b":\n    - "run*"\n');
  expect(losses.filter(({ code }) => !code.startsWith('head-')).map(({ code }) => code)).toEqual(['entry-weight']);
});

it('makes honest round trips', () => expectHonestRoundTrips(quanteda));
it('is safe on any text', () => expectSafeOnAnyText(quanteda, [YAML, JSON_TEXT, R, 'a: &w [x]\nb: *w\n']));
it('comes to an end on hostile text on YAML', () => expectAnEnd(quanteda, 'a: [x]\n', ['- ', 'b: [x]\n', '[', ' ', '? ', '&a ', 'a: ', '#a '], 100_000), HANG);
it('comes to an end on hostile text on R code', () => expectAnEnd(quanteda, 'list(', ['c(', '"', '"a",', '# x', '# x\n', ' ', 'a=', '\\', 'x']), HANG);

test.each<[string, string, boolean]>([
  ['YAML', YAML, true],
  ['JSON', JSON_TEXT, true],
  ['R code', R, true],
  ['a canonical lexicon', 'id: a/b\nversion: 1.0.0\nmeasure: x\ncategories:\n  - id: a\n', false],
  ['a word list', 'good\nbad\n', false],
])('sniffs %s', (_, text, likely) => {
  expect(quanteda.sniff(text) >= 0.5).toBe(likely);
});
