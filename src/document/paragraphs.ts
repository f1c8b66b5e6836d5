import { SlantwiseError } from '../error.js';
import type { Range } from './types.js';

/** How a text's paragraphs are told apart; `auto` looks at the text. Or the paragraphs themselves. */
export type ParagraphMode = 'auto' | 'blank-line' | 'newline' | 'wrapped';
export const PARAGRAPH_MODES: readonly ParagraphMode[] = ['auto', 'blank-line', 'newline', 'wrapped'];

/** A line without its break and its outer white space; `start === end` where it is blank. */
type Line = Range;

const LIST_ITEM = /^(?:[-*•–▪·]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)\S/u;

/**
 * The paragraphs of a text, trimmed, none of them empty.
 *
 * @param given how to split, or the paragraphs as ranges.
 */
export function splitParagraphs(text: string, given: ParagraphMode | readonly Range[] = 'auto'): Range[] {
  if (typeof given !== 'string') return checkedRanges(text, given);
  const lines = linesOf(text);
  const mode = given === 'auto' ? detectMode(text, lines) : given;
  if (mode === 'newline') return lines.filter((line) => line.end > line.start);
  const starts = mode === 'wrapped' ? startsOfWrapped(text, lines) : startsAfterBlank(text, lines);
  return joinLines(lines, starts);
}

/** `wrapped` where lines break in mid-sentence at about the same width; else by blank lines if there are any. */
export function detectMode(text: string, lines: readonly Line[] = linesOf(text)): Exclude<ParagraphMode, 'auto'> {
  const full = lines.filter((line) => line.end > line.start);
  const hasBlank = lines.some((line, i) => line.end === line.start && i > 0 && i < lines.length - 1);
  if (looksWrapped(text, lines, full)) return hasBlank ? 'blank-line' : 'wrapped';
  return hasBlank ? 'blank-line' : 'newline';
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!breaksLine(unit)) continue;
    lines.push(trimmed(text, from, at));
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    from = at + 1;
  }
  lines.push(trimmed(text, from, text.length));
  return lines;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Line feed, vertical tab, form feed, carriage return; next line; line and paragraph separator. */
const breaksLine = (unit: number): boolean => (unit >= LINE_FEED && unit <= CARRIAGE_RETURN) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isSpace = (unit: number) => unit <= 32 || unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b);

/** Hard-wrapped: four lines or more, most of a like width of 40 to 100, and most breaking in mid-sentence. */
function looksWrapped(text: string, lines: readonly Line[], full: readonly Line[]): boolean {
  if (full.length < 4) return false;
  const widths = full.map((line) => line.end - line.start);
  const widest = Math.max(...widths.slice(0, 1000));
  if (widest < 40 || widest > 100) return false;
  const inner = lines.filter((line, i) => line.end > line.start && (lines[i + 1]?.end ?? 0) > (lines[i + 1]?.start ?? 0));
  if (inner.length < 3) return false;
  const midSentence = inner.filter((line) => !/[.!?:"”’)]$/.test(text.slice(line.start, line.end)));
  const nearWidest = inner.filter((line) => line.end - line.start >= widest * 0.7);
  return midSentence.length > inner.length * 0.5 && nearWidest.length > inner.length * 0.6;
}

/** After a blank line, and at list items, and at lines inside a block that are paragraphs of their own. */
function startsAfterBlank(text: string, lines: readonly Line[]): boolean[] {
  const wrapped = looksWrapped(
    text,
    lines,
    lines.filter((line) => line.end > line.start),
  );
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before || before.end === before.start) return true;
    return !wrapped || LIST_ITEM.test(text.slice(line.start, line.end));
  });
}

/** In a wrapped text without blank lines: at an indented line, or after a short line that ends a sentence. */
function startsOfWrapped(text: string, lines: readonly Line[]): boolean[] {
  const widest = lines.reduce((width, line) => Math.max(width, line.end - line.start), 0);
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before || before.end === before.start) return true;
    const indented = /[\t ]{2,}$/.test(text.slice(before.end, line.start));
    const shortEnd = before.end - before.start < widest * 0.7 && /[.!?"”’)]$/.test(text.slice(before.start, before.end));
    return indented || shortEnd || LIST_ITEM.test(text.slice(line.start, line.end));
  });
}

function joinLines(lines: readonly Line[], starts: readonly boolean[]): Range[] {
  const paragraphs: Range[] = [];
  lines.forEach((line, i) => {
    if (line.end === line.start) return;
    const last = paragraphs.at(-1);
    if (last && !starts[i]) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
}

function checkedRanges(text: string, ranges: readonly Range[]): Range[] {
  let from = 0;
  return ranges.map((range, i) => {
    const { start, end } = (range ?? {}) as Partial<Range>;
    if (start === undefined || end === undefined || !Number.isInteger(start) || !Number.isInteger(end) || start < from || end < start || end > text.length) {
      throw new SlantwiseError('invalid-option', `a paragraph must be a range of the text, in order and not overlapping the one before; got ${start}–${end}`, {
        place: { path: `paragraphs[${i}]` },
      });
    }
    from = end;
    return { start, end };
  });
}
