import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

const actor = (text: string, name: string) => {
  const found = analyze(text).entities.find((entity) => entity.name === name);
  if (!found) throw new Error(`no actor "${name}" in: ${text}`);
  return found;
};

describe('who is praised and who is blamed', () => {
  it.each<[string, string, -1 | 0 | 1]>([
    ['The brilliant Anna Berg spoke.', 'Anna Berg', 1],
    ['The corrupt Anna Berg spoke.', 'Anna Berg', -1],
    ['Anna Berg spoke in the town hall.', 'Anna Berg', 0],
    ['Anna Berg was brilliant; Tom Vale was corrupt.', 'Anna Berg', 1],
    ['Anna Berg was brilliant; Tom Vale was corrupt.', 'Tom Vale', -1],
    // another sentence is none of its business
    ['Anna Berg spoke. The weather was terrible.', 'Anna Berg', 0],
  ])('%s – %s: %i', (text, name, sign) => expect(Math.sign(actor(text, name).score)).toBe(sign));
});

it('the nearer actor takes more', () => {
  const text = 'Anna Berg met the corrupt Tom Vale.';
  expect(actor(text, 'Tom Vale').negative).toBeLessThan(actor(text, 'Anna Berg').negative);
});

it('a clause boundary keeps actors apart', () => {
  const apart = actor('Anna Berg left, and corrupt men cheered.', 'Anna Berg');
  const together = actor('Anna Berg left with corrupt men there.', 'Anna Berg');
  expect(apart.negative).toBeGreaterThan(together.negative);
});

it('the evidence is listed once for each word', () => {
  const { hits, positive, negative } = actor('Anna Berg, Berg, the brilliant Berg spoke.', 'Anna Berg');
  expect(hits.map((hit) => hit.text)).toEqual(['brilliant']);
  expect([positive > 0, negative]).toEqual([true, 0]);
});

it('an actor shares no word that is further than forty tokens away', () => {
  expect(actor(`Anna Berg sailed ${'and '.repeat(45)} it was terrible.`, 'Anna Berg').hits).toEqual([]);
});

it('without sentiment there is no portrayal', () => {
  expect(analyze('The corrupt Anna Berg spoke.', { measures: ['hedging'] }).entities).toEqual([]);
});
