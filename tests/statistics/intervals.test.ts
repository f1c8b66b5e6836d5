import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonInterval, ratePer100, wilsonInterval } from '../../src/index.js';
import { meanInterval, noMean, takeIn } from '../../src/statistics/mean.js';

describe('exact Poisson limits (Garwood 1936; the table of Ulm 1990 and of Gehrels 1986 has the same)', () => {
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.2422, 7.225],
    [3, 0.6187, 8.767],
    [4, 1.0899, 10.242],
    [5, 1.6235, 11.668],
    [10, 4.7954, 18.39],
    [20, 12.2165, 30.888],
    [50, 37.1109, 65.919],
    [100, 81.364, 121.627],
  ])('%i: %f to %f', (count, low, high) => {
    const interval = poissonInterval(count);
    expect(interval[0]).toBeCloseTo(low, 3);
    expect(interval[1]).toBeCloseTo(high, 2);
  });

  it('holds the count, and widens with it', () => {
    fc.assert(
      fc.property(fc.nat(5000), (count) => {
        const [low, high] = poissonInterval(count);
        const [nextLow, nextHigh] = poissonInterval(count + 1);
        expect(low).toBeLessThanOrEqual(count);
        expect(high).toBeGreaterThan(count);
        expect(nextLow).toBeGreaterThan(low);
        expect(nextHigh).toBeGreaterThan(high);
      }),
      { numRuns: 50 },
    );
  });

  it('the caller may change what it is given', () => {
    poissonInterval(7)[0] = 99;
    expect(poissonInterval(7)[0]).toBeLessThan(7);
  });
});

describe('score interval of a share (Wilson 1927; values of Newcombe 1998, table I, method 3)', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('%i of %i: %f to %f', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  it('without trials nothing is known', () => expect(wilsonInterval(0, 0)).toEqual([0, 1]));

  it('holds the share, stays within 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        fc.pre(a + b > 0);
        const [low, high] = wilsonInterval(a, a + b);
        const [mirroredLow, mirroredHigh] = wilsonInterval(b, a + b);
        const share = a / (a + b);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(mirroredLow).toBeCloseTo(1 - high, 10);
        expect(mirroredHigh).toBeCloseTo(1 - low, 10);
      }),
    );
  });
});

describe('ratePer100', () => {
  it.each([
    [0, 71, 0, 0, 5.195],
    [3, 300, 1, 0.2062, 2.922],
    [5, 0, 0, 0, 0],
  ])('%i of %i words: %f (%f to %f)', (count, words, rate, low, high) => {
    const { per100Words, interval } = ratePer100(count, words);
    expect(per100Words).toBe(rate);
    expect(interval[0]).toBeCloseTo(low, 3);
    expect(interval[1]).toBeCloseTo(high, 2);
  });
});

describe('the interval of a mean', () => {
  const intervalOf = (...values: number[]) => {
    const running = noMean();
    for (const value of values) takeIn(running, value);
    return meanInterval(running);
  };
  it.each([[[0.3]], [[0.3, 0.3, 0.3]], [[0.1 + 0.2, 0.3]], [[0, 0, 2e-162]], [[2e-162, 0, 0]]])('%j: none', (values) =>
    expect(intervalOf(...values)).toBeNull(),
  );
  it('two values', () => expect(intervalOf(0, 1)?.map((bound) => bound.toFixed(2))).toEqual(['-5.85', '6.85']));
});
