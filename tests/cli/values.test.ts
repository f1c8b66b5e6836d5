import { describe, expect, test } from 'vitest';
import { exceeded, LIMITS } from '../../src/cli/limits.js';
import { entity, lexicon, limit, measure } from '../../src/cli/values.js';
import { sketchReport } from '../support/report.js';

test.each([
  ['loaded-terms', 'loadedTerms'],
  ['loadedTerms', 'loadedTerms'],
  ['hedging', 'hedging'],
])('the measure %s is %s', (given, name) => expect(measure(given)).toBe(name));

test('no measure is found on the prototype', () => expect(() => measure('constructor')).toThrow('there is no measure'));

test.each([
  ['loaded-terms=a.yaml', { measure: 'loadedTerms', path: 'a.yaml' }],
  ['hedging=a=b.yaml', { measure: 'hedging', path: 'a=b.yaml' }],
])('the lexicon %s', (given, parsed) => expect(lexicon(given)).toEqual(parsed));

test.each([
  ['Wang Yi', { name: 'Wang Yi' }],
  ['United States=US, America,', { name: 'United States', aliases: ['US', 'America'] }],
  ['EU=', { name: 'EU', aliases: [] }],
])('the entity %j', (given, parsed) => expect(entity(given)).toEqual(parsed));

test.each(['', '=US', ' =US'])('the entity %j has no name', (given) => expect(() => entity(given)).toThrow('expected Name'));

describe('limits', () => {
  const { report } = sketchReport([
    {
      text: 'Berg said it may surely be rotten.',
      loaded: ['rotten'],
      hedges: ['may'],
      boosters: ['surely'],
      said: [{ by: 'Berg', what: 'it may surely be rotten' }],
      sentiment: -0.25,
    },
    { text: 'An awful plan.', loaded: ['awful'], asserted: ['An awful plan'], sentiment: -0.25 },
  ]);

  test.each([
    ['loaded', 20],
    ['loaded-author', 20],
    ['loaded-count', 2],
    ['hedges', 10],
    ['boosters', 10],
    ['weasel', 0],
    ['rhetoric', 0],
    ['unattributed', 1],
    ['unnamed', 0],
    ['negative', 0.25],
    ['positive', 0],
  ])('%s is %d', (name, value) => expect(limit(`${name}=1`).limit.of(report)).toBe(value));

  test('the table above names every limit', () => expect(LIMITS).toHaveLength(11));

  test('equal is not over', () => {
    expect(exceeded(report, [limit('loaded=20')])).toEqual([]);
    expect(exceeded(report, [limit('loaded=19.999')])).toEqual(['loaded terms per 100 words: 20, the limit is 19.999 (--max loaded=19.999)']);
  });

  test('a value close above its limit is shown with the digits that tell them apart', () => {
    const { report: close } = sketchReport([{ text: 'x', sentiment: -0.3001 }]);
    expect(exceeded(close, [limit('negative=0.3')])).toEqual(['how far sentiment is below 0, 0 to 1: 0.3001, the limit is 0.3 (--max negative=0.3)']);
  });

  test.each(['loaded=-1', 'loaded=NaN', 'loaded=Infinity', 'loaded= '])('%s is refused', (given) =>
    expect(() => limit(given)).toThrow('not a number from 0 on'),
  );
});
