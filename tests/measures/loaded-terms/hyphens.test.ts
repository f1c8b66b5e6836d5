import { describe, expect, it } from 'vitest';
import { hitsIn } from './hits.js';

describe('words joined by hyphens have a part of speech of their own, not that of the first', () => {
  it.each([
    ['Holm tabled a run-of-the-mill plan.', ['run-of-the-mill']],
    ['The board wrote in an off-the-wall style.', ['off-the-wall']],
    ['Berg is no double-crosser.', ['double-crosser']],
    ['They dilly-dally at the ferry.', ['dilly-dally']],
    ['He wrote self-righteously to the council.', ['self-righteously']],
  ])('%s', (text, expected) => expect(hitsIn(text)).toEqual(expected));

  it.each(['The cookie cutter lay in a drawer.', 'They hung a lamp off the wall.'])('%s', (text) => expect(hitsIn(text)).toEqual([]));
});
