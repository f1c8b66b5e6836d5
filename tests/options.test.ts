import { describe, expect, it } from 'vitest';
import { type AnalyzeOptions, analyze, createAnalyzer, SlantwiseError, scoreHedging } from '../src/index.js';
import { lexiconOf } from './support/lexicon.js';

/** What an attempt throws, as code, path and the name that was meant. */
function thrown(attempt: () => unknown): { code: string; path: string | undefined; meant: string | undefined } {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof SlantwiseError)) throw error;
    return { code: error.code, path: error.place.path, meant: error.suggestion?.match(/^did you mean "(.+)"\?$/)?.[1] };
  }
  throw new Error('nothing was thrown');
}

describe('a bad option is refused with its place and the one that was meant', () => {
  it.each<[string, unknown, string, string | undefined]>([
    ['no object', 'en', 'options', undefined],
    ['null', null, 'options', undefined],
    ['an array', [], 'options', undefined],
    ['an unknown option', { langauge: 'en' }, 'langauge', 'language'],
    ['an unknown option far from all', { colour: true }, 'colour', undefined],
    ['a language that is no string', { language: 7 }, 'language', undefined],
    ['measures that are no array', { measures: 'hedging' }, 'measures', undefined],
    ['a misspelt measure', { measures: ['sentiment', 'hedgeing'] }, 'measures[1]', 'hedging'],
    ['a measure as the lexicon writes it', { measures: ['loaded-terms'] }, 'measures[0]', 'loadedTerms'],
    ['a measure that is no string', { measures: [1] }, 'measures[0]', undefined],
    ['lexicons as an array', { lexicons: [lexiconOf(['war'])] }, 'lexicons', undefined],
    ['lexicons as null', { lexicons: null }, 'lexicons', undefined],
    ['a lexicon for a misspelt measure', { lexicons: { loadedTerm: lexiconOf(['war']) } }, 'lexicons.loadedTerm', 'loadedTerms'],
    ['entities that are no array', { entities: { name: 'Anna' } }, 'entities', undefined],
    ['an entity that is a string', { entities: ['Anna'] }, 'entities[0]', undefined],
    ['an entity without a name', { entities: [{ aliases: ['Anna'] }] }, 'entities[0].name', undefined],
    ['an entity with an empty name', { entities: [{ name: 'A' }, { name: '' }] }, 'entities[1].name', undefined],
    ['a misspelt key of an entity', { entities: [{ name: 'Anna', aliasses: ['Berg'] }] }, 'entities[0].aliasses', 'aliases'],
    ['aliases that are a string', { entities: [{ name: 'Anna', aliases: 'Berg' }] }, 'entities[0].aliases', undefined],
    ['mentions that are turned round', { entities: [{ name: 'Anna', mentions: [{ start: 4, end: 2 }] }] }, 'entities[0].mentions', undefined],
    ['mentions in fractions', { entities: [{ name: 'Anna', mentions: [{ start: 0, end: 1.5 }] }] }, 'entities[0].mentions', undefined],
    ['mentions of nothing', { entities: [{ name: 'Anna', mentions: [null] }] }, 'entities[0].mentions', undefined],
    ['an unknown way to part paragraphs', { paragraphs: 'newlines' }, 'paragraphs', 'newline'],
    ['paragraphs as a number', { paragraphs: 3 }, 'paragraphs', undefined],
    ['paragraphs that are no ranges', { paragraphs: [null] }, 'paragraphs[0]', undefined],
    ['paragraphs past the end', { paragraphs: [{ start: 0, end: 99 }] }, 'paragraphs[0]', undefined],
    ['explain that is no boolean', { explain: 'yes' }, 'explain', undefined],
  ])('%s', (_, options, path, meant) => {
    expect(thrown(() => analyze('Text.', options as AnalyzeOptions))).toEqual({ code: 'invalid-option', path, meant });
  });

  it('a language without an engine', () => {
    expect(thrown(() => analyze('Text.', { language: 'de' }))).toMatchObject({ code: 'unsupported-language', path: 'language' });
  });

  it('a broken lexicon', () => {
    const broken = { ...lexiconOf(['war']), categoris: [] };
    expect(thrown(() => analyze('Text.', { lexicons: { hedging: broken } }))).toEqual({ code: 'invalid-lexicon', path: 'categoris', meant: 'categories' });
    expect(() => analyze('Text.', { lexicons: { hedging: [lexiconOf(['war']), broken] } })).toThrow('lexicons.hedging[1]');
  });

  it.each([undefined, null, 7, {}, ['a'], Buffer.from('a')])('a text that is no string: %s', (text) => {
    expect(thrown(() => analyze(text as never)).code).toBe('invalid-text');
  });
});

describe('every way in checks what it is given', () => {
  it.each<[string, () => unknown, string | undefined]>([
    ['createAnalyzer, when it is made', () => createAnalyzer({ measure: ['hedging'] } as never), 'measures'],
    ['createAnalyzer refuses what belongs to a text', () => createAnalyzer({ explain: true } as never), undefined],
    ['its analyze refuses what belongs to the analyzer', () => createAnalyzer().analyze('Text.', { langauge: 'en' } as never), undefined],
    ['scoreHedging', () => scoreHedging('Text.', { paragraph: 'auto' } as never), 'paragraphs'],
  ])('%s', (_, attempt, meant) => expect(thrown(attempt)).toMatchObject({ code: 'invalid-option', meant }));
});

describe('good options', () => {
  it.each<[string, AnalyzeOptions]>([
    ['none', {}],
    ['all undefined', { language: undefined, measures: undefined, lexicons: undefined, entities: undefined, paragraphs: undefined, explain: undefined }],
    ['a region', { language: 'en-GB' }],
    ['no measure', { measures: [] }],
    [
      'all',
      {
        language: 'EN',
        measures: ['hedging'],
        lexicons: { hedging: [lexiconOf(['war'], {}, 'hedging')] },
        entities: [{ name: 'Anna', aliases: [], mentions: [] }],
        paragraphs: [{ start: 0, end: 5 }],
        explain: true,
      },
    ],
  ])('%s', (_, options) => expect(analyze('Text.', options).text.paragraphs).toBe(1));

  it('only the measures that were asked for are in the report', () => {
    const { overall, paragraphs, sources, entities } = analyze('Anna Berg said it may rain.', { measures: ['hedging'] });
    expect(Object.keys(overall)).toEqual(['hedging']);
    expect(paragraphs[0]).not.toHaveProperty('sentiment');
    expect([sources, entities]).toEqual([[], []]);
  });
});

it('an error reads as a sentence with place and suggestion', () => {
  expect(() => analyze('Text.', { measures: ['hedgeing' as never] })).toThrow(
    'measures[0]: there is no measure "hedgeing"; there are sentiment, loadedTerms, attribution, hedging, rhetoric (did you mean "hedging"?)',
  );
});
