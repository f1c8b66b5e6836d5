import { describe, expect, it } from 'vitest';
import { scoreLoadedTerms } from '../../src/index.js';
import { entriesOf } from '../../src/lexicon/entries.js';
import { SHIPPED } from '../../src/lexicon/shipped.js';
import { LABEL_PAIRS, LABELS } from '../../src/measures/loaded-terms/label-words.js';
import { PARALLEL_TERMS, SIDES } from './parallel-terms.js';

const plain = (term: string) => term.toLowerCase().replaceAll('-', ' ');
const weights = new Map([...entriesOf(SHIPPED.loadedTerms)].map(({ term, weight }) => [plain(term), weight]));
const paired = new Set(PARALLEL_TERMS.flat().map(plain));

describe('opposed sides of politics are loaded alike', () => {
  it.each(PARALLEL_TERMS)('%s · %s', (one, other) => {
    expect(weights.has(plain(one)), one).toBe(true);
    expect(weights.get(plain(other)), other).toBe(weights.get(plain(one)));
  });

  it.each(SIDES)('every term with %s has a twin with %s', (one, other) => {
    const lacking = [...weights.keys()].flatMap((term) =>
      [
        [plain(one), plain(other)],
        [plain(other), plain(one)],
      ].flatMap(([from, to]) => {
        const twin = ` ${term} `.includes(` ${from} `) ? ` ${term} `.replace(` ${from} `, ` ${to} `).trim() : term;
        return twin === term || paired.has(term) || weights.get(twin) === weights.get(term) ? [] : [`${term} → ${twin}`];
      }),
    );
    expect(lacking).toEqual([]);
  });

  it('labels come in pairs, and no word is on two sides', () => expect(LABELS.size).toBe(2 * LABEL_PAIRS.length));

  it.each(LABEL_PAIRS)('%s and %s score alike where they are intensified', (one, other) => {
    const score = (label: string) =>
      scoreLoadedTerms(`Rabid ${label} ran it.`)[0]?.loadedTerms.hits.filter(({ category }) => category !== 'imputed-emotion').length;
    expect(score(one)).toBeGreaterThan(0);
    expect(score(other)).toBeGreaterThan(0);
  });
});
