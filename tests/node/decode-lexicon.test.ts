import { describe, expect, it } from 'vitest';
import { decodeLexiconText } from '../../src/node/decode.js';
import { thrown } from '../support/format-shapes.js';

describe('decodeLexiconText', () => {
  it('reads UTF-8 without a word', () => expect(decodeLexiconText(Buffer.from('caf\u00e9'), 'x')).toEqual({ text: 'caf\u00e9', diagnostics: [] }));
  it('takes the byte-order mark off', () => expect(decodeLexiconText(Buffer.from('\ufeffa'), 'x').text).toBe('a'));
  it('reads UTF-16 by its mark', () => expect(decodeLexiconText(Buffer.from('\ufeffa', 'utf16le'), 'x').text).toBe('a'));
  it('reads windows-1252 and says so', () => {
    const { text, diagnostics } = decodeLexiconText(Uint8Array.of(0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x80, 0x94), 'x');
    expect(text).toBe('a\ncaf\u00e9 \u201c\u20ac\u201d');
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'windows-1252', line: 2, column: 4 }]);
  });
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 \xff', 'latin1')],
    ['an office document', Buffer.from('PK\u0003\u0004\xff', 'latin1')],
    ['noise', Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256)],
  ])('refuses %s', (_, bytes) => expect(thrown(() => decodeLexiconText(bytes, 'x')).code).toBe('file-unreadable'));
});
