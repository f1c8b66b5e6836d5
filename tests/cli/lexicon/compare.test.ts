import { describe, expect, test } from 'vitest';
import { cli, folderOf } from '../../support/world.js';
import { LIWC, TERMS } from './files.js';

const { at } = folderOf({
  'terms.yaml': TERMS,
  'reordered.yaml': TERMS.replace('- synergy\n', '- { term: synergy }\n'),
  'newer.yaml': TERMS.replace('2.0.0', '2.1.0')
    .replace('- synergy\n', '- { term: synergy, weight: 3 }\n')
    .replace('[going forward]', '[at the end of the day]'),
  'mood.dic': LIWC,
});
const lexicon = (...argv: string[]) => cli(['lexicon', ...argv]);

describe('stats', () => {
  test('text', async () => {
    const { status, stdout } = await lexicon('stats', at('terms.yaml'));
    expect(status).toBe(0);
    expect(stdout).toBe(`my/terms 2.0.0

entries               3
different terms       3
of several words      33%
matched by            lemma 3
restricted            by part of speech 1, by unless 1, by case 0
weights               3: 2 to 2, mean 2, median 2, SD 0; negative 0, zero 0, positive 3
in several categories 0

category     entries  with those within
jargon             2                  3
jargon/time        1                  1
`);
  });

  test('JSON', async () => {
    const { stdout } = await lexicon('stats', at('mood.dic'), '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'imported/mood', version: '0.0.0', entries: 3, match: { exact: 2, glob: 1 }, inSeveralCategories: [] });
  });

  test('of terms in many categories some are named', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `word${i},a\nword${i},b\n`).join('');
    const { at: here } = folderOf({ 'twice.csv': `term,category\n${rows}` });
    const { stdout } = await lexicon('stats', here('twice.csv'), '-q');
    expect(stdout).toContain('in several categories 12\n  word0: a, b\n');
    expect(stdout).toContain('  … and 2 more; all: --format json\n');
  });
});

describe('diff', () => {
  test('the same in all but spelling', async () => {
    expect(await lexicon('diff', at('terms.yaml'), at('reordered.yaml'))).toEqual({ status: 0, stdout: '', stderr: '' });
    const { status, stdout } = await lexicon('diff', at('terms.yaml'), at('reordered.yaml'), '-f', 'json');
    expect([status, JSON.parse(stdout).same]).toEqual([0, true]);
  });

  test('text', async () => {
    expect(await lexicon('diff', at('terms.yaml'), at('newer.yaml'))).toEqual({
      status: 1,
      stderr: '',
      stdout: `~ version "2.0.0" -> "2.1.0"
- jargon/time: going forward 2
+ jargon/time: at the end of the day 2
~ jargon: synergy: weight 2 -> 3
`,
    });
  });

  test('JSON', async () => {
    const { status, stdout } = await lexicon('diff', at('terms.yaml'), at('newer.yaml'), '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ same: false, added: [{ term: 'at the end of the day' }], changed: [{ term: 'synergy' }] });
  });

  test('what a conversion loses shows', async () => {
    const { at: here } = folderOf({});
    await lexicon('convert', at('terms.yaml'), '-o', here('terms.dic'), '-q');
    const { status, stdout } = await lexicon('diff', at('terms.yaml'), here('terms.dic'));
    expect(status).toBe(1);
    expect(stdout).toContain('~ jargon: leverage: ');
  });
});
