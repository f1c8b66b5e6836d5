import { describe, expect, it, test } from 'vitest';
import { cli, folderOf } from '../support/world.js';

const { at } = folderOf({
  'plan.txt': 'A rotten plan.',
  'draft.md': '---\ntitle: The plan\n---\n\nA *rotten* plan.\n\n`rotten`\n',
  'rows.ndjson': '{"id":"x","text":"A rotten plan.","outlet":"P"}\n{"id":"y","text":"A fine plan.","outlet":"Q"}\n',
  'rows.csv': 'id,text,outlet,file\nx,A rotten plan.,P,=1\n',
  'some.ndjson': `{"text":"A rotten plan."}\n${'{\n'.repeat(20)}{"text":"A fine plan."}\n`,
  'other.csv': 'title\nA\n',
});
const rowsOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('analyze reads files by what they are', () => {
  it('Markdown: what is no prose is not analysed, offsets are into the Markdown', async () => {
    const { stdout, status } = await cli([at('draft.md'), '--format', 'json'], { loadAnalyzer: 'real' });
    const { overall } = JSON.parse(stdout);
    expect(overall.loadedTerms.hits.map(({ text, start }: { text: string; start: number }) => [text, start])).toEqual([['rotten', 28]]);
    expect(status).toBe(0);
  });

  it('Markdown as plain text, if that is said', async () => {
    const { stdout } = await cli([at('draft.md'), '--format', 'json', '--input-format', 'text'], { loadAnalyzer: 'real' });
    expect(JSON.parse(stdout).overall.loadedTerms.hits.length).toBe(2);
  });

  it('a row of NDJSON is a text, its other columns are columns of the output', async () => {
    const { stdout } = await cli([at('rows.ndjson'), '--format', 'ndjson']);
    expect(rowsOf(stdout).filter(({ level }) => level === 'text')).toMatchObject([
      { file: `${at('rows.ndjson')}#x`, id: 'x', outlet: 'P', loaded: 1 },
      { file: `${at('rows.ndjson')}#y`, id: 'y', outlet: 'Q', loaded: 0 },
    ]);
  });

  it('a column that is called like one of the output is told apart', async () => {
    const { stdout } = await cli([at('rows.csv'), '--format', 'csv']);
    const [header, whole] = stdout.split('\n');
    expect(header).toMatch(/,id,outlet,input_file$/);
    expect(whole).toMatch(/,x,P,'=1$/);
  });

  it('CSV has the columns of the first text, and says once what is left out', async () => {
    const { stdout, stderr } = await cli([at('plan.txt'), at('rows.ndjson'), '--format', 'csv']);
    expect(stderr).toMatch(/^slantwise: \S*rows\.ndjson#x: the table has no column for "id", "outlet"[^\n]*\n$/);
    expect(
      new Set(
        stdout
          .trim()
          .split('\n')
          .map((line) => line.split(',').length),
      ).size,
    ).toBe(1);
  });

  it('JSON of a table is a list, with what is known of each text', async () => {
    const { stdout } = await cli([at('rows.ndjson'), '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([{ metadata: { outlet: 'P' } }, { metadata: { outlet: 'Q' } }]);
  });

  it('every summary of a table has a name', async () => {
    const { stdout } = await cli([at('rows.ndjson'), '--quiet']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(': ')[0]),
    ).toEqual([`${at('rows.ndjson')}#x`, `${at('rows.ndjson')}#y`]);
  });

  it('standard input, if its format is said', async () => {
    const { stdout } = await cli(['-', '--input-format', 'csv', '--text-column', 'lead', '-q'], { stdin: 'lead,n\nA rotten plan.,1\n' });
    expect(stdout).toMatch(/^standard input#1: /);
  });
});

describe('exit status and complaints', () => {
  test.each<[what: string, argv: string[], status: number, stderr: RegExp]>([
    ['a limit exceeded by one row', [at('rows.ndjson'), '--max', 'loaded-count=0'], 1, /^slantwise: \S*rows\.ndjson#x: loaded terms: 1[^\n]*\n$/],
    ['a column that there is not', [at('rows.csv'), '--text-column', 'outlets'], 2, /rows\.csv:1: there is no column "outlets" \(did you mean "outlet"\?\)\n$/],
    ['no column of text', [at('other.csv'), at('plan.txt')], 2, /other\.csv:1: has no column "text"/],
    [
      'rows that cannot be read: the first, and how many',
      [at('some.ndjson')],
      2,
      /^(slantwise: \S*:\d+: is no line of JSON\n){10}slantwise: \S*: … and 10 more rows that cannot be read\n$/,
    ],
    ['an input format that there is not', [at('plan.txt'), '--input-format', 'doc'], 2, /Allowed choices are text, markdown, html, docx, pdf, ndjson, csv/],
  ])('%s', async (_, argv, status, stderr) => {
    const outcome = await cli([...argv, '--quiet']);
    expect(outcome.stderr).toMatch(stderr);
    expect(outcome.status).toBe(status);
  });

  it('the rows that can be read are printed', async () => {
    const { stdout } = await cli([at('some.ndjson'), '--quiet']);
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });
});
