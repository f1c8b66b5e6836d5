/** Every example runs as it is, after a build. Run by `npm run test:examples`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

const EXPECTED = {
  'analyze-a-file.mjs': /loaded {4}.*\[.+, author\]/,
  'swap-a-lexicon.mjs':
    /^Boffins ← boffin \(avoid\), plainer: scientist\nslammed ← slam \(avoid\)\nrow ← row \(avoid\)\nrow: not counted, unless "in a row"\ncite as: my-newsroom\/house-style 1\.0\.0, sha256-/,
  'print-a-source-ledger.mjs': /named-person/,
  'gate-a-build.mjs': /within the limits/,
  'report-as-a-page.mjs': /report\.html: \d+ kB, \d{2,} marks/,
  'compare-two-articles.mjs': /loaded terms: .* more in a[\s\S]*sources only in b: .*Ilse Varga/,
  'make-a-worksheet.mjs': /1\. LOADED WORDS[\s\S]*\f[\s\S]*: ANSWERS[\s\S]*THE CATEGORIES/,
  'overview-of-a-corpus.mjs': /from September, 7 texts: .* loaded terms per 100 words/,
  'stream-ndjson.mjs': /"lexicons":\["en\/sentiment@/,
};

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.mjs'));

test('every example is expected to print something, and every expectation has its example', () => {
  assert.deepEqual(examples.sort(), Object.keys(EXPECTED).sort());
});

for (const name of examples) {
  test(name, () => assert.match(execFileSync(process.execPath, [new URL(name, folder).pathname], { encoding: 'utf8' }), EXPECTED[name]));
}
