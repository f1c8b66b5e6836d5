import { expect, test } from 'vitest';
import { renderJson } from '../../src/render/json.js';
import { sketchReport } from '../support/report.js';

test('is the report, and reads back as it was', () => {
  const { text, report } = sketchReport([{ text: 'A rotten plan.', loaded: ['rotten'] }]);
  expect(JSON.parse(renderJson(report, text))).toEqual(report);
  expect(renderJson(report, text, { indent: 0 }).split('\n')).toHaveLength(2);
});

test.each(['\u001b[2J', '\u009b2J', '\u007f', '\u202eabc', '\u2066', '\ud800', '\u2028'])('%j in a hit is escaped, and reads back', (evil) => {
  const { report } = sketchReport([{ text: `a${evil}`, loaded: [`a${evil}`] }]);
  const json = renderJson(report);
  expect(json).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{Surrogate}|\u2028/u);
  expect(JSON.parse(json).overall.loadedTerms.hits[0].text).toBe(`a${evil}`);
});
