import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenNames } from '../../lexicons/build/check.js';
import { readAuthored } from '../../lexicons/build/read.js';
import hashes from '../../lexicons/compiled/en/hashes.json';
import { analyze } from '../../src/index.js';
import { categoriesOf, entriesOf } from '../../src/lexicon/entries.js';
import { canonicalJson } from '../../src/lexicon/hash.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { SHIPPED, SUPPORT } from '../../src/lexicon/shipped.js';
import { validateLexicon } from '../../src/lexicon/validate.js';

const shipped: Lexicon[] = [...Object.values(SHIPPED), ...SUPPORT];
const authored = readAuthored(join(import.meta.dirname, '../../lexicons/en')).map(({ lexicon }) => lexicon);
const entries = (lexicon: Lexicon) => [...entriesOf(lexicon)];
const under = (lexicon: Lexicon, ...tops: string[]) => entries(lexicon).filter(({ category }) => tops.includes(category.split('/')[0] as string));

describe('sizes', () => {
  const verbs = new Set(under(SHIPPED.attribution, 'verb', 'verbs').map(({ term }) => term));
  it.each<[string, number, number]>([
    ['loaded terms', entries(SHIPPED.loadedTerms).length, 1200],
    ['categories of loaded terms', SHIPPED.loadedTerms.categories.length, 12],
    ['reporting verbs', verbs.size, 400],
    ['hedges', entries(SHIPPED.hedging).length - under(SHIPPED.hedging, 'booster', 'deontic').length, 250],
    ['boosters', under(SHIPPED.hedging, 'booster').length, 120],
    ['deontics', under(SHIPPED.hedging, 'deontic').length, 1],
  ])('%s: %i, at least %i', (_, size, least) => expect(size).toBeGreaterThanOrEqual(least));
});

describe.each(shipped.map((lexicon) => [lexicon.id, lexicon] as const))('%s', (id, lexicon) => {
  it('is valid', () => expect(validateLexicon(lexicon)).toEqual([]));

  it('has the hash that the build wrote down', () => {
    expect((hashes as Record<string, string>)[id]).toBe(`sha256-${createHash('sha256').update(canonicalJson(lexicon)).digest('hex')}`);
  });

  it('says what it is, where it is from and what may be done with it', () => {
    expect(lexicon).toMatchObject({
      title: expect.any(String),
      description: expect.any(String),
      source: expect.any(String),
      licence: { redistributable: true, commercial: true },
    });
    expect(lexicon.citations?.length).toBeGreaterThan(0);
  });

  it('defines and cites each of its top-level categories', () => {
    for (const category of lexicon.categories)
      expect(category, category.id).toMatchObject({ definition: expect.stringMatching(/\S{3}/), citation: expect.stringMatching(/\S{3}/) });
  });
});

describe('names of nations, peoples, religions and parties are never loaded and never hedge', () => {
  const names = forbiddenNames(SUPPORT.find(({ id }) => id === 'en/names') as Lexicon);
  it.each([SHIPPED.loadedTerms, SHIPPED.hedging].map((lexicon) => [lexicon.id, lexicon] as const))('%s', (_, lexicon) => {
    expect(names.size).toBeGreaterThan(500);
    expect(entries(lexicon).filter(({ term }) => names.has(term.toLowerCase()))).toEqual([]);
  });
});

/** [example, category, does it hit] through the whole road. */
function examplesOf(id: string, kind: 'examples' | 'counterexamples'): [example: string, path: string][] {
  const lexicon = authored.find((one) => one.id === id) as Lexicon;
  return [...categoriesOf(lexicon)].flatMap(({ path, category }) =>
    (category[kind] ?? []).map((example): [string, string] => [example.replaceAll('{A}', 'Ferrand').replaceAll('{B}', 'Tolliver'), path]),
  );
}
const categoriesHit = (text: string) => {
  const { loadedTerms, hedging } = analyze(text, { measures: ['loadedTerms', 'hedging'] }).overall;
  return [...(loadedTerms?.hits ?? []), ...(hedging?.hits ?? [])].map(({ category }) => category);
};
const isIn = (path: string) => (category: string) => category === path || category.startsWith(`${path}/`);

describe.each(['en/loaded-terms', 'en/hedging'])('every example of %s', (id) => {
  it.each(examplesOf(id, 'examples'))('%s – is %s', (example, path) => expect(categoriesHit(example).some(isIn(path))).toBe(true));
  it.each(examplesOf(id, 'counterexamples'))('%s – is not %s', (example, path) => expect(categoriesHit(example).filter(isIn(path))).toEqual([]));
});
