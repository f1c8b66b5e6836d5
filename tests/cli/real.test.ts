import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { cli, folderOf } from '../support/world.js';

/** The command line with the shipped analyzer and, where it says so, as a process of its own. */
const { at } = folderOf({
  'plan.txt': 'Critics say the shameless plan may fail. "We will win," said Anna Berg.',
  'long.txt': 'Critics say the shameless plan may fail. '.repeat(3_000),
  'terms.yaml': `id: my/terms
version: 2.0.0
language: en
measure: loadedTerms
licence: { spdx: MIT, redistributable: true, commercial: true }
categories:
  - id: jargon
    entries: [plan]
`,
});
const real = (...argv: string[]) => cli(argv, { loadAnalyzer: 'real' });
const json = async (...argv: string[]) => JSON.parse((await real(at('plan.txt'), '-f', 'json', ...argv)).stdout);

describe('with the shipped analyzer', () => {
  test('a report', async () => {
    const { overall, sources } = await json();
    expect(overall.loadedTerms.hits.map(({ text }: { text: string }) => text)).toEqual(['shameless']);
    expect(sources.map(({ name }: { name: string }) => name)).toContain('Anna Berg');
  });

  test('--measure leaves the others out', async () =>
    expect(Object.keys((await json('--measure', 'hedging', '--measure', 'sentiment')).overall).sort()).toEqual(['hedging', 'sentiment']));

  test('--lexicon takes the place of the shipped one', async () => {
    const { overall, lexicons } = await json('--lexicon', `loaded-terms=${at('terms.yaml')}`);
    expect(overall.loadedTerms.hits.map(({ text, lexicon }: { text: string; lexicon: string }) => [text, lexicon])).toEqual([['plan', 'my/terms@2.0.0']]);
    expect(lexicons.map(({ id }: { id: string }) => id)).not.toContain('en/loaded-terms');
  });

  test('--entity follows an actor by the name given', async () => {
    const { entities } = await json('--entity', 'Ms Berg=Anna Berg');
    expect(entities.map(({ name }: { name: string }) => name)).toContain('Ms Berg');
  });

  test('--paragraphs decides what a paragraph is', async () => {
    const { at: here } = folderOf({ 'two.txt': 'It rains.\nIt pours.' });
    const count = async (mode: string) => JSON.parse((await real(here('two.txt'), '-f', 'json', '--paragraphs', mode)).stdout).paragraphs.length;
    expect([await count('newline'), await count('wrapped')]).toEqual([2, 1]);
  });

  test('--explain lists what was left out', async () => {
    expect((await json()).overall.loadedTerms.suppressed).toBeUndefined();
    expect((await json('--explain')).overall.loadedTerms.suppressed).toBeInstanceOf(Array);
  });
});

describe('as a process', () => {
  const start = (...argv: string[]) => spawn(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', ...argv], { stdio: ['pipe', 'pipe', 'pipe'] });
  const collected = (stream: NodeJS.ReadableStream) => {
    let text = '';
    stream.on('data', (chunk) => (text += chunk));
    return () => text;
  };

  test('reads standard input, prints to standard output, and gives its status', async () => {
    const child = start('-', '--quiet', '--max', 'loaded=0');
    const [out, complaints] = [collected(child.stdout), collected(child.stderr)];
    child.stdin.end('A shameless plan.');
    const [status] = await once(child, 'close');
    expect([status, out()]).toEqual([1, expect.stringMatching(/^1 paragraph\. 1 loaded term/)]);
    expect(complaints()).toContain('slantwise: -: loaded terms per 100 words');
  });

  test('says nothing when its reader goes away', async () => {
    const child = start(at('long.txt'), '-f', 'json');
    const complaints = collected(child.stderr);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    expect([status, complaints()]).toEqual([0, '']);
  });
});
