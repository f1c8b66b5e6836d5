// Reads articles from NDJSON, one a line, and writes one row of figures for each, as they come: memory stays flat.
//   node examples/stream-ndjson.mjs [articles.ndjson]
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createAnalyzer } from 'slantwise';

const file = process.argv[2] ?? new URL('articles/articles.ndjson', import.meta.url);
const analyzer = createAnalyzer();

for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const { text, ...article } = JSON.parse(line);
  const { overall, text: counts, lexicons } = analyzer.analyze(text);
  console.log(
    JSON.stringify({
      id: article.id,
      outlet: article.outlet,
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
