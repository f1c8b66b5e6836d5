import { describe, expect, it } from 'vitest';
import { analyze, scoreHedging } from '../../../src/index.js';
import { epistemicScore, isHedge, weaselScore } from '../../../src/measures/hedging/score.js';
import type { HedgeHit, HedgeKind } from '../../../src/report.js';

const hedging = (text: string) => scoreHedging(text)[0]?.hedging as NonNullable<ReturnType<typeof scoreHedging>[0]>['hedging'];

describe('kinds', () => {
  it.each<[string, [string, HedgeKind][]]>([
    ['Perhaps it will rain.', [['Perhaps', 'epistemic']]],
    ['The plan may fail.', [['may', 'epistemic']]],
    ['They met in May.', []],
    ['Allegedly, the boat sank.', [['Allegedly', 'hearsay']]],
    ['About 300 people came.', [['About', 'approximator']]],
    ['They spoke about a boat.', []],
    ['It is certainly true.', [['certainly', 'booster']]],
    ['They must pay.', [['must', 'deontic']]],
    ['They often sail.', [['often', 'frequency']]],
    ['The will of the people is clear to us.', []],
    ['She will sail on Monday.', []],
    ['The council met.', []],
  ])('%s', (text, expected) => {
    expect(
      hedging(text)
        .hits.map((hit) => [hit.text, hit.kind])
        .filter(([word]) => word !== 'clear'),
    ).toEqual(expected);
  });
});

describe('numbers follow from the hits', () => {
  it('boosters and deontics are no hedges', () => {
    const { hedges, boosters, hedgesPer100Words, boostersPer100Words, deontic, balance } = hedging('Perhaps it certainly must fail.');
    expect({ hedges, boosters, hedgesPer100Words, boostersPer100Words, deontic, balance }).toEqual({
      hedges: 1,
      boosters: 1,
      hedgesPer100Words: 20,
      boostersPer100Words: 20,
      deontic: 20,
      balance: 0,
    });
  });

  it.each([
    ['Perhaps it may rain.', 1],
    ['It certainly rains.', -1],
    ['It rains.', 0],
    ['', 0],
  ])('balance of "%s" is %i', (text, balance) => expect(analyze(text).overall.hedging?.balance).toBe(balance));

  it('the intervals hold the rates', () => {
    const { hedgesPer100Words, hedgesInterval, boostersPer100Words, boostersInterval } = hedging('Perhaps it may rain, and it certainly will.');
    expect(hedgesInterval[0]).toBeLessThan(hedgesPer100Words);
    expect(hedgesInterval[1]).toBeGreaterThan(hedgesPer100Words);
    expect(boostersInterval[0]).toBeLessThan(boostersPer100Words);
    expect(boostersInterval[1]).toBeGreaterThan(boostersPer100Words);
  });
});

describe('scores, 0 to 1, averaged over sentences', () => {
  const hit = (kind: HedgeKind, weight: number, category: string = kind, rule?: string) => ({ kind, weight, category, rule }) as HedgeHit;
  it.each<[string, HedgeHit[][], number, number]>([
    ['no sentence', [], 0, 0],
    ['nothing', [[]], 0, 0],
    ['a strong epistemic', [[hit('epistemic', 4)]], 0.75, 0.6 * 0.75],
    ['the same in one of two sentences', [[hit('epistemic', 4)], []], 0.375, 0.225],
    ['two sorts of cue, by noisy-or', [[hit('epistemic', 4), hit('hearsay', 3)]], 1 - 0.25 * 0.5, 1 - 0.55 * 0.5],
    ['of one sort the strongest', [[hit('epistemic', 3), hit('epistemic', 4), hit('epistemic', 3)]], 0.75, 0.6 * 0.75],
    ['one sort in two sentences', [[hit('epistemic', 3)], [hit('epistemic', 3)]], 0.5, 0.3],
    ['a guess that is only named', [[hit('epistemic', 3, 'epistemic/epistemic-noun')]], 0.25, 0.3],
    ['a world apart', [[hit('epistemic', 3, 'epistemic/conditional-modal')]], 0.4, 0.05],
    ['a vague source', [[hit('vague-source', 5)]], 0.3 * 0.95, 0.95],
    ['a category with shares of its own', [[hit('epistemic', 4, 'epistemic/possibility-modal')]], 0.75, 0.1 * 0.75],
    ['a rule with shares of its own', [[hit('epistemic', 4, 'epistemic/possibility-modal', 'past-possibility')]], 0.75, 0.7 * 0.75],
    ['a kind that a rule gave', [[hit('vague-source', 4, 'vague-quantifier', 'unnamed-people')]], 0.3 * 0.75, 0.75],
    ['words in quotation', [[{ ...hit('vague-source', 4), voice: 'quoted' }]], 0.3 * 0.75, 0.5 * 0.75],
    ['words that a source answers for', [[{ ...hit('vague-source', 4), voice: 'attributed' }]], 0.3 * 0.75, 0.5 * 0.75],
    ['the same by the writer beside them', [[{ ...hit('vague-source', 4), voice: 'attributed' }, hit('vague-source', 3)]], 0.3 * 0.75, 0.5],
    ['boosters and deontics', [[hit('booster', 5), hit('deontic', 5)]], 0, 0],
    ['a weight beyond the scale', [[hit('epistemic', 99)]], 0.95, 0.57],
  ])('%s', (_, sentences, epistemic, weasel) => {
    expect(epistemicScore(sentences)).toBeCloseTo(epistemic, 12);
    expect(weaselScore(sentences)).toBeCloseTo(weasel, 12);
  });

  it.each<[HedgeKind, boolean]>([
    ['epistemic', true],
    ['peacock', true],
    ['conditional', true],
    ['booster', false],
    ['deontic', false],
  ])('isHedge(%s) is %s', (kind, expected) => expect(isHedge(kind)).toBe(expected));
});

it('explains what does not count', () => {
  const { suppressed } = analyze('Theresa May may resign, one may as well say.', { explain: true }).overall.hedging ?? {};
  expect(suppressed).toBeDefined();
  for (const hit of suppressed ?? [])
    expect(hit).toMatchObject({ reason: expect.stringMatching(/^(unless|longer-match|name|rule)$/), by: expect.stringMatching(/./) });
});
