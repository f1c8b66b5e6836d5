/** After the bundler: lexicon data, schemas and notices. Run by `npm run build`. */
import { rmSync } from 'node:fs';
import { writeData } from './data.js';
import { metafilesIn, writeNotices } from './notices.js';
import { writeSchemas } from './schema.js';

writeData('lexicons/compiled', 'dist/data');
writeSchemas('dist/schema');
const folders = ['dist', 'dist/vendor'];
writeNotices(folders, 'THIRD-PARTY-NOTICES.md');
for (const file of folders.flatMap(metafilesIn)) rmSync(file);
