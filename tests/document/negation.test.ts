import { expect, it } from 'vitest';
import { read, surfacesOf } from '../support/read.js';

it.each<[string, string[]]>([
  ['The plan is not good.', ['good']],
  ['The plan is good.', []],
  ["They didn't give a good answer.", ['give', 'a', 'good', 'answer']],
  ['They didn’t give a good answer.', ['give', 'a', 'good', 'answer']],
  ['They cannot win.', ['win']],
  ['Nobody likes the plan.', ['likes', 'the', 'plan']],
  ['It works without fuss.', ['fuss']],
  // the scope ends with the clause
  ['It is not good, but cheap.', ['good']],
  ['It is not good but cheap.', ['good']],
  ['It was not good because rain fell.', ['good']],
  ['It is not good; it is cheap.', ['good']],
  // five words and no more
  ['They did not see one two three four five six.', ['see', 'one', 'two', 'three', 'four']],
  // set phrases that negate nothing
  ['It is not only good.', []],
  ['There is no doubt about it.', []],
  ['It is no longer good.', []],
  ['They had nothing but good days.', []],
  ['That is not why they won.', []],
  ['It is not a so-called plan.', ['a', 'so', 'called', 'plan']],
  // the next sentence is free
  ['It is not. Good plans win.', []],
])('%s → %j', (text, expected) => {
  const document = read(text);
  const words = surfacesOf(document);
  expect(words.filter((_, i) => document.negated[i])).toEqual(expected);
});
