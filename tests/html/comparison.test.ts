import { describe, expect, test } from 'vitest';
import { renderComparisonHtml } from '../../src/html/index.js';
import { analyze, compare } from '../../src/index.js';

const a = 'The reckless mayor Tobias Renn failed the city. "It was a triumph," Renn claimed. Critics say that the shameless plan may fail.';
const b = 'Mayor Tobias Renn pointed out that the plan had worked. "It works," said the engineer Anna Berg.';
const pageOf = (one: string, other: string, titles?: { a: string; b: string }) =>
  renderComparisonHtml(compare(analyze(one), analyze(other), { texts: { a: one, b: other } }), titles ? { titles } : {});

/** All tags, their values taken out: what would run has a name there. */
const attributesOf = (page: string): string => (page.match(/<[^>]*>/g) ?? []).join('').replace(/"[^"]*"/g, '""');

describe('the page of a comparison', () => {
  const page = pageOf(a, b, { a: 'ours.txt', b: 'theirs.txt' });

  test('has everything that the comparison has', () => {
    for (const part of [
      'ours.txt',
      'theirs.txt',
      'loaded terms',
      'reckless',
      'Critics',
      'Anna Berg',
      'point out',
      'claim',
      'Statements without a counterpart',
      'Zou &amp; Donner',
      'no verdict',
    ])
      expect(page, part).toContain(part);
    expect(page.match(/<svg/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test('is one file that loads nothing, under 300 KB', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(?:link|img|iframe|object)\b|\ssrc=|\sstyle=|\son\w+=/);
    expect(page.length).toBeLessThan(300_000);
  });

  test('headings are in order, and every section has its name', () => {
    const headings = [...page.matchAll(/<h(\d)/g)].map((found) => Number(found[1]));
    headings.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((headings[i - 1] ?? 0) + 1);
    });
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(page).toContain(`<h2 id="${id}">`);
  });

  test.each<[string, string]>([
    ['a script', 'The <script>alert(1)</script> plan failed, Anna <img src=x onerror=alert(1)> Berg said that it was <b>rotten</b>.'],
    ['an attribute breaker', 'The " onmouseover="alert(1) plan failed. Critics " autofocus onfocus="alert(1) say it failed badly today.'],
    ['what reorders', 'The \u202erotten\u202c plan failed, Anna Berg\u2066 said of the shameless plan.'],
  ])('%s in a text or a title is text', (_, hostile) => {
    const hostilePage = pageOf(hostile, b, { a: hostile, b: '</title><script>alert(2)</script>' });
    expect(hostilePage.match(/<script/g)).toHaveLength(2);
    expect(hostilePage).not.toMatch(/<img|<b>rotten|\u202e|\u2066/);
    expect(attributesOf(hostilePage)).not.toMatch(/\son\w+=/);
  });

  test('of two empty texts there is a page too', () => expect(pageOf('', '')).toContain('Two texts, side by side'));
});
