import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { entriesOf } from '../../src/lexicon/entries.js';
import { validateLexicon } from '../../src/lexicon/validate.js';
import { sentimentAfinn } from '../../src/lexicons/en/sentiment-afinn.js';
import { sentimentPattern as english } from '../../src/lexicons/en/sentiment-pattern.js';
import { sentimentVader } from '../../src/lexicons/en/sentiment-vader.js';
import { sentimentPattern as french } from '../../src/lexicons/fr/sentiment-pattern.js';
import { sentimentPattern as dutch } from '../../src/lexicons/nl/sentiment-pattern.js';

describe.each([
  [sentimentVader, 7000, 'MIT AND Apache-2.0'],
  [sentimentAfinn, 3300, 'Apache-2.0'],
  [english, 1100, 'PDDL-1.0'],
  [french, 4000, 'PDDL-1.0'],
  [dutch, 2600, 'PDDL-1.0'],
] as const)('$id', (lexicon, least, spdx) => {
  it('is valid, says whose it is, and is whole', () => {
    expect(validateLexicon(lexicon)).toEqual([]);
    expect(lexicon).toMatchObject({
      licence: { spdx, redistributable: true, commercial: true },
      source: expect.any(String),
      citations: expect.arrayContaining([expect.stringMatching(/\(20\d\d\)/)]),
    });
    expect([...entriesOf(lexicon)].length).toBeGreaterThan(least);
  });

  it('has valences from -4 to 4 and none of 0', () => {
    for (const { term, weight = 0 } of entriesOf(lexicon)) expect(Math.abs(weight) > 0 && Math.abs(weight) <= 4, term).toBe(true);
  });
});

it.each([
  ['VADER', sentimentVader, 'good', 1.9],
  ['AFINN', sentimentAfinn, 'good', 2.4],
  ['Pattern', english, 'good', 2.8],
] as const)('%s takes the place of the shipped lexicon', (_, sentiment, word, base) => {
  const hits = analyze('It is a good plan.', { lexicons: { sentiment } }).overall.sentiment?.hits;
  expect(hits).toMatchObject([{ text: word, base, lexicon: `${sentiment.id}@${sentiment.version}` }]);
});

it('peoples and religions never score', () => {
  for (const text of ['Les Français, une Américaine, la reine catholique.', 'un film français, une mode anglaise, américain']) {
    expect(analyze(text, { language: 'fr' }).overall.sentiment?.hits).toEqual([]);
  }
  expect(analyze('een katholieke school', { language: 'nl' }).overall.sentiment?.hits).toEqual([]);
});
