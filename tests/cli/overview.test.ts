import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Overview } from '../../src/overview/index.js';
import { cli, folderOf } from '../support/world.js';

const line = (more: object) => JSON.stringify({ level: 'text', words: 100, sentiment: 0.1, ...more });
const { at } = folderOf({
  'a.txt': 'The reckless mayor Tobias Renn failed. Critics say the shameless plan may fail. "We will win," said Anna Berg.',
  'b.txt': 'Mayor Tobias Renn praised the plan. Anna Berg said that it works.',
  'rows.ndjson': `${line({ file: 'a.txt', outlet: 'Courier' })}\n\n${line({ file: 'b.txt', outlet: 'Herald' })}\n`,
  'more.ndjson': `\ufeff${line({ file: 'c.txt', outlet: 'Herald' })}`,
  'rows.csv': 'file,level,words,sentiment,outlet\n"a, ""b""\n.txt",text,90,0.25,Courier\n"a.txt",paragraph,90,0.25,Courier\n',
  'meta.csv': 'file,desk\na.txt,Home\nb.txt,World\n',
  'twice.csv': 'file,desk\na.txt,Home\na.txt,World\n',
  'cut.ndjson': `${line({})}\n{"level":"te`,
  'odd.ndjson': `${line({})}\n\n${line({ words: -1 })}`,
  'ragged.csv': 'level,words\ntext,9\ntext,9,9\n',
  'paragraphs.ndjson': '{"level":"paragraph","words":3}\n',
  'empty.ndjson': '',
});
const run = (...argv: string[]) => cli(['overview', ...argv]);
const json = async (...argv: string[]) => JSON.parse((await run(...argv, '--format', 'json')).stdout) as Overview;

describe('slantwise overview', () => {
  test('the road from texts: analyze, then overview, with terms, sources and actors', async () => {
    const { stdout } = await cli([at('a.txt'), at('b.txt'), '-f', 'ndjson'], { loadAnalyzer: 'real' });
    const { status, stdout: printed } = await cli(['overview', '-', '--by', 'file', '-f', 'json'], { stdin: stdout });
    expect(status).toBe(0);
    const found = JSON.parse(printed) as Overview;
    expect(found.texts).toBe(2);
    expect(found.all.sources?.top.map(({ name }) => name)).toEqual(['Anna Berg', 'Tobias Renn']);
    expect(found.actors.map(({ name, texts }) => [name, texts])).toContainEqual(['Tobias Renn', 2]);
    expect(found.all.distributions.map(({ column }) => column)).toContain('loaded_per_100_words');
    expect(found.notes).toEqual([]);
  });

  test('several files are one corpus; blank lines and a byte-order mark are none of it', async () => {
    const { texts, by } = await json(at('rows.ndjson'), at('more.ndjson'), '--by', 'outlet');
    expect(texts).toBe(3);
    expect(by[0]?.groups.map(({ name, texts }) => [name, texts])).toEqual([
      ['Herald', 2],
      ['Courier', 1],
    ]);
  });

  test('CSV, with cells that go on over lines', async () => {
    const found = await json(at('rows.csv'), '--by', 'outlet');
    expect(found).toMatchObject({ texts: 1, words: 90 });
    expect(found.notes.join()).toContain('rows of CSV do not carry them');
  });

  test('metadata, joined by the file', async () => {
    const { by } = await json(at('rows.ndjson'), '--metadata', at('meta.csv'), '--by', 'desk');
    expect(by[0]?.groups.map(({ name }) => name)).toEqual(['Home', 'World']);
  });

  test('pretty, and the same numbers as CSV', async () => {
    const { status, stdout } = await run(at('rows.ndjson'), '--by', 'outlet');
    expect(status).toBe(0);
    expect(stdout).toContain('sentiment, by outlet');
    expect((await run(at('rows.ndjson'), '--format', 'csv')).stdout.split('\n')[1]).toMatch(/^figure,,,sentiment,/);
  });

  test('the ending of --output tells the format, and --csv writes beside it', async () => {
    const { stdout, status } = await run(at('rows.ndjson'), '-o', at('out.json'), '--csv', at('out.csv'));
    expect([status, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(at('out.json'), 'utf8')).schema).toBe('slantwise-overview/1');
    expect(readFileSync(at('out.csv'), 'utf8')).toMatch(/^part,by,group/);
  });

  test('a page has the numbers beside it', async () => {
    const { stdout, status } = await run(at('rows.ndjson'), '--by', 'outlet', '--title', 'Our week', '-o', at('week.html'));
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(at('week.html'), 'utf8')).toContain('<h1>Our week</h1>');
    expect(readFileSync(at('week.csv'), 'utf8')).toMatch(/^part,by,group/);
  });

  test.each<[string, string[], RegExp]>([
    ['no file', [], /missing required argument 'rows'/],
    ['a missing file', [at('row.ndjson')], /row\.ndjson: no such file or directory \(did you mean "rows\.ndjson"\?\)/],
    ['a line that was cut short', [at('cut.ndjson')], /cut\.ndjson:2: is no line of JSON \(a file that was cut short ends so\)/],
    ['a bad row', [at('odd.ndjson')], /odd\.ndjson:3: "words" must be a whole number from 0, got -1 \(make the rows with/],
    ['a ragged row', [at('ragged.csv')], /ragged\.csv:3: has 3 cells where the header has 2/],
    ['another table', [at('meta.csv')], /meta\.csv:2: is no row of slantwise/],
    ['metadata of a text twice', [at('rows.ndjson'), '--metadata', at('twice.csv')], /twice\.csv:3: is the second for the file "a\.txt"/],
    ['metadata without a file', [at('rows.ndjson'), '--metadata', at('ragged.csv')], /ragged\.csv:2: has no "file"/],
    ['rows of paragraphs only', [at('paragraphs.ndjson')], /there is no row of a whole text/],
    ['nothing', [at('empty.ndjson')], /there is no row of a whole text/],
    ['an output that is an input', [at('rows.ndjson'), '-o', at('rows.ndjson')], /--output would overwrite the input/],
    ['a period there is not', [at('rows.ndjson'), '--period', 'week'], /Allowed choices are day, month, year/],
  ])('%s is status 2', async (_, argv, message) => {
    const { status, stdout, stderr } = await run(...argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
