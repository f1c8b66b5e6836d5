import { describe, expect, it, test } from 'vitest';
import { parseWordstat, serializeWordstat, wordstat } from '../../../src/lexicon/formats/wordstat.js';
import { codesOf, expectAnEnd, expectHonestRoundTrips, expectSafeOnAnyText, HANG, linesOfCategories, linesOfEntries } from '../../support/importers.js';
import { lexiconWith } from '../../support/lexicon.js';

const TREE = 'EMOTION\n\tFEAR\n\t\tAFRAID (1)\n\t\tCAN_OF_WORMS (12)\n\tHOPE\n\t\tHOPE* (0.5)\nRISK\n\tDANGER (1)\n';
const ENTRIES = ['EMOTION/FEAR: AFRAID [exact]', 'EMOTION/FEAR: CAN OF WORMS [exact] 12', 'EMOTION/HOPE: HOPE* [glob] 0.5', 'RISK: DANGER [exact]'];
const RULES = 'A\n\tGOOD (1)\n\t@NOT_GOOD [NOT NEAR GOOD /S3] (1)\n\tTAX NEAR CUT (2)\n\tWAR AFTER PEACE (1)\n\tBAD /S5 (1)\n';

describe('terms and categories', () => {
  test.each<[string, string, string[], string[]]>([
    ['a tree by tabs', TREE, ENTRIES, []],
    ['by spaces', TREE.replaceAll('\t', '  '), ENTRIES, []],
    ['by tabs and spaces', TREE.replace('\t\tCAN', '    CAN').replace('\tHOPE\n', '  HOPE\n'), ENTRIES, ['warning mixed-indentation 4:1']],
    ['with blank lines and CR LF', TREE.replaceAll('\n', '\r\n\r\n'), ENTRIES, []],
    ['with lone CR', TREE.replaceAll('\n', '\r'), ENTRIES, []],
    [
      'weights of any size',
      'A\n\tX (123)\n\tY (-2.75)\n\tZ (0,5)\n\tU ( 10 )\n\tV(3)\n',
      ['A: U [exact] 10', 'A: V [exact] 3', 'A: X [exact] 123', 'A: Y [exact] -2.75', 'A: Z [exact] 0.5'],
      [],
    ],
    ['brackets that hold no number', 'WORK (JOBS)\n\tJOB (1)\n', ['WORK-JOBS-: JOB [exact]'], []],
    ['terms beside categories', 'A\n\tX (1)\n\tB\n\t\tY (1)\n\tZ (1)\n', ['A/B: Y [exact]', 'A: X [exact]', 'A: Z [exact]'], []],
    ['names of every object', '__proto__\n\tconstructor (2)\n\ttoString (1)\n', ['proto__: constructor [exact] 2', 'proto__: toString [exact]'], []],
    ['no numbers at all', 'A\n\tB\n\t\tX\n\tY_Z\n', ['A/B: X [exact]', 'A: Y Z [exact]'], ['info no-weights']],
    ['rules', RULES, ['A: GOOD [exact]'], ['error rule-unread 3:2', 'error rule-unread 4:2', 'error rule-unread 5:2', 'error rule-unread 6:2']],
    ['a term twice', 'A\n\tX (1)\n\tX (1)\n\tX (2)\n', ['A: X [exact]'], ['info duplicate-term 3:2', 'warning duplicate-term 4:2']],
    ['a term in no category', 'X (1)\nA\n\tY (1)\n', ['A: Y [exact]', 'terms: X [exact]'], ['warning term-without-category 1:1']],
    ['a category without terms', 'A\nB\n\tY (1)\n', ['B: Y [exact]'], ['warning category-empty 1:1']],
    ['a category with a number', 'A (2)\n\tY (1)\n', ['A-2-: Y [exact]'], ['warning category-with-weight 1:1']],
    ['no term before the number', 'A\n\t_ (1)\n\tX (1)\n', ['A: X [exact]'], ['error no-term 2:2']],
  ])('%s', (_, text, entries, codes) => {
    const imported = parseWordstat(text);
    expect(linesOfEntries(imported.lexicon)).toEqual(entries.map((line) => line.replace('JOBS-:', 'JOBS:').replace('A-2-:', 'A-2:')));
    expect(codesOf(imported)).toEqual(codes);
  });

  it('names each rule it cannot read', () => {
    const messages = parseWordstat(RULES).diagnostics.map(({ message }) => message);
    for (const rule of ['@NOT_GOOD [NOT NEAR GOOD /S3] (1)', 'TAX NEAR CUT (2)', 'WAR AFTER PEACE (1)', 'BAD /S5 (1)'])
      expect(messages.some((message) => message.includes(rule))).toBe(true);
  });
});

test.each<[string, string, RegExp]>([
  ['a binary file', 'A\n\tX\0', /^w\.cat:2:3: is not text/],
  ['a bottomless tree', Array.from({ length: 40 }, (_, i) => `${'\t'.repeat(i)}C${i}\n`).join(''), /^w\.cat:33:33: categories are nested deeper/],
])('%s is refused', (_, text, message) => {
  expect(() => parseWordstat(text, { file: 'w.cat' })).toThrow(message);
});

it('writes weights, phrases and levels', () => {
  const lexicon = lexiconWith([
    {
      id: 'A',
      match: 'exact',
      entries: ['x y', { term: 'z', weight: -0.5 }, '@x', 'snake_case'],
      categories: [{ id: 'B', match: 'glob', entries: ['b*'] }, { id: 'C' }],
    },
  ]);
  const { text, losses } = serializeWordstat(lexicon);
  expect(text).toBe('A\n\tx_y (1)\n\tz (-0.5)\n\tB\n\t\tb* (1)\n');
  expect(losses.filter(({ code }) => !code.startsWith('head-')).map(({ code, examples }) => [code, examples])).toEqual([
    ['term-characters', ['@x', 'snake_case']],
    ['category-empty', ['A/C']],
  ]);
  expect(linesOfCategories(parseWordstat(text).lexicon)).toEqual(['A', 'A/B']);
});

it('makes honest round trips', () => expectHonestRoundTrips(wordstat, { noWeightIs: 1 }));
it('is safe on any text', () => expectSafeOnAnyText(wordstat, [TREE, RULES]));
it('comes to an end on hostile text', () => expectAnEnd(wordstat, 'A\n', ['(', '(1', '\t', ' ', '\tX (1)\n', ')', ' NEAR ', '1', '_', '@']), HANG);

test.each<[string, string, boolean]>([
  ['a .cat', TREE, true],
  ['a .dic', '%\n1\tx\n%\nx\t1\n', false],
])('sniffs %s', (_, text, likely) => {
  expect(wordstat.sniff(text) >= 0.5).toBe(likely);
});
