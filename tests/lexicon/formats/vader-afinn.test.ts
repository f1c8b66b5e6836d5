import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../../src/index.js';
import { afinn, parseAfinn, serializeAfinn } from '../../../src/lexicon/formats/afinn.js';
import { parseVader, serializeVader, vader } from '../../../src/lexicon/formats/vader.js';
import { codesOf, expectAnEnd, expectHonestRoundTrips, expectSafeOnAnyText, HANG, linesOfEntries } from '../../support/importers.js';
import { lexiconWith } from '../../support/lexicon.js';

const VADER = 'grim\t-2.1\t0.8\t[-2, -2]\nglad\t2.0\t0.4\t[2, 2]\n:)\t2.0\t1.1\t[1, 3]\nokay\t0\t0\t[0, 0]\n';
const AFINN = "can't stand\t-3\nglad\t3\nsome kind\t0\n";

describe('VADER', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'its four columns',
      VADER,
      ['negative: grim [exact] -2.1', 'neutral: okay [exact] 0', 'positive: :) [exact] 2', 'positive: glad [exact] 2'],
      ['info ratings-dropped'],
    ],
    [
      'CR LF',
      VADER.replaceAll('\n', '\r\n'),
      ['negative: grim [exact] -2.1', 'neutral: okay [exact] 0', 'positive: :) [exact] 2', 'positive: glad [exact] 2'],
      ['info ratings-dropped'],
    ],
    [
      'terms that are there twice',
      'a\t1\nb\t1\na\t2\nb\t1\n',
      ['positive: a [exact] 2', 'positive: b [exact] 1'],
      ['warning duplicate-term 3:1', 'info duplicate-term 4:1'],
    ],
    [
      'emoticons told apart by case',
      'd:\t1.2\nD:\t-2.9\n:P\t1\n:p\t1\n',
      ['negative: D: [exact] -2.9 case', 'positive: :P [exact] 1', 'positive: :p [exact] 1', 'positive: d: [exact] 1.2 case'],
      ['info case-tells-apart'],
    ],
    ['a word with wildcards in it is that word', 'f**k\t-1\nwhat?\t1\n', ['negative: f**k [exact] -1', 'positive: what? [exact] 1'], []],
    ['names of every object', '__proto__\t1\nconstructor\t-1\n', ['negative: constructor [exact] -1', 'positive: __proto__ [exact] 1'], []],
    [
      'what is no valence',
      'a\tx\n\t3\nb\nc\tNaN\nd\t1e999\n',
      [],
      ['error weight-unread 1:1', 'error weight-unread 2:1', 'error weight-unread 3:1', 'error weight-unread 4:1', 'error weight-unread 5:1'],
    ],
  ])('%s', (_, text, entries, codes) => {
    const imported = parseVader(text);
    expect(linesOfEntries(imported.lexicon)).toEqual(entries.sort());
    if (!text.startsWith('a\tx')) expect(codesOf(imported)).toEqual(codes);
    else expect(imported.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(codes.length);
  });

  it('keeps boosters and negators as shifters', () => {
    const imported = parseVader(VADER, { boosters: 'utterly\n"barely": B_DECR,\nso very\t0.5\n# no word\nodd\tx\n', negators: 'not\n "aint", "isn\'t",\n' });
    expect(linesOfEntries(imported.lexicon).filter((line) => line.startsWith('modifier'))).toEqual([
      'modifier/downtoner: barely [exact] 0.707',
      'modifier/intensifier: so very [exact] 1.5',
      'modifier/intensifier: utterly [exact] 1.293',
      'modifier/negator: aint [exact]',
      "modifier/negator: isn't [exact]",
      'modifier/negator: not [exact]',
    ]);
    expect(codesOf(imported)).toEqual(['info ratings-dropped', 'error booster-unread 5:1', 'info boosters-as-factors']);
    const lexicons = { sentiment: imported.lexicon };
    const valence = (text: string) => analyze(text, { lexicons }).overall.sentiment?.hits[0]?.valence ?? 0;
    expect(valence('The day was utterly grim.')).toBeLessThan(valence('The day was grim.'));
    expect(valence('The day was not grim.')).toBeGreaterThan(valence('The day was grim.'));
    expect(analyze('This is utterly so.', { lexicons }).overall.sentiment?.hits).toEqual([]);
  });

  it('reads the file that VADER ships', () => {
    const file = readFileSync(createRequire(import.meta.url).resolve('vader-sentiment/vader_lexicon.txt'), 'utf8');
    const { lexicon, diagnostics } = parseVader(file);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(linesOfEntries(lexicon).length).toBe(
      new Set(
        file
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split('\t')[0]),
      ).size,
    );
    expect(vader.sniff(file)).toBe(1);
  });
});

describe('AFINN', () => {
  test.each<[string, string, string[], string[]]>([
    ['words and phrases', AFINN, ["negative: can't stand [exact] -3", 'neutral: some kind [exact] 0', 'positive: glad [exact] 3'], []],
    ['lone CR', AFINN.replaceAll('\n', '\r'), ["negative: can't stand [exact] -3", 'neutral: some kind [exact] 0', 'positive: glad [exact] 3'], []],
    ['spaces for tabs', 'does not work -3\nglad   3\n', ['negative: does not work [exact] -3', 'positive: glad [exact] 3'], []],
    ['terms that are there twice', 'glad\t3\nglad\t2\n', ['positive: glad [exact] 2'], ['warning duplicate-term 2:1']],
    ['more columns', 'glad\t3\tx\n', ['positive: glad [exact] 3'], ['warning columns-dropped']],
  ])('%s', (_, text, entries, codes) => {
    const imported = parseAfinn(text);
    expect(linesOfEntries(imported.lexicon)).toEqual(entries);
    expect(codesOf(imported)).toEqual(codes);
    expect(imported.lexicon.measure).toBe('sentiment');
  });

  it('rounds weights, and says so', () => {
    const { text, losses } = serializeAfinn(
      lexiconWith([{ id: 'positive', match: 'exact', entries: [{ term: 'a', weight: 1.6 }, { term: 'b', weight: 2 }, 'c'] }]),
    );
    expect(text).toBe('a\t2\nb\t2\n');
    expect(losses.filter(({ code }) => !code.startsWith('head-')).map(({ code, examples }) => [code, examples])).toEqual([
      ['weight-rounded', ['a']],
      ['no-weight', ['c']],
    ]);
  });
});

it('leaves modifiers out of a list of valences, and says so', () => {
  const { text, losses } = serializeVader(parseVader('glad\t2\n', { boosters: 'very', negators: 'not' }).lexicon);
  expect(text).toBe('glad\t2\n');
  expect(losses.find(({ code }) => code === 'modifiers')).toMatchObject({ count: 2, examples: ['very', 'not'] });
});

for (const [format, fixture] of [
  [vader, VADER],
  [afinn, AFINN],
] as const) {
  describe(`${format.id}, on anything`, () => {
    it('makes honest round trips', () => expectHonestRoundTrips(format, { emptyCategories: false }));
    it('is safe on any text', () => expectSafeOnAnyText(format, [fixture]));
    it('comes to an end on hostile text', () => expectAnEnd(format, fixture, ['\t', ' ', '1', 'a\t1\n', '[', '.', '1 ']), HANG);
    it('knows its own from the other', () => expect([vader, afinn].map(({ sniff }) => sniff(fixture) >= 0.9)).toEqual([format === vader, format === afinn]));
  });
}
