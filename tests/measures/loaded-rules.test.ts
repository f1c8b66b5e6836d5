import { describe, expect, it } from 'vitest';
import { analyze, scoreLoadedTerms } from '../../src/index.js';

const hits = (text: string) => scoreLoadedTerms(text)[0]?.loadedTerms.hits ?? [];
const of = (category: string) => (text: string) =>
  hits(text)
    .filter((hit) => hit.category === category)
    .map((hit) => hit.text);

describe('coinages', () => {
  it.each<[string, string[]]>([
    ['The grievance-peddling host was back.', ['grievance-peddling']],
    ['She is the pundit-in-chief of the town.', ['pundit-in-chief']],
    ['A wannabe-autocrat spoke about tides.', ['wannabe-autocrat']],
    ['He gave another selfie-obsessed speech.', ['selfie-obsessed']],
    ['The editor-in-chief resigned in May.', []],
    ['The commander-in-chief flew home.', []],
    ['A gas-filled tube hung from the ceiling.', []],
    ['The well-known singer opened the fair.', []],
    ['A crowd-funded park opened.', []],
    ['The oil-fed lamp burned all night.', []],
  ])('%s', (text, expected) => expect(of('coinage')(text)).toEqual(expected));
});

describe('identity labels', () => {
  it.each<[string, string[]]>([
    ['Rabid socialists ran the committee.', ['Rabid socialists']],
    ['Rabid capitalists ran the committee.', ['Rabid capitalists']],
    ['The militant conservatives met on Monday.', ['militant conservatives']],
    ['The militant progressives met on Monday.', ['militant progressives']],
    ['The socialist government raised the tax.', []],
    ['The conservative bloc won four seats.', []],
    ['The capitalist economies grew by two per cent.', []],
    ['A liberal reading of the clause allows it.', []],
  ])('%s', (text, expected) => expect(of('identity-label')(text)).toEqual(expected));
});

describe('scare quotes', () => {
  it.each<[string, string[]]>([
    ['The "experts" met behind the mill for a week.', ['"experts"']],
    ['Its "independent inquiry" was run by the company itself.', ['"independent inquiry"']],
    ['He called the plan a "reform" of the port.', []],
    ['She said the "experts" met on Monday.', []],
    ['The word "slant" has five letters.', []],
    ['They played "Summer Rain" in the park.', []],
  ])('%s', (text, expected) => expect(of('scare-quotes')(text)).toEqual(expected));
});

describe('topic words, masks and hints are no hits', () => {
  it.each([
    'Extreme weather closed the road on Monday.',
    'The natural disaster of 1953 is taught in schools.',
    'Police said two people were killed in the attack.',
    'The court heard of fraud and harassment.',
    'The left-wing party and the right-wing party both lost seats.',
    'The illegal immigrant and the undocumented immigrant were one person.',
    'It has been a long week.',
  ])('%s', (text) => expect(hits(text)).toEqual([]));

  it.each<[string, string]>([
    ['The plan was a disaster.', 'disaster'],
    ['He lied to the voters.', 'lied to'],
    ['It was an atrocious plan.', 'atrocious'],
    ['Aides bulldozed the rules.', 'bulldozed'],
  ])('%s', (text, expected) => expect(hits(text).map((hit) => hit.text)).toEqual([expected]));
});

describe('the target of a loaded term', () => {
  it.each<[text: string, term: string, target: string | undefined]>([
    ['The shameless Anna Berg met Otto Lind in Rome.', 'shameless', 'Anna Berg'],
    ['Anna Berg met Otto Lind, a tyrant, in Rome.', 'tyrant', 'Otto Lind'],
    ['Anna Berg is a charlatan.', 'charlatan', 'Anna Berg'],
    ['Anna Berg read the shameless plan.', 'shameless', undefined],
    ['The shameless plan failed.', 'shameless', undefined],
  ])('%s', (text, term, target) => expect(analyze(text).overall.loadedTerms?.hits.find((hit) => hit.text === term)?.target).toBe(target));
});

describe('the score is a sum over named features', () => {
  const explained = (text: string) => analyze(text, { explain: true, measures: ['loadedTerms'] }).overall.loadedTerms;

  it('which explain lists, and which squash to the score', () => {
    const loaded = explained('The shameless regime raged on Monday, and 40 officials left.');
    const sum = (loaded?.sum ?? []).reduce((total, { contribution }) => total + contribution, 0);
    expect(loaded?.score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12);
    expect(loaded?.sum?.map(({ feature }) => feature)).toEqual(expect.arrayContaining(['prior', 'term/strongest', 'anchor/number', 'anchor/date']));
  });

  it('and is not there unless it is asked for', () => expect(analyze('A shameless plan.').overall.loadedTerms).not.toHaveProperty('sum'));

  it.each<[string, string]>([
    ['Frankly, this is a truly absurd idea!', 'The council met on Monday.'],
    ['The shameless plan failed.', 'The plan, 40 pages long, was released on Monday.'],
    ['The shameless plan failed.', 'Berg said: "The shameless plan failed."'],
  ])('%s scores above %s', (more, less) => expect(explained(more)?.score).toBeGreaterThan(explained(less)?.score ?? 1));

  it('plain prose scores low', () => expect(explained('The council met on Monday and voted on the budget.')?.score).toBeLessThan(0.25));
});
