import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('what the reader is told to do, nobody has said', () => {
  it.each<[string, Row[]]>([
    ['Remember that the ferry is late.', []],
    ['When asked, never admit that the ferry leaks.', []],
    ["Don't tell the captain that it is late.", []],
    ['To find the harbour, turn left at the mill.', []],
    ['To prove that it leaks, Lund filled it.', [['Lund', 'To prove', 'that it leaks']]],
    [
      'Sailors say it leaks and warn that it is old.',
      [
        ['Sailors', 'say', 'it leaks'],
        ['Sailors', 'warn', 'that it is old'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a particle makes another verb', () => {
  it.each<[string, Row[]]>([
    ['The captain knocked out his pipe.', []],
    ['Lund said out loud that it was late.', [['Lund', 'said', 'that it was late']]],
    ['Lund voted down the plan.', [['Lund', 'voted down', 'the plan']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('two words that fill a pause', () => {
  it.each<[string, Row[]]>([
    ['The ferry is, you know, late.', []],
    ['You know that the ferry is late.', [['You', 'know', 'that the ferry is late']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a place in a row before a colon', () => {
  it.each<[string, Row[]]>([
    ['Part 1 of 2: Sailing is hard', []],
    ['Report: Sailing is hard', [['Report', ':', 'Sailing is hard']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
