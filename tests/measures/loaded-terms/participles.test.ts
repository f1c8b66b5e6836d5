import { describe, expect, it } from 'vitest';
import { hitsIn } from './hits.js';

describe('the participle of a loaded verb counts whatever the tagger takes it for', () => {
  it.each([
    ['Holm was known for his bullying manner.', ['bullying']],
    ['The bungling of the ferry deal cost two jobs.', ['bungling']],
    ['Two days of shrieking followed.', ['shrieking']],
    ['A howling crowd met the board.', ['howling']],
  ])('%s', (text, expected) => expect(hitsIn(text)).toEqual(expected));

  it.each(['The evening meeting was short.', 'A new building stands by the clearing.', 'The wedding was on a Monday morning.'])('%s', (text) =>
    expect(hitsIn(text)).toEqual([]),
  );
});
