import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importLexiconFile } from '../../../src/node/index.js';
import { cli, folderOf } from '../../support/world.js';
import { LIWC, TERMS } from './files.js';

const lexicon = (...argv: string[]) => cli(['lexicon', ...argv]);

describe('extend', () => {
  const { at } = folderOf({ 'terms.yaml': TERMS, 'mood.dic': LIWC });
  const extended = async (...argv: string[]) => JSON.parse((await lexicon('extend', ...argv, '--to', 'json', '-q')).stdout);

  test.each<[string, string[], unknown[]]>([
    ['a word', ['glad'], ['glad']],
    ['several, and a phrase', ['glad', 'over the moon'], ['glad', 'over the moon']],
    ['a pattern', ['joy*'], [{ term: 'joy*', match: 'glob' }]],
    ['with weight and match', ['glad', '--weight', '2.5', '--match', 'stem'], [{ term: 'glad', match: 'stem', weight: 2.5 }]],
    ['one that is there', ['kind of'], []],
  ])('%s', async (_, terms, added) => {
    const { categories, provenance } = await extended(at('mood.dic'), '--category', 'posemo', '--add', ...terms);
    expect(categories[0].entries.slice(2)).toEqual(added);
    expect(provenance.at(-1)).toMatchObject({ operation: 'extend', details: expect.stringContaining(`added ${added.length}`) });
  });

  test('a category that is not there yet; what the result is called', async () => {
    const made = await extended('en/hedging', '-c', 'mine/own', '-a', 'methinks', '--id', 'my/hedging', '--version', '1.0.0');
    expect([made.id, made.version]).toEqual(['my/hedging', '1.0.0']);
    expect(made.categories.at(-1)).toEqual({ id: 'mine', categories: [{ id: 'own', entries: ['methinks'] }] });
  });

  test('in place, atomically; YAML stays YAML', async () => {
    const { at: here } = folderOf({ 'terms.yaml': TERMS });
    const { status, stdout, stderr } = await lexicon('extend', here('terms.yaml'), '-c', 'jargon', '-a', 'disrupt', '-o', here('terms.yaml'));
    expect([status, stdout, stderr]).toEqual([0, '', 'slantwise: added 1 to jargon: disrupt\n']);
    expect(readFileSync(here('terms.yaml'), 'utf8')).toMatch(/^id: my\/terms\n/);
    expect((await importLexiconFile(here('terms.yaml'))).lexicon).toMatchObject({ version: '2.0.0+extended', title: 'Terms of our own' });
  });

  test('what a term cannot be', async () => {
    const { status, stderr } = await lexicon('extend', at('terms.yaml'), '-c', 'jargon', '-a', 'synergy', '--weight', '9');
    expect(status).toBe(2);
    expect(stderr).toContain('"synergy" is in category "jargon" already, with other values');
  });
});

describe('induce', () => {
  const { at, folder } = folderOf({
    'notes.pdf': 'never read',
    'mild.ndjson': ['The careful plan worked.', 'A careful, cheap plan.', 'They called the plan careful.']
      .map((text) => JSON.stringify({ text, body: text }))
      .join('\n'),
    'broken.ndjson': '{"text":"A plan."}\n\n{"text":\n',
  });
  mkdirSync(at('harsh/deep'), { recursive: true });
  ['The reckless scheme failed.', 'A reckless, costly scheme.'].forEach((text, i) => {
    writeFileSync(at(`harsh/${i}.txt`), text);
  });
  writeFileSync(at('harsh/deep/2.txt'), 'They called the scheme reckless.');
  const FLAGS = ['--minimum-z', '1', '--minimum-documents', '2', '--prior', '5', '--to', 'json'];
  const induced = async (...argv: string[]) => JSON.parse((await lexicon('induce', ...argv, ...FLAGS, '-q')).stdout);
  const terms = ({ categories }: { categories: { entries: { term: string }[] }[] }) => categories.map(({ entries }) => entries.map(({ term }) => term).sort());

  test.each<[string, string[], number]>([
    ['files', [at('harsh/0.txt'), at('harsh/1.txt'), at('harsh/deep/2.txt')], 3],
    ['files named twice', [at('harsh/0.txt'), at('harsh/0.txt'), at('harsh/*.txt')], 2],
    ['a folder', [at('harsh')], 2],
    ['a pattern', [`${folder}/harsh/?.txt`], 2],
    ['a pattern over folders', [`${folder}/**/*.txt`], 3],
    ['a pattern with a folder in it', [`${folder}/h*/d*/*.txt`, at('harsh/0.txt')], 2],
  ])('texts: %s', async (_, files, count) => {
    const made = await induced('--a', ...files, '--b', at('mild.ndjson'));
    expect(JSON.parse(made.provenance[0].details).corpora).toMatchObject({ a: { texts: count }, b: { texts: 3 } });
  });

  test('what two corpora say differently', async () => {
    const made = await induced(
      '--a',
      `${folder}/harsh/**/*.txt`,
      '--b',
      at('mild.ndjson'),
      '--labels',
      'harsh, mild',
      '--id',
      'my/contrast',
      '--licence',
      'MIT',
    );
    expect(terms(made)).toEqual([
      ['reckless', 'scheme'],
      ['careful', 'plan'],
    ]);
    expect(made).toMatchObject({
      id: 'my/contrast',
      licence: { spdx: 'MIT', commercial: true },
      categories: [{ title: 'More in harsh' }, { title: 'More in mild' }],
    });
  });

  test('--field names the field of the text', async () => {
    const flags = ['--a', at('harsh'), '--b', at('mild.ndjson')];
    expect(terms(await induced(...flags, '--field', 'body'))).toEqual(terms(await induced(...flags)));
  });

  test('how much was read is said on standard error', async () => {
    const { stderr } = await lexicon('induce', '--a', at('harsh'), '--b', at('mild.ndjson'), ...FLAGS);
    expect(stderr).toMatch(/^slantwise: 2 and 3 texts: \d+ terms more in a, \d+ more in b\n$/);
  });

  test.each<[string, string[], RegExp]>([
    ['no text', ['--a', at('none*'), '--b', at('harsh')], /no text is found at ".*none\*"/],
    ['a missing text', ['--a', at('harsh/9.txt'), '--b', at('harsh')], /9\.txt: no such file or directory/],
    ['a broken line', ['--a', at('broken.ndjson'), '--b', at('harsh')], /broken\.ndjson:3: is no line of JSON/],
    ['a missing field', ['--a', at('mild.ndjson'), '--b', at('harsh'), '--field', 'txt'], /mild\.ndjson:1: there is no column "txt" \(did you mean "text"\?\)/],
    ['a wrong number', ['--a', at('harsh'), '--b', at('harsh'), '--ngrams', '7'], /ngrams: must be 1, 2 or 3/],
    ['no whole number', ['--a', at('harsh'), '--b', at('harsh'), '--minimum-documents', '1.5'], /"1\.5" is not a whole number from 1 on/],
    ['one label', ['--a', at('harsh'), '--b', at('harsh'), '--labels', 'harsh'], /labels: must be two strings/],
  ])('%s', async (_, argv, complaint) => {
    const { status, stdout, stderr } = await lexicon('induce', ...argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(complaint);
  });
});
