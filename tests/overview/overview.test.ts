import { describe, expect, test } from 'vitest';
import { createOverview, OVERVIEW_COLUMNS, type Overview, overview, overviewCsv } from '../../src/overview/index.js';
import { renderOverview } from '../../src/render/index.js';
import { concentrationOf } from '../../src/statistics/concentration.js';
import { noQuantiles, quantileOf, takeValue } from '../../src/statistics/quantiles.js';

const row = (more: Record<string, unknown> = {}) => ({ level: 'text', words: 100, ...more });
const sourced = (name: string, more = {}) => ({ name, type: 'named-person', attributions: 1, words: 10, direct: 0.5, ...more });
const actor = (name: string, score: number) => ({ name, mentions: 2, score, positive: Math.max(0, score), negative: Math.min(0, score) });
const groupNamed = (found: Overview, name: string) => found.by[0]?.groups.find((group) => group.name === name);

describe('distributions', () => {
  test('mean with Student’s interval, quartiles, least and most', async () => {
    const { all, texts, words } = await overview([1, 2, 3, 4, 5].map((value) => row({ loaded_per_100_words: value })));
    expect([texts, words]).toEqual([5, 500]);
    const [loaded] = all.distributions;
    expect(loaded).toMatchObject({ column: 'loaded_per_100_words', texts: 5, mean: 3, least: 1, lowerQuartile: 2, median: 3, upperQuartile: 4, most: 5 });
    expect(loaded?.interval?.map((bound) => bound.toFixed(3))).toEqual(['1.037', '4.963']);
  });

  test.each<[string, unknown[]]>([
    ['one text', [0.5]],
    ['texts that are all alike', [0.5, 0.5, 0.5]],
  ])('of %s there is no interval', async (_, values) => {
    expect((await overview(values.map((sentiment) => row({ sentiment })))).all.distributions[0]).toMatchObject({ mean: 0.5, interval: null });
  });

  test('a figure that a text does not have is left out, not zero', async () => {
    const { all } = await overview([row({ sentiment: 0.4 }), row({ sentiment: null }), row()]);
    expect(all.distributions).toMatchObject([{ column: 'sentiment', texts: 1, mean: 0.4 }]);
  });

  test('numbers of CSV are text', async () => {
    expect((await overview([{ level: 'text', words: '90', sentiment: '-0.25' }])).all.distributions[0]).toMatchObject({ mean: -0.25 });
  });

  test('a dictionary that is a measure has its distribution', async () => {
    const { all } = await overview([row({ mood: 2, mood_per_100_words: 2, mood_low: 1, mood_high: 3, rainfall_per_100_words: 7 })]);
    expect(all.distributions.map(({ column }) => column)).toEqual(['mood_per_100_words']);
  });

  test('of many values the quartiles are right to half a percent', () => {
    const quantiles = noQuantiles();
    for (let i = -2000; i <= 8000; i++) takeValue(quantiles, i / 100);
    for (const [share, expected] of [
      [0, -20],
      [0.1, -10],
      [0.25, 5],
      [0.5, 30],
      [0.75, 55],
      [1, 80],
    ] as const)
      expect(Math.abs(quantileOf(quantiles, share) - expected)).toBeLessThanOrEqual(0.006 * Math.abs(expected) + 0.01);
    expect(quantiles.bins.size).toBeLessThan(3_500);
  });
});

describe('groups', () => {
  const rows = [
    row({ outlet: 'Courier', sentiment: 0.2, date: '2026-01-31' }),
    row({ outlet: 'Courier', sentiment: 0.4, date: '2026-02-01T10:00:00Z' }),
    row({ outlet: 'Herald', sentiment: -0.4, date: '2025-12-24' }),
    { ...row({ outlet: 'Herald' }), level: 'paragraph' },
    row({ sentiment: 0 }),
  ];

  test('by a column: most texts first, what has no value under its own name, paragraphs passed over', async () => {
    const found = await overview(rows, { by: ['outlet'] });
    expect(found.by[0]?.groups.map(({ name, texts }) => [name, texts])).toEqual([
      ['Courier', 2],
      ['(none)', 1],
      ['Herald', 1],
    ]);
    expect(groupNamed(found, 'Courier')?.distributions[0]?.mean).toBeCloseTo(0.3);
  });

  test.each([
    ['month', ['(none)', '2025-12', '2026-01', '2026-02']],
    ['year', ['(none)', '2025', '2026']],
    ['day', ['(none)', '2025-12-24', '2026-01-31', '2026-02-01']],
  ] as const)('by date: %ss, in order of time', async (period, names) => {
    const { by, time } = await overview(rows, { by: ['date'], period });
    expect(by[0]?.groups.map(({ name }) => name)).toEqual(names);
    expect(time).toEqual({ period, first: names[1], last: names.at(-1) });
  });

  test('several columns, each for itself', async () => {
    expect((await overview(rows, { by: ['outlet', 'date'] })).by.map(({ column }) => column)).toEqual(['outlet', 'date']);
  });

  test('metadata is joined by the file', async () => {
    const metadata = new Map([['a.txt', { file: 'a.txt', outlet: 'Courier' }]]);
    const found = await overview([row({ file: 'a.txt' }), row({ file: 'b.txt' })], { by: ['outlet'], metadata });
    expect(groupNamed(found, 'Courier')?.texts).toBe(1);
    expect(found.notes).toContain('1 of 2 texts are not in the metadata.');
  });

  test('a column that no row has is said', async () => {
    expect((await overview(rows, { by: ['outlt'] })).notes).toContain('No row has a value in the column "outlt".');
  });
});

describe('distinctive terms', () => {
  const text = (outlet: string, terms: Record<string, number>) => row({ outlet, terms: { loadedTerms: terms } });
  const rows = Array.from({ length: 20 }, () => [text('Courier', { reckless: 2, plan: 1 }), text('Herald', { bold: 2, plan: 1 })]).flat();

  test('are those of the one and not of the other, with what they are counted by', async () => {
    const found = await overview(rows, { by: ['outlet'] });
    expect(groupNamed(found, 'Courier')?.terms.map(({ term }) => term)).toEqual(['reckless']);
    const [bold] = groupNamed(found, 'Herald')?.terms ?? [];
    expect(bold).toMatchObject({ term: 'bold', measure: 'loadedTerms', count: 40, elsewhere: 0, texts: 20 });
    expect(bold && bold.z > 1.96 && bold.logOdds > 0).toBe(true);
  });

  test('what stands in a single text is that text’s, not the group’s', async () => {
    const found = await overview([...rows, text('Herald', { hullabaloo: 50 })], { by: ['outlet'] });
    expect(groupNamed(found, 'Herald')?.terms.map(({ term }) => term)).not.toContain('hullabaloo');
  });

  test('of one group alone there are none', async () => {
    expect((await overview(rows.slice(0, 1), { by: ['outlet'] })).by[0]?.groups[0]?.terms).toEqual([]);
  });
});

describe('sources', () => {
  test('how concentrated they are, each counted once a text', async () => {
    const found = await overview([
      row({ sources: [sourced('Berg'), sourced('Berg'), sourced('Vale'), sourced('critics', { type: 'vague' })] }),
      row({ sources: [sourced('Berg', { direct: 0 })] }),
    ]);
    expect(found.all.sources).toMatchObject({ sources: 2, appearances: 3, namedShare: 0.8, topFiveShare: 1 });
    expect(found.all.sources?.simpson).toBeCloseTo(1 / 3);
    expect(found.all.sources?.effective).toBeCloseTo(3);
    expect(found.all.sources?.top[0]).toEqual({ name: 'Berg', type: 'named-person', texts: 2, attributions: 3, words: 30, directShare: 1 / 3 });
  });

  test('one source in every text, and another in each', () => {
    expect(concentrationOf([10])?.simpson).toBe(1);
    expect(concentrationOf([1, 1, 1])).toMatchObject({ simpson: 0, effective: null });
    expect(concentrationOf([1])).toBeNull();
  });

  test('where attribution was not measured there is nothing to say', async () => expect((await overview([row()])).all.sources).toBeNull());

  test('there may be any number: the rare ones are let go, the frequent ones stay, and it is said', async () => {
    const maker = createOverview();
    for (let i = 0; i < 11_000; i++) maker.add(row({ sources: [sourced(`Source ${i}`), sourced('Berg')] }));
    const { all, notes } = maker.result();
    expect(all.sources?.top[0]).toMatchObject({ name: 'Berg', texts: 11_000 });
    expect(all.sources && all.sources.sources <= 10_000).toBe(true);
    expect(notes.join(' ')).toMatch(/short of up to 1 texts/);
  });
});

describe('actors', () => {
  const rows = [
    row({ date: '2026-01-05', outlet: 'Courier', actors: [actor('Renn', -0.5), actor('Losk', 0.1)] }),
    row({ date: '2026-02-05', outlet: 'Courier', actors: [actor('Renn', 0.1)] }),
    row({ date: '2026-02-09', outlet: 'Herald', actors: [actor('Renn', 0.3)] }),
  ];

  test('over time and by group, the one of most texts first', async () => {
    const { actors } = await overview(rows, { by: ['outlet'] });
    expect(actors.map(({ name, texts, mentions }) => [name, texts, mentions])).toEqual([
      ['Renn', 3, 6],
      ['Losk', 1, 2],
    ]);
    const [renn] = actors;
    expect(renn?.mean).toBeCloseTo(-1 / 30);
    expect(renn?.periods.map(({ name, texts, mean }) => [name, texts, Number(mean.toFixed(6))])).toEqual([
      ['2026-01', 1, -0.5],
      ['2026-02', 2, 0.2],
    ]);
    expect(renn?.groups[0]?.parts.map(({ name, texts }) => [name, texts])).toEqual([
      ['Courier', 2],
      ['Herald', 1],
    ]);
  });
});

test('two actors of one name in a text are one text of that name, with the score of the more mentioned', async () => {
  const { actors } = await overview([row({ actors: [actor('Berg', 0.5), { ...actor('Berg', -0.1), mentions: 5 }] })]);
  expect(actors).toMatchObject([{ name: 'Berg', texts: 1, mentions: 7, mean: -0.1 }]);
});

describe('a bad row is named by its number, and what to do is said', () => {
  test.each<[string, unknown, RegExp]>([
    ['no object', 7, /^row 2: is no row: expected an object, got number \(make the rows with "slantwise analyze --format ndjson"\)$/],
    ['another table', { id: 1 }, /"level" must be "text" or "paragraph", got nothing/],
    ['no words', { level: 'text' }, /"words" must be a whole number from 0, got nothing/],
    ['a figure in words', row({ sentiment: 'good' }), /"sentiment" must be a number, got "good"/],
    ['terms that are none', row({ terms: { loadedTerms: { plan: -1 } } }), /"terms.loadedTerms" must be an object of counts/],
    ['sources that are none', row({ sources: [{ name: 'Berg' }] }), /"sources\[0\]" is not as slantwise writes it/],
    ['actors that are none', row({ actors: 'Berg' }), /"actors" must be an array, got string/],
    ['a date to be guessed at', row({ date: '3/4/26' }), /"date" must be a date such as 2026-11-25, got "3\/4\/26" \(write dates as year-month-day\)/],
    ['a date shorter than the period', row({ date: '2026' }), /or group by a longer period than month/],
  ])('%s', async (_, bad, message) => {
    await expect(overview([row(), bad as never])).rejects.toThrow(message);
    await expect(overview([row(), bad as never])).rejects.toMatchObject({ code: 'invalid-row' });
  });

  test.each<[string, object, RegExp]>([
    ['an unknown option', { groupBy: ['outlet'] }, /groupBy: is no option/],
    ['no columns', { by: 'outlet' }, /by: must be an array of column names/],
    ['a period there is not', { period: 'week' }, /period: must be "day", "month" or "year"/],
  ])('%s', (_, options, message) => expect(() => createOverview(options)).toThrow(message));

  test('a column of which every row has its own value is no grouping', async () => {
    const rows = Array.from({ length: 201 }, (_, i) => row({ id: `${i}` }));
    await expect(overview(rows, { by: ['id'] })).rejects.toThrow('"id" has more than 200 values');
  });
});

describe('written out', () => {
  const rows = [
    row({
      outlet: '=1+1',
      sentiment: 0.2,
      date: '2026-01-05',
      sources: [sourced('Berg\u001b[2J')],
      actors: [actor('Renn\u202e', 0.2)],
      terms: { hedging: { may: 1 } },
    }),
    row({
      outlet: 'Herald',
      sentiment: 0.1,
      date: '2026-02-05',
      sources: [sourced('Vale')],
      actors: [actor('Renn\u202e', 0.4)],
      terms: { hedging: { may: 1 } },
    }),
  ];

  test('as CSV: every row has every column, formulas and controls are harmless', async () => {
    const lines = overviewCsv(await overview(rows, { by: ['outlet'] }))
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe(Object.keys(OVERVIEW_COLUMNS).join(','));
    for (const line of lines) expect(line.split(',')).toHaveLength(Object.keys(OVERVIEW_COLUMNS).length);
    expect(new Set(lines.slice(1).map((line) => line.split(',')[0]))).toEqual(new Set(['figure', 'sources', 'source', 'portrayal']));
    expect(lines.join('\n')).not.toMatch(/(?:^|,)=|\u001b|\u202e/m);
  });

  test('on a screen: within its width, and nothing that acts on it', async () => {
    const screen = renderOverview(await overview(rows, { by: ['outlet', 'date'] }), { colour: false, width: 72 });
    for (const part of ['2 texts · 200 words · 2026-01 to 2026-02, by month', 'sentiment, by outlet', 'Herald', 'Who speaks', 'Monroe'])
      expect(screen).toContain(part);
    expect(screen).not.toMatch(/[\u001b\u202e]/u);
    for (const line of screen.split('\n')) expect([...line].length).toBeLessThanOrEqual(72);
  });
});
