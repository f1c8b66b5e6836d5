// Reads an article and prints, for each paragraph, what the four measures found in it.
//   node examples/analyze-a-file.mjs [article.txt]
import { readFileSync } from 'node:fs';
import { analyze } from 'slantwise';

const file = process.argv[2] ?? new URL('articles/harbour-opinion.txt', import.meta.url);
const text = readFileSync(file, 'utf8');

for (const { index, role, sentiment, loadedTerms, attribution, hedging } of analyze(text).paragraphs) {
  console.log(`¶ ${index + 1} ${role === 'body' ? '' : `(${role})`}`);
  console.log(`  sentiment ${sentiment.score.toFixed(2)}, in the author's own voice ${sentiment.author.score.toFixed(2)}`);
  console.log(`  loaded    ${loadedTerms.hits.map((hit) => `${hit.text} [${hit.category}, ${hit.voice}]`).join(' · ') || '–'}`);
  console.log(`  sources   ${attribution.attributions.map(({ source, cue }) => `${source?.text ?? 'nobody'} ${cue?.text ?? ''}`.trim()).join(' · ') || '–'}`);
  console.log(`  hedges    ${hedging.hits.map((hit) => `${hit.text} [${hit.kind}]`).join(' · ') || '–'}`);
}
