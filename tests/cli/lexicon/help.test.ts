import { expect, test } from 'vitest';
import { FORMATS } from '../../../src/lexicon/formats/index.js';
import { cli } from '../../support/world.js';

const help = async (...command: string[]) => (await cli([...command, '--help'])).stdout;

test('lexicon names its subcommands and says what the exit status means', async () => {
  const text = await help('lexicon');
  for (const name of ['show', 'validate', 'convert', 'stats', 'diff', 'extend', 'induce']) expect(text).toMatch(new RegExp(`^  ${name}[ |]`, 'm'));
  expect(text).toMatch(/1 {2}validate: problems found; diff: different/);
});

test.each(['show', 'validate', 'convert', 'stats', 'diff', 'extend', 'induce'])('%s has examples and its exit status', async (name) => {
  const text = await help('lexicon', name);
  expect(text).toContain(`  slantwise lexicon ${name} `);
  expect(text).toMatch(/^(?:.*\. )?Exit status:/m);
});

test('convert names every format, and which are only read', async () => {
  const [both = '', onlyRead = ''] = (await help('lexicon', 'convert')).split('Formats that are only read:');
  for (const { id, serialize } of FORMATS) expect(serialize ? both.split('Formats,')[1] : onlyRead).toMatch(new RegExp(`\\b${id}\\b`));
});

test('the program and analyze point the way', async () => {
  expect(await help()).toMatch(/^ {2}lexicon /m);
  expect(await help()).toContain('slantwise lexicon convert mine.dic --to yaml');
  expect(await help('analyze')).toContain('--dictionary <name=path>');
});
