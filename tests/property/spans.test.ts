import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type Report } from '../../src/index.js';
import { ODD_TEXTS } from '../support/odd-texts.js';
import { oddProse, prose } from '../support/prose.js';
import { spansIn } from '../support/walk.js';

const articles = join(import.meta.dirname, '../../examples/articles');
const ARTICLES = readdirSync(articles)
  .filter((file) => file.endsWith('.txt'))
  .map((file): [string, string] => [file, readFileSync(join(articles, file), 'utf8')]);

function expectSpansHold(text: string, report: Report): number {
  let count = 0;
  for (const { path, span } of spansIn(report)) {
    count++;
    if (text.slice(span.start, span.end) !== span.text || span.end <= span.start)
      expect.fail(`${path} ${span.start}–${span.end} is not ${JSON.stringify(span.text)}`);
  }
  return count;
}

function expectOrder(report: Report): void {
  let last = 0;
  for (const { start, end, sentiment, loadedTerms, hedging } of report.paragraphs) {
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
    for (const hits of [sentiment?.hits, loadedTerms?.hits, hedging?.hits, sentiment?.suppressed, loadedTerms?.suppressed, hedging?.suppressed]) {
      let before = start;
      for (const hit of hits ?? []) {
        expect(hit.start).toBeGreaterThanOrEqual(before);
        expect(hit.end).toBeLessThanOrEqual(end);
        before = hit.start;
      }
    }
  }
}

function expectCounted(report: Report): void {
  expect(report.text.words).toBe(report.paragraphs.reduce((sum, { words }) => sum + words, 0));
  expect(report.text.sentences).toBe(report.paragraphs.reduce((sum, { sentences }) => sum + sentences, 0));
  const body = report.paragraphs.filter(({ role }) => role === 'body' || role === 'list-item');
  expect(report.overall.hedging?.hits).toEqual(body.flatMap(({ hedging }) => hedging?.hits ?? []));
  expect(report.overall.loadedTerms?.hits).toEqual(body.flatMap(({ loadedTerms }) => loadedTerms?.hits ?? []));
  expect(report.overall.sentiment?.hits).toEqual(body.flatMap(({ sentiment }) => sentiment?.hits ?? []));
  if (report.text.words > 0) expect(body.length).toBeGreaterThan(0);
}

describe('every span slices back, hits are in order and inside their paragraph, the whole is the sum of its body', () => {
  it.each([...ARTICLES, ...ODD_TEXTS])('%s', (name, text) => {
    const report = analyze(text, { explain: true });
    const count = expectSpansHold(text, report);
    if (name.endsWith('.txt')) expect(count).toBeGreaterThan(50);
    expectOrder(report);
    expectCounted(report);
  });

  it.each([
    ['prose', prose],
    ['prose with anything in it', oddProse],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = analyze(text, { explain: true });
        expectSpansHold(text, report);
        expectOrder(report);
        expectCounted(report);
      }),
      { numRuns: 300 },
    );
  });
});
