import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/index.js';
import { cli, folderOf } from '../support/world.js';

const { at } = folderOf({
  'a.txt': 'The reckless mayor Tobias Renn failed the city. "It was a triumph," Renn claimed. Critics say that the shameless plan may fail.',
  'b.txt': 'Mayor Tobias Renn pointed out that the plan had worked. "It works," said the engineer Anna Berg.',
  'odd.txt': 'The \u001b[2J\u202eplan \u009bfailed, Anna Berg\u001b[31m said.',
});
const compare = (...argv: string[]) => cli(['compare', ...argv], { loadAnalyzer: 'real' });

describe('slantwise compare', () => {
  test('pretty: both names, the figures, what is in one only, and what it is not', async () => {
    const { status, stdout, stderr } = await compare(at('a.txt'), at('b.txt'));
    expect([status, stderr]).toEqual([0, '']);
    for (const part of ['a.txt: ', 'b.txt: ', 'loaded terms', 'reckless', 'Critics (vague', 'only in b: Anna Berg', 'Reliability low', 'no verdict'])
      expect(stdout).toContain(part);
    expect(stdout).not.toContain('\u001b');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('json is the comparison', async () => {
    const comparison = JSON.parse((await compare(at('a.txt'), at('b.txt'), '--format', 'json')).stdout) as Comparison;
    expect(comparison.schema).toBe('slantwise-comparison/1');
    expect(comparison.statements.against).toBe('sentences');
  });

  test('--output writes there and nowhere else', async () => {
    const { stdout, status } = await compare(at('a.txt'), at('b.txt'), '--output', at('ab.txt'));
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(at('ab.txt'), 'utf8')).toContain('Figures');
  });

  test('a page, where the output is called so', async () => {
    expect((await compare(at('a.txt'), at('b.txt'), '-o', at('ab.html'))).status).toBe(0);
    expect(readFileSync(at('ab.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*Statements without a counterpart/);
  });

  test('--measure takes the others out', async () => {
    const { figures } = JSON.parse((await compare(at('a.txt'), at('b.txt'), '-f', 'json', '--measure', 'hedging')).stdout) as Comparison;
    expect(figures.every(({ figure }) => figure.startsWith('hedging'))).toBe(true);
  });

  test('what a text holds does nothing to the terminal', async () => {
    const { stdout } = await compare(at('odd.txt'), at('b.txt'));
    expect(stdout).not.toMatch(/[\u001b\u009b\u202e]/u);
  });

  test('standard input may be one of the two', async () => {
    const { status, stdout } = await cli(['compare', '-', at('b.txt')], { stdin: 'A rotten plan.', loadAnalyzer: 'real' });
    expect(status).toBe(0);
    expect(stdout).toContain('standard input');
  });

  test.each<[string, string[], RegExp]>([
    ['one file', [at('a.txt')], /missing required argument 'b'/],
    ['a missing file', [at('a.txt'), at('c.txt')], /c\.txt: no such file/],
    ['standard input twice', ['-', '-'], /standard input can be read only once/],
    ['an output that is an input', [at('a.txt'), at('b.txt'), '-o', at('a.txt')], /--output would overwrite the input/],
    ['an unknown format', [at('a.txt'), at('b.txt'), '-f', 'csv'], /Allowed choices are pretty, json, html/],
  ])('%s is status 2', async (_, argv, message) => {
    const { status, stdout, stderr } = await compare(...argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
