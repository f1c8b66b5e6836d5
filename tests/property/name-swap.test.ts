import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../lexicons/build/read.js';
import { analyze } from '../../src/index.js';
import { categoriesOf } from '../../src/lexicon/entries.js';

const EXAMPLES = readAuthored(join(import.meta.dirname, '../../lexicons/en'))
  .filter(({ name }) => name === 'loaded-terms' || name === 'hedging')
  .flatMap(({ lexicon }) => [...categoriesOf(lexicon)])
  .flatMap(({ category }) => [...(category.examples ?? []), ...(category.counterexamples ?? [])])
  .filter((example) => /\{[AB]\}/.test(example));

/** What is loaded and hedged, by entry, and every score. */
function scores(example: string, a: string, b: string) {
  const { loadedTerms, hedging } = analyze(example.replaceAll('{A}', a).replaceAll('{B}', b), { measures: ['loadedTerms', 'hedging'] }).overall;
  const entries = (hits: readonly { entry: string; category: string }[] = []) => hits.map(({ entry, category }) => `${category}: ${entry}`);
  return { loadedTerms: { ...loadedTerms, hits: entries(loadedTerms?.hits) }, hedging: { ...hedging, hits: entries(hedging?.hits) } };
}

/** Where one name has more words than the other, rates per word may differ; nothing else may. */
const withoutRates = (value: object): object =>
  JSON.parse(JSON.stringify(value, (key, inner) => (/per100|interval|^score$|^deontic$/i.test(key) ? undefined : inner)));
const words = (name: string) => name.split(' ').length;

it('there are examples with names', () => expect(EXAMPLES.length).toBeGreaterThan(100));

describe('who is named changes neither what is loaded nor what is hedged', () => {
  it.each([
    ['China', 'Russia'],
    ['Ukraine', 'Russia'],
    ['China', 'United States'],
    ['Israel', 'Iran'],
    ['Democrats', 'Republicans'],
    ['Labour', 'Conservatives'],
    ['Muslims', 'Christians'],
    ['Anna', 'Peter'],
    ['Anna Berg', 'Peter Vale'],
  ])('%s ↔ %s', (a, b) => {
    const changed = EXAMPLES.flatMap((example) => {
      const [one, other] = [scores(example, a, b), scores(example, b, a)].map((all) => (words(a) === words(b) ? all : withoutRates(all)));
      return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ example, one, other }];
    });
    expect(changed).toEqual([]);
  });
});
