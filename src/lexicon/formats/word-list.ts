import type { LexiconFormat } from './format.js';
import { firstLines } from './lines.js';
import { parseWordList } from './table.js';
import { sniffDelimiter } from './table-rows.js';
import { serializeWordList } from './table-writer.js';

/** A list with one term a line: what any text is that is nothing else. */
export const wordList: LexiconFormat = {
  id: 'words',
  title: 'list of words, one a line',
  extensions: ['txt', 'lst'],
  sniff(text) {
    if (/^\ufeff?\s*[<{%]/.test(text) || firstLines(text, 1).length === 0) return 0;
    return sniffDelimiter(text) === undefined ? 0.3 : 0.1;
  },
  parse: parseWordList,
  serialize: serializeWordList,
};
