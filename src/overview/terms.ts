import type { TermCounts } from '../render/lists.js';
import { logOddsRatio } from '../statistics/log-odds.js';
import type { DistinctiveTerm } from './overview.js';

/** How often a term occurs in a group of texts, and in how many of them. */
interface TermSum {
  count: number;
  texts: number;
}

/** The terms of a group of texts, by measure; there are no more of them than the lexicons have entries. */
export interface TermSums {
  words: number;
  terms: Map<string, Map<string, TermSum>>;
}

export const noTerms = (): TermSums => ({ words: 0, terms: new Map() });

export function addTerms(sums: TermSums, terms: TermCounts, words: number): void {
  sums.words += words;
  for (const measure of Object.keys(terms)) {
    const counts = terms[measure] as Record<string, number>;
    let known = sums.terms.get(measure);
    if (!known) {
      known = new Map();
      sums.terms.set(measure, known);
    }
    for (const term of Object.keys(counts)) {
      const count = counts[term] as number;
      const sum = known.get(term);
      if (sum) {
        sum.count += count;
        sum.texts++;
      } else known.set(term, { count, texts: 1 });
    }
  }
}

/** Beyond it a term is unlike chance at the 5 % level, taken by itself. */
const LEAST_Z = 1.96;
/** What stands in one text only is that text's, not the group's. */
const FEWEST_TEXTS = 2;

interface TermSettings {
  priorStrength?: number | undefined;
  top: number;
}

/** A prior of some hundred words would be nothing beside a large corpus. */
const priorFor = (words: number): number => Math.max(500, words / 100);

/**
 * The terms that a group uses more than all the others together: log-odds of a term among all words, with the whole corpus
 * as informative prior (Monroe, Colaresi & Quinn 2008).
 */
export function distinctiveTerms(
  group: TermSums,
  all: TermSums,
  { priorStrength = priorFor(all.words), top }: TermSettings,
): { terms: DistinctiveTerm[]; termsTried: number } {
  const elsewhereWords = all.words - group.words;
  if (group.words === 0 || elsewhereWords === 0) return { terms: [], termsTried: 0 };
  let termsTried = 0;
  const found: DistinctiveTerm[] = [];
  for (const [measure, terms] of group.terms) {
    for (const [term, { count, texts }] of terms) {
      if (texts < FEWEST_TEXTS) continue;
      termsTried++;
      const everywhere = all.terms.get(measure)?.get(term)?.count ?? count;
      const elsewhere = everywhere - count;
      const prior = (priorStrength * everywhere) / all.words;
      const { delta, z } = logOddsRatio({ a: count, b: elsewhere, totalA: group.words, totalB: elsewhereWords, prior, priorTotal: priorStrength });
      if (z >= LEAST_Z) found.push({ term, measure, count, elsewhere, texts, logOdds: delta, z });
    }
  }
  const terms = found.sort((a, b) => b.z - a.z || (`${a.term} ${a.measure}` < `${b.term} ${b.measure}` ? -1 : 1)).slice(0, top);
  return { terms, termsTried };
}
