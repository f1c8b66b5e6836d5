import { describe, expect, test } from 'vitest';
import { type ColourChoice, usesColour } from '../../src/cli/colour.js';
import { cli, folderOf, Kept } from '../support/world.js';

test.each<[ColourChoice, boolean, Record<string, string>, boolean]>([
  ['auto', true, {}, true],
  ['auto', false, {}, false],
  ['auto', true, { NO_COLOR: '1' }, false],
  ['auto', true, { NO_COLOR: '' }, true],
  ['auto', true, { TERM: 'dumb' }, false],
  ['auto', false, { FORCE_COLOR: '1' }, true],
  ['auto', false, { FORCE_COLOR: '' }, true],
  ['auto', true, { FORCE_COLOR: '0' }, false],
  ['auto', true, { FORCE_COLOR: 'false' }, false],
  ['always', false, { NO_COLOR: '1' }, true],
  ['never', true, { FORCE_COLOR: '1' }, false],
])('%s, terminal %s, %j: %s', (choice, isTTY, env, colours) => expect(usesColour(choice, { isTTY }, env)).toBe(colours));

describe('on the command line', () => {
  const { at } = folderOf({ 'plan.txt': 'A rotten plan.' });
  const coloured = async (flags: string[], terminal = false) =>
    (await cli([at('plan.txt'), ...flags], { stdout: new Kept({ isTTY: terminal }) })).stdout.includes('\u001b[');

  test.each([
    [['--colour', 'always'], true],
    [['--color', 'always'], true],
    [['--color=always', '-f', 'json'], false],
    [[], false],
  ])('%j: %s', async (flags, expected) => expect(await coloured(flags)).toBe(expected));

  test('a terminal is coloured, a file beside it is not', async () => {
    expect(await coloured([], true)).toBe(true);
    const { at: here } = folderOf({});
    await cli([at('plan.txt'), '-o', here('report.txt')], { stdout: new Kept({ isTTY: true }) });
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(here('report.txt'), 'utf8')).not.toContain('\u001b');
  });

  test('the width is that of the terminal, at most 100, unless it is given', async () => {
    const { at: here } = folderOf({ 'long.txt': 'It rains. '.repeat(60) });
    const widest = async (columns: number, ...flags: string[]) =>
      Math.max(
        ...(await cli([here('long.txt'), ...flags], { stdout: new Kept({ columns }) })).stdout
          .split('\n')
          .slice(2)
          .map((line) => line.length),
      );
    expect(await widest(60)).toBeLessThanOrEqual(60);
    expect(await widest(400)).toBeLessThanOrEqual(100);
    expect(await widest(60, '--width', '140')).toBeGreaterThan(100);
  });
});
