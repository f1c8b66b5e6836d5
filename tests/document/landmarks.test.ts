import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWinkEngine } from '../../src/document/engines/wink.js';
import { createLandmark } from '../../src/document/landmarks.js';

const engine = createWinkEngine();
const read = (text: string) => engine.tokenize(text, [{ start: 0, end: text.length }]);
const placesIn = (text: string, landmark: ReturnType<typeof createLandmark>): string[] => {
  const { tokens, vocabulary } = read(text);
  return landmark({ tokens, vocabulary }).map((i) => `${i}:${text.slice(tokens.start[i], tokens.end[i])}`);
};

const negators = createLandmark((lower) => lower === 'not' || lower === 'never');
const stars = createLandmark((lower) => lower === '*');

describe('landmarks', () => {
  it.each([
    ['The plan will not pass and never could.', negators, ['3:not', '6:never']],
    ['NOT now.', negators, ['0:NOT']],
    ['A plan.', negators, []],
    ['', negators, []],
    ['f*ck not', stars, ['1:*']],
  ])('%s', (text, landmark, expected) => expect(placesIn(text, landmark)).toEqual(expected));

  it('a question that is registered after a text was read is answered too', () => {
    const { tokens, vocabulary } = read('The mayor did not resign.');
    expect(negators({ tokens, vocabulary })).toEqual([3]);
    const mayors = createLandmark((lower) => lower === 'mayor');
    expect(mayors({ tokens, vocabulary })).toEqual([1]);
    expect(negators({ tokens, vocabulary })).toEqual([3]);
  });

  it('are what a walk over the tokens finds, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('not', 'Never', 'the', 'f*ck', '*', 'plan', '.', ',')), (words) => {
        const { tokens, vocabulary } = read(words.join(' '));
        const walked = Array.from({ length: tokens.length }, (_, i) => i).filter((i) =>
          /^(?:not|never)$/.test(vocabulary.lowers[tokens.word[i] as number] as string),
        );
        expect(negators({ tokens, vocabulary })).toEqual(walked);
      }),
    );
  });
});
