import { expect, test } from 'vitest';
import { visible, visibleLine } from '../../src/render/visible.js';

test.each([
  ['an escape sequence', '\u001b[31mred', '␛[31mred'],
  ['a C1 control sequence introducer', '\u009b31m', '<U+009B>31m'],
  ['NUL, bell, backspace, DEL', '\0\u0007\b\u007f', '␀␇␈␡'],
  ['a right-to-left override', 'a\u202eb', 'a<U+202E>b'],
  ['isolates and marks of direction', '\u2066\u2069\u200f\u061c', '<U+2066><U+2069><U+200F><U+061C>'],
  ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ['a byte-order mark inside', 'a\ufeffb', 'a<U+FEFF>b'],
])('%s becomes visible', (_, raw, shown) => expect(visible(raw)).toBe(shown));

test.each([
  ['letters of every script', 'Grüße, 世界, שלום, 👩‍👩‍👧'],
  ['line breaks and tabs', 'a\n\tb\r\nc'],
])('%s stay as they are', (_, text) => expect(visible(text)).toBe(text));

test.each([
  ['a\nb', 'a b'],
  ['a  \r\n\t b', 'a b'],
  ['a\u2028b\u0085c', 'a b c'],
  ['two  spaces', 'two  spaces'],
])('%j on one line is %j', (text, line) => expect(visibleLine(text)).toBe(line));
