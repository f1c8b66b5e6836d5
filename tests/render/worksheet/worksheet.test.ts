import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it, test } from 'vitest';
import { analyze, defineLexicon } from '../../../src/index.js';
import { renderWorksheetMarkdown, renderWorksheetText, worksheetOf } from '../../../src/render/index.js';
import { cli, folderOf } from '../../support/world.js';

const folder = join(import.meta.dirname, '../../../examples/articles');
const ARTICLES = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file): [string, string] => [file, readFileSync(join(folder, file), 'utf8')]);

const TEXT = 'The vote\n\nCritics say the shameless plan may fail. "We will win," said Anna Berg. The plan is clearly a disgrace.';
const sheetOf = (text: string, options?: Parameters<typeof worksheetOf>[2]) => worksheetOf(analyze(text), text, options);
const answersOf = (id: string, text = TEXT) => sheetOf(text).tasks.find((task) => task.id === id)?.answers;

describe('worksheetOf: what slantwise would fill in', () => {
  it.each<[id: string, answers: string[][]]>([
    [
      'loaded-terms',
      [
        ['2', 'shameless', 'reported', 'flagrantly', 'Negative evaluation: Judgement of character', ''],
        ['2', 'disgrace', 'the author’s own', 'flagrantly', 'Name-calling and labelling: Labels of deeds, words and things', ''],
      ],
    ],
    [
      'attribution',
      [
        ['2', 'Critics', 'say', 'neutrally', 'the shameless plan may fail', 'paraphrase'],
        ['2', 'Anna Berg', 'said', 'neutrally', '"We will win,"', 'own words'],
      ],
    ],
    ['unattributed', [['2', 'The plan is clearly a disgrace.', 'judgement', 'is clearly']]],
  ])('%s', (id, answers) => expect(answersOf(id)).toEqual(answers));

  it('hedges open, boosters close', () =>
    expect(answersOf('hedging')?.map(([, words, does]) => [words, does])).toEqual([
      ['Critics say', 'opens'],
      ['may', 'opens'],
      ['clearly', 'closes'],
    ]));

  it('has the numbers of the paragraphs, and leaves out what a class does not read', () => {
    const { paragraphs } = sheetOf(`The vote\n\nBy Ida Holm\n\n${TEXT.split('\n\n')[1]}\n\nSubscribe to our newsletter today.`);
    expect(paragraphs.map(({ number, role }) => [number, role])).toEqual([
      [1, 'heading'],
      [3, 'body'],
    ]);
  });

  it('has no table for a measure that was not taken', () => {
    const { tasks } = worksheetOf(analyze(TEXT, { measures: ['hedging'] }), TEXT);
    expect(tasks.map(({ id }) => id)).toEqual(['hedging']);
  });

  it('has the definitions of a lexicon of the caller', () => {
    const own = defineLexicon({
      id: 'my/terms',
      version: '1.0.0',
      language: 'en',
      measure: 'loadedTerms',
      licence: { spdx: 'MIT', redistributable: true, commercial: true },
      categories: [{ id: 'jargon', title: 'Jargon', definition: 'Words of the trade.', entries: ['plan'] }],
    });
    const report = analyze(TEXT, { lexicons: { loadedTerms: own }, measures: ['loadedTerms'] });
    expect(worksheetOf(report, TEXT, { lexicons: [own] }).categories).toEqual([{ name: 'Jargon', definition: 'Words of the trade.' }]);
    expect(worksheetOf(report, TEXT).tasks[0]?.answers[0]?.[4]).toBe('jargon');
  });
});

describe.each(ARTICLES)('of %s', (_, text) => {
  const sheet = sheetOf(text, { title: 'An article' });

  test('every category that is named is defined', () => {
    const defined = new Set(sheet.categories.map(({ name }) => name));
    for (const { answerColumns, answers } of sheet.tasks) {
      const column = answerColumns.findIndex((title) => title === 'category' || title === 'device');
      if (column >= 0) for (const row of answers) expect(defined).toContain(row[column]);
    }
  });

  test('every row has a cell for each column, and the same number of lines to fill in for every text', () => {
    for (const { answerColumns, answers } of sheet.tasks) for (const row of answers) expect(row).toHaveLength(answerColumns.length);
    expect(sheet.tasks.map(({ id, blankRows }) => [id, blankRows])).toEqual(sheetOf('It rains.').tasks.map(({ id, blankRows }) => [id, blankRows]));
  });

  test('before the answers nothing is given away', () => {
    const [questions = '', answers = ''] = renderWorksheetText(sheet, { width: 80 }).split('\f');
    const plain = (lines: string) => lines.replace(/\s+/g, ' ');
    expect(plain(questions.slice(questions.indexOf('1. LOADED')))).toBe(
      plain(
        renderWorksheetText(sheetOf('It rains.', { title: 'x' }), { width: 80 })
          .split('\f')[0]
          ?.replace(/^[\s\S]*?(?=1\. LOADED)/, '') ?? '',
      ),
    );
    expect(answers).toContain('AN ARTICLE: ANSWERS');
  });

  test.each([40, 60, 80, 120])('no line is wider than %d columns', (width) => {
    for (const line of renderWorksheetText(sheet, { width }).split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
  });

  test('as Markdown the tables are tables', () => {
    const markdown = renderWorksheetMarkdown(sheet);
    expect(markdown.match(/^\| ?(?:¶|who) /gm)?.length).toBeGreaterThanOrEqual(sheet.tasks.length);
    expect(markdown).toContain('\n---\n\n# An article: answers\n');
  });
});

test('what a text holds is shown, not obeyed', () => {
  const text = 'A \u001b[31mshameless\u001b[0m | <script>plan</script> *may* fail.';
  const sheet = sheetOf(text);
  expect(renderWorksheetText(sheet)).not.toContain('\u001b');
  const markdown = renderWorksheetMarkdown(sheet);
  expect(markdown).toContain('\\<script\\>');
  expect(markdown).not.toContain('\u001b');
});

describe('slantwise --worksheet', () => {
  const { at } = folderOf({ 'a.txt': TEXT, 'b.md': '---\ntitle: The vote\n---\n\nA *shameless* plan.' });
  const worksheet = (...argv: string[]) => cli([...argv, '--worksheet'], { loadAnalyzer: 'real' });

  it('prints plain text, named by the file or by its title', async () => {
    expect((await worksheet(at('a.txt'))).stdout).toContain('A.TXT\n\nRead the text');
    expect((await worksheet(at('b.md'))).stdout).toMatch(/^THE VOTE\n/);
  });
  it('prints Markdown', async () => expect((await worksheet(at('a.txt'), '-f', 'markdown')).stdout).toContain('## 1. Loaded words'));
  it('prints its data', async () => expect(JSON.parse((await worksheet(at('a.txt'), '-f', 'json')).stdout).tasks).toHaveLength(6));
  it('is no table', async () => {
    const { status, stderr } = await worksheet(at('a.txt'), '-f', 'csv');
    expect(stderr).toMatch(/a worksheet is printed as --format pretty/);
    expect(status).toBe(2);
  });
});
