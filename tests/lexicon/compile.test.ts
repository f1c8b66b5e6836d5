import { expect, it } from 'vitest';
import { POS } from '../../src/document/types.js';
import { createVocabulary } from '../../src/document/vocabulary.js';
import { compileLexicons } from '../../src/lexicon/compile.js';
import { categoriesOf, entriesOf } from '../../src/lexicon/entries.js';
import { hashOf } from '../../src/lexicon/hash.js';
import { STARTS, STARTS_END } from '../../src/lexicon/word-roles.js';
import { lexiconOf, lexiconWith } from '../support/lexicon.js';
import { ENGINE } from '../support/read.js';

const tree = lexiconWith([
  {
    id: 'labels',
    weight: 2,
    match: 'exact',
    entries: ['crony', { term: 'puppet', weight: 3, match: 'lemma' }],
    categories: [{ id: 'of-persons', weight: 1, entries: ['stooge'] }],
  },
  { id: 'praise', entries: [{ term: 'heroic', pos: 'ADJ' }] },
]);

it('entries take the nearest default of their categories', () => {
  expect([...entriesOf(tree)]).toEqual([
    { term: 'crony', match: 'exact', category: 'labels', weight: 2 },
    { term: 'puppet', match: 'lemma', category: 'labels', weight: 3 },
    { term: 'stooge', match: 'exact', category: 'labels/of-persons', weight: 1 },
    { term: 'heroic', match: 'lemma', category: 'praise', pos: ['ADJ'] },
  ]);
});

it('categories come with their path, parents first', () => {
  expect([...categoriesOf(tree)].map(({ path }) => path)).toEqual(['labels', 'labels/of-persons', 'praise']);
});

it('a compiled lexicon is cited with its hash, under the measure it was given', () => {
  const { references, citations } = compileLexicons([{ lexicon: tree, measure: 'hedging' }], ENGINE);
  expect(references).toEqual([{ id: 'test/terms', version: '1.2.3', measure: 'hedging', licence: 'MIT', hash: hashOf(tree) }]);
  expect(citations).toEqual(['test/terms@1.2.3']);
});

it('a word that no term begins with is turned away, and a word that one does is not', () => {
  const { rolesFor } = compileLexicons([{ lexicon: lexiconOf(['cold war']), measure: 'loadedTerms' }], ENGINE);
  const vocabulary = createVocabulary();
  const starts = (word: string, pos: number) => {
    const number = vocabulary.add(word);
    vocabulary.setLemma(number, pos, word);
    const roles = rolesFor(vocabulary);
    const row = roles.roleOf(number, pos);
    return (roles.table[row + STARTS_END] as number) - (roles.table[row + STARTS] as number);
  };
  expect([starts('cold', POS.ADJ), starts('war', POS.NOUN), starts('boat', POS.NOUN)]).toEqual([1, 0, 0]);
});

it('a term that is nothing but a mark does no harm', () => {
  expect(() => compileLexicons([{ lexicon: lexiconOf(['-', '…', '*', ' ']), measure: 'loadedTerms' }], ENGINE)).not.toThrow();
});
