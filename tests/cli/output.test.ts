import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { progressOf } from '../../src/cli/progress.js';
import { cli, folderOf, Kept, sketchAnalyzer } from '../support/world.js';

const { at } = folderOf({ 'plan.txt': 'A rotten plan.', 'fine.txt': 'A fine plan.', 'rain.txt': 'It rains.' });
const three = [at('plan.txt'), at('fine.txt'), at('rain.txt')];

describe('formats', () => {
  test('pretty: the file, the screen, the summary', async () => {
    const { stdout } = await cli([at('plan.txt')]);
    expect(stdout.startsWith(`${at('plan.txt')}\n3 words`)).toBe(true);
    expect(stdout).toContain('A *rotten* plan.');
  });

  test('pretty, several files: one after the other, a blank line between', async () => {
    const { stdout } = await cli(three);
    expect(stdout.match(/^3 words|^2 words/gm)).toHaveLength(3);
    expect(stdout).toContain(`+1).\n\n${at('fine.txt')}\n`);
  });

  test('pretty, quiet: a line each, named where there are several', async () => {
    expect((await cli([at('plan.txt'), '--quiet'])).stdout).toMatch(/^1 paragraph\. 1 loaded term .*\n$/);
    expect((await cli([...three, '--quiet'])).stdout.split('\n').map((line) => line.split(': ')[0])).toEqual([...three, '']);
  });

  test('standard input has a name that people understand', async () => expect((await cli(['-'], { stdin: 'It rains.' })).stdout).toMatch(/^standard input\n/));

  test('json: a report', async () => {
    expect(JSON.parse((await cli([at('plan.txt'), '--format', 'json'])).stdout).overall.loadedTerms.count).toBe(1);
  });

  test('json, several files: an array that names them', async () => {
    const all = JSON.parse((await cli([...three, '-f', 'json'])).stdout) as { file: string; report: { text: { words: number } } }[];
    expect(all.map(({ file, report }) => [file, report.text.words])).toEqual([
      [three[0], 3],
      [three[1], 3],
      [three[2], 2],
    ]);
  });

  test('json, several files of which none can be read: an empty array', async () => {
    expect(JSON.parse((await cli([at('no1'), at('no2'), '-f', 'json'])).stdout)).toEqual([]);
  });

  test('ndjson: rows of all files', async () => {
    const rows = (await cli([...three, '-f', 'ndjson'])).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ file, level }) => [file, level])).toEqual(
      three.flatMap((file) => [
        [file, 'text'],
        [file, 'paragraph'],
      ]),
    );
  });

  test('csv: one table with one header', async () => {
    const lines = (await cli([...three, '-f', 'csv'])).stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(['file', ...three.flatMap((file) => [file, file])]);
  });

  test('markdown: a heading each', async () => {
    expect((await cli([...three, '-f', 'markdown'])).stdout.match(/^# .*$/gm)).toHaveLength(3);
  });
});

describe('a file that cannot be read', () => {
  test('does not keep the others from standard output', async () => {
    const { stdout, status } = await cli([at('plan.txt'), at('none.txt'), at('rain.txt'), '-q']);
    expect(status).toBe(2);
    expect(stdout.match(/1 paragraph/g)).toHaveLength(2);
  });

  test.each([
    ['first', ['none.txt', 'plan.txt', 'rain.txt']],
    ['last', ['plan.txt', 'rain.txt', 'none.txt']],
  ])('means that nothing is written to a file, wherever it stands: %s', async (_, names) => {
    const { folder, at: here } = folderOf({ 'plan.txt': 'A plan.', 'rain.txt': 'It rains.', 'old.csv': 'old' });
    const { status, stdout } = await cli([...names.map(here), '-f', 'csv', '-o', here('old.csv')]);
    expect([status, stdout]).toEqual([2, '']);
    expect(readFileSync(here('old.csv'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['old.csv', 'plan.txt', 'rain.txt']);
  });
});

describe('--output', () => {
  test('writes there and nowhere else, and leaves nothing beside it', async () => {
    const { folder, at: here } = folderOf({ 'plan.txt': 'A rotten plan.' });
    const { stdout, status } = await cli([here('plan.txt'), '-f', 'json', '--output', here('report.json')]);
    expect([status, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(here('report.json'), 'utf8')).text.words).toBe(3);
    expect(readdirSync(folder).sort()).toEqual(['plan.txt', 'report.json']);
  });

  test('is complete also where a limit is exceeded', async () => {
    const { at: here } = folderOf({ 'plan.txt': 'A rotten plan.' });
    const { status } = await cli([here('plan.txt'), '-o', here('report.txt'), '--max', 'loaded=1']);
    expect(status).toBe(1);
    expect(readFileSync(here('report.txt'), 'utf8')).toContain('A *rotten* plan.');
  });

  test('is not there where the analysis fails half-way', async () => {
    const { folder, at: here } = folderOf({ 'plan.txt': 'A plan.' });
    const { status } = await cli([here('plan.txt'), '-o', here('report.txt')], {
      loadAnalyzer: async () => () => ({
        analyze: () => {
          throw new TypeError('oops');
        },
      }),
    });
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(['plan.txt']);
  });

  test('an interrupted program tidies up, and one that is done takes its wish back', async () => {
    const { folder, at: here } = folderOf({ 'plan.txt': 'A plan.' });
    const listening = new Set<() => void>();
    const during: string[][] = [];
    await cli([here('plan.txt'), '-o', here('report.txt')], {
      onInterrupt: (cleanUp) => {
        during.push(readdirSync(folder));
        listening.add(cleanUp);
        return () => listening.delete(cleanUp);
      },
    });
    expect(during[0]).toContainEqual(expect.stringMatching(/^\.report\.txt\..*\.tmp$/));
    expect(listening.size).toBe(0);

    let interrupt = () => {};
    await cli([here('plan.txt'), '-o', here('other.txt')], {
      onInterrupt: (cleanUp) => {
        interrupt = cleanUp;
        return () => {};
      },
      loadAnalyzer: async () => () => ({
        analyze: () => {
          interrupt();
          throw new TypeError('the process would have ended here');
        },
      }),
    });
    expect(readdirSync(folder).sort()).toEqual(['plan.txt', 'report.txt']);
  });

  test('a device is written straight away', async () => {
    expect((await cli([at('plan.txt'), '-o', '/dev/null'])).status).toBe(0);
    expect(statSync('/dev/null').isFile()).toBe(false);
    expect(existsSync('/dev/.null')).toBe(false);
  });
});

test('a reader that goes away (| head) is no error, and ends the work', async () => {
  let read = 0;
  let closed = 0;
  class Head extends Writable {
    override _write(_chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
      closed++;
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    }
  }
  const { status, stderr } = await cli(three, {
    stdout: new Head(),
    loadAnalyzer: async () => {
      const create = await sketchAnalyzer();
      return (options) => ({
        analyze: (text) => {
          read++;
          return create(options).analyze(text);
        },
      });
    },
  });
  expect([status, stderr, read, closed]).toEqual([0, '', 1, 1]);
});

describe('progress', () => {
  const many = (count: number) => Array.from({ length: count }, () => at('rain.txt'));
  const screen = () => new Kept({ isTTY: true, columns: 80 });

  test.each([
    ['many files in front of a person', many(30), [], screen(), true],
    ['many files, but quiet', many(30), ['--quiet'], screen(), false],
    ['a single file', many(1), [], screen(), false],
    ['many files, but standard error is a file', many(30), [], new Kept(), false],
  ])('%s', async (_, files, flags, stderr, shown) => {
    const { status, stdout } = await cli([...files, ...flags, '-f', 'ndjson'], { stderr });
    expect(status).toBe(0);
    expect(stderr.text !== '').toBe(shown);
    expect(stdout).not.toContain('\u001b');
  });

  test('a bar that was stopped does not come back: it would keep the program alive', async () => {
    const stderr = screen();
    const progress = progressOf(many(30), { stderr }, false);
    progress.next('one.txt');
    await progress.aside(async () => {});
    const drawn = stderr.text;
    progress.stop();
    const stopped = stderr.text;
    await progress.aside(async () => {});
    expect(drawn).toContain('0/30');
    expect(stderr.text).toBe(stopped);
  });
});
