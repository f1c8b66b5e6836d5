import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { canonicalJson, hashOf, rememberHash } from '../../src/lexicon/hash.js';
import { lexiconOf } from '../support/lexicon.js';

it.each<[unknown, string]>([
  [{ b: 1, a: [2, { d: 3, c: 4 }] }, '{"a":[2,{"c":4,"d":3}],"b":1}'],
  [{ a: undefined, b: null }, '{"b":null}'],
  ['é"', '"é\\""'],
  [[], '[]'],
])('canonicalJson(%j) is %s', (value, json) => expect(canonicalJson(value)).toBe(json));

it('is the SHA-256 of the canonical JSON', () => {
  const lexicon = lexiconOf(['Čapek’s “word”']);
  expect(hashOf(lexicon)).toBe(`sha256-${createHash('sha256').update(canonicalJson(lexicon), 'utf8').digest('hex')}`);
});

it('does not depend on the order of keys, but on every content', () => {
  const lexicon = lexiconOf(['war', { term: 'peace', weight: 1 }]);
  const turned = Object.fromEntries(Object.entries(lexicon).reverse()) as typeof lexicon;
  expect(hashOf(turned)).toBe(hashOf(lexicon));
  expect(hashOf(lexiconOf(['war', { term: 'peace', weight: 2 }]))).not.toBe(hashOf(lexicon));
  expect(hashOf(lexiconOf([{ term: 'peace', weight: 1 }, 'war']))).not.toBe(hashOf(lexicon));
});

it('takes a hash that was made before', () => {
  const lexicon = lexiconOf(['war']);
  rememberHash(lexicon, 'sha256-known');
  expect(hashOf(lexicon)).toBe('sha256-known');
});
