import type { LoadedHit, Report } from '../report.js';
import type { Comparison, TermComparison } from './comparison.js';

/** The loaded terms of two texts, by entry: those that one uses and the other does not, and those of both. */
export function compareTerms(a: Report, b: Report): Comparison['loadedTerms'] {
  const terms = new Map<string, TermComparison>();
  const add = (hit: LoadedHit, side: 'a' | 'b') => {
    const key = `${hit.lexicon} ${hit.category} ${hit.entry}`;
    const term = terms.get(key) ?? termOf(hit);
    term[side]++;
    term.weight = Math.max(term.weight, hit.weight);
    terms.set(key, term);
  };
  for (const hit of a.overall.loadedTerms?.hits ?? []) add(hit, 'a');
  for (const hit of b.overall.loadedTerms?.hits ?? []) add(hit, 'b');
  const all = [...terms.values()].sort((one, other) => other.weight - one.weight || other.a + other.b - one.a - one.b || (keyOf(one) < keyOf(other) ? -1 : 1));
  return { onlyA: all.filter((term) => term.b === 0), onlyB: all.filter((term) => term.a === 0), both: all.filter((term) => term.a > 0 && term.b > 0) };
}

const keyOf = ({ term, category, lexicon }: TermComparison): string => `${term} ${category} ${lexicon}`;

function termOf({ entry, lexicon, category, weight, plain }: LoadedHit): TermComparison {
  return { term: entry, lexicon, category, weight, ...(plain !== undefined && { plain }), a: 0, b: 0 };
}
