// A report as one HTML file, to open in a browser, print and pass on.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from 'slantwise';
import { renderHtml } from 'slantwise/html';

const text = readFileSync(new URL('articles/state-commentary.txt', import.meta.url), 'utf8');
const page = renderHtml(analyze(text), text, { file: 'state-commentary.txt' });
const file = join(mkdtempSync(join(tmpdir(), 'slantwise-')), 'report.html');
writeFileSync(file, page);
console.log(`${file}: ${Math.round(page.length / 1024)} kB, ${page.match(/<mark /g).length} marks`);
