import { describe, expect, test } from 'vitest';
import { analyze, compare, type FigureComparison } from '../../src/index.js';
import { differenceOf, differenceOfShares } from '../../src/statistics/differences.js';
import { jackknifeInterval } from '../../src/statistics/jackknife.js';
import { only, type Sketch, sketchReport } from '../support/report.js';

const rounded = (numbers: readonly number[] | null | undefined, digits = 4) => numbers?.map((each) => Number(each.toFixed(digits)));

describe('differences of shares are those of Newcombe (1998), table II, method 10', () => {
  test.each([
    [56, 70, 48, 80, [0.0524, 0.3339]],
    [9, 10, 3, 10, [0.1705, 0.809]],
    [6, 7, 2, 7, [0.0582, 0.8062]],
    [5, 56, 0, 29, [-0.0381, 0.1926]],
    [0, 10, 0, 20, [-0.1611, 0.2775]],
    [10, 10, 0, 20, [0.6791, 1]],
    [10, 10, 0, 10, [0.6075, 1]],
  ])('%i/%i against %i/%i', (a, m, b, n, expected) => {
    expect(rounded(differenceOfShares({ count: a, of: m }, { count: b, of: n }).interval)).toEqual(expected);
  });

  test('of nothing there is none', () => expect(differenceOfShares({ count: 0, of: 0 }, { count: 1, of: 2 })).toEqual({ difference: 0, interval: [-1, 1] }));
});

test('two estimates without uncertainty differ without uncertainty', () => {
  expect(differenceOf({ value: 2, interval: [2, 2] }, { value: 1, interval: [1, 1] })).toEqual({ difference: 1, interval: [1, 1] });
});

describe('the jackknife', () => {
  test('of a mean is the interval of Student', () => expect(rounded(jackknifeInterval(2, [2.5, 2, 1.5]), 2)).toEqual([-0.48, 4.48]));
  test.each([
    ['one part', [0]],
    ['two parts', [0, 1]],
    ['parts that are all alike', [0, 0, 0, 0]],
  ])('of %s is not known', (_, without) => expect(jackknifeInterval(0, without)).toBeNull());
});

describe('figures', () => {
  const filler = 'The board met in the hall and heard what the staff had to tell it.';
  const text = (rotten: number, sourced: number): Sketch[] =>
    Array.from({ length: 10 }, (_, i) => ({
      text: `${i < rotten ? 'A rotten plan. ' : ''}${i < sourced ? 'Berg said it rained. ' : ''}${filler}`,
      ...(i < rotten && { loaded: ['rotten'] }),
      ...(i < sourced && { said: [{ by: 'Berg', what: 'it rained' }] }),
    }));
  const figure = (a: Sketch[], b: Sketch[], name: string) =>
    compare(sketchReport(a).report, sketchReport(b).report).figures.find((each) => each.figure === name) as FigureComparison;

  test.each<[string, Sketch[], Sketch[], string, boolean]>([
    ['ten loaded terms against none differ', text(10, 0), text(0, 0), 'loadedTerms', true],
    ['two against none do not, in texts so short', text(2, 0), text(0, 0), 'loadedTerms', false],
    ['nine sourced sentences of ten against one differ', text(0, 9), text(0, 1), 'attribution.sourcedSentences', true],
    ['six against four do not', text(0, 6), text(0, 4), 'attribution.sourcedSentences', false],
  ])('%s', (_, a, b, name, differs) => {
    const found = figure(a, b, name);
    expect(found.differs).toBe(differs);
    const [low, high] = found.interval as [number, number];
    expect(low <= (found.difference as number) && (found.difference as number) <= high).toBe(true);
    expect(differs).toBe(low > 0 || high < 0);
  });

  test('a text without words has no rate, and so no difference', () => {
    expect(figure(text(3, 0), [], 'loadedTerms')).toMatchObject({ b: { value: null, interval: null }, difference: null, interval: null, differs: false });
  });

  test('a figure that was not measured of both is not compared', () => {
    const [a, b] = [sketchReport(text(1, 1)).report, only(sketchReport(text(1, 1)).report, 'hedging')];
    const { figures, cautions } = compare(a, b);
    expect(new Set(figures.map(({ figure }) => figure.split('.')[0]))).toEqual(new Set(['hedging']));
    expect(cautions.join(' ')).toContain('Not all measures');
  });

  test('how many would differ by chance is said', () => {
    const { multiplicity, figures } = compare(sketchReport(text(10, 0)).report, sketchReport(text(0, 9)).report);
    expect(multiplicity.compared).toBe(figures.filter(({ interval }) => interval).length);
    expect(multiplicity.expectedByChance).toBeCloseTo(multiplicity.compared / 20);
    expect(multiplicity.differ).toBe(figures.filter(({ differs }) => differs).length);
  });

  test('a paragraph that quotes nobody does not make it certain that nobody is quoted', () => {
    const report = analyze(`${filler}\n\n${filler}\n\n${filler}\n\n${filler}`);
    const found = compare(report, report).figures.find(({ figure }) => figure === 'attribution.quotedShare');
    expect(found?.a).toMatchObject({ value: 0, interval: null });
  });
});

describe('misuse', () => {
  const report = analyze('The plan may fail.');
  test.each<[string, () => unknown, RegExp]>([
    ['no report', () => compare(report, {} as never), /the second argument is no report/],
    ['a text', () => compare('The plan may fail.' as never, report), /the first argument is no report/],
    ['two languages', () => compare(report, analyze('Le plan peut échouer.', { language: 'fr' })), /two languages, en and fr/],
  ])('%s', (_, work, message) => expect(work).toThrow(message));
});
