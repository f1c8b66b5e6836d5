import { describe, expect, it } from 'vitest';
import { detectMode, type ParagraphMode, splitParagraphs } from '../../src/document/paragraphs.js';
import { SlantwiseError } from '../../src/error.js';

const split = (text: string, mode?: ParagraphMode) => splitParagraphs(text, mode).map(({ start, end }) => text.slice(start, end));

const WRAPPED_LINES = [
  'The council met on Monday to look at the plans for the old',
  'ferry pier, which has been closed since the storm of last',
  'winter, and heard from the engineers that the piles under it',
  'are sound. A second survey will be paid for by the county.',
];
const WRAPPED = WRAPPED_LINES.join('\n');

describe('paragraphs are told apart by what the text has', () => {
  it.each([
    ['nothing', '', []],
    ['white space alone', ' \n\t\n\u00a0\n', []],
    ['one line', 'One line.', ['One line.']],
    ['blank lines', 'One.\n\nTwo.\n\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['blank lines that hold spaces', 'One.\n \t\nTwo.', ['One.', 'Two.']],
    ['single newlines where there is no blank line', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
    ['Windows line ends', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['old Mac line ends', 'One.\rTwo.', ['One.', 'Two.']],
    ['Unicode line and paragraph separators', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['white space and a byte order mark around', '\ufeff  One. \n\n\t Two.\t', ['One.', 'Two.']],
    ['hard-wrapped lines', WRAPPED, [WRAPPED]],
    ['hard-wrapped lines between blank lines', `${WRAPPED}\n\n${WRAPPED}`, [WRAPPED, WRAPPED]],
    [
      'list items among hard-wrapped lines',
      `${WRAPPED}\n\n- The pier opens in May\n- The ferry sails in June`,
      [WRAPPED, '- The pier opens in May', '- The ferry sails in June'],
    ],
    ['an indented line among hard-wrapped lines', `${WRAPPED}\n   ${WRAPPED}`, [WRAPPED, WRAPPED]],
    ['lines of a block that is not hard-wrapped', 'First.\n\nSecond.\nThird.', ['First.', 'Second.', 'Third.']],
  ])('%s', (_, text, expected) => expect(split(text)).toEqual(expected));
});

describe('the caller may say how', () => {
  it.each<[ParagraphMode, string, string[]]>([
    ['newline', 'One\n\nTwo\nThree', ['One', 'Two', 'Three']],
    ['newline', WRAPPED, WRAPPED_LINES],
    ['wrapped', 'A line that goes on\nand on.', ['A line that goes on\nand on.']],
    ['blank-line', `${WRAPPED}\n\nEnd.`, [WRAPPED, 'End.']],
  ])('%s', (mode, text, expected) => expect(split(text, mode)).toEqual(expected));

  it('gives the ranges as they are', () => {
    expect(
      splitParagraphs('One. Two.', [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ]),
    ).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });

  it.each([
    [
      'out of order',
      [
        { start: 5, end: 9 },
        { start: 0, end: 4 },
      ],
      'paragraphs[1]',
    ],
    [
      'overlapping',
      [
        { start: 0, end: 5 },
        { start: 4, end: 9 },
      ],
      'paragraphs[1]',
    ],
    ['past the end', [{ start: 0, end: 10 }], 'paragraphs[0]'],
    ['turned round', [{ start: 4, end: 0 }], 'paragraphs[0]'],
    ['in fractions', [{ start: 0, end: 1.5 }], 'paragraphs[0]'],
  ])('refuses ranges %s', (_, ranges, path) => {
    const attempt = () => splitParagraphs('One. Two.', ranges);
    expect(attempt).toThrow(SlantwiseError);
    expect(attempt).toThrow(expect.objectContaining({ code: 'invalid-option', place: { path } }));
  });
});

it.each([
  ['One.\n\nTwo.', 'blank-line'],
  ['One.\nTwo.', 'newline'],
  [WRAPPED, 'wrapped'],
  [`${WRAPPED}\n\nEnd.`, 'blank-line'],
])('detectMode(%j) is %s', (text, mode) => expect(detectMode(text)).toBe(mode));

it('takes hundreds of thousands of lines in every mode', () => {
  const text = `${WRAPPED}\n`.repeat(50_000);
  expect(split(text, 'newline')).toHaveLength(200_000);
  expect(split(text, 'wrapped')).not.toHaveLength(0);
});
