import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import type { SlantwiseError } from '../../src/error.js';
import { parseLexiconYaml } from '../../src/lexicon/yaml.js';
import { readLexicon, readLexiconFile, readLexiconFolder } from '../../src/node/index.js';
import { folderOf } from '../support/world.js';

const HEAD = `id: my/terms
version: 1.0.0
language: en
measure: loadedTerms
licence: { spdx: MIT, redistributable: true, commercial: true }
`;
const GOOD = `${HEAD}categories:
  - id: jargon
    entries:
      - synergy
`;
const failure = (text: string): SlantwiseError => {
  try {
    parseLexiconYaml(text, { file: 'terms.yaml' });
  } catch (error) {
    return error as SlantwiseError;
  }
  throw new Error('was accepted');
};

describe('a lexicon from text', () => {
  test.each([
    ['YAML', GOOD],
    ['YAML with a byte-order mark', `\ufeff${GOOD}`],
    ['JSON', JSON.stringify(parseLexiconYaml(GOOD))],
    ['JSON set in by tabs', JSON.stringify(parseLexiconYaml(GOOD), null, '\t')],
    [
      'an anchor and its alias',
      GOOD.replace('      - synergy\n', '      - { term: synergy, frames: &f { that: 3 } }\n      - { term: leverage, frames: *f }\n'),
    ],
  ])('%s', (_, text) => expect(parseLexiconYaml(text)).toMatchObject({ id: 'my/terms', categories: [{ id: 'jargon' }] }));

  test.each<[string, string, string, number | undefined, number | undefined, RegExp]>([
    ['an entry that is no entry', `${GOOD}      - 7\n`, 'invalid-lexicon', 10, 9, /categories\[0\]\.entries\[1\].*got 7/],
    ['a misspelt value', `${GOOD}      - { term: x, match: lema }\n`, 'invalid-lexicon', 10, 20, /did you mean "lemma"\?/],
    [
      'a misspelt key',
      GOOD.replace('language: en', 'language: en\nlangauge: en'),
      'invalid-lexicon',
      4,
      1,
      /unknown key "langauge" \(did you mean "language"\?\)/,
    ],
    ['a missing key: the place of what should hold it', GOOD.replace('- id: jargon\n    entries', '- entries'), 'invalid-lexicon', 7, 5, /"id" is missing/],
    ['a wrong value in JSON', '{\n  "id": "a/b",\n  "version": "one"\n}', 'invalid-lexicon', 3, 3, /semantic version/],
    ['nothing at all', '', 'invalid-lexicon', 1, 1, /expected Object, got null/],
    ['a repeated key', `${GOOD}id: again\n`, 'invalid-syntax', 10, 1, /Map keys must be unique/],
    ['a tab for an indent', `${GOOD}\tx: 1`, 'invalid-syntax', 10, 1, /Tabs are not allowed/],
    ['broken JSON', '{\n  "id": "a"\n  "version": 1\n}', 'invalid-syntax', 3, 3, /./],
    ['two documents', `${GOOD}---\n${GOOD}`, 'invalid-syntax', 10, undefined, /several documents/],
    ['a tag that runs code elsewhere', `${GOOD}source: !!js/function x\n`, 'invalid-syntax', 10, 9, /Unresolved tag/],
    ['100,000 open brackets', '['.repeat(100_000), 'invalid-syntax', 1, 101, /nested deeper than 100 levels/],
    ['100,000 dashes', '- '.repeat(100_000), 'invalid-syntax', 1, undefined, /nested deeper/],
    ['100,000 open brackets in JSON', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'invalid-lexicon', undefined, undefined, /./],
    [
      'a billion laughs',
      `a: &a [${Array(9).fill('ha').join()}]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`).join('\n')}`,
      'invalid-syntax',
      undefined,
      undefined,
      /aliases unfold/,
    ],
    ['a category that holds itself', `${HEAD}categories: &c\n  - id: a\n    categories: *c\n`, 'invalid-lexicon', 1, 1, /nested deeper|holds itself/],
    [
      'a text of nine million characters',
      `# ${'x'.repeat(9_000_000)}`,
      'invalid-syntax',
      undefined,
      undefined,
      /longer than 8 million characters; write it as JSON/,
    ],
  ])('%s', (_, text, code, line, column, message) => {
    const error = failure(text);
    expect(error).toMatchObject({ name: 'SlantwiseError', code, message: expect.stringMatching(message) });
    expect(error.place).toMatchObject({ file: 'terms.yaml', ...(line && { line }), ...(column && { column }) });
  });
});

describe('a lexicon from a folder', () => {
  const parts = {
    'head.yaml': HEAD,
    'b-slogans.yaml': 'id: slogans\nentries: [forward]\n',
    'a-more.yml': 'categories:\n  - id: jargon\n    entries: [synergy]\n  - id: praise\n    entries: [grand]\n',
    'README.md': '# no lexicon',
    '.hidden.yaml': '[',
  };

  test('is its head and the categories of the other files, in the order of their names', async () => {
    const lexicon = await readLexiconFolder(folderOf(parts).folder);
    expect(lexicon).toMatchObject({ id: 'my/terms', categories: [{ id: 'jargon' }, { id: 'praise' }, { id: 'slogans' }] });
  });

  test('a category may hold categories', async () => {
    const { folder } = folderOf({ 'head.yaml': HEAD, 'a.yaml': 'id: a\ncategories:\n  - id: b\n    entries: [x]\n' });
    expect((await readLexiconFolder(folder)).categories).toMatchObject([{ id: 'a', categories: [{ id: 'b' }] }]);
  });

  test.each<[string, Record<string, string>, string, RegExp]>([
    [
      'an entry in the second category of a file',
      { 'a-more.yml': 'categories:\n  - id: jargon\n  - id: praise\n    entries:\n      - [grand]\n' },
      'invalid-lexicon',
      /a-more\.yml:5:9 categories\[1\]/,
    ],
    [
      'a file that is a category',
      { 'b-slogans.yaml': 'id: slogans\nentires: [forward]\n' },
      'invalid-lexicon',
      /b-slogans\.yaml:2:1 .*unknown key "entires" \(did you mean "entries"\?\)/,
    ],
    ['a category of the same name in another file', { 'c.yaml': 'id: jargon\n' }, 'invalid-lexicon', /c\.yaml:1:1 .*"jargon" occurs twice/],
    ['the head', { 'head.yaml': HEAD.replace('1.0.0', 'one') }, 'invalid-lexicon', /head\.yaml:2:1 version/],
    ['the categories of a head', { 'head.yaml': `${HEAD}categories: none\n` }, 'invalid-lexicon', /head\.yaml:6:1 categories/],
    ['the syntax of a part', { 'c.yaml': 'a: [' }, 'invalid-syntax', /c\.yaml:1:\d/],
  ])('a problem in %s is found in its file', async (_, changed, code, message) => {
    const { folder } = folderOf({ ...parts, ...changed });
    await expect(readLexiconFolder(folder)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('needs a head', async () => {
    await expect(readLexiconFolder(mkdtempSync(`${tmpdir()}/slantwise-test-`))).rejects.toMatchObject({
      code: 'invalid-lexicon',
      message: expect.stringContaining('needs a head.yaml'),
    });
  });

  test('needs to be there', async () => {
    await expect(readLexiconFolder('lexicons/en/hedgin')).rejects.toMatchObject({
      code: 'file-unreadable',
      message: expect.stringContaining('did you mean "hedging"?'),
    });
  });

  test('the lexicons that slantwise ships can be read from their source', async () => {
    expect((await readLexiconFolder('lexicons/en/hedging')).id).toBe('en/hedging');
  });
});

describe('a lexicon from a file', () => {
  const { at, folder } = folderOf({ 'terms.yaml': GOOD, 'binary.yaml': '\0'.repeat(50) });

  test('or from whatever the path is', async () => {
    expect(await readLexicon(at('terms.yaml'))).toEqual(await readLexiconFile(at('terms.yaml')));
    await expect(readLexicon(folder)).rejects.toThrow('needs a head.yaml');
  });

  test.each([
    ['term.yaml', /did you mean "terms\.yaml"\?/],
    ['binary.yaml', /binary\.yaml: looks like a binary file/],
  ])('%s cannot be read', async (name, message) => {
    await expect(readLexiconFile(at(name))).rejects.toMatchObject({ code: 'file-unreadable', message: expect.stringMatching(message) });
  });
});
