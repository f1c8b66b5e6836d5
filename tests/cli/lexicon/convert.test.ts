import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importLexicon } from '../../../src/lexicon/formats/index.js';
import { cli, folderOf } from '../../support/world.js';
import { BROKEN, LIWC, TERMS } from './files.js';

const { at } = folderOf({
  'terms.yaml': TERMS,
  'mood.dic': LIWC,
  'broken.yaml': BROKEN,
  'words.csv': 'Wort;Gruppe;Kraft\nslam;attack;1,5\ncaf\u00e9;food;2\n',
});
const convert = (...argv: string[]) => cli(['lexicon', 'convert', ...argv]);

test('a .dic to JSON: the lexicon on standard output, what is worth knowing on standard error', async () => {
  const { status, stdout, stderr } = await convert(at('mood.dic'), '--to', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'imported/mood',
    licence: { spdx: 'LicenseRef-unknown', redistributable: false },
    categories: [
      { id: 'posemo', entries: [{ term: 'happ*', match: 'glob' }, 'kind of'] },
      { id: 'negemo', entries: ['sad'] },
    ],
    provenance: [{ operation: 'import', details: 'from LIWC (mood.dic)' }],
  });
  expect(stderr).toContain('mood.dic: info: read as LIWC dictionary (.dic)\n');
  expect(stderr).toContain('names no licence');
});

test('what its file does not say of itself', async () => {
  const flags = '--id lab/mood --version 1.2.0 --language en-GB --measure mood --title Moods --licence CC-BY-NC-4.0 --citation Berg_2020 --citation Ono_2021';
  const { stdout } = await convert(at('mood.dic'), '--to', 'json', ...flags.split(' '));
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'lab/mood',
    version: '1.2.0',
    language: 'en-GB',
    measure: 'mood',
    title: 'Moods',
    licence: { spdx: 'CC-BY-NC-4.0', redistributable: true, commercial: false },
    citations: ['Berg_2020', 'Ono_2021'],
  });
});

describe.each(['json', 'yaml', 'csv', 'tsv', 'liwc', 'liwc-dicx', 'quanteda', 'wordstat', 'yoshikoder', 'lexicoder', 'words'])('to %s', (format) => {
  test('and back: the same terms, and what is lost is said', async () => {
    const { status, stdout, stderr } = await convert(at('terms.yaml'), '--to', format);
    expect(status).toBe(0);
    const { lexicon } = importLexicon(stdout, { format });
    expect(JSON.stringify(lexicon)).toContain('synergy');
    expect(/^slantwise: lost in /m.test(stderr)).toBe(!['json', 'yaml'].includes(format));
  });
});

describe('the file', () => {
  test('its extension says the format; nothing is printed', async () => {
    const { at: here, folder } = folderOf({});
    for (const name of ['a.json', 'a.yml', 'a.dic', 'a.csv']) {
      expect(await convert(at('terms.yaml'), '-o', here(name), '-q')).toEqual({ status: 0, stdout: '', stderr: '' });
    }
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'a.dic', 'a.json', 'a.yml']);
    expect(importLexicon(readFileSync(here('a.yml'), 'utf8'), { format: 'yaml' }).lexicon).toEqual(importLexicon(TERMS, { format: 'yaml' }).lexicon);
  });

  test('is not touched where the lexicon is broken', async () => {
    const { at: here, folder } = folderOf({ 'old.json': 'old' });
    expect((await convert(at('broken.yaml'), '-o', here('old.json'))).status).toBe(2);
    expect(readFileSync(here('old.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['old.json']);
  });
});

test('columns of a table, by name and by number', async () => {
  for (const flags of [
    ['term=Wort', 'category=Gruppe', 'weight=Kraft'],
    ['term=1', 'category=2', 'weight=3'],
  ]) {
    const { stdout } = await convert(at('words.csv'), '--to', 'json', ...flags.flatMap((column) => ['--column', column]));
    expect(JSON.parse(stdout).categories).toMatchObject([
      { id: 'attack', entries: [{ term: 'slam', weight: 1.5 }] },
      { id: 'food', entries: [{ term: 'caf\u00e9', weight: 2 }] },
    ]);
  }
});

test('from standard input, and from what is shipped', async () => {
  expect((await cli(['lexicon', 'convert', '-', '--to', 'words', '-q'], { stdin: LIWC })).stdout).toContain('happ*');
  expect((await convert('en/hedging', '--to', 'csv', '-q')).stdout).toContain('perhaps');
});

test.each<[string, string[], RegExp]>([
  ['no format', [at('mood.dic')], /which format\? Name it with --to/],
  ['an unknown format', [at('mood.dic'), '--to', 'jsn'], /there is no format "jsn" \(did you mean "json"\?\)/],
  ['an unknown format to read', [at('mood.dic'), '--to', 'json', '--from', 'liwcc'], /there is no format "liwcc" \(did you mean "liwc"\?\)/],
  ['a format that is only read', [at('mood.dic'), '--to', 'mpqa'], /lexicons are read from mpqa, not written \(write one of yaml, json/],
  ['a broken lexicon', [at('broken.yaml'), '--to', 'json'], /broken\.yaml:\d+:\d+ .*and 2 more/],
  ['a wrong version', [at('mood.dic'), '--to', 'json', '--version', 'one'], /version: must be a semantic version/],
  ['the file itself', [at('mood.dic'), '--to', 'liwc', '-o', at('mood.dic')], /would overwrite the input/],
  ['an unknown column', [at('words.csv'), '--to', 'json', '--column', 'trem=1'], /a column holds one of term, category, weight, pos.*did you mean "term"/],
])('%s', async (_, argv, complaint) => {
  const { status, stdout, stderr } = await convert(...argv);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(complaint);
});
