import type { Report } from '../report.js';
import { safeJson } from './json.js';
import { type RowOptions, rowsOf } from './rows.js';

/**
 * The report as newline-delimited JSON: a row for the whole text, then one a paragraph. `COLUMNS` documents the keys.
 *
 * @example
 * ```ts
 * const text = 'A shameless plan.';
 * renderNdjson(analyze(text), text, { file: 'plan.txt' }).split('\n').length; // 3: text, paragraph, and the end
 * ```
 */
export function renderNdjson(report: Report, text: string, options: RowOptions = {}): string {
  return rowsOf(report, text, options)
    .map((row) => `${safeJson(row)}\n`)
    .join('');
}
