import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../../src/cli/lexicon/shipped.js';
import { cli, folderOf, Kept } from '../../support/world.js';
import { LIWC, TERMS } from './files.js';

const { at } = folderOf({ 'terms.yaml': TERMS, 'mood.dic': LIWC });
const show = (...argv: string[]) => cli(['lexicon', 'show', ...argv]);

test('the card', async () => {
  const { status, stdout, stderr } = await show(at('terms.yaml'));
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.replace(/sha256-[0-9a-f]{64}/, 'sha256-…')).toBe(`my/terms 2.0.0
Terms of our own

measure       loadedTerms
language      en
licence       MIT: may be passed on, may be used commercially
hash          sha256-…
entries       3 entries, 3 different terms
to cite       Berg, A. (2020). Jargon.

jargon: 3
  Words of meetings.
  jargon/time: 1
`);
});

describe('the categories', () => {
  test.each<[string, string[], string]>([
    [
      'with their entries',
      ['--entries'],
      'jargon: 3\n  Words of meetings.\n  - synergy 2\n  - leverage [VERB] 2; unless "leverage ratio"\n  jargon/time: 1\n    - going forward 2\n',
    ],
    ['one and those within it', ['--category', 'jargon'], 'jargon: 3\n  Words of meetings.\n  jargon/time: 1\n'],
    ['an inner one with entries', ['--category', 'jargon/time', '--entries'], '  jargon/time: 1\n    - going forward 2\n'],
  ])('%s', async (_, flags, expected) => {
    const { status, stdout } = await show(at('terms.yaml'), ...flags);
    expect(status).toBe(0);
    expect(stdout.endsWith(expected)).toBe(true);
  });
});

test('an imported lexicon says where it is from', async () => {
  expect((await show(at('mood.dic'))).stdout).toContain('came about    1. import – from LIWC (mood.dic)');
});

test('a shipped lexicon by its id, with the hash of the reports', async () => {
  const { stdout } = await show('en/hedging');
  const { lexicons } = JSON.parse((await cli(['-', '-f', 'json'], { stdin: 'Perhaps.', loadAnalyzer: 'real' })).stdout);
  const { hash } = lexicons.find(({ id }: { id: string }) => id === 'en/hedging');
  expect(stdout).toContain(hash);
  expect(stdout).toContain('Hyland, K. (2005)');
});

describe('every shipped lexicon', () => {
  const ids = readdirSync('src/lexicons', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3).replaceAll('\\', '/'));

  test('has an id that the command line knows', () => expect(Object.keys(SHIPPED).sort()).toEqual(ids.sort()));

  test.each(Object.entries(SHIPPED))('%s is what its id says', async (id, load) => expect((await load()).id).toBe(id));
});

test('no line is wider than the screen, but the hash is whole', async () => {
  const { stdout } = await cli(['lexicon', 'show', 'en/hedging'], { stdout: new Kept({ columns: 60 }) });
  const wide = stdout.split('\n').filter((line) => line.length > 60);
  expect(wide.every((line) => /^hash +sha256-[0-9a-f]{64}$/.test(line))).toBe(true);
});

test.each<[string, string[], RegExp]>([
  ['a misspelt id', ['en/hegding'], /no such lexicon is shipped \(did you mean "en\/hedging"\?\)/],
  ['an id of nothing', ['en/zzzzzzzz'], /shipped are en\/assertions, en\/hedging/],
  ['a missing file', [at('term.yaml')], /did you mean "terms\.yaml"\?/],
  ['a misspelt category', [at('terms.yaml'), '--category', 'jorgan'], /my\/terms has no category "jorgan" \(did you mean "jargon"\?\)/],
])('%s', async (_, argv, complaint) => {
  const { status, stdout, stderr } = await show(...argv);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(complaint);
});
