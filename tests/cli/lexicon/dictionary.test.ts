import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { cli, folderOf } from '../../support/world.js';
import { LIWC, TERMS } from './files.js';

/** A lexicon in any format, as a measure's own or as a measure of its own, in `slantwise analyze`. */
const { at } = folderOf({
  'plan.txt': 'The happy plan was kind of sad. Synergy is happiness.',
  'mood.dic': LIWC,
  'mac.dic': LIWC.replaceAll('\n', '\r'),
  'terms.yaml': TERMS,
  'terms.csv': 'term,category,weight\nplan,jargon,3\n',
  'latin.csv': Buffer.from('term,category\ncaf\u00e9,food\nplan,jargon\n', 'latin1'),
});
const real = (...argv: string[]) => cli([at('plan.txt'), ...argv], { loadAnalyzer: 'real' });

describe('--dictionary', () => {
  test.each(['mood.dic', 'mac.dic'])('%s is a fifth column of the table', async (name) => {
    const { status, stdout, stderr } = await real('-f', 'csv', '--dictionary', `mood=${at(name)}`, '--dictionary', `jargon=${at('terms.yaml')}`);
    const [text] = parse(stdout, { columns: true }) as Record<string, string>[];
    expect([status, stderr]).toEqual([0, '']);
    expect(text).toMatchObject({ mood: '4', mood_by_category: 'negemo=1;posemo=3', jargon: '1', jargon_by_category: 'jargon=1', loaded: expect.any(String) });
  });

  test('and in every other output', async () => {
    const flags = ['--dictionary', `mood=${at('mood.dic')}`];
    expect(JSON.parse((await real('-f', 'json', ...flags)).stdout).overall.dictionaries.mood.count).toBe(4);
    expect(JSON.parse((await real('-f', 'ndjson', ...flags)).stdout.split('\n')[0] as string).mood).toBe(4);
    for (const format of ['pretty', 'markdown']) expect((await real('-f', format, ...flags)).stdout).toContain('mood');
  });

  test('the report has the hash of the card', async () => {
    const { lexicons } = JSON.parse((await real('-f', 'json', '--dictionary', `mood=${at('mood.dic')}`)).stdout);
    const { hash } = lexicons.find(({ id }: { id: string }) => id === 'imported/mood');
    expect((await cli(['lexicon', 'show', at('mood.dic')])).stdout).toContain(hash);
  });

  test.each<[string, RegExp]>([
    [`hedging=${at('mood.dic')}`, /dictionaries\.hedging: is the name of a measure/],
    [`my mood=${at('mood.dic')}`, /dictionaries\.my mood: a name must begin with a letter/],
  ])('%s is refused', async (given, complaint) => {
    const { status, stdout, stderr } = await real('--dictionary', given);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(complaint);
  });
});

describe('--lexicon', () => {
  test.each([
    ['terms.csv', ['plan']],
    ['mood.dic', ['happy', 'kind of', 'sad', 'happiness']],
    ['terms.yaml', ['Synergy']],
  ])('%s', async (name, hits) => {
    const { overall } = JSON.parse((await real('-f', 'json', '--lexicon', `loaded-terms=${at(name)}`)).stdout);
    expect(overall.loadedTerms.hits.map(({ text }: { text: string }) => text)).toEqual(hits);
  });

  test('what was read otherwise than written is said on standard error, unless --quiet', async () => {
    const said = await real('-f', 'csv', '--lexicon', `loaded-terms=${at('latin.csv')}`);
    expect(said.stderr).toMatch(/^slantwise: \S*latin\.csv:2:4: warning: is not UTF-8 from here on/);
    expect(said.stdout).not.toContain('warning');
    const quiet = await real('-f', 'csv', '--lexicon', `loaded-terms=${at('latin.csv')}`, '--quiet');
    expect([quiet.status, quiet.stderr]).toEqual([0, '']);
  });
});
