import { expect, test } from 'vitest';
import { axisNames } from '../../src/html/charts/names.js';

test.each([
  [
    ['Berg', 'The Port Ellen Courier'],
    ['Berg', 'The Port …'],
  ],
  [
    ['articles/harbour-vote.txt', 'articles/harbour-talk.txt'],
    ['…-vote.txt', '…-talk.txt'],
  ],
  [
    ['articles/a-vote.txt', 'articles/b-vote.txt'],
    ['…-vote.txt', '…-vote.txt (2)'],
  ],
  [['Berg\u202e'], ['Berg<U+20…']],
])('%j on an axis of ten letters', (names, shown) => expect(axisNames(names, 10)).toEqual(shown));
