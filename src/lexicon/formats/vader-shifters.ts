import type { LexiconCategory, LexiconEntry } from '../schema.js';
import { shortened } from './category-ids.js';
import type { Diagnostics } from './diagnostics.js';
import { linesOf } from './lines.js';
import { tidyTerm } from './surface-terms.js';

/** VADER's B_INCR and B_DECR: what a booster adds to the strength of a valence (Hutto and Gilbert 2014). */
const INCREMENT = 0.293;

/**
 * VADER's booster and negator lists as the category `modifier` of the sentiment measure, so that they shift valences
 * and have none themselves.
 *
 * Booster lines are a word, or a word, a tab and an increment; `"barely": B_DECR,` as in VADER's own source is read too.
 * An increment of 0.293 becomes the factor 1.293: VADER adds, the measure multiplies.
 */
export function vaderShifters(
  { boosters, negators }: { boosters?: string | undefined; negators?: string | undefined },
  diagnostics: Diagnostics,
): LexiconCategory[] {
  const categories: LexiconCategory[] = [];
  if (boosters !== undefined) {
    const entries = boosterEntries(boosters, diagnostics);
    categories.push(
      { id: 'intensifier', entries: entries.filter(({ weight = 1 }) => weight >= 1) },
      { id: 'downtoner', entries: entries.filter(({ weight = 1 }) => weight < 1) },
    );
    diagnostics.info('boosters-as-factors', `the increments of ${entries.length} boosters are factors here: ${INCREMENT} is × ${1 + INCREMENT}`);
  }
  if (negators !== undefined) categories.push({ id: 'negator', entries: listed(negators) });
  const filled = categories.filter(({ entries }) => entries?.length);
  return filled.length ? [{ id: 'modifier', categories: filled }] : [];
}

function boosterEntries(text: string, diagnostics: Diagnostics): LexiconEntry[] {
  const entries = new Map<string, LexiconEntry>();
  for (const { text: written, line } of linesOf(text)) {
    const trimmed = written.trim();
    if (!trimmed || trimmed.startsWith('#')) continue;
    const { word, increment } = booster(trimmed);
    if (!word || !Number.isFinite(increment) || increment <= -1)
      diagnostics.error('booster-unread', `"${shortened(trimmed)}" is no booster and its increment`, line, 1);
    else {
      if (entries.has(word)) diagnostics.info('duplicate-term', `the booster "${shortened(word)}" is there already: the last counts`, line, 1);
      entries.set(word, { term: word, weight: Number((1 + increment).toFixed(6)) });
    }
  }
  return [...entries.values()];
}

function booster(written: string): { word: string; increment: number } {
  const source = /^"([^"]+)"\s*:\s*([\w.+-]+),?$/.exec(written);
  const tab = written.indexOf('\t');
  const word = source?.[1] ?? (tab < 0 ? written : written.slice(0, tab));
  const value = source?.[2] ?? (tab < 0 ? 'B_INCR' : written.slice(tab).trim());
  return { word: tidyTerm(word), increment: value === 'B_INCR' ? INCREMENT : value === 'B_DECR' ? -INCREMENT : value === '' ? Number.NaN : Number(value) };
}

/** One word a line, or words in double quotes as in VADER's own source. */
function listed(text: string): string[] {
  const words = new Set<string>();
  for (const { text: written } of linesOf(text)) {
    const quoted = [...written.matchAll(/"([^"]*)"/g)].map(([, word]) => word as string);
    for (const word of quoted.length ? quoted : [written]) if (tidyTerm(word) && !word.trim().startsWith('#')) words.add(tidyTerm(word));
  }
  return [...words];
}
