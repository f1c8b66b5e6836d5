import type { Paragraph, Report } from '../report.js';
import type { Highlight } from './highlights.js';

/** Where in the page a stretch of the text is: its mark, or its paragraph. */
export type LinkTo = (span: { start: number; end: number }) => string;

export function linksOf({ paragraphs }: Report, highlights: readonly Highlight[]): LinkTo {
  const marks = new Map<string, number>();
  for (const { id, start, end } of highlights) if (!marks.has(`${start}-${end}`)) marks.set(`${start}-${end}`, id);
  return ({ start, end }) => {
    const id = marks.get(`${start}-${end}`);
    return id === undefined ? `#p${paragraphAt(paragraphs, start) + 1}` : `#h${id}`;
  };
}

/** The paragraph that a place is in, by halving. */
function paragraphAt(paragraphs: readonly Paragraph[], at: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle] as Paragraph).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
