// Replaces a measure's lexicon by one of your own, and cites it: id, version and content hash stand in the report.
//   node examples/swap-a-lexicon.mjs
import { createAnalyzer } from 'slantwise';

const houseStyle = {
  id: 'my-newsroom/house-style',
  version: '1.0.0',
  language: 'en',
  measure: 'loadedTerms',
  licence: { spdx: 'CC0-1.0', redistributable: true, commercial: true },
  categories: [
    {
      id: 'avoid',
      definition: 'Words our style guide asks reporters to avoid outside quotations.',
      entries: ['slam', { term: 'row', pos: 'NOUN', unless: ['front row', 'in a row'] }, { term: 'boffin', weight: 3, plain: 'scientist' }],
    },
  ],
};

const analyzer = createAnalyzer({ lexicons: { loadedTerms: houseStyle } });
const text = 'Boffins slammed the plan amid a row over cuts. They won three times in a row.';
const report = analyzer.analyze(text, { explain: true });

for (const { text: term, entry, category, plain } of report.overall.loadedTerms.hits)
  console.log(`${term} ← ${entry} (${category})${plain ? `, plainer: ${plain}` : ''}`);
for (const { text: term, reason, by } of report.overall.loadedTerms.suppressed) console.log(`${term}: not counted, ${reason} "${by}"`);
const { id, version, hash } = report.lexicons.find(({ measure }) => measure === 'loadedTerms');
console.log(`cite as: ${id} ${version}, ${hash.slice(0, 20)}…`);
