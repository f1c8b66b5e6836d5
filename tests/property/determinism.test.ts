import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer, MEASURES } from '../../src/index.js';
import { oddProse, prose } from '../support/prose.js';

const article = readFileSync(join(import.meta.dirname, '../../examples/articles/harbour-opinion.txt'), 'utf8');

describe('the same text gives the same report', () => {
  it('twice', () => {
    fc.assert(
      fc.property(oddProse, (text) => {
        expect(analyze(text, { explain: true })).toEqual(analyze(text, { explain: true }));
      }),
      { numRuns: 100 },
    );
  });

  it('whatever was read between', () => {
    fc.assert(
      fc.property(prose, prose, (text, other) => {
        const before = analyze(text);
        analyze(other);
        expect(analyze(text)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('from every analyzer', () => {
    expect(createAnalyzer().analyze(article)).toEqual(analyze(article));
    expect(createAnalyzer({ measures: MEASURES }).analyze(article)).toEqual(analyze(article));
  });

  it('one measure alone says what it says among all', () => {
    const all = analyze(article).overall;
    for (const measure of MEASURES) expect(analyze(article, { measures: [measure] }).overall[measure]).toEqual(all[measure]);
  });

  it('after the engine has seen more words than it keeps, and was built anew', { timeout: 120_000 }, () => {
    const before = analyze(article, { explain: true });
    const letters = 'bcdfghjklmnpqrstvwxz';
    const word = (n: number) => [...n.toString(20)].map((digit) => `${letters[Number.parseInt(digit, 20)]}a`).join('');
    for (let batch = 0; batch < 14; batch++) analyze(Array.from({ length: 10_000 }, (_, i) => word(batch * 10_000 + i + 8000)).join(' '), { measures: [] });
    expect(analyze(article, { explain: true })).toEqual(before);
  });
});

it('the report shares nothing with the next one', () => {
  const first = analyze('The shameless plan may fail.');
  const copy = structuredClone(first);
  first.overall.loadedTerms?.hits.splice(0);
  first.lexicons.splice(0);
  expect(analyze('The shameless plan may fail.')).toEqual(copy);
});
