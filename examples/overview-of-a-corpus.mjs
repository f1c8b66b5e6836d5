// A corpus at a glance: reads articles one by one, keeps sums only, and says how groups differ, who speaks and how actors
// are portrayed. Writes a page where a second argument says so.
//   node examples/overview-of-a-corpus.mjs [articles.ndjson [page.html]]
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createAnalyzer } from 'slantwise';
import { renderOverviewHtml } from 'slantwise/html';
import { overview } from 'slantwise/overview';
import { listsOf, rowsOf } from 'slantwise/render';

const [file = new URL('articles/articles.ndjson', import.meta.url), page] = process.argv.slice(2);
const analyzer = createAnalyzer();

// The same rows as "slantwise analyze articles.ndjson --format ndjson" prints, without the detour over a file.
async function* rows() {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const { text, ...metadata } = JSON.parse(line);
    const report = analyzer.analyze(text);
    // Any column of your own can be grouped by: outlet, author, section, or one made on the way.
    metadata.season = metadata.date < '2024-09' ? 'until August' : 'from September';
    const [whole] = rowsOf(report, text, { file: metadata.id });
    yield { ...whole, ...metadata, ...listsOf(report) };
  }
}

const corpus = await overview(rows(), { by: ['season'] });
for (const { name, texts, distributions, sources } of corpus.by[0].groups) {
  const loaded = distributions.find(({ column }) => column === 'loaded_per_100_words');
  const interval = loaded.interval?.map((bound) => bound.toFixed(1)).join(' to ') ?? 'not known from one text';
  console.log(
    `${name}, ${texts === 1 ? '1 text' : `${texts} texts`}: ${loaded.mean.toFixed(1)} loaded terms per 100 words (95 % interval ${interval}), ${sources.sources} named sources`,
  );
}
for (const { name, texts, mean, periods } of corpus.actors.slice(0, 3))
  console.log(
    `${name} in ${texts} texts: ${mean.toFixed(2)} from -1 (blamed) to 1 (praised); ${periods.map((part) => `${part.name}: ${part.mean.toFixed(2)}`).join(', ')}`,
  );
if (page) writeFileSync(page, renderOverviewHtml(corpus));
