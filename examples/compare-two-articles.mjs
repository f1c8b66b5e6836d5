// Compares two articles on one event: what differs by more than chance, and what only one of them has. Prints it, and
// writes a page beside it where a second argument says so.
//   node examples/compare-two-articles.mjs [a.txt b.txt [page.html]]
import { readFileSync, writeFileSync } from 'node:fs';
import { analyze, compare } from 'slantwise';
import { renderComparisonHtml } from 'slantwise/html';

const article = (name) => new URL(`articles/${name}`, import.meta.url);
const [a = article('harbour-opinion.txt'), b = article('harbour-vote.txt'), page] = process.argv.slice(2);
const texts = { a: readFileSync(a, 'utf8'), b: readFileSync(b, 'utf8') };
const comparison = compare(analyze(texts.a), analyze(texts.b), { texts });

for (const { label, difference, interval } of comparison.figures.filter(({ differs }) => differs))
  console.log(`${label}: ${difference.toFixed(2)} more in a (95 % interval ${interval.map((bound) => bound.toFixed(2)).join(' to ')})`);
const { differ, compared, expectedByChance } = comparison.multiplicity;
console.log(`${differ} of ${compared} figures differ; ${expectedByChance.toFixed(1)} would by chance alone`);
const names = (sources) => sources.map(({ name }) => name).join(', ');
console.log(`sources only in a: ${names(comparison.sources.onlyA)}`);
console.log(`sources only in b: ${names(comparison.sources.onlyB)}`);
for (const { a: one, b: other } of comparison.actors.both)
  console.log(`${one.name}: ${one.score.toFixed(2)} in a, ${other.score.toFixed(2)} in b, from -1 (blamed) to 1 (praised)`);
const { reliability, b: alone } = comparison.statements;
console.log(`said in b only (reliability ${reliability.level}):`);
for (const { source, text } of alone.slice(0, 3)) console.log(`  ${source}: ${text}`);
if (page) writeFileSync(page, renderComparisonHtml(comparison));
