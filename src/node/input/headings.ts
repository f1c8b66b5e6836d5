import { extraction } from './pieces.js';
import type { Extract } from './types.js';

/**
 * A text as it is analysed, where it is known which paragraphs are headings: with a sign before each, which the
 * document reader knows. Without headings, the text is analysed as it is.
 *
 * @param headings where they begin, in order
 */
export function withHeadings(text: string, headings: readonly number[]): { prose?: Extract } {
  if (headings.length === 0) return {};
  const prose = extraction();
  let from = 0;
  for (const start of headings) {
    prose.take(text.slice(from, start), from);
    prose.add('# ');
    from = start;
  }
  prose.take(text.slice(from), from);
  return { prose: prose.done() };
}
