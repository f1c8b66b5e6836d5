import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, globPrefix } from '../../src/lexicon/glob.js';

describe('compileGlob', () => {
  it.each([
    ['terroris*', 'terrorism', true],
    ['terroris*', 'terroris', true],
    ['terroris*', 'terror', false],
    ['terroris*', 'antiterrorism', false],
    ['*ism', 'terrorism', true],
    ['*ism', 'terrorisms', false],
    ['c?t', 'cat', true],
    ['c?t', 'ct', false],
    ['c?t', 'coat', false],
    ['a*b*c', 'axxbyybzzc', true],
    ['a*b*c', 'axxbyybzz', false],
    ['*', '', true],
    ['?', '', false],
    ['**', 'x', true],
    ['war', 'war', true],
    ['war', 'wars', false],
    ['a.c', 'abc', false],
  ])('%s on "%s": %s', (pattern, word, expected) => expect(compileGlob(pattern)(word)).toBe(expected));

  it('says what a regular expression says', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(patterns, letters, (pattern, word) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(compileGlob(pattern)(word)).toBe(expression.test(word));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not lose itself in stars', () => {
    expect(compileGlob(`${'*a'.repeat(50)}*b`)('a'.repeat(5000))).toBe(false);
  });
});

it.each([
  ['terroris*', 'terroris'],
  ['c?t', 'c'],
  ['*ism', ''],
  ['war', 'war'],
])('the prefix of %s is "%s"', (pattern, prefix) => expect(globPrefix(pattern)).toBe(prefix));
