import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { type InduceOptions, induceLexicon } from '../../src/lexicon/induce.js';
import { keynessIn } from '../../src/lexicon/keyness.js';
import { ngramsOf } from '../../src/lexicon/ngrams.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { validateLexicon } from '../../src/lexicon/validate.js';
import { deviationOfProportions } from '../../src/statistics/dispersion.js';
import { logOddsRatio } from '../../src/statistics/log-odds.js';

const harsh = ['The reckless scheme failed badly.', 'A reckless, costly scheme.', 'They called the scheme reckless.', 'The schemes were reckless.'];
const mild = ['The careful plan worked well.', 'A careful, cheap plan.', 'They called the plan careful.', 'The plans were careful.'];
const LOOSE: InduceOptions = { minimumZ: 1, priorStrength: 5 };
const termsIn = ({ categories }: Lexicon) => categories.map(({ entries = [] }) => entries.map((entry) => (typeof entry === 'string' ? entry : entry.term)));

describe('the weighted log-odds ratio', () => {
  it('by hand', () => {
    // y = 9 of 90 and 4 of 90 words, prior 1 of 10: (9+1)/(90+10-9-1) = 1/9 and (4+1)/(90+10-4-1) = 1/19.
    const { delta, variance, z } = logOddsRatio({ a: 9, b: 4, totalA: 90, totalB: 90, prior: 1, priorTotal: 10 });
    expect(delta).toBeCloseTo(Math.log(19 / 9), 12);
    expect(variance).toBeCloseTo(1 / 10 + 1 / 5, 12);
    expect(z).toBeCloseTo(0.7472144 / 0.5477226, 6);
  });

  it('is 0 where the shares are the same, and turns its sign with the corpora', () => {
    expect(logOddsRatio({ a: 5, b: 5, totalA: 50, totalB: 50, prior: 2, priorTotal: 20 }).z).toBe(0);
    const one = logOddsRatio({ a: 3, b: 8, totalA: 50, totalB: 70, prior: 2, priorTotal: 20 });
    expect(logOddsRatio({ a: 8, b: 3, totalA: 70, totalB: 50, prior: 2, priorTotal: 20 }).z).toBeCloseTo(-one.z, 12);
  });

  it('in two corpora, by hand', () => {
    // 4 and 3 words, of which "good" 3 and 1; prior 7 words, the frequencies of both: good 4.
    const { terms, sizes } = keynessIn(
      [
        ['good good bad', 'good'],
        ['bad good', 'bad'],
      ],
      { unit: 'surface', longest: 1, maskNames: false, minimumDocuments: 1, priorStrength: 7 },
    );
    expect(sizes).toEqual([
      { texts: 2, words: 4 },
      { texts: 2, words: 3 },
    ]);
    const delta = Math.log((3 + 4) / (4 + 7 - 3 - 4)) - Math.log((1 + 4) / (3 + 7 - 1 - 4));
    const good = terms.find(({ term }) => term === 'good');
    expect(good).toMatchObject({ a: 3, b: 1, documents: 3, length: 1 });
    expect(good?.z).toBeCloseTo(delta / Math.sqrt(1 / 7 + 1 / 5), 12);
    expect(good?.dispersion).toBeCloseTo(0.5 * (Math.abs(2 / 3 - 3 / 4) + Math.abs(1 / 3 - 1 / 4)), 12);
  });
});

describe('the deviation of proportions', () => {
  it.each<[string, Parameters<typeof deviationOfProportions>[0], number, number]>([
    [
      'even',
      [
        { size: 10, count: 1 },
        { size: 30, count: 3 },
      ],
      40,
      0,
    ],
    ['all in one of four', [{ size: 10, count: 2 }], 40, 0.75],
    [
      'Gries 2008: 9, 20, 20, 20, 31 % of the corpus, 0, 1, 2, 3, 4 of ten',
      [
        { size: 9, count: 0 },
        { size: 20, count: 1 },
        { size: 20, count: 2 },
        { size: 20, count: 3 },
        { size: 31, count: 4 },
      ],
      100,
      0.19,
    ],
    [
      'parts without the word left out',
      [
        { size: 20, count: 1 },
        { size: 20, count: 2 },
        { size: 20, count: 3 },
        { size: 31, count: 4 },
      ],
      100,
      0.19,
    ],
  ])('%s', (_, parts, total, dp) => expect(deviationOfProportions(parts, total)).toBeCloseTo(dp, 12));

  it('of a word that never occurs is not known', () => expect(deviationOfProportions([], 10)).toBeNaN());
});

describe('n-grams', () => {
  const read = (text: string, options: Partial<Parameters<typeof ngramsOf>[1]> = {}) =>
    [...ngramsOf(text, { unit: 'lemma', longest: 1, maskNames: true, ...options })].map(({ term }) => term);
  it.each<[string, string, Parameters<typeof read>[1], string[]]>([
    ['lemmas', 'The critics called the plans reckless.', {}, ['the', 'critic', 'call', 'the', 'plan', 'reckless']],
    ['surfaces', 'Critics called the plans.', { unit: 'surface' }, ['critics', 'called', 'the', 'plans']],
    ['not over punctuation', 'It rained, they left.', { longest: 2, unit: 'surface' }, ['it', 'rained', 'it rained', 'they', 'left', 'they left']],
    [
      'over hyphens',
      'a so-called plan',
      { longest: 3, unit: 'surface' },
      ['a', 'so', 'a so', 'called', 'so called', 'a so called', 'plan', 'called plan', 'so called plan'],
    ],
    ['no names and numbers', 'They met Anna Berg in Paris on 12 May.', { unit: 'surface', longest: 2 }, ['they', 'met', 'they met', 'in', 'on', 'may']],
    ['names, where asked for', 'They met Anna Berg.', { unit: 'surface', maskNames: false }, ['they', 'met', 'anna', 'berg']],
    ['nothing', '', {}, []],
  ])('%s', (_, text, options, expected) => expect(read(text, options)).toEqual(expected));
});

describe('induceLexicon', () => {
  it('parts what two corpora say differently', () => {
    const lexicon = induceLexicon(harsh, mild, LOOSE);
    expect(validateLexicon(lexicon)).toEqual([]);
    expect(lexicon.categories.map(({ id }) => id)).toEqual(['more-in-a', 'more-in-b']);
    expect(termsIn(lexicon)).toEqual([
      ['reckless', 'scheme'],
      ['careful', 'plan'],
    ]);
    const [a, b] = lexicon.categories.map(({ entries }) => entries?.[0] as { weight: number; note: string });
    expect(a?.weight).toBeGreaterThan(1);
    expect(b?.weight).toBe(-(a?.weight ?? 0));
    expect(a?.note).toBe('4 : 0 times, in 4 texts, DP 0.06');
  });

  it('what it finds, it matches again', () => {
    const lexicon = induceLexicon(harsh, mild, { ...LOOSE, ngrams: 2 });
    const { hits = [] } = analyze('Their reckless schemes.', { dictionaries: { contrast: lexicon } }).overall.dictionaries?.contrast ?? {};
    expect(hits.map(({ text }) => text)).toEqual(['reckless', 'schemes']);
  });

  it.each<[string, InduceOptions, string[][]]>([
    ['a higher cut', { ...LOOSE, minimumZ: 50 }, [[], []]],
    ['texts', { ...LOOSE, minimumDocuments: 5 }, [[], []]],
    ['a limit', { ...LOOSE, limit: 1 }, [['reckless'], ['careful']]],
    ['dispersion', { ...LOOSE, maximumDispersion: 0 }, [[], []]],
    ['a strong prior', {}, [[], []]],
  ])('%s', (_, options, expected) => expect(termsIn(induceLexicon(harsh, mild, options))).toEqual(expected));

  it('the provenance is the recipe', () => {
    const [step] = induceLexicon(harsh, mild, LOOSE).provenance ?? [];
    expect(step?.from).toEqual([expect.stringMatching(/^corpus-a sha256-[0-9a-f]{64}$/), expect.stringMatching(/^corpus-b sha256-/)]);
    expect(JSON.parse(step?.details ?? '')).toMatchObject({
      minimumZ: 1,
      priorStrength: 5,
      ngrams: 1,
      maskNames: true,
      minimumDocuments: 3,
      corpora: { a: { texts: 4 }, b: { texts: 4 } },
    });
    const [other] = induceLexicon([...harsh.slice(1), harsh[0] as string], mild, LOOSE).provenance ?? [];
    expect(other?.from?.[0]).not.toBe(step?.from?.[0]);
    expect(other?.from?.[1]).toBe(step?.from?.[1]);
  });

  it('swapping the corpora swaps the categories', () => {
    const there = induceLexicon(harsh, mild, LOOSE);
    expect(termsIn(induceLexicon(mild, harsh, LOOSE))).toEqual(termsIn(there).reverse());
  });

  it.each<[string, () => unknown, object]>([
    ['no corpus', () => induceLexicon([], mild), { code: 'invalid-option', place: { path: 'corpusA' } }],
    ['a text for a corpus', () => induceLexicon(harsh, 'text' as never), { code: 'invalid-option', place: { path: 'corpusB' } }],
    ['no text', () => induceLexicon(harsh, [mild[0], null] as never), { code: 'invalid-text', place: { path: 'corpusB[1]' } }],
    ['an unknown option', () => induceLexicon(harsh, mild, { minimumz: 2 } as never), { code: 'invalid-option', suggestion: 'did you mean "minimumZ"?' }],
    ['n-grams too long', () => induceLexicon(harsh, mild, { ngrams: 4 as never }), { code: 'invalid-option', place: { path: 'ngrams' } }],
    ['no prior', () => induceLexicon(harsh, mild, { priorStrength: 0 }), { code: 'invalid-option', place: { path: 'priorStrength' } }],
    ['a bad id', () => induceLexicon(harsh, mild, { id: 'two words' }), { code: 'invalid-lexicon' }],
  ])('%s', (_, attempt, expected) => expect(attempt).toThrow(expect.objectContaining(expected)));

  it('any texts will do', () =>
    expect(termsIn(induceLexicon(['', '\u0000 \ud800 __proto__ constructor'], ['constructor'], { ...LOOSE, minimumDocuments: 1 }))).toHaveLength(2));
});
