import type { Line } from './pdf-lines.js';

const PAGE_NUMBER = /^\W*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i;
/** On as many pages a line has to return to belong to the page and not to the text. */
const RETURNS = 3;
const SENTENCE_END = /[.!?…:]["'”’)\]]*$/u;

/** The paragraphs of a document, from the lines of its pages. */
export function pdfParagraphs(pages: readonly (readonly Line[])[]): string[] {
  const paragraphs: string[] = [];
  for (const lines of withoutPageLines(pages)) {
    const usual = usualStep(lines);
    const left = Math.min(...lines.map(({ x }) => x));
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1];
      const open = paragraphs.at(-1);
      if (open !== undefined && (before ? goesOn(before, line, { usual, left }) : goesOnOverPage(open, line)))
        paragraphs[paragraphs.length - 1] = joined(open, line.text);
      else paragraphs.push(line.text);
    }
  }
  return paragraphs;
}

function goesOn(before: Line, line: Line, { usual, left }: { usual: number; left: number }): boolean {
  const step = before.y - line.y;
  // Another size of letters: a heading, a caption.
  if (Math.abs(before.height - line.height) > Math.max(before.height, line.height) * 0.12) return false;
  // Up again: the next column.
  if (step < 0) return goesOnOverPage(before.text, line);
  if (step > usual * 1.35) return false;
  const isIndented = line.x - left > line.height * 0.8 && line.x - before.x > line.height * 0.8;
  return !(isIndented && SENTENCE_END.test(before.text));
}

const goesOnOverPage = (open: string, line: Line): boolean => !SENTENCE_END.test(open) && /^[\p{Ll}\p{N}"“‘(]/u.test(line.text);

/** The usual way from a line to the next: the median. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map(({ y }, i) => (lines[i] as Line).y - y)
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  // Of two lines with one step between them, the height of the letters says more.
  const height = lines[0]?.height ?? 0;
  const median = steps[Math.floor((steps.length - 1) / 2)] ?? height;
  return steps.length > 2 ? median : Math.min(median, height * 1.5 || median);
}

function joined(open: string, line: string): string {
  if (/\p{L}[-\u00ad\u2010]$/u.test(open) && /^\p{Ll}/u.test(line)) return open.slice(0, -1) + line;
  return `${open} ${line}`;
}

/** Running heads and feet, and page numbers, left out. */
function withoutPageLines(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(edges(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((lines) => {
    const outer = new Set(edges(lines));
    return lines.filter((line) => !outer.has(line) || !(PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= RETURNS));
  });
}

/** The two uppermost lines and the two lowest. */
function edges(lines: readonly Line[]): Line[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, 2), ...byHeight.slice(-2)];
}

/** A line as it is on the next page: with another number. */
const keyOf = ({ text, y }: Line): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
