import { describe, expect, it } from 'vitest';
import { type Row, rows } from './support.js';

describe('a hyphen makes one word of its parts', () => {
  it.each<[string, Row[]]>([
    ['In 2006, then-Archbishop Berg said that it was late.', [['then-Archbishop Berg', 'said', 'that it was late']]],
    ['Then Archbishop Berg said that it was late.', [['Archbishop Berg', 'said', 'that it was late']]],
    ['Well-known sailors said the ferry was late.', [['Well-known sailors', 'said', 'the ferry was late']]],
    ['Left-wing papers said the ferry was late.', [['Left-wing papers', 'said', 'the ferry was late']]],
    ['Harbour President Kim Jae-in said Monday that it was late.', [['Harbour President Kim Jae-in', 'said', 'that it was late']]],
    ["Lund's state-run news agency said the ferry sank.", [["Lund's state-run news agency", 'said', 'the ferry sank']]],
    ['"It takes time," the 43-year-old said.', [['the 43-year-old', 'said', '"It takes time,"']]],
    ['The top member, Rep. Ada Lund (D-CA), argued that it was late.', [['The top member, Rep. Ada Lund (D-CA)', 'argued', 'that it was late']]],
    ['Sailors backed then-mayor Lund.', [['Sailors', 'backed', 'then-mayor Lund']]],
    ['Lund - a sailor - said it was late.', [['Lund - a sailor', 'said', 'it was late']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
