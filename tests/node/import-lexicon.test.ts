import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { importLexiconFile, readLexicon } from '../../src/node/index.js';
import { LIWC, TERMS } from '../cli/lexicon/files.js';
import { folderOf } from '../support/world.js';

const { at } = folderOf({
  'terms.yaml': TERMS,
  'mood.dic': LIWC,
  'utf16.dic': Buffer.from(`\ufeff${LIWC}`, 'utf16le'),
  'latin.csv': Buffer.from('term,category\ncaf\u00e9,food\n', 'latin1'),
  'binary.dic': '\0'.repeat(100),
  'book.xlsx': 'PK\u0003\u0004rest',
  'prose.txt': '',
});

test.each(['mood.dic', 'utf16.dic'])('%s', async (name) => {
  const { lexicon, diagnostics } = await importLexiconFile(at(name));
  expect(lexicon.categories.map(({ id }) => id)).toEqual(['posemo', 'negemo']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['format-sniffed', 'licence-unknown']);
});

test('what is not UTF-8 is read as windows-1252, and that is told first', async () => {
  const { lexicon, diagnostics } = await importLexiconFile(at('latin.csv'));
  expect(lexicon.categories[0]?.entries).toEqual(['caf\u00e9']);
  expect(diagnostics[0]).toMatchObject({ code: 'windows-1252', severity: 'warning', line: 2, column: 4 });
});

test("slantwise's own form comes as it is", async () => {
  expect((await importLexiconFile(at('terms.yaml'))).lexicon).toEqual(await readLexicon(at('terms.yaml')));
  expect(await importLexiconFile('lexicons/en/hedging')).toEqual({ lexicon: await readLexicon('lexicons/en/hedging'), diagnostics: [] });
});

test.each(['terms.yaml', 'mood.dic'])('%s: what the caller says goes first', async (name) => {
  expect((await importLexiconFile(at(name), { id: 'a/b', version: '3.0.0' })).lexicon).toMatchObject({ id: 'a/b', version: '3.0.0' });
});

test('a folder, too', async () => {
  expect((await importLexiconFile('lexicons/en/hedging', { version: '3.0.0' })).lexicon).toMatchObject({ id: 'en/hedging', version: '3.0.0' });
  await expect(importLexiconFile('lexicons/en/hedging', { version: 'three' })).rejects.toMatchObject({ code: 'invalid-option' });
});

test('standard input', async () => {
  const { lexicon } = await importLexiconFile('-', { stdin: Readable.from([Buffer.from(LIWC)]), id: 'lab/mood' });
  expect(lexicon).toMatchObject({ id: 'lab/mood', source: 'Imported from LIWC (standard input).' });
});

test('no more than 200 MB are read', async () => {
  let read = 0;
  async function* endless() {
    for (; ; read++) yield Buffer.alloc(20_000_000, 'a');
  }
  await expect(importLexiconFile('-', { stdin: endless() })).rejects.toThrow('standard input: larger than 200 MB');
  expect(read).toBeLessThan(12);
});

describe('what cannot be read', () => {
  test.each<[string, string, RegExp]>([
    ['mod.dic', 'file-unreadable', /mod\.dic: no such file or directory \(did you mean "mood\.dic"\?\)/],
    ['binary.dic', 'file-unreadable', /binary\.dic: looks like a binary file/],
    ['book.xlsx', 'file-unreadable', /book\.xlsx: is a ZIP archive or an office document/],
    ['prose.txt', 'invalid-syntax', /prose\.txt:1:1: is empty/],
  ])('%s', async (name, code, message) => {
    await expect(importLexiconFile(at(name))).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
