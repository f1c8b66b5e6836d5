import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/document/engines/languages.js';
import { analyze, createAnalyzer, MEASURES, type MeasureName, scoreHedging, scoreSentiment } from '../../src/index.js';
import { lexiconOf } from '../support/lexicon.js';
import { oddProse } from '../support/prose.js';
import { spansIn } from '../support/walk.js';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const QUOTED = 'Berg: « Nous avons fait un travail excellent et nous continuerons ».';

describe('what is not available is absent, and says so', () => {
  it.each(OTHERS)('%s', (language) => {
    const { unavailable, overall, paragraphs, sources, language: said } = analyze(QUOTED, { language });
    const lacking = unavailable.map(({ measure }) => measure);
    const shipped: MeasureName[] = language === 'fr' || language === 'nl' ? ['sentiment'] : [];
    expect(said).toBe(language);
    expect(lacking).toEqual(MEASURES.filter((measure) => !shipped.includes(measure)));
    expect(Object.keys(overall)).toEqual(shipped);
    for (const measure of lacking) for (const paragraph of paragraphs) expect(paragraph[measure]).toBeUndefined();
    expect(sources).toEqual([]);
  });

  it('English lacks nothing', () => expect(analyze('The plan may fail.').unavailable).toEqual([]));

  it('nothing is said of measures that nobody wanted', () => {
    expect(analyze(QUOTED, { language: 'fr', measures: ['sentiment'] }).unavailable).toEqual([]);
    expect(analyze(QUOTED, { language: 'fr', measures: ['hedging'] }).unavailable.map(({ measure }) => measure)).toEqual(['hedging']);
  });

  it('the reasons name the language and the remedy', () => {
    const { unavailable } = analyze(QUOTED, { language: 'es' });
    expect(unavailable.find(({ measure }) => measure === 'hedging')?.reason).toMatch(/no hedging lexicon for Spanish.*lexicons/);
    expect(unavailable.find(({ measure }) => measure === 'attribution')?.reason).toMatch(/parts of speech.*Spanish.*quoted/);
  });

  it('a single measure that is not there throws', () => {
    expect(() => scoreHedging('Tal vez.', { language: 'es' })).toThrow(
      expect.objectContaining({ code: 'unsupported-language', message: expect.stringContaining('Spanish') }),
    );
    expect(scoreSentiment('Excellent !', { language: 'fr' })[0]?.sentiment.score).toBeGreaterThan(0);
  });
});

describe('a lexicon of your own works in every language and for every hit measure', () => {
  it.each([
    ['es', 'Los ministros y el ministerio.', { term: 'ministro', match: 'stem' }, ['ministros']],
    ['es', 'Los ministros callan.', { term: 'ministro', match: 'lemma' }, ['ministros']],
    ['es', 'Los ministros callan.', { term: 'ministro', match: 'exact' }, []],
    ['fr', 'Il y a l’état, c’est l’état.', { term: 'l’état', match: 'exact' }, ['l’état', 'l’état']],
    ['fr', 'Un terroriste terrorise.', { term: 'terror*', match: 'glob' }, ['terroriste', 'terrorise']],
    ['fr', 'Un soi-disant expert.', { term: 'soi-disant', match: 'exact' }, ['soi-disant']],
    ['it', 'I governi corrotti.', { term: 'governo', match: 'stem' }, ['governi']],
    ['pt', 'Uma gota d’água.', { term: 'gota d’água', match: 'exact' }, ['gota d’água']],
    ['nl', 'De regeringen vallen.', { term: 'regering', match: 'lemma' }, ['regeringen']],
    ['ru', 'Министры молчат, это режим.', { term: 'режим', match: 'exact' }, ['режим']],
    ['ru', 'Свободы больше нет.', { term: 'свобода', match: 'stem' }, ['Свободы']],
    ['sv', 'Nu är friheten borta.', { term: 'frihet', match: 'lemma' }, ['friheten']],
    ['no', 'Nå er avisene borte.', { term: 'avis', match: 'lemma' }, ['avisene']],
  ] as const)('%s: %s with %o', (language, text, entry, hits) => {
    const lexicons = { loadedTerms: lexiconOf([entry]), hedging: lexiconOf([entry], { id: 'epistemic' }, 'hedging') };
    const { overall, unavailable } = analyze(text, { language, lexicons });
    expect(overall.loadedTerms?.hits.map((hit) => hit.text)).toEqual(hits);
    expect(overall.hedging?.hits.map((hit) => hit.text)).toEqual(hits);
    expect(unavailable.map(({ measure }) => measure)).not.toContain('hedging');
  });

  it('of two entries of one stem the form that stands there wins', () => {
    const lexicons = { loadedTerms: lexiconOf(['regeringen', 'regering']) };
    expect(analyze('De regering valt, alle regeringen vallen.', { language: 'nl', lexicons }).overall.loadedTerms?.hits.map(({ entry }) => entry)).toEqual([
      'regering',
      'regeringen',
    ]);
  });

  it('a very short stem is no family', () => {
    expect(analyze('Het is een dag.', { language: 'nl', lexicons: { loadedTerms: lexiconOf(['heet', 'eens']) } }).overall.loadedTerms?.count).toBe(0);
  });

  it('a dictionary is a measure', () => {
    expect(analyze('Los ministros callan.', { language: 'es', dictionaries: { power: lexiconOf(['ministro']) } }).overall.dictionaries?.power).toMatchObject({
      count: 1,
    });
  });
});

describe('sentiment', () => {
  it.each([
    ['fr', 'Un film magnifique et un travail excellent.', 1],
    ['fr', 'Un film horrible et un travail mauvais.', -1],
    ['fr', 'Ce n’est pas bon.', -1],
    ['nl', 'Een prachtige dag met mooie muziek.', 1],
    ['nl', 'De film is slecht en het plan is afschuwelijk.', -1],
    ['nl', 'Dat is niet goed.', -1],
  ])('%s: %s', (language, text, side) => expect(Math.sign(analyze(text, { language }).overall.sentiment?.score ?? 0)).toBe(side));

  it('very is stronger', () => {
    const score = (text: string) => analyze(text, { language: 'fr' }).overall.sentiment?.score ?? 0;
    expect(score('Un très bon plan.')).toBeGreaterThan(score('Un bon plan.'));
  });

  it('cites Pattern and its licence', () => {
    expect(analyze('Bon.', { language: 'fr' }).lexicons[0]).toMatchObject({
      id: 'fr/sentiment-pattern',
      licence: 'PDDL-1.0',
      hash: expect.stringMatching(/^sha256-/),
    });
  });
});

describe('voices and actors', () => {
  it('long quotations have the voice of somebody quoted', () => {
    expect(analyze(QUOTED, { language: 'fr' }).overall.sentiment?.hits).toMatchObject([{ text: 'excellent', voice: 'quoted' }]);
  });

  it.each([
    ['fr', 'Selon Jean-Luc Vidal, c’est bon. Vidal part. La presse suit.', ['Jean-Luc Vidal']],
    ['nl', 'Volgens Mark van der Berg is het goed.', ['Mark van der Berg']],
  ])('%s: %s', (language, text, names) => expect(analyze(text, { language }).entities.map(({ name }) => name)).toEqual(names));
});

describe('misuse', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(['de', 'xx', '', 'constructor'])('language %j', (language) => {
    expect(() => createAnalyzer({ language })).toThrow(
      expect.objectContaining({ code: 'unsupported-language', message: expect.stringMatching(/en, es, fr, it, pt, nl, ru, sv, no/) }),
    );
  });

  it('a runtime without Intl.Segmenter', async () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    vi.resetModules();
    const fresh = await import('../../src/index.js');
    expect(() => fresh.createAnalyzer({ language: 'sv' })).toThrow(
      expect.objectContaining({ code: 'unsupported-language', message: expect.stringMatching(/Swedish needs Intl\.Segmenter/) }),
    );
    expect(fresh.analyze('The plan may fail.').overall.hedging?.hedges).toBe(1);
  });
});

it.each(OTHERS)('%s: every span slices back', (language) => {
  const analyzer = createAnalyzer({ language, lexicons: { loadedTerms: lexiconOf(['plan', 'minister', { term: 's*', match: 'glob' }]) } });
  fc.assert(
    fc.property(oddProse, (text) => {
      for (const { path, span } of spansIn(analyzer.analyze(text, { explain: true }))) expect(text.slice(span.start, span.end), path).toBe(span.text);
    }),
    { numRuns: 50 },
  );
});
