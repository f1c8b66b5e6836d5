import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { ODD_TEXTS } from '../support/odd-texts.js';
import { anything, oddProse } from '../support/prose.js';

/** Numbers that a reader can use, wherever they stand in the report. */
function expectFinite(value: unknown): void {
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) expectFinite(inner);
}

describe('nothing throws, and every number is one', () => {
  it.each(ODD_TEXTS)('%s', (_, text) => expectFinite(analyze(text, { explain: true })));

  it.each([
    ['any string', anything],
    ['prose with anything in it', oddProse],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => expectFinite(analyze(text, { explain: true }))),
      { numRuns: 300 },
    );
  });
});

describe('100,000 marks of each kind', () => {
  it.each([
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '`',
    "''",
    '" ',
    ' "a',
    '“a” ',
    '.',
    '?',
    '…',
    '-',
    '—',
    '(',
    '\n',
    '\n\n',
    '\r',
    '\u0000',
    '\ud800',
    '*',
  ])('%j', (mark) => {
    const report = analyze(mark.repeat(100_000));
    expect(report.text.characters).toBe(100_000 * mark.length);
  });
});

it('ten megabytes in one line', { timeout: 240_000 }, () => {
  const sentence = 'Critics say the shameless plan of Anna Berg may fail, "as it must", and the council is not happy. ';
  const text = sentence.repeat(Math.ceil(10_000_000 / sentence.length));
  const report = analyze(text, { measures: ['loadedTerms'] });
  expect(report.text.paragraphs).toBe(1);
  expect(report.overall.loadedTerms?.hits.length).toBeGreaterThan(100_000);
});
