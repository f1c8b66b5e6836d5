import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { unspacedBreaker, wrapped } from '../../src/render/terminal/wrap.js';

/** The longest stretch without a space or break: what wrap-ansi would have to handle at a time. */
const longestWord = (text: string) => Math.max(...text.split(/[ \n]/).map((word) => word.length));

describe('stretches without a space are broken before they are wrapped, so that time stays linear', () => {
  test.each([
    ['one long piece', ['字'.repeat(5_000)]],
    ['many short pieces in a row', Array.from({ length: 5_000 }, () => 'x')],
    ['pieces with a space now and then', Array.from({ length: 50 }, () => `${'x'.repeat(300)} y`)],
  ])('%s', (_, pieces) => {
    const broken = unspacedBreaker(80);
    const out = pieces.map(broken).join('');
    expect(out.replaceAll('\n', '')).toBe(pieces.join(''));
    expect(longestWord(out)).toBeLessThanOrEqual(200);
  });

  test('prose is left as it is', () => {
    const prose = 'It may rain, says Berg. '.repeat(100);
    expect(unspacedBreaker(20)(prose)).toBe(prose);
  });

  test('no break between a letter and its accent', () => expect(unspacedBreaker(8)('e\u0301'.repeat(400))).not.toMatch(/\n\u0301/));
});

test('lines after the first are set in', () => expect(wrapped('one two three four', 12, '  ')).toBe('one two\n  three four'));

test('prose is wrapped in a short way, and as by wrap-ansi', () => {
  const words = fc.array(fc.constantFrom('a', 'The', 'shameless', '“plan”', '–', '', ' ', 'may…', 'Größe', 'incomprehensibilities', '字', 'e\u0301', '😀'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 40 }), (all, width) => {
      expect(wrapped(all.join(' '), width)).toBe(wrapAnsi(all.join(' '), width, { hard: true }));
    }),
    { numRuns: 2000 },
  );
});
