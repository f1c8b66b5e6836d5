import { describe, expect, it } from 'vitest';
import { scoreLoadedTerms } from '../../../src/index.js';
import { hitsIn } from './hits.js';

describe('the desks beside politics judge in words of their own', () => {
  it.each([
    ['Culture: the film is a hammy, cookie-cutter sequel.', ['hammy', 'cookie-cutter']],
    ['Culture: Berg gives an endearing turn in an uproarious play.', ['endearing', 'uproarious']],
    ['Sport: the trouncing left Lund sulking.', ['trouncing', 'sulking']],
    ['Business: the app is janky and overhyped.', ['janky', 'overhyped']],
    ['Science: the claim is unscientific, Holm wrote.', ['unscientific']],
    ['Local: a jobsworth kept the pool shut.', ['jobsworth']],
    ['Health: an implausibly cheap and noisome cure.', ['implausibly', 'noisome']],
  ])('%s', (text, expected) => expect(hitsIn(text)).toEqual(expected));

  it.each([
    'Culture: the soap opera was filmed in the old theatre.',
    'Sport: Lund won the relay by two seconds.',
    'Business: the firm closed a tax loophole in its rules.',
    'Science: the tumour was malignant and the patient comatose.',
    'Local: the sewer under the pedestrian bridge was mended.',
  ])('%s', (text) => expect(hitsIn(text)).toEqual([]));
});

it.each([
  ['It was one of the worst plans in years.', ['worst']],
  ['Berg doubled down on the fare.', ['doubled down']],
])('superlatives and stubbornness: %s', (text, expected) => expect(hitsIn(text)).toEqual(expected));

it('a formula that every side invokes loads less than a name called', () => {
  const score = (text: string) => scoreLoadedTerms(text)[0]?.loadedTerms.score ?? 0;
  expect(score('Holm spoke of the will of the people at the ferry.')).toBeLessThan(score('Holm spoke of the mob and its cronies at the ferry.'));
});
