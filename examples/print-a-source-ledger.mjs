// Who speaks in an article, how much, and with which verbs they are reported.
//   node examples/print-a-source-ledger.mjs [article.txt]
import { readFileSync } from 'node:fs';
import { analyze } from 'slantwise';

const file = process.argv[2] ?? new URL('articles/harbour-vote.txt', import.meta.url);
const { sources, overall } = analyze(readFileSync(file, 'utf8'));

console.table(
  sources.map(({ name, type, attributions, words, directShare, stances }) => ({
    source: name,
    type,
    statements: attributions,
    words,
    'in quotation marks': `${Math.round(100 * directShare)} %`,
    'reported as': Object.entries(stances)
      .map(([stance, times]) => `${stance} × ${times}`)
      .join(', '),
  })),
);
const { attributedShare, namedShare, unattributed } = overall.attribution;
console.log(`${Math.round(100 * attributedShare)} % of the words have a source; ${Math.round(100 * (namedShare ?? 0))} % of the statements name it.`);
for (const { kind, cue, text } of unattributed) console.log(`nobody stands behind this ${kind} ("${cue.text}"): ${text}`);
