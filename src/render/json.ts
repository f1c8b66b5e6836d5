import type { Report } from '../report.js';

/** Legal in JSON as they are, but a terminal acts on them; their `\u` form means the same and is only read. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON that is safe to print: nothing in it can move a cursor or reverse a line. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The report as JSON, with a line break at its end.
 *
 * @param options.indent spaces a level; 0 puts everything on one line. Default 2.
 * @example
 * ```ts
 * const report = analyze('A shameless plan.');
 * JSON.parse(renderJson(report, 'A shameless plan.')).schema; // 'slantwise-report/1'
 * ```
 */
export function renderJson(report: Report, _text?: string, { indent = 2 }: { indent?: number } = {}): string {
  return `${safeJson(report, indent)}\n`;
}
