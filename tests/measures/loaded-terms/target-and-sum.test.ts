import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.js';

describe('the target of a loaded term', () => {
  it.each<[text: string, term: string, target: string | undefined]>([
    ['The shameless Anna Berg met Otto Lind in Rome.', 'shameless', 'Anna Berg'],
    ['Anna Berg met Otto Lind, a tyrant, in Rome.', 'tyrant', 'Otto Lind'],
    ['Anna Berg is a charlatan.', 'charlatan', 'Anna Berg'],
    ['Anna Berg read the shameless plan.', 'shameless', undefined],
    ['The shameless plan failed.', 'shameless', undefined],
  ])('%s', (text, term, target) => expect(analyze(text).overall.loadedTerms?.hits.find((hit) => hit.text === term)?.target).toBe(target));
});

describe('the score is a sum over named features', () => {
  const explained = (text: string) => analyze(text, { explain: true, measures: ['loadedTerms'] }).overall.loadedTerms;

  it('which explain lists, and which squash to the score', () => {
    const loaded = explained('The shameless regime raged on Monday, and 40 officials left.');
    const sum = (loaded?.sum ?? []).reduce((total, { contribution }) => total + contribution, 0);
    expect(loaded?.score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12);
    expect(loaded?.sum?.map(({ feature }) => feature)).toEqual(expect.arrayContaining(['prior', 'term/strongest', 'anchor/number', 'anchor/date']));
  });

  it('and is not there unless it is asked for', () => expect(analyze('A shameless plan.').overall.loadedTerms).not.toHaveProperty('sum'));

  it.each<[string, string]>([
    ['Frankly, this is a truly absurd idea!', 'The council met on Monday.'],
    ['The shameless plan failed.', 'The plan, 40 pages long, was released on Monday.'],
    ['The shameless plan failed.', 'Berg said: "The shameless plan failed."'],
  ])('%s scores above %s', (more, less) => expect(explained(more)?.score).toBeGreaterThan(explained(less)?.score ?? 1));

  it('plain prose scores low', () => expect(explained('The council met on Monday and voted on the budget.')?.score).toBeLessThan(0.25));
});
