import { describe, expect, test } from 'vitest';
import { matchNames, type Named } from '../../src/compare/match-names.js';
import { analyze, compare } from '../../src/index.js';

const named = (...names: string[]): Named[] =>
  names.map((given) => {
    const [name = '', ...forms] = given.split('|');
    return { name, forms, proper: /\p{Lu}/u.test(name) };
  });
const joinedBy = (a: string[], b: string[]) => matchNames(named(...a), named(...b)).both.map((pair) => `${pair.a.name} = ${pair.b.name} (${pair.matchedBy})`);

describe('who is who', () => {
  test.each<[string, string[], string[], string[]]>([
    ['the same name', ['Anna Berg'], ['Anna Berg'], ['Anna Berg = Anna Berg (name)']],
    ['article and case make no other', ['The Marsh Trust'], ['marsh trust'], ['The Marsh Trust = marsh trust (name)']],
    ['a form of the other text', ['Berg'], ['Anna Berg|Berg'], ['Berg = Anna Berg (alias)']],
    ['a name inside a longer one, used as a form', ['Merrin'], ['Republic of Merrin|Merrin'], ['Merrin = Republic of Merrin (alias)']],
    ['a last name', ['Berg'], ['Anna Berg'], ['Berg = Anna Berg (surname)']],
    ['an initial', ['T. Renn'], ['Tobias Renn'], ['T. Renn = Tobias Renn (surname)']],
    ['other first names', ['Anna Berg'], ['Carl Berg'], []],
    ['two who fit', ['Berg'], ['Anna Berg', 'Carl Berg'], []],
    ['two who fit, though one has her counterpart', ['Berg', 'Anna Berg'], ['Anna Berg', 'Carl Berg'], ['Anna Berg = Anna Berg (name)']],
    ['a place is no person of the same last word', ['Port Ellen'], ['Mary Ellen'], []],
    ['no proper name: only the same words', ['officials'], ['senior officials'], []],
    ['nobody', [], ['Anna Berg'], []],
  ])('%s', (_, a, b, expected) => {
    expect(joinedBy(a, b)).toEqual(expected);
    expect(joinedBy(b, a).map((line) => line.replace(/^(.*) = (.*) \((.*)\)$/, '$2 = $1 ($3)'))).toEqual(expected);
  });

  test('whoever fits several is named, with the candidates', () => {
    expect(matchNames(named('Berg'), named('Anna Berg', 'Carl Berg')).ambiguous).toEqual([{ in: 'a', name: 'Berg', candidates: ['Anna Berg', 'Carl Berg'] }]);
  });
});

describe('of two texts', () => {
  const one = 'The reckless mayor Tobias Renn failed the city. "It was a triumph," Renn claimed. Critics say that the plan may fail.';
  const other = 'Mayor Tobias Renn pointed out that the plan had worked. The engineer Anna Berg praised Renn. "It works," said Anna Berg.';
  const { sources, actors, loadedTerms } = compare(analyze(one), analyze(other));

  test('sources of one only', () => {
    expect(sources.onlyA.map(({ name }) => name)).toEqual(['Critics']);
    expect(sources.onlyB.map(({ name }) => name)).toEqual(['Anna Berg']);
  });

  test('"claims" beside "points out"', () => {
    const renn = sources.both.find(({ a }) => a.name === 'Tobias Renn');
    expect(renn?.a.cues.map(({ lemma }) => lemma)).toEqual(['claim']);
    expect(renn?.b.cues.map(({ lemma }) => lemma)).toEqual(['point out']);
    expect(renn && (renn.a.lean as number) < (renn.b.lean as number)).toBe(true);
  });

  test('portrayal side by side', () => {
    const renn = actors.both.find(({ a }) => a.name === 'Tobias Renn');
    expect(renn && renn.a.score < renn.b.score).toBe(true);
    expect(renn?.a.blame.map(({ text }) => text)).toContain('failed the');
    expect(renn?.b.praise.map(({ text }) => text)).toContain('praised');
    expect(renn?.onlyIn.b).toContain('Mayor Tobias Renn');
  });

  test('loaded terms of one only', () => expect(loadedTerms.onlyA.map(({ term }) => term)).toContain('reckless'));
});
