import { describe, expect, test } from 'vitest';
import { counted, percent, places, rateInterval, signed } from '../../src/render/numbers.js';

describe('numbers as people read them', () => {
  test.each([
    [0.123, '+0.12'],
    [-0.5, '−0.50'],
    [0, '0.00'],
    [-0.001, '0.00'],
    [-0.005, '−0.01'],
  ])('a score of %d is %s', (score, shown) => expect(signed(score)).toBe(shown));

  test.each([
    [0, '0%'],
    [0.001, '<1%'],
    [0.125, '13%'],
    [0.999, '>99%'],
    [1, '100%'],
  ])('a share of %d is %s: never none or all where it is neither', (share, shown) => expect(percent(share)).toBe(shown));

  test.each([
    [0, 'no hedges'],
    [1, '1 hedge'],
    [12345, '12,345 hedges'],
  ])('%d of them are "%s"', (count, shown) => expect(counted(count, 'hedge')).toBe(shown));

  test.each([
    [[], ''],
    [[0], '1'],
    [[0, 2, 3, 4, 8], '1, 3–5, 9'],
  ])('paragraphs %j are places %s', (indices, shown) => expect(places(indices)).toBe(shown));

  test('an interval', () => expect(rateInterval([2.34, 10])).toBe('2.3–10.0'));
});
