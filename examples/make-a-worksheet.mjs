// A worksheet for a class: the text unmarked, tables to fill in, and on a new page the answers with their definitions.
//   node examples/make-a-worksheet.mjs [article.txt|article.md|article.html|…]
import { fileURLToPath } from 'node:url';
import { createAnalyzer } from 'slantwise';
import { analyzeInput, readInput } from 'slantwise/node';
import { renderWorksheetText, worksheetOf } from 'slantwise/render';

const file = process.argv[2] ?? fileURLToPath(new URL('articles/harbour-opinion.txt', import.meta.url));
const analyzer = createAnalyzer();

for (const input of await readInput(file)) {
  const report = analyzeInput(input, analyzer);
  const title = input.metadata.title ?? 'How does this text persuade?';
  console.log(renderWorksheetText(worksheetOf(report, input.text, { title }), { width: 80 }));
}
