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

/** The scores of the text with every place of a name taken out. */
function scores(example: string, a: string, b: string) {
  const { loadedTerms, hedging } = analyze(example.replaceAll('{A}', a).replaceAll('{B}', b), { measures: ['loadedTerms', 'hedging'] }).overall;
  const entries = (hits: readonly { entry: string; category: string; text: string }[] = []) => hits.map(({ entry, category }) => `${category}: ${entry}`);
  const { hits: loaded, ...loadedScores } = loadedTerms ?? {};
  const { hits: hedges, ...hedgingScores } = hedging ?? {};
  return { loaded: entries(loaded), hedges: entries(hedges), loadedScores: rounded(loadedScores), hedgingScores: rounded(hedgingScores) };
}

/** Rates per word differ where one name has more words than the other; everything else may not. */
function rounded(value: object): object {
  return JSON.parse(JSON.stringify(value, (key, inner) => (/per100|interval|^score$|deontic/i.test(key) ? undefined : inner)));
}

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
      const [one, other] = [scores(example, a, b), scores(example, b, a)];
      return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ example, one, other }];
    });
    expect(changed).toEqual([]);
  });
});

it('names of as many words change no number at all', () => {
  const all = (example: string, a: string, b: string) => {
    const { loadedTerms, hedging } = analyze(example.replaceAll('{A}', a).replaceAll('{B}', b), { measures: ['loadedTerms', 'hedging'] }).overall;
    return { loaded: { ...loadedTerms, hits: 0 }, hedging: { ...hedging, hits: 0 } };
  };
  for (const example of EXAMPLES) expect(all(example, 'Russia', 'China'), example).toEqual(all(example, 'China', 'Russia'));
});
