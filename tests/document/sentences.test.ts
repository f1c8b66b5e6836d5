import { describe, expect, it } from 'vitest';
import { read, sentencesOf, sentenceText } from '../support/read.js';

describe('boundaries', () => {
  it.each<[string, string[]]>([
    ['One sails. Two stay.', ['One sails.', 'Two stay.']],
    ['Who sails? Nobody! All stay…', ['Who sails?', 'Nobody!', 'All stay…']],
    // abbreviations
    ['The plan is bold, the U.S. said on Monday.', ['The plan is bold, the U.S. said on Monday.']],
    ['It was sent by the U.S. Department of Trade.', ['It was sent by the U.S. Department of Trade.']],
    ['They moved to the U.S. The house was sold.', ['They moved to the U.S.', 'The house was sold.']],
    ['Mr. Tarn met Dr. Vale and Sen. Orme on Jan. 4 in Selby.', ['Mr. Tarn met Dr. Vale and Sen. Orme on Jan. 4 in Selby.']],
    ['It was backed by Sens. Orme and Vale and by Reps. Marsh and Tarn.', ['It was backed by Sens. Orme and Vale and by Reps. Marsh and Tarn.']],
    ['A. B. Marsh wrote it.', ['A. B. Marsh wrote it.']],
    ['Fruit, e.g. apples, fell by 3.5 percent vs. last year.', ['Fruit, e.g. apples, fell by 3.5 percent vs. last year.']],
    // no space after a full stop
    ['It raised the "alliance".The concerns grew.', ['It raised the "alliance".', 'The concerns grew.']],
    ['The vote was lost.Nobody was surprised.', ['The vote was lost.', 'Nobody was surprised.']],
    // around quotations
    ['"We will sail." She left.', ['"We will sail."', 'She left.']],
    ['"Why should we?" she asked.', ['"Why should we?" she asked.']],
    ['"Why should we?" Minister Tarn asked.', ['"Why should we?" Minister Tarn asked.']],
    ['"Why should we?" Tarn, a retired pilot, asked in May.', ['"Why should we?" Tarn, a retired pilot, asked in May.']],
    ['"Why should we?" Tarn, a retired pilot, left the hall.', ['"Why should we?"', 'Tarn, a retired pilot, left the hall.']],
    ['"Why should we?" She answered, "We must."', ['"Why should we?"', 'She answered, "We must."']],
    ['“Never!” the captain shouted. He left.', ['“Never!” the captain shouted.', 'He left.']],
    ['“We will sail. We will win,” she said.', ['“We will sail.', 'We will win,” she said.']],
    ['She said: "We sail." "We do not," he said.', ['She said: "We sail."', '"We do not," he said.']],
    ["He said ''it is over.'' Then he left.", ["He said ''it is over.''", 'Then he left.']],
    // ellipsis in mid-sentence
    ['They came … and went.', ['They came … and went.']],
    ['They came... and went.', ['They came... and went.']],
    // numbers and addresses
    ['It cost 3.50 in 2.5 days.', ['It cost 3.50 in 2.5 days.']],
    ['Look at example.com today.', ['Look at example.com today.']],
  ])('%s', (text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

describe('questions', () => {
  it.each([
    ['Who sails?', true],
    ['"Who sails?"', true],
    ['Does the council raise its opposition to the plan.', false],
    ['Is this the end.', false],
    ['We sail.', false],
    ['Who sails?!', true],
  ])('%s → %s', (text, question) => expect(read(text).sentences.map((sentence) => sentence.question)).toEqual([question]));
});

it('no sentence crosses a paragraph', () => {
  expect(sentencesOf('The first has no full stop\n\nthe second has one.')).toEqual(['The first has no full stop', 'the second has one.']);
});

it('an endless sentence is cut at 500 tokens', () => {
  const document = read('word '.repeat(1200));
  expect(document.sentences.map(({ from, to }) => to - from)).toEqual([500, 500, 200]);
});

it('knows which sentences begin inside a quotation', () => {
  const document = read('“We will sail. We will win,” she said. She left.');
  expect(document.sentences.map((sentence) => [sentenceText(document, sentence), sentence.insideQuotation])).toEqual([
    ['“We will sail.', false],
    ['We will win,” she said.', true],
    ['She left.', false],
  ]);
});
