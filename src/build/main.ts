/** After the bundler: lexicon data, schemas and notices. Run by `npm run build`. */
import { readdirSync, rmSync } from 'node:fs';
import { writeData } from './data.js';
import { writeNotices } from './notices.js';
import { writeSchemas } from './schema.js';

writeData('lexicons/compiled', 'dist/data');
writeSchemas('dist/schema');
writeNotices('dist', 'THIRD-PARTY-NOTICES.md');
for (const file of readdirSync('dist').filter((name) => /^metafile-.*\.json$/.test(name))) rmSync(`dist/${file}`);
