import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { COLUMNS, LISTS, listsOf, renderCsv, renderNdjson, rowsOf } from '../../src/render/index.js';
import { only, type Sketch, sketchReport } from '../support/report.js';

const SKETCHES: Sketch[] = [
  { text: 'A headline', role: 'heading' },
  { text: 'Berg said it may be rotten.', loaded: ['rotten'], hedges: ['may'], said: [{ by: 'Berg', what: 'it may be rotten' }], sentiment: -0.5 },
  { text: 'A rotten, awful plan.', loaded: ['rotten', 'awful'] },
];
const { text, report } = sketchReport(SKETCHES);

describe('rows', () => {
  const rows = rowsOf(report, text, { file: 'a.txt' });

  test('one for the text, then one a paragraph, each with every column in order', () => {
    expect(rows.map(({ level, paragraph, role }) => [level, paragraph, role])).toEqual([
      ['text', null, null],
      ['paragraph', 0, 'heading'],
      ['paragraph', 1, 'body'],
      ['paragraph', 2, 'body'],
    ]);
    for (const row of rows) expect(Object.keys(row)).toEqual(COLUMNS.map(({ name }) => name));
  });

  test('offsets slice back', () => {
    expect(rows.map(({ start, end }) => text.slice(start as number, end as number))).toEqual([text, ...SKETCHES.map((sketch) => sketch.text)]);
  });

  test('the text’s words are those of its counted paragraphs, so that count and rate agree', () => {
    const [whole] = rows;
    expect(whole).toMatchObject({
      words: 10,
      sentences: 2,
      loaded: 3,
      loaded_per_100_words: 30,
      loaded_author: 2,
      loaded_attributed: 1,
      loaded_by_category: 'name-calling=3',
      hedges: 1,
      attributions: 1,
    });
  });

  test('every row names the lexicons with version and the beginning of their hash', () => {
    for (const row of rows) expect(row.lexicons).toBe('en/loaded-terms@1.2.3#01234567');
  });

  test('a measure that was not asked for has no figures', () => {
    const [whole] = rowsOf(only(report, 'hedging'), text);
    expect(whole).toMatchObject({ file: null, hedges: 1, loaded: null, loaded_by_category: null, sentiment: null, sourced_share: null });
  });

  test('of no sentences there is no share, and no interval of it', () => {
    const [, only] = rowsOf(sketchReport([{ text: '***' }]).report, '***');
    expect(only).toMatchObject({ words: 0, sourced_sentences: 0, sourced_share: null, sourced_low: null, sourced_high: null, named_share: null });
  });

  test('names of columns are unique, safe for R and pandas, and documented', () => {
    const names = COLUMNS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, means } of COLUMNS) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(means).not.toBe('');
    }
  });
});

describe('NDJSON', () => {
  test('is the rows, a line each', () => {
    const lines = renderNdjson(report, text, { file: 'a.txt' }).split('\n');
    expect(lines.pop()).toBe('');
    const [whole, ...paragraphs] = lines.map((line) => JSON.parse(line));
    const [row, ...rows] = rowsOf(report, text, { file: 'a.txt' });
    expect(whole).toEqual({ ...row, ...listsOf(report) });
    expect(paragraphs).toEqual(rows.map((each) => ({ ...each, terms: null, sources: null, actors: null })));
  });

  test('every row ends with the lists, which are documented', () => {
    for (const line of renderNdjson(report, text).trimEnd().split('\n'))
      expect(Object.keys(JSON.parse(line))).toEqual([...COLUMNS.map(({ name }) => name), ...LISTS.map(({ name }) => name)]);
    for (const { means } of LISTS) expect(means).not.toBe('');
  });

  test('the lists of a text are its terms by measure, sources and actors', () => {
    const found = analyze('"The shameless plan may fail, may fail," said Anna Berg. He said it rained. It is said that it snowed. Critics say no.');
    const { terms, sources, actors } = listsOf(found);
    expect(terms?.loadedTerms).toEqual({ shameless: 1 });
    expect(terms?.hedging?.may).toBe(2);
    expect(sources?.find(({ name }) => name === 'Anna Berg')).toMatchObject({ type: 'named-person', direct: 1 });
    expect(sources?.some(({ type }) => type === 'none')).toBe(false);
    expect(actors?.map(({ name, mentions }) => [name, mentions])).toEqual([['Anna Berg', 1]]);
    expect(listsOf(only(found, 'hedging'))).toMatchObject({ terms: { hedging: { may: 2 } }, sources: null, actors: null });
  });

  test('a name with controls prints nothing that a terminal acts on, and reads back as it was', () => {
    const file = 'a\u009b2J\u202e\u001b[2J\n.txt';
    const line = renderNdjson(report, text, { file }).split('\n')[0] as string;
    expect(line).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    expect(JSON.parse(line).file).toBe(file);
  });
});

describe('CSV', () => {
  const cellsOf = (csv: string) => csv.split('\n').map((line) => line.split(','));

  test('has a header unless told otherwise, a line each row, and empty cells where there is no figure', () => {
    const [header, whole, heading, ...more] = cellsOf(renderCsv(report, text, { file: 'a.txt' }));
    expect(header).toEqual(COLUMNS.map(({ name }) => name));
    expect(whole?.slice(0, 7)).toEqual(['a.txt', 'text', '', '', '0', String(text.length), '10']);
    expect(heading?.slice(0, 4)).toEqual(['a.txt', 'paragraph', '0', 'heading']);
    expect(more).toHaveLength(3);
    expect(renderCsv(report, text, { header: false })).not.toContain('file,level');
  });

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', ' =1'],
    ['a,b\n"c"', '"a,b ""c"""'],
    ['\u001b[2J.txt', '␛[2J.txt'],
  ])('the name %j is harmless in a spreadsheet and a terminal', (file, cell) => {
    expect(renderCsv(report, text, { file, header: false }).startsWith(`${cell},text,`)).toBe(true);
  });

  test('a negative number stays a number', () => {
    const sentiment = COLUMNS.findIndex(({ name }) => name === 'sentiment');
    expect(cellsOf(renderCsv(report, text, { header: false }))[2]?.[sentiment]).toBe('-0.5');
  });
});
