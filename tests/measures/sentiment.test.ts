import { describe, expect, it } from 'vitest';
import { analyze, scoreSentiment } from '../../src/index.js';
import { dampedMean } from '../../src/measures/sentiment/score.js';
import type { Modifier } from '../../src/report.js';

const sentiment = (text: string) => scoreSentiment(text)[0]?.sentiment as NonNullable<ReturnType<typeof scoreSentiment>[0]>['sentiment'];
const modifiers = (text: string, word: string): [Modifier['kind'], string][] =>
  sentiment(text)
    .hits.filter((hit) => hit.text === word)
    .flatMap((hit) => hit.modifiers.map(({ kind, text: by }): [Modifier['kind'], string] => [kind, by]));

describe('direction', () => {
  it.each<[string, -1 | 0 | 1]>([
    ['A wonderful success.', 1],
    ['A terrible failure.', -1],
    ['The council met on Monday.', 0],
    ['The plan is good.', 1],
    ['The plan is not good.', -1],
    ["The plan isn't good.", -1],
    ['The plan isn’t good.', -1],
    ['The United States and the United Nations met.', 0],
    ['The Security Council and the People’s Liberation Army met.', 0],
    ['', 0],
  ])('%s → %i', (text, sign) => expect(Math.sign(analyze(text).overall.sentiment?.score ?? Number.NaN)).toBe(sign));
});

describe('what changes a valence, and by which word', () => {
  it.each<[string, string, [Modifier['kind'], string][]]>([
    [
      'The plan is very good.',
      'good',
      [
        ['intensifier', 'very'],
        ['predicate', 'is'],
      ],
    ],
    [
      'The plan is not good.',
      'good',
      [
        ['negation', 'not'],
        ['predicate', 'is'],
      ],
    ],
    ['The plan is not only good.', 'good', [['predicate', 'is']]],
    [
      'Was it a good plan?',
      'good',
      [
        ['question', '?'],
        ['predicate', 'Was'],
      ],
    ],
    ['The plan is good.', 'good', [['predicate', 'is']]],
    ['It is not here, good man.', 'good', []],
    [
      'The plan is good, but the pier is ugly.',
      'good',
      [
        ['contrast', 'but'],
        ['predicate', 'is'],
      ],
    ],
    [
      'The plan is good, but the pier is ugly.',
      'ugly',
      [
        ['contrast', 'but'],
        ['predicate', 'is'],
      ],
    ],
    [
      'Although the plan is good, it rains.',
      'good',
      [
        ['concession', 'Although'],
        ['predicate', 'is'],
      ],
    ],
  ])('%s – %s: %j', (text, word, expected) => expect(modifiers(text, word)).toEqual(expected));

  it('the valence is the base times every factor', () => {
    for (const hit of sentiment('The plan is not very good, but the awful pier is hardly a disaster.').hits.filter(
      ({ category, text }) => category && !['disaster'].includes(text),
    )) {
      const product = hit.modifiers.reduce((value, { factor }) => value * factor, hit.base);
      expect(hit.valence).toBeCloseTo(product, 10);
    }
  });

  it.each([
    ['The plan is very good.', 'The plan is good.'],
    ['The plan is good.', 'The plan is somewhat good.'],
    ['The plan is good.', 'Is the plan good?'],
    ['The plan is not bad.', 'The plan is bad.'],
    ['The plan is bad.', 'The plan is very bad.'],
    ['It is ugly, but good.', 'It is good, but ugly.'],
  ])('%s scores higher than %s', (higher, lower) => expect(sentiment(higher).score).toBeGreaterThan(sentiment(lower).score));
});

describe('dampedMean', () => {
  it.each<[number[], number]>([
    [[], 0],
    [[-2], -2 / 6 / 2],
    [[2], (0.9 * 2) / 6 / 2],
    [[4, -3.6], 0],
    [Array(6).fill(-4), -1],
    [Array(1000).fill(-4), -1],
    [Array(1000).fill(4), 1],
  ])('%j → %f', (valences, expected) => expect(dampedMean(valences)).toBeCloseTo(expected, 10));

  it('grows with the share of valenced words, not with length', () => {
    const once = [1, -2, 1, 1];
    expect(dampedMean(Array(100).fill(once).flat())).toBeLessThan(0.1);
  });
});

describe('voices', () => {
  const text = '"It is a wonderful success," said Anna Berg. The plan is a terrible failure.';
  it('the author blames what the source praises', () => {
    const { author, attributed, positive, negative, hits } = sentiment(text);
    expect(author.score).toBeLessThan(0);
    expect(attributed.score).toBeGreaterThan(0);
    expect(positive).toBeCloseTo(
      hits.filter(({ valence }) => valence > 0).reduce((sum, { valence }) => sum + valence, 0),
      10,
    );
    expect(negative).toBeCloseTo(
      hits.filter(({ valence }) => valence < 0).reduce((sum, { valence }) => sum + valence, 0),
      10,
    );
  });
});

describe('explain', () => {
  it.each([
    ['The United States met.', 'United', 'longer-match'],
    ['Members of the Selby Trust met.', 'Trust', 'name'],
    ['They failed to help.', 'failed', 'longer-match'],
    ['A loss like that hurts.', 'like', 'rule'],
  ])('%s – %s is suppressed by a %s', (text, word, reason) => {
    const { overall } = analyze(text, { explain: true });
    expect(overall.sentiment?.hits.map((hit) => hit.text)).not.toContain(word);
    expect(overall.sentiment?.suppressed).toContainEqual(expect.objectContaining({ text: word, reason, by: expect.stringMatching(/./) }));
  });

  it('is silent unless it is asked for', () => expect(analyze('The United States won.').overall.sentiment).not.toHaveProperty('suppressed'));
});
