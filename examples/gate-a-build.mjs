// Fails a build when an article goes over the limits a newsroom has set itself. Quoted words are the speaker's: only
// the author's own voice is held against it.
//   node examples/gate-a-build.mjs [article.txt …]
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyze } from 'slantwise';

const LIMIT = { loadedPer100Words: 4, unattributed: 6 };
const files = process.argv.length > 2 ? process.argv.slice(2) : [new URL('articles/harbour-vote.txt', import.meta.url).pathname];

for (const file of files) {
  const { loadedTerms, attribution } = analyze(readFileSync(file, 'utf8')).overall;
  // The interval's lower bound: a short text is not failed for one unlucky word.
  const [low] = loadedTerms.author.interval;
  const over = [];
  if (low > LIMIT.loadedPer100Words) over.push(`loaded terms: at least ${low.toFixed(1)} per 100 words`);
  if (attribution.unattributed.length > LIMIT.unattributed) over.push(`${attribution.unattributed.length} assertions without a source`);
  console.log(`${basename(file)}: ${over.length ? over.join('; ') : 'within the limits'}`);
  if (over.length) process.exitCode = 1;
}
