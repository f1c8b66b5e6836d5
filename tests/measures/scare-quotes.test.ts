import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

const scareQuotes = (text: string) =>
  analyze(text)
    .overall.loadedTerms?.hits.filter(({ category }) => category === 'scare-quotes')
    .map((hit) => hit.text);

describe('words the author uses and does not own', () => {
  it.each([
    ['The "experts" in charge left early.', '"experts"'],
    ['The “experts” in charge left early.', '“experts”'],
    ['The ‘experts’ in charge left early.', '‘experts’'],
    ['The «experts» in charge left early.', '«experts»'],
    ["The ''experts'' in charge left early.", "''experts''"],
    ['It tried to play the role of "boss" in the town.', '"boss"'],
    ['It raised its opposition to the Sino-Russian "alliance".The concerns grew.', '"alliance"'],
    ['Its "independent inquiry" was run by the company.', '"independent inquiry"'],
    ['They came to "help" us.', '"help"'],
  ])('%s', (text, expected) => expect(scareQuotes(text)).toEqual([expected]));
});

describe('names, titles, mentioned words, speech and long quotations are none', () => {
  it.each([
    'He will take part in the "Belt and Road" forum.',
    'The orchestra played "Summer Rain" in the park.',
    'The word "slant" is old.',
    'The term “slant” is old.',
    'A boat named "hope" sailed.',
    '"No," he said.',
    'Anna Berg said the plan was "a shame".',
    'She called it "a shame and a disgrace to the whole town" on Monday.',
    'He said "we go',
    'It was "" and nothing.',
    'It was " " and nothing.',
    'The plank is 12" and the other 14" long.',
    'A "1984" moment passed.',
  ])('%s', (text) => expect(scareQuotes(text)).toEqual([]));
});

it('is in the author’s voice and cites the lexicon that defines it', () => {
  expect(analyze('The "experts" in charge left early.').overall.loadedTerms?.hits[0]).toMatchObject({
    voice: 'author',
    weight: 2,
    entry: '(scare-quotes)',
    lexicon: expect.stringMatching(/^en\/loaded-terms@/),
  });
});
