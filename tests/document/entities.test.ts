import { describe, expect, it } from 'vitest';
import type { GivenEntity } from '../../src/document/entities/index.js';
import { analyze } from '../../src/index.js';

const actors = (text: string, entities?: GivenEntity[]) =>
  Object.fromEntries(
    analyze(text, { measures: ['sentiment'], entities }).entities.map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)]),
  );

describe('mentions are joined to one actor', () => {
  it.each<[string, string, Record<string, string[]>]>([
    ['full name, then the surname', 'Anna Berg spoke first. Later Berg left.', { 'Anna Berg': ['Anna Berg', 'Berg'] }],
    ['full name, then the given name', 'Anna Berg spoke first. Later Anna left.', { 'Anna Berg': ['Anna Berg', 'Anna'] }],
    ['surname first', 'Lin Dao spoke first. Later Lin left.', { 'Lin Dao': ['Lin Dao', 'Lin'] }],
    ['surname, then the full name', 'Berg spoke first. Later Anna Berg left.', { 'Anna Berg': ['Berg', 'Anna Berg'] }],
    ['a possessive', "Anna Berg's boat sank. Berg's brother wept.", { 'Anna Berg': ['Anna Berg', 'Berg'] }],
    ['a title is no part of the name', 'Prime Minister Anna Berg spoke first. Later Berg left.', { 'Anna Berg': ['Anna Berg', 'Berg'] }],
    [
      'a surname that two bear joins neither',
      'Anna Berg met Tom Berg. Later Berg left.',
      { 'Anna Berg': ['Anna Berg'], 'Tom Berg': ['Tom Berg'], Berg: ['Berg'] },
    ],
    ['initials of an organisation', 'The Selby Harbour Trust met. The SHT voted.', { 'Selby Harbour Trust': ['Selby Harbour Trust', 'SHT'] }],
    [
      'forms of one country',
      'The U.S. agreed. The US paid. The United States and America gained, and Americans cheered.',
      { 'United States': ['U.S.', 'US', 'United States', 'America', 'Americans'] },
    ],
    ['demonyms', 'France paid. The French government agreed.', { France: ['France', 'French'] }],
    ['a compound of two is two', 'Sino-Russian trade grew.', { China: ['Sino'], Russia: ['Russian'] }],
    ['names with small words between', 'Carla van der Meer spoke. Meer left.', { 'Carla van der Meer': ['Carla van der Meer', 'Meer'] }],
    [
      'a noun for people that opens the sentence is no part of the name',
      'Critics of Anna Berg left. Friends of Tom Vale stayed.',
      { 'Anna Berg': ['Anna Berg'], 'Tom Vale': ['Tom Vale'] },
    ],
    [
      'nor is a plural before "of"',
      'Shares of Lund Marine fell. Sales of Holm tea rose. House of Tides sank.',
      { 'Lund Marine': ['Lund Marine'], Holm: ['Holm'], 'House of Tides': ['House of Tides'] },
    ],
    ['a country inside an organisation', 'The China Daily reported it.', { 'China Daily': ['China Daily'] }],
  ])('%s: %s', (_, text, expected) => expect(actors(text)).toEqual(expected));
});

describe('no actors', () => {
  it.each([
    ['us', 'They gave us bread.'],
    ['days and months', 'On Monday in May it rained.'],
    ['I', 'I think so.'],
    ['a capital that opens a quotation', '"Shame on you!" someone shouted.'],
    ['an adjective that newspapers are named after', 'Independent analysts met. It rained.'],
    ['sentence beginnings', 'Boats sail. Perhaps it rains.'],
    ['a combining form without its hyphen', 'It was sino.'],
  ])('%s: %s', (_, text) => expect(actors(text)).toEqual({}));
});

describe('the caller names actors', () => {
  const text = 'The Iron Lady of Selby spoke. Anna Berg smiled. The mayor left, and Berg wept.';
  it.each<[string, GivenEntity, string[]]>([
    ['by name', { name: 'Anna Berg' }, ['Anna Berg', 'Berg']],
    ['with aliases', { name: 'Anna Berg', aliases: ['Iron Lady', 'The mayor'] }, ['Iron Lady', 'Anna Berg', 'The mayor', 'Berg']],
    [
      'with mentions by other words, besides its names',
      { name: 'Anna Berg', mentions: [{ start: text.indexOf('The mayor'), end: text.indexOf('The mayor') + 9 }] },
      ['Anna Berg', 'The mayor', 'Berg'],
    ],
    ['with a title that the text leaves out', { name: 'Mayor Anna Berg' }, ['Anna Berg', 'Berg']],
    [
      'pointed at by part of the name',
      { name: 'Berg', mentions: [{ start: text.lastIndexOf('Berg'), end: text.lastIndexOf('Berg') + 4 }] },
      ['Anna Berg', 'Berg'],
    ],
    ['a word inside a word is no mention', { name: 'Iron', aliases: ['may'] }, ['Iron']],
    ['that are not there', { name: 'Nobody Known' }, []],
    ['with mentions outside the text', { name: 'Gone', mentions: [{ start: 900, end: 910 }] }, []],
  ])('%s', (_, entity, mentions) => {
    const report = analyze(text, { entities: [entity] });
    expect(report.entities[0]?.name).toBe(entity.name);
    expect(report.entities[0]?.mentions.map((mention) => mention.text)).toEqual(mentions);
  });

  it('two bearers of a name are told apart by their mentions', () => {
    const both = 'Berg came with his father. Berg smiled.';
    const entities = [
      { name: 'Berg', mentions: [{ start: 0, end: 4 }] },
      { name: 'Berg', mentions: [{ start: both.lastIndexOf('Berg'), end: both.lastIndexOf('Berg') + 4 }] },
    ];
    expect(analyze(both, { entities }).entities.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  it('takes over the mentions it overlaps', () => {
    const names = analyze(text, { entities: [{ name: 'Berg', aliases: ['Anna Berg'] }] }).entities.map(({ name }) => name);
    expect(names).not.toContain('Anna Berg');
    expect(names[0]).toBe('Berg');
  });

  it('their words score in none of the measures', () => {
    const plain = analyze('The Shameless Puppets sat down.', { entities: [{ name: 'Shameless Puppets' }] });
    expect([plain.overall.loadedTerms?.count, plain.overall.sentiment?.hits]).toEqual([0, []]);
  });
});
