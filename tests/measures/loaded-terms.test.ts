import { describe, expect, it } from 'vitest';
import { analyze, scoreLoadedTerms } from '../../src/index.js';
import { FEATURES } from '../../src/measures/loaded-terms/features.js';
import { addTerms, gradedScore } from '../../src/measures/loaded-terms/score.js';
import { lexiconOf } from '../support/lexicon.js';

const loaded = (text: string) => scoreLoadedTerms(text)[0]?.loadedTerms as NonNullable<ReturnType<typeof scoreLoadedTerms>[0]>['loadedTerms'];

describe('terms and their category', () => {
  it.each<[string, [term: string, topCategory: string][]]>([
    [
      'The regime and its cronies met.',
      [
        ['regime', 'name-calling'],
        ['cronies', 'name-calling'],
      ],
    ],
    ['The council met on Monday and voted.', []],
    ['The United States and the Security Council met.', []],
    ['Democrats, Republicans, Muslims and Christians met.', []],
  ])('%s', (text, expected) => expect(loaded(text).hits.map((hit) => [hit.text, hit.category.split('/')[0]])).toEqual(expected));
});

describe('counts and rates', () => {
  const text = 'The regime fell. "The cronies left," said Anna Berg.';
  it('every number follows from the hits', () => {
    const { count, per100Words, hits, byCategory, author, attributed, interval } = loaded(text);
    expect(count).toBe(hits.length);
    expect(Object.values(byCategory).reduce((sum, n) => sum + n, 0)).toBe(count);
    expect(author.count).toBe(hits.filter(({ voice }) => voice === 'author').length);
    expect(attributed.count).toBe(count - author.count);
    expect(per100Words).toBeCloseTo((100 * count) / 9, 10);
    expect(author.per100Words).toBeCloseTo(100 / 6, 10);
    expect(attributed.per100Words).toBeCloseTo(100 / 3, 10);
    expect(interval[0]).toBeLessThan(per100Words);
    expect(interval[1]).toBeGreaterThan(per100Words);
  });

  it('none of 71 words is not certainly none', () => {
    const [low, high] = loaded('boat '.repeat(71)).interval;
    expect([low, high.toFixed(1)]).toEqual([0, '5.2']);
  });

  it('paragraphs that are no body do not count in overall', () => {
    const report = analyze('The shameless regime fell.\n\nDisclaimer: the shameless regime pays nothing.');
    expect(report.paragraphs.map((paragraph) => paragraph.loadedTerms?.count)).toEqual([2, 2]);
    expect(report.overall.loadedTerms?.count).toBe(2);
  });

  it('list items do', () => {
    expect(analyze('They said:\n\n- The shameless plan fell.').overall.loadedTerms?.count).toBe(1);
  });
});

describe('gradedScore, 0 to 1', () => {
  const term = (weight: number, voice: 'author' | 'quoted' = 'author') => ({ weight, voice, category: 'praise' });
  const scoreOf = (terms: ReturnType<typeof term>[], words: number) => {
    const amounts = FEATURES.map(() => 0);
    addTerms(amounts, terms);
    return gradedScore(amounts, words);
  };
  it.each([
    ['a heavier term', [term(3)], [term(1)], 50, 50],
    ['more terms', [term(2), term(2)], [term(2)], 50, 50],
    ['fewer words', [term(2)], [term(2)], 20, 200],
    ['the author’s voice', [term(2)], [term(2, 'quoted')], 50, 50],
  ])('%s scores higher', (_, more, less, words, otherWords) => expect(scoreOf(more, words)).toBeGreaterThan(scoreOf(less, otherWords)));

  it('no words, no score', () => expect(scoreOf([], 0)).toBe(0));

  it('never leaves its range, whatever the weights of a lexicon', () => {
    for (const weight of [-5, 0, 0.4, 7, 1e9]) {
      expect(scoreOf([term(weight)], 1)).toBeGreaterThanOrEqual(0);
      expect(scoreOf([term(weight)], 1)).toBeLessThanOrEqual(1);
    }
  });
});

it("a caller's lexicon takes the place of the shipped one, with its plainer words", () => {
  const lexicon = lexiconOf([{ term: 'synergy', weight: 3, plain: 'cooperation' }], { id: 'jargon' });
  const report = analyze('The shameless regime found synergy.', { lexicons: { loadedTerms: lexicon } });
  expect(report.overall.loadedTerms?.hits).toMatchObject([
    { text: 'synergy', lexicon: 'test/terms@1.2.3', entry: 'synergy', category: 'jargon', weight: 3, plain: 'cooperation' },
  ]);
  expect(report.lexicons.map(({ id }) => id)).toContain('test/terms');
  expect(report.lexicons.map(({ id }) => id)).not.toContain('en/loaded-terms');
});

it('several lexicons serve one measure together', () => {
  const hits = analyze('A cold war began.', { lexicons: { loadedTerms: [lexiconOf(['cold war']), lexiconOf(['war'])] } }).overall.loadedTerms?.hits;
  expect(hits?.map((hit) => hit.text)).toEqual(['cold war', 'war']);
});
