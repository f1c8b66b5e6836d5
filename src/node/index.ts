export { writeFileAtomic } from './atomic.js';
export { readLexiconFile } from './lexicon-file.js';
export { readLexicon, readLexiconFolder } from './lexicon-folder.js';
export { readText } from './text.js';
