import type { Paragraph } from '../../report.js';
import { enclose } from '../enclose.js';
import { type Kind, runsOf } from '../marks.js';
import { visibleLine } from '../visible.js';

/** A text on one line of its own, to be read as it is written. */
export const escaped = (text: string): string => escapedStart(escapedInside(visibleLine(text)));

const SIGNS: Record<Kind, readonly [open: string, close: string]> = { loaded: ['**', '**'], hedge: ['_', '_'], booster: ['**_', '_**'] };

/** A paragraph on one line, its marked words set off. */
export function markedParagraph(text: string, marks: Uint8Array, { start, end }: Paragraph): string {
  const pieces = runsOf(marks, start, end).map((run, i) => {
    const words = escapedInside(visibleLine(text.slice(run.start, run.end)));
    if (run.kind) return enclose(words, ...SIGNS[run.kind]);
    return i === 0 ? escapedStart(words) : words;
  });
  return pieces.join('');
}

/** Everything that could be markup inside a line, in CommonMark, in a table, in HTML or as a formula. */
const escapedInside = (line: string): string => line.replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&');

/** What is markup only where a line begins: lists, rules, underlines of headings. */
const escapedStart = (line: string): string => line.replace(/^(\s*\d{0,9})([-+=.)])(?=[-=\s]|$)/, '$1\\$2');
