import type { Report } from '../report.js';
import { safeJson } from './json.js';
import { listsOf, NO_LISTS } from './lists.js';
import { type RowOptions, rowsOf } from './rows.js';

/**
 * The report as newline-delimited JSON: a row for the whole text, then one a paragraph. `COLUMNS` documents the keys, `LISTS`
 * the three at the end that hold more than one value.
 *
 * @example
 * ```ts
 * const text = 'A shameless plan.';
 * renderNdjson(analyze(text), text, { file: 'plan.txt' }).split('\n').length; // 3: text, paragraph, and the end
 * ```
 */
export function renderNdjson(report: Report, text: string, options: RowOptions = {}): string {
  return rowsOf(report, text, options)
    .map((row) => `${safeJson({ ...row, ...(row.level === 'text' ? listsOf(report) : NO_LISTS) })}\n`)
    .join('');
}
