import type { Analyzer } from '../../analyze.js';
import type { TextOptions } from '../../options.js';
import type { Report } from '../../report.js';
import { relocated } from './relocate.js';
import type { InputText } from './types.js';

/**
 * The report of a text that `readInput` read, its offsets into `input.text`: hand both to a renderer.
 *
 * Paragraphs are those of the document, unless `options.paragraphs` says otherwise; mentions of given entities are
 * offsets into what is analysed (`input.prose`, where there is one).
 *
 * @throws {SlantwiseError} `invalid-option`
 * @example
 * ```ts
 * import { createAnalyzer } from 'slantwise';
 * import { analyzeInput, readInput } from 'slantwise/node';
 *
 * const analyzer = createAnalyzer();
 * for (const input of await readInput('article.txt')) {
 *   const { overall } = analyzeInput(input, analyzer);
 *   overall.loadedTerms?.hits.map(({ start, end }) => input.text.slice(start, end)); // ['shameless']
 * }
 * ```
 */
export function analyzeInput({ text, prose, format }: InputText, analyzer: Pick<Analyzer, 'analyze'>, options: TextOptions = {}): Report {
  const isRead = format === 'markdown' || format === 'html' || format === 'docx' || format === 'pdf';
  const chosen = isRead && (options.paragraphs ?? 'auto') === 'auto' ? { ...options, paragraphs: 'blank-line' as const } : options;
  if (!prose) return analyzer.analyze(text, chosen);
  return relocated(analyzer.analyze(prose.text, chosen), prose.pieces, text);
}
