import type { TermCounts } from '../render/lists.js';
import { logOddsRatio } from '../statistics/log-odds.js';
import type { DistinctiveTerm } from './overview.js';

/** How often terms occur in a group of texts; there are no more of them than the lexicons have entries. */
export interface TermSums {
  words: number;
  terms: Map<string, { measure: string; term: string; count: number; texts: number }>;
}

export const noTerms = (): TermSums => ({ words: 0, terms: new Map() });

export function addTerms(sums: TermSums, terms: TermCounts, words: number): void {
  sums.words += words;
  for (const [measure, counts] of Object.entries(terms)) {
    for (const [term, count] of Object.entries(counts)) {
      const key = `${measure}\n${term}`;
      const known = sums.terms.get(key);
      if (known) {
        known.count += count;
        known.texts++;
      } else sums.terms.set(key, { measure, term, count, texts: 1 });
    }
  }
}

/** Beyond it a term is unlike chance at the 5 % level, taken by itself. */
const LEAST_Z = 1.96;
/** What stands in one text only is that text's, not the group's. */
const FEWEST_TEXTS = 2;

/**
 * The terms that a group uses more than all the others together: log-odds of a term among all words, with the whole corpus
 * as informative prior (Monroe, Colaresi & Quinn 2008).
 */
export function distinctiveTerms(group: TermSums, all: TermSums, priorStrength: number, top: number): DistinctiveTerm[] {
  const elsewhereWords = all.words - group.words;
  if (group.words === 0 || elsewhereWords === 0) return [];
  const found: DistinctiveTerm[] = [];
  for (const [key, { measure, term, count, texts }] of group.terms) {
    if (texts < FEWEST_TEXTS) continue;
    const everywhere = all.terms.get(key)?.count ?? count;
    const elsewhere = everywhere - count;
    const prior = (priorStrength * everywhere) / all.words;
    const { delta, z } = logOddsRatio({ a: count, b: elsewhere, totalA: group.words, totalB: elsewhereWords, prior, priorTotal: priorStrength });
    if (z >= LEAST_Z) found.push({ term, measure, count, elsewhere, texts, logOdds: delta, z });
  }
  return found.sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1)).slice(0, top);
}
