import { describe, expect, test } from 'vitest';
import { escaped } from '../../src/render/markdown/text.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { entity, only, type Sketch, sketchReport, source } from '../support/report.js';

const SKETCHES: Sketch[] = [
  { text: 'A headline', role: 'heading' },
  {
    text: 'Berg said it may surely be *rotten*.',
    loaded: ['rotten'],
    hedges: ['may'],
    boosters: ['surely'],
    said: [{ by: 'Berg', what: 'it may surely be *rotten*' }],
  },
];

test('the whole report', () => {
  const { text, report } = sketchReport(SKETCHES, { sources: [source('A | B')], entities: [entity('Board', 1, -0.2), entity('Berg', 4, 0.1)] });
  expect(renderMarkdown(report, text, { title: 'a_b.txt' })).toBe(`# a\\_b.txt

2 paragraphs, 1 counted. 1 loaded term (14.3 per 100 words, 95% interval 0.4–79.6), none in the author's own voice; 71% of the words are attributed, none to a source that is named or described; 1 hedge and 1 booster (14.3 and 14.3 per 100 words); the wording is about neutral on the whole (0.00 on a scale from −1 to +1).

9 words · 2 sentences · 2 paragraphs

## Text

Loaded terms are **bold**, hedges _italic_, boosters **_both_**.

**¶ 1** (heading) not counted

> A headline

**¶ 2** sentiment 0.00 · 14.3 loaded per 100 words (0.4–79.6) · 71% attributed · 14.3 hedges per 100

> Berg said it _may_ **_surely_** be \\***rotten**\\*.

## Who says it

| Source | Type         | Times | Words | Direct | Reported as | Paragraphs |
| :----- | :----------- | ----: | ----: | -----: | :---------- | :--------- |
| A \\| B | named-person |     2 |    12 |    25% | neutral 2   | 1          |

Assertions of worth, cause or motive in the author's own voice without a source: 0.

## Who is praised, who is blamed

From −1 (blamed) to +1 (praised).

| Actor | Mentions | Portrayal |
| :---- | -------: | --------: |
| Berg  |        4 |     +0.10 |
| Board |        1 |     −0.20 |

## Lexicons

| Lexicon         | Version | Licence | Content         |
| --------------- | ------- | ------- | --------------- |
| en/loaded-terms | 1.2.3   | MIT     | sha256-01234567 |
`);
});

test.each([
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['+ item', '\\+ item'],
  ['12. item', '12\\. item'],
  ['1) item', '1\\) item'],
  ['---', '\\---'],
  ['> quotation', '\\> quotation'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[x](javascript:y)', '\\[x\\](javascript:y)'],
  ['&lt; `code` $x$ ~~no~~', '\\&lt; \\`code\\` \\$x\\$ \\~\\~no\\~\\~'],
  ['-12 degrees, 3.5 %', '-12 degrees, 3.5 %'],
  ['one\n\n- two', 'one - two'],
  ['\u001b[2J\u202e', '␛\\[2J\\<U+202E\\>'],
])('%j is written so that it reads as it is', (raw, written) => expect(escaped(raw)).toBe(written));

describe('what is absent', () => {
  const headings = (markdown: string) => markdown.match(/^## .*$/gm) ?? [];

  test('a measure that was not asked for', () => {
    const { text, report } = sketchReport(SKETCHES, { sources: [source('Berg')], entities: [entity('Berg', 1, 0)] });
    expect(headings(renderMarkdown(only(report, 'hedging'), text))).toEqual(['## Text', '## Lexicons']);
  });

  test('any text at all', () => {
    const { text, report } = sketchReport([], { lexicons: [] });
    expect(renderMarkdown(report, text)).toContain('No paragraphs. No words to measure.');
  });
});

test('explain lists the evidence below each paragraph', () => {
  const { text, report } = sketchReport(SKETCHES);
  expect(renderMarkdown(report, text, { explain: true })).toContain('\n- loaded: “rotten” weight 2 · name-calling · en/loaded-terms@1.2.3 · attributed\n');
  expect(renderMarkdown(report, text)).not.toContain('- loaded:');
});
