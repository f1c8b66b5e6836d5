import { expect, it } from 'vitest';
import { POS } from '../../src/document/types.js';
import { regularBases } from '../../src/lexicon/inflection.js';

it.each<[string, keyof typeof POS, string[], string[]]>([
  // word, tag, bases it must propose, bases it must not
  ['fumed', 'VERB', ['fume'], []],
  ['griped', 'VERB', ['gripe'], []],
  ['slammed', 'VERB', ['slam'], []],
  ['slamming', 'VERB', ['slam'], []],
  ['tried', 'VERB', ['try'], []],
  ['tries', 'VERB', ['try'], []],
  ['stresses', 'VERB', ['stress'], []],
  ['cronies', 'NOUN', ['crony'], []],
  ['puppets', 'NOUN', ['puppet'], []],
  ['evening', 'NOUN', [], ['even', 'evene']],
  ['red', 'ADJ', [], ['r', 're']],
  ['boss', 'NOUN', [], ['bos']],
  ['string', 'VERB', [], ['str', 'stre']],
  ['calmly', 'ADV', [], ['calm']],
])('%s (%s) → %j', (word, tag, some, none) => {
  const bases = regularBases(word, POS[tag]);
  expect(bases).toEqual(expect.arrayContaining(some));
  for (const base of none) expect(bases).not.toContain(base);
  if (some.length === 0) expect(bases).toEqual([]);
});
