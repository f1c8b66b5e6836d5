// Reads articles from NDJSON or CSV, one a row, and writes one row of figures for each, as they come: memory stays flat.
//   node examples/stream-ndjson.mjs [articles.ndjson|articles.csv]
import { fileURLToPath } from 'node:url';
import { createAnalyzer } from 'slantwise';
import { analyzeInput, streamInput } from 'slantwise/node';

const file = process.argv[2] ?? fileURLToPath(new URL('articles/articles.ndjson', import.meta.url));
const analyzer = createAnalyzer();

for await (const input of streamInput(file)) {
  const { overall, text: counts, lexicons } = analyzeInput(input, analyzer);
  console.log(
    JSON.stringify({
      id: input.metadata.id,
      outlet: input.metadata.outlet,
      words: counts.words,
      sentiment: +overall.sentiment.score.toFixed(3),
      loadedPer100Words: +overall.loadedTerms.per100Words.toFixed(2),
      loadedInterval: overall.loadedTerms.interval.map((bound) => +bound.toFixed(2)),
      attributedShare: +overall.attribution.attributedShare.toFixed(3),
      hedgesPer100Words: +overall.hedging.hedgesPer100Words.toFixed(2),
      lexicons: lexicons.map(({ id, version }) => `${id}@${version}`),
    }),
  );
}
