export { writeFileAtomic } from './atomic.js';
export { type ImportFileOptions, importLexiconFile } from './import-lexicon.js';
export { readLexiconFile } from './lexicon-file.js';
export { readLexicon, readLexiconFolder } from './lexicon-folder.js';
export { readRows } from './rows.js';
export { readText } from './text.js';
