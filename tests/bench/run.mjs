/**
 * `npm run bench`: slantwise's speed as a ratio of the bare wink pipeline it stands on, in the same run, and flat
 * memory on a long stream of new words. Figures to read, not a test: no clock decides whether the build is green.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tsImport } from 'tsx/esm/api';
import { analyze, createAnalyzer } from '../../dist/index.js';
import { newsSpeed } from './news.mjs';
import { dictionary, stream, texts } from './texts.mjs';

const require = createRequire(import.meta.url);
const ROUNDS = 7;

const bare = () => {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'negation', 'pos']);
  return (text) => nlp.readDoc(text).tokens().length();
};
const optional = (name, make) => {
  try {
    return make(require(name));
  } catch {
    return undefined;
  }
};

const contestants = {
  'wink-nlp, bare (sbd, negation, pos)': bare(),
  'slantwise, four measures, all evidence': (
    (analyzer) => (text) =>
      analyzer.analyze(text)
  )(createAnalyzer({ measures: ['sentiment', 'loadedTerms', 'attribution', 'hedging'] })),
  'slantwise, rhetoric too (the default)': (text) => analyze(text),
  'slantwise, hedging only': (
    (analyzer) => (text) =>
      analyzer.analyze(text)
  )(createAnalyzer({ measures: ['hedging'] })),
  'vader-sentiment (one number)': optional('vader-sentiment', (vader) => (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text)),
  'compromise (tagging only)': optional('compromise', (nlp) => (text) => nlp(text).terms().length),
};

const corpus = texts(400);
const bytes = corpus.reduce((sum, text) => sum + text.length, 0);

function seconds(run) {
  const started = performance.now();
  for (const text of corpus) run(text);
  return (performance.now() - started) / 1000;
}

const runners = Object.entries(contestants).filter(([, run]) => run);
for (const [, run] of runners) seconds(run);
const best = new Map(runners.map(([name]) => [name, Number.POSITIVE_INFINITY]));
for (let round = 0; round < ROUNDS; round++) for (const [name, run] of runners) best.set(name, Math.min(best.get(name), seconds(run)));

const floor = best.get('wink-nlp, bare (sbd, negation, pos)');
console.log(`${corpus.length} articles, ${(bytes / 1e6).toFixed(1)} MB, best of ${ROUNDS} rounds, Node ${process.version}`);
console.table(
  Object.fromEntries([...best].map(([name, time]) => [name, { 'MB/s': +(bytes / 1e6 / time).toFixed(2), 'ratio to bare wink': +(floor / time).toFixed(2) }])),
);

const at = process.argv.indexOf('--news');
const newsFile = at >= 0 ? process.argv[at + 1] : '../shared/gold/attribution/polnear.dev.jsonl';
const bareNews = newsSpeed(newsFile, 'bare');
if (bareNews) {
  const row = ({ first, again }) => ({
    'MB/s, first': +first.toFixed(2),
    ratio: +(first / bareNews.first).toFixed(2),
    'MB/s, again': +again.toFixed(2),
    'ratio, again': +(again / bareNews.again).toFixed(2),
  });
  console.log(`real news: ${bareNews.articles} articles read for the first time, after as many others, and again`);
  console.table({
    'wink-nlp, bare': row(bareNews),
    'slantwise, four measures': row(newsSpeed(newsFile, 'four')),
    'slantwise, the default': row(newsSpeed(newsFile, 'all')),
  });
} else console.log(`real news: no articles at ${newsFile}; name a file, a JSON object with a "text" a line, with: npm run bench -- --news FILE`);

const stages = await tsImport('./scoring.ts', import.meta.url);
const stageSpeed = (stage) => {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    stage();
    fastest = Math.min(fastest, (performance.now() - started) / 1000);
  }
  return bytes / 1e6 / fastest;
};
for (const [name, stage] of [
  ["sentiment's scoring stage alone, tokens given", stages.sentimentStage(corpus)],
  ['the attribution stage alone, tokens and matches given', stages.attributionStage(corpus)],
]) {
  const speed = stageSpeed(stage);
  console.log(`${name}: ${speed.toFixed(1)} MB/s, ${((speed * 1e6 * floor) / bytes).toFixed(2)} of bare wink`);
}

const unseen = [...stream(1000)];
console.log('new words: 1,000 paragraphs in which every third word was never seen before, each read once');
const firstSight = (run) => {
  const started = performance.now();
  for (const paragraph of unseen) run(paragraph);
  return performance.now() - started;
};
const bareFirst = firstSight(contestants['wink-nlp, bare (sbd, negation, pos)']);
const ownFirst = firstSight(contestants['slantwise, four measures, all evidence']);
console.table({ 'ms, bare wink': Math.round(bareFirst), 'ms, slantwise': Math.round(ownFirst), ratio: +(bareFirst / ownFirst).toFixed(2) });

console.log('time by length (one text): a text ten times as long takes about ten times as long');
const once = (text) => {
  const started = performance.now();
  analyze(text);
  return performance.now() - started;
};
const unit = corpus.slice(0, 20).join('\n\n');
once(unit);
console.table(
  [1, 10, 100].map((times) => ({
    MB: +((unit.length * times) / 1e6).toFixed(2),
    'ms per MB': Math.round(once(Array(times).fill(unit).join('\n\n')) / ((unit.length * times) / 1e6)),
  })),
);

console.log('a fresh process, milliseconds: the shipped English lexicons loaded; the library imported; a first text (wink built, lexicons compiled)');
const fresh = (script) =>
  JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: new URL('../..', import.meta.url), encoding: 'utf8' }));
const timed = (work) => `const t = performance.now(); ${work} console.log(JSON.stringify(Math.round(performance.now() - t)));`;
const NAMES = [
  'assertions',
  'hedging',
  'loaded-terms',
  'name-parts',
  'names',
  'reporting-cues',
  'rhetoric',
  'sentiment',
  'sentiment-modifiers',
  'source-nouns',
];
const first = "import { analyze } from 'slantwise'; ";
console.table({
  'ten lexicons': fresh(timed(NAMES.map((name) => `await import('slantwise/lexicons/en/${name}');`).join(' '))),
  import: fresh(timed("await import('slantwise');")),
  'first text': fresh(first + timed("analyze('A first text.');")),
});

console.log('a dictionary of one’s own: time to load and check, to compile and read a first text, and speed beside one of 1,000 entries');
const milliseconds = (work) => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
const some = corpus.slice(0, 100);
const sizes = [1_000, 100_000].map((entries) => {
  const json = JSON.stringify(dictionary(entries));
  let lexicon;
  const parse = milliseconds(() => {
    lexicon = JSON.parse(json);
  });
  let analyzer;
  const check = milliseconds(() => {
    analyzer = createAnalyzer({ dictionaries: { own: lexicon } });
  });
  const compile = milliseconds(() => analyzer.analyze('A first text.'));
  const read = Math.min(...Array.from({ length: 5 }, () => milliseconds(() => some.map((text) => analyzer.analyze(text)))));
  return {
    entries,
    'JSON.parse, ms': Math.round(parse),
    'check, ms': Math.round(check),
    'compile with the shipped ones and first text, ms': Math.round(compile),
    read,
  };
});
console.table(sizes.map(({ read, ...row }) => ({ ...row, 'speed beside 1,000 entries': +(sizes[0].read / read).toFixed(2) })));

const paragraphs = Number(process.env.PARAGRAPHS ?? 200_000);
console.log(`memory over a stream of ${paragraphs} paragraphs full of new words (heap after collection, MB)`);
const rows = [];
let seen = 0;
for (const paragraph of stream(paragraphs)) {
  analyze(paragraph);
  if (++seen % (paragraphs / 8) === 0) {
    globalThis.gc?.();
    rows.push({ paragraphs: seen, heap: Math.round(process.memoryUsage().heapUsed / 1e6) });
  }
}
console.table(rows);
