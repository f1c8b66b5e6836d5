import { expect, test } from 'vitest';
import { summarize } from '../../src/render/summary.js';
import { only, type Sketch, sketchReport, source } from '../support/report.js';

const PLAN: Sketch = {
  text: 'The shameless plan of the awful board may fail, said Berg, who called it rotten.',
  loaded: ['shameless', 'awful', 'rotten'],
  hedges: ['may'],
  said: [{ by: 'Berg', what: 'called it rotten' }],
  sentiment: -0.3,
};
const NOTICE: Sketch = { text: 'Contact us.', role: 'boilerplate', said: [{ by: 'us', what: 'Contact' }] };

test('says counts, rates, intervals and voice in one line', () => {
  const { report } = sketchReport([PLAN, NOTICE], { sources: [source('Berg')] });
  expect(summarize(report)).toBe(
    "2 paragraphs, 1 counted. 3 loaded terms (20.0 per 100 words, 95% interval 4.1–58.4), 2 in the author's own voice; 20% of the words are attributed to 1 source; 1 hedge and no boosters (6.7 and 0.0 per 100 words); the wording is unfavourable on the whole (−0.30 on a scale from −1 to +1).",
  );
});

test('does not count the sources of notices', () => {
  const { report } = sketchReport([PLAN, NOTICE], { sources: [source('Berg'), source('us', { paragraphs: [1] })] });
  expect(summarize(report)).toContain('attributed to 1 source;');
});

test.each<[string, Sketch, string]>([
  ['nothing loaded: a bare zero misleads, so the interval stays', { text: 'It rains today.' }, 'No loaded terms (0.0 per 100 words, 95% interval 0.0–123.0);'],
  [
    'one term, the author’s',
    { text: 'A rotten plan.', loaded: ['rotten'] },
    "1 loaded term (33.3 per 100 words, 95% interval 0.8–185.7), it is in the author's own voice",
  ],
  [
    'all terms somebody else’s',
    { text: 'Berg called it rotten.', loaded: ['rotten'], said: [{ by: 'Berg', what: 'rotten' }] },
    "none in the author's own voice",
  ],
  ['nobody speaks', { text: 'It rains today.' }, 'no words are attributed to a source'],
  [
    'somebody without a name speaks',
    { text: 'It rains, it is said.', said: [{ by: 'it', what: 'It rains' }] },
    'are attributed, none to a source that is named or described',
  ],
  ['about neutral', { text: 'It rains.', sentiment: -0.05 }, 'about neutral on the whole (−0.05'],
  ['slightly favourable', { text: 'It rains.', sentiment: 0.1 }, 'slightly favourable on the whole (+0.10'],
  ['strongly favourable', { text: 'It rains.', sentiment: 0.6 }, 'strongly favourable on the whole (+0.60'],
])('%s', (_, sketch, clause) => expect(summarize(sketchReport([sketch]).report)).toContain(clause));

test.each<[string, Sketch[], string]>([
  ['an empty text', [], 'No paragraphs. No words to measure.'],
  ['a text of signs', [{ text: '***' }], '1 paragraph. No words to measure.'],
])('%s', (_, sketches, line) => expect(summarize(sketchReport(sketches).report)).toBe(line));

test('says nothing of a measure that was not asked for', () => {
  const { report } = sketchReport([PLAN]);
  expect(summarize(only(report, 'hedging'))).toBe('1 paragraph. 1 hedge and no boosters (6.7 and 0.0 per 100 words).');
  expect(summarize(only(report))).toBe('1 paragraph.');
});

test('leaves the verdict to the reader', () => {
  const { report } = sketchReport([PLAN, NOTICE], { sources: [source('Berg')] });
  expect(summarize(report)).not.toMatch(/\b(?:biased|true|false|honest)\b/i);
});
