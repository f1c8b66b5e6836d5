/**
 * Real news, which does not repeat itself: what repeats is remembered, so the bench's articles, made of the same
 * paragraphs, flatter every reader that remembers. A reader reads the first half of the articles three times, then the
 * other half for the first time, then that half ten times again, the best of which counts; in a process of its own, so that none learns from another.
 *
 * `node tests/bench/news.mjs FILE READER` prints the speed of one reader.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const WARM_ROUNDS = 3;
const AGAIN_ROUNDS = 10;

const READERS = {
  bare: async () => {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'negation', 'pos']);
    return (text) => nlp.readDoc(text).tokens().length();
  },
  four: async () => {
    const { createAnalyzer } = await import('../../dist/index.js');
    const analyzer = createAnalyzer({ measures: ['sentiment', 'loadedTerms', 'attribution', 'hedging'] });
    return (text) => analyzer.analyze(text);
  },
  all: async () => (await import('../../dist/index.js')).analyze,
};

/** MB/s of a reader at first sight and again; a JSON object with a `text` a line in the file, which need not be there. */
export function newsSpeed(file, reader) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), file, reader], { encoding: 'utf8' }));
}

async function measure(file, reader) {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);
  const half = Math.ceil(texts.length / 2);
  const after = texts.slice(half);
  const megabytes = after.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const read = await READERS[reader]();
  const speed = (those) => {
    const started = performance.now();
    for (const text of those) read(text);
    return (megabytes * 1000) / (performance.now() - started);
  };
  for (let round = 0; round < WARM_ROUNDS; round++) speed(texts.slice(0, half));
  return { articles: after.length, first: speed(after), again: Math.max(...Array.from({ length: AGAIN_ROUNDS }, () => speed(after))) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await measure(process.argv[2], process.argv[3])));
