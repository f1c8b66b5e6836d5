import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openAtomic } from '../../src/node/atomic.js';
import { writeFileAtomic } from '../../src/node/index.js';
import { folderOf } from '../support/world.js';

test('a file has its old content until the new one is complete', () => {
  const { folder, at } = folderOf({ 'report.txt': 'old' });
  const file = openAtomic(at('report.txt'));
  file.write('new ');
  file.write('content');
  expect(readFileSync(at('report.txt'), 'utf8')).toBe('old');
  file.commit();
  expect(readFileSync(at('report.txt'), 'utf8')).toBe('new content');
  expect(readdirSync(folder)).toEqual(['report.txt']);
});

test('a file that is discarded leaves everything as it was', () => {
  const { folder, at } = folderOf({ 'report.txt': 'old' });
  const file = openAtomic(at('report.txt'));
  file.write('new');
  file.discard();
  expect([readdirSync(folder), readFileSync(at('report.txt'), 'utf8')]).toEqual([['report.txt'], 'old']);
});

test('permissions and links survive', async () => {
  const { at } = folderOf({ 'report.txt': 'old' });
  chmodSync(at('report.txt'), 0o600);
  symlinkSync(at('report.txt'), at('link.txt'));
  await writeFileAtomic(at('link.txt'), 'new');
  expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('report.txt'), 'utf8')).toBe('new');
  expect(statSync(at('report.txt')).mode & 0o777).toBe(0o600);
});

test.each([
  ['missing/report.txt', /cannot be written: no such file or directory/],
  ['.', /is a folder/],
])('%s cannot be written', async (name, message) => {
  const { at, folder } = folderOf({});
  await expect(writeFileAtomic(at(name), 'x')).rejects.toMatchObject({ code: 'file-unwritable', message: expect.stringMatching(message) });
  expect(readdirSync(folder)).toEqual([]);
});
