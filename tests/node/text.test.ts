import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/node/index.js';
import { folderOf } from '../support/world.js';

const utf16 = (text: string, big = false) => (big ? Buffer.from(`\ufeff${text}`, 'utf16le').swap16() : Buffer.from(`\ufeff${text}`, 'utf16le'));

const { at, folder } = folderOf({
  'plain.txt': 'Grüße, 世界\n',
  'bom.txt': '\ufeffText.',
  'little.txt': utf16('Text.'),
  'big.txt': utf16('Text.', true),
  'empty.txt': '',
  'nul.txt': `One stray\0 NUL in a text that is long enough for it.${' More.'.repeat(20)}`,
  'latin1.txt': Buffer.from('one\ntwo caf\u00e9s', 'latin1'),
  'cut.txt': Buffer.from([0x61, 0xe4, 0xb8]),
  'paper.pdf': '%PDF-1.7 …',
  'letter.docx': 'PK\u0003\u0004…',
  'image.bin': '\0\u0001'.repeat(500),
});

test.each([
  ['plain.txt', 'Grüße, 世界\n'],
  ['bom.txt', 'Text.'],
  ['little.txt', 'Text.'],
  ['big.txt', 'Text.'],
  ['empty.txt', ''],
])('%s reads as %j', async (name, text) => expect(await readText(at(name))).toBe(text));

test('a stray NUL does not make a text a binary file', async () => expect(await readText(at('nul.txt'))).toContain('stray\0 NUL'));

test.each([
  ['plaim.txt', /plaim\.txt: no such file or directory \(did you mean "plain\.txt"\?\)$/],
  ['unlike-any-other', /unlike-any-other: no such file or directory$/],
  ['plain.txt/inside', /not a directory|no such file/],
  ['.', /is a folder, not a file/],
  ['latin1.txt', /latin1\.txt:2:8: is not UTF-8 from here on \(convert it first/],
  ['cut.txt', /cut\.txt:1:2: is not UTF-8/],
  ['paper.pdf', /is a PDF, not plain text \(extract its text first/],
  ['letter.docx', /is a ZIP archive or an office document/],
  ['image.bin', /looks like a binary file/],
])('%s cannot be read', async (name, message) => {
  await expect(readText(`${folder}/${name}`)).rejects.toMatchObject({ code: 'file-unreadable', message: expect.stringMatching(message) });
});

describe('standard input', () => {
  test('is read for -, and characters cut between two chunks survive', async () => {
    const bytes = Buffer.from('世界');
    expect(await readText('-', { stdin: Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]) })).toBe('世界');
  });

  test('is named in complaints', async () => {
    await expect(readText('-', { stdin: Readable.from([Buffer.from([0xff])]) })).rejects.toThrow('standard input:1:1: is not UTF-8');
  });
});
