import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOverview, type Overview, type OverviewRow } from '../../src/overview/index.js';

const name = fc.constantFrom('Berg', 'Vale', 'Renn', '__proto__', 'constructor', '');
const row = fc.record(
  {
    level: fc.constantFrom('text', 'text', 'text', 'paragraph'),
    words: fc.nat(2000),
    outlet: fc.constantFrom('Courier', 'Herald', null, '__proto__'),
    date: fc.constantFrom('2026-01-05', '2026-02', null),
    sentiment: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
    loaded_per_100_words: fc.double({ min: 0, max: 100, noNaN: true }),
    terms: fc.option(fc.dictionary(fc.constantFrom('loadedTerms', 'hedging'), fc.dictionary(name, fc.integer({ min: 1, max: 9 })))),
    sources: fc.option(
      fc.array(
        fc.record({
          name,
          type: fc.constantFrom('named-person', 'vague'),
          attributions: fc.nat(5),
          words: fc.nat(99),
          direct: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
      ),
    ),
    actors: fc.option(
      fc.array(fc.record({ name, mentions: fc.nat(5), score: fc.double({ min: -1, max: 1, noNaN: true }), positive: fc.nat(3), negative: fc.constant(0) })),
    ),
  },
  { requiredKeys: ['level', 'words'] },
) as fc.Arbitrary<OverviewRow>;

function made(rows: readonly OverviewRow[]): Overview {
  const maker = createOverview({ by: ['outlet'] });
  for (const each of rows) maker.add(each);
  return maker.result();
}

const rounded = (value: unknown) => JSON.parse(JSON.stringify(value, (_, inner) => (typeof inner === 'number' ? Number(inner.toFixed(8)) + 0 : inner)));

describe('overview', () => {
  it('does not depend on the order of the rows', () => {
    const shuffled = fc.array(row, { maxLength: 30 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(rounded(made(others))).toEqual(rounded(made(rows)));
      }),
      { numRuns: 60 },
    );
  });

  it('holds its own numbers', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const { all, by, texts, actors } = made(rows);
        const groups = by[0]?.groups ?? [];
        expect(groups.reduce((sum, group) => sum + group.texts, 0)).toBe(texts);
        expect(groups.reduce((sum, group) => sum + group.words, 0)).toBe(all.words);
        for (const group of [all, ...groups]) {
          for (const { mean, interval, least, lowerQuartile, median, upperQuartile, most } of group.distributions) {
            expect(least <= lowerQuartile && lowerQuartile <= median && median <= upperQuartile && upperQuartile <= most).toBe(true);
            expect(mean >= least - 1e-9 && mean <= most + 1e-9).toBe(true);
            if (interval) expect(interval[0] <= mean && mean <= interval[1]).toBe(true);
          }
          const { sources } = group;
          if (sources) {
            expect(sources.top.reduce((sum, source) => sum + source.texts, 0)).toBe(sources.appearances);
            if (sources.simpson !== null && sources.interval)
              expect(sources.interval[0] <= sources.simpson && sources.simpson <= sources.interval[1]).toBe(true);
          }
        }
        for (const actor of actors) expect(actor.groups.flatMap(({ parts }) => parts).reduce((sum, part) => sum + part.texts, 0)).toBe(actor.texts);
      }),
      { numRuns: 60 },
    );
  });
});
