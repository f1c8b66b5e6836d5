import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type Comparison, compare } from '../../src/index.js';

const SENTENCES = ['harbour-opinion', 'harbour-vote', 'state-commentary', 'science-brief']
  .map((name) => readFileSync(join(import.meta.dirname, `../../examples/articles/${name}.txt`), 'utf8'))
  .flatMap((text) => text.split(/(?<=[.!?]["”]?)\s+/));

const texts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n\n')), { maxLength: 25 }).map((parts) => parts.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** The comparison with its texts exchanged. */
function mirrored(comparison: Comparison): unknown {
  const turned = (value: unknown, key?: string): unknown => {
    if (Array.isArray(value))
      return key === 'ambiguous' ? value.map((each) => ({ ...each, in: each.in === 'a' ? 'b' : 'a' })) : value.map((each) => turned(each));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]) => [OTHER[name] ?? name, turned(inner, name)]);
    const all = Object.fromEntries(entries);
    if ('differs' in all && all.difference !== null) {
      all.difference = -all.difference;
      if (all.interval) all.interval = [-all.interval[1], -all.interval[0]];
    }
    return all;
  };
  return turned(comparison);
}
const OTHER: Record<string, string> = { a: 'b', b: 'a', onlyA: 'onlyB', onlyB: 'onlyA' };

/** Without the order of lists that follow the first text, and without what rounding does to a bit or two. */
const settled = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner) => {
      if (typeof inner === 'number') return Number(inner.toFixed(9)) + 0;
      if ((key === 'both' || key === 'ambiguous' || key === 'cautions') && Array.isArray(inner))
        return [...inner].sort((x, y) => (JSON.stringify(sortable(x)) < JSON.stringify(sortable(y)) ? -1 : 1));
      return inner;
    }),
  );
const sortable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, inner) => (typeof inner === 'number' ? Number(inner.toFixed(9)) + 0 : inner)));

describe('compare', () => {
  it('of (b, a) mirrors that of (a, b)', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (a, b, withTexts) => {
        const [one, other] = [analyze(a), analyze(b)];
        const forth = compare(one, other, withTexts ? { texts: { a, b } } : {});
        const back = compare(other, one, withTexts ? { texts: { a: b, b: a } } : {});
        expect(settled(back)).toEqual(settled(mirrored(forth)));
      }),
      { numRuns: 40 },
    );
  });

  it('of a text with itself differs nowhere', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = analyze(text);
        const { figures, loadedTerms, sources, actors, statements, multiplicity } = compare(report, report);
        expect(figures.filter(({ differs, difference }) => differs || (difference !== null && difference !== 0))).toEqual([]);
        expect(multiplicity.differ).toBe(0);
        for (const { onlyA, onlyB } of [loadedTerms, sources, actors]) expect([onlyA, onlyB]).toEqual([[], []]);
        for (const { onlyIn, matchedBy } of actors.both) expect([onlyIn, matchedBy]).toEqual([{ a: [], b: [] }, 'name']);
        expect([statements.a, statements.b]).toEqual([[], []]);
      }),
      { numRuns: 40 },
    );
  });

  it('holds its own numbers: a value lies in its interval, and "differs" means that 0 does not', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        for (const { a: one, b: other, difference, interval, differs } of compare(analyze(a), analyze(b)).figures) {
          for (const { value, interval: own } of [one, other]) if (value !== null && own) expect(own[0] - 1e-9 <= value && value <= own[1] + 1e-9).toBe(true);
          expect(differs).toBe(interval !== null && (interval[0] > 0 || interval[1] < 0));
          if (interval) expect(interval[0] <= (difference as number) && (difference as number) <= interval[1]).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
