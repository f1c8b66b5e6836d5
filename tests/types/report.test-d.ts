import type * as v from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type AnalyzeOptions,
  type Analyzer,
  analyze,
  createAnalyzer,
  type HedgeKind,
  type Interval,
  type Paragraph,
  type Report,
  type Scores,
  SlantwiseError,
  type scoreAttribution,
  scoreHedging,
  type scoreLoadedTerms,
  type scoreSentiment,
  wilsonInterval,
} from '../../src/index.js';
import type { Lexicon, lexiconSchema } from '../../src/lexicon/schema.js';

describe('analyze', () => {
  it('gives a report', () => {
    expectTypeOf(analyze).parameters.toEqualTypeOf<[text: string, options?: AnalyzeOptions]>();
    expectTypeOf(analyze('')).toEqualTypeOf<Report>();
    expectTypeOf(createAnalyzer()).toEqualTypeOf<Analyzer>();
    expectTypeOf(createAnalyzer().analyze('')).toEqualTypeOf<Report>();
  });

  it('of which measures may be absent', () => {
    expectTypeOf<Report['overall']['sentiment']>().toEqualTypeOf<Scores['sentiment'] | undefined>();
    expectTypeOf<Paragraph['hedging']>().toEqualTypeOf<Scores['hedging'] | undefined>();
    expectTypeOf<Scores['loadedTerms']['interval']>().toEqualTypeOf<Interval>();
    expectTypeOf<Scores['hedging']['hits'][number]['kind']>().toEqualTypeOf<HedgeKind>();
    expectTypeOf<Scores['attribution']['namedShare']>().toEqualTypeOf<number | null>();
  });
});

describe('one measure', () => {
  it('is certainly there, and the others certainly not', () => {
    expectTypeOf<ReturnType<typeof scoreSentiment>[number]['sentiment']>().toEqualTypeOf<Scores['sentiment']>();
    expectTypeOf<ReturnType<typeof scoreLoadedTerms>[number]['loadedTerms']>().toEqualTypeOf<Scores['loadedTerms']>();
    expectTypeOf<ReturnType<typeof scoreAttribution>[number]['attribution']>().toEqualTypeOf<Scores['attribution']>();
    expectTypeOf<ReturnType<typeof scoreHedging>[number]['hedging']>().toEqualTypeOf<Scores['hedging']>();
    expectTypeOf<ReturnType<typeof scoreHedging>[number]['index']>().toBeNumber();
  });
});

describe('bad options do not compile', () => {
  it('one by one', () => {
    // @ts-expect-error the text must be a string
    analyze(7);
    // @ts-expect-error no such option
    analyze('', { langauge: 'en' });
    // @ts-expect-error no such measure
    analyze('', { measures: ['hedgeing'] });
    // @ts-expect-error an entity has a name
    analyze('', { entities: [{ aliases: ['Anna'] }] });
    // @ts-expect-error no such way to part paragraphs
    analyze('', { paragraphs: 'newlines' });
    // @ts-expect-error the measure is chosen by the function
    scoreHedging('', { measures: ['sentiment'] });
    // @ts-expect-error explain belongs to the text, not to the analyzer
    createAnalyzer({ explain: true });
    // @ts-expect-error language belongs to the analyzer, not to the text
    createAnalyzer().analyze('', { language: 'en' });
    // @ts-expect-error no such code
    new SlantwiseError('oops', 'message');
  });
});

it('an interval is a pair', () => expectTypeOf(wilsonInterval(1, 2)).toEqualTypeOf<[low: number, high: number]>());

it('the types of a lexicon say what its schema checks', () => {
  expectTypeOf<v.InferOutput<typeof lexiconSchema>>().toExtend<Lexicon>();
  expectTypeOf<Lexicon>().toExtend<v.InferOutput<typeof lexiconSchema>>();
});
