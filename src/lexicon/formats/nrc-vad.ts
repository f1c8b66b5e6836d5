import { SlantwiseError } from '../../error.js';
import { shortened } from './category-ids.js';
import { createCategoryTree } from './category-tree.js';
import { createDiagnostics } from './diagnostics.js';
import type { Imported, ImportOptions, LexiconFormat } from './format.js';
import { headOf } from './head.js';
import { firstLines, refuseBinary } from './lines.js';
import { tidyTerm } from './surface-terms.js';
import { columnName, numberIn, sniffDelimiter, tableRows } from './table-rows.js';

const DIMENSIONS = ['valence', 'arousal', 'dominance'];

/**
 * The NRC Valence, Arousal and Dominance Lexicon, which users bring with them (Mohammad 2018, *Obtaining Reliable Human
 * Ratings of Valence, Arousal, and Dominance for 20,000 English Words*; version 2, 2025): word, valence, arousal,
 * dominance, parted by tabs. It becomes three categories with weights, on the file's own scale: 0 to 1 in version 1,
 * -1 to 1 in version 2; which of them it is, a diagnostic says.
 *
 * @throws {SlantwiseError} `invalid-syntax` where the columns are not there; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon } = parseNrcVad('Word\tValence\tArousal\tDominance\ncalm\t0.9\t0.1\t0.5\n');
 * lexicon.categories[0]; // { id: 'valence', entries: [{ term: 'calm', weight: 0.9 }] }
 * ```
 */
export function parseNrcVad(text: string, options: ImportOptions = {}): Imported {
  refuseBinary(text, options.file);
  const diagnostics = createDiagnostics();
  const rows = tableRows(text, sniffDelimiter(text) ?? '\t', diagnostics, options.file);
  const header = (rows[0]?.cells ?? []).map(columnName);
  const named = DIMENSIONS.map((name) => header.indexOf(name));
  const headless = header.length === 4 && header.slice(1).every((cell) => numberIn(cell) !== undefined);
  if (named.includes(-1) && !headless) {
    const place = { ...(options.file !== undefined && { file: options.file }), line: rows[0]?.line ?? 1, column: 1 };
    throw new SlantwiseError('invalid-syntax', 'has no columns Word, Valence, Arousal, Dominance', { place });
  }
  if (headless) diagnostics.warning('header-missing', 'names no columns: they are read as word, valence, arousal, dominance', rows[0]?.line);
  const columns = headless ? [1, 2, 3] : named;
  const termAt = headless
    ? 0
    : Math.max(
        0,
        header.findIndex((name) => name === 'word' || name === 'term'),
      );

  const tree = createCategoryTree(diagnostics);
  const beyond: { term: string; number: number; line: number }[] = [];
  let negative = false;
  for (const { cells, line } of headless ? rows : rows.slice(1)) {
    const term = tidyTerm(cells[termAt] ?? '');
    if (!term) diagnostics.error('no-term', 'the row has no word and is not read', line);
    for (const [i, column] of term ? columns.entries() : []) {
      const number = numberIn(cells[column] ?? '');
      if (number === undefined) {
        diagnostics.error('cell-unread', `"${shortened(term)}" has "${shortened(cells[column] ?? '')}" for ${DIMENSIONS[i]}: not a number`, line);
        continue;
      }
      negative ||= number < 0;
      if (number < -1 || number > 1) beyond.push({ term, number, line });
      tree.file([DIMENSIONS[i] as string], { term, weight: number }, line);
    }
  }
  for (const { term, number, line } of beyond) diagnostics.warning('out-of-range', `"${shortened(term)}" has ${number}: beyond -1 to 1`, line);
  diagnostics.info(
    'scale',
    negative ? 'weights are on a scale from -1 to 1 (version 2)' : 'no weight is negative: the scale is 0 to 1 (version 1), and its middle is 0.5',
  );
  const head = headOf('NRC VAD', options, diagnostics, { measure: 'sentiment' });
  return { lexicon: { ...head, match: 'exact', categories: tree.categories }, diagnostics: diagnostics.list() };
}

/** The NRC Valence, Arousal and Dominance Lexicon. */
export const nrcVad: LexiconFormat = {
  id: 'nrc-vad',
  title: 'NRC Valence, Arousal and Dominance Lexicon',
  extensions: ['txt'],
  sniff(text) {
    const header = (firstLines(text, 1)[0] ?? '').split(/[\t,;]/).map(columnName);
    return DIMENSIONS.every((name) => header.includes(name)) ? 0.95 : 0;
  },
  parse: parseNrcVad,
};
