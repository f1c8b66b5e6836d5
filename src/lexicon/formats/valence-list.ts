import { entriesOf, type FullEntry } from '../entries.js';
import type { Lexicon, LexiconCategory, LexiconEntry } from '../schema.js';
import { shortened } from './category-ids.js';
import type { Diagnostics } from './diagnostics.js';
import type { Exported } from './format.js';
import { linesOf } from './lines.js';
import { addLostFields, createLosses, type Losses } from './losses.js';
import { surfaceTerm, type TermSyntax, tidyTerm } from './surface-terms.js';

const TERMS: TermSyntax = { star: 'none', question: false };
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A list of valences as it stands in the file. */
interface ValenceList {
  /** The valence of each term; of a term that is there twice, the last, as its authors' own readers have it. */
  weights: Map<string, number>;
  /** Lines with more columns than two. */
  wider: number;
}

/** Lines of a term, a tab and a valence; more columns are counted, not read. */
export function readValences(text: string, diagnostics: Diagnostics): ValenceList {
  const weights = new Map<string, number>();
  const lineOf = new Map<string, number>();
  let wider = 0;
  for (const { text: written, line } of linesOf(text)) {
    if (!written.trim()) continue;
    const { term, value, more } = cells(written);
    const weight = NUMBER.test(value) ? Number(value) : Number.NaN;
    if (!term) diagnostics.error('no-term', 'the line has no term and is not read', line, 1);
    else if (!Number.isFinite(weight))
      diagnostics.error(
        'weight-unread',
        `"${shortened(term)}" has no valence, but "${shortened(value)}": not read`,
        line,
        written.length - written.trimStart().length + 1,
      );
    else {
      const before = weights.get(term);
      if (before === weight)
        diagnostics.info('duplicate-term', `"${shortened(term)}" stands on line ${lineOf.get(term)} already, with the same valence`, line, 1);
      else if (before !== undefined)
        diagnostics.warning('duplicate-term', `"${shortened(term)}" stands on line ${lineOf.get(term)} with ${before}: the last, ${weight}, counts`, line, 1);
      weights.set(term, weight);
      lineOf.set(term, line);
      if (more) wider++;
    }
  }
  return { weights, wider };
}

/** The first tab parts term and valence; in a line without tabs, the last white space does. */
function cells(written: string): { term: string; value: string; more: boolean } {
  const trimmed = written.trim();
  const tab = trimmed.indexOf('\t');
  if (tab >= 0) {
    const [value = '', ...more] = trimmed.slice(tab).trim().split(/\t+/);
    return { term: tidyTerm(trimmed.slice(0, tab)), value: value.trim(), more: more.length > 0 };
  }
  const blank = Math.max(trimmed.lastIndexOf(' '), 0);
  return { term: tidyTerm(trimmed.slice(0, blank)), value: trimmed.slice(blank).trim(), more: false };
}

/**
 * The categories `positive`, `negative` and `neutral`. Terms that differ in case only and have different valences (`D:` and
 * `d:`) are told apart by case.
 */
export function valenceCategories({ weights }: ValenceList, diagnostics: Diagnostics): LexiconCategory[] {
  const told = toldApartByCase(weights);
  if (told.size)
    diagnostics.info(
      'case-tells-apart',
      `${told.size} terms differ from another in case only, and in valence: they are matched with their case (${[...told].slice(0, 5).join(' ')} …)`,
    );
  const entries = new Map<string, LexiconEntry[]>();
  for (const [term, weight] of weights) {
    const category = sideOf(weight);
    const filed = entries.get(category) ?? [];
    entries.set(category, filed);
    filed.push({ term, weight, ...(told.has(term) && { caseSensitive: true }) });
  }
  return SIDES.filter((id) => entries.has(id)).map((id) => ({ id, entries: entries.get(id) as LexiconEntry[] }));
}

const SIDES = ['positive', 'negative', 'neutral'] as const;
const sideOf = (weight: number): (typeof SIDES)[number] => (weight > 0 ? 'positive' : weight < 0 ? 'negative' : 'neutral');

function toldApartByCase(weights: ReadonlyMap<string, number>): Set<string> {
  const byLower = new Map<string, string[]>();
  for (const term of weights.keys()) {
    const alike = byLower.get(term.toLowerCase());
    if (alike) alike.push(term);
    else byLower.set(term.toLowerCase(), [term]);
  }
  const differing = [...byLower.values()].filter((terms) => terms.some((term) => weights.get(term) !== weights.get(terms[0] as string)));
  return new Set(differing.flat());
}

/** A lexicon as lines of term, tab and valence; entries without a valence, wildcards and modifiers cannot be said. */
export function writeValences(lexicon: Lexicon, written: (weight: number, term: string, losses: Losses) => number): Exported {
  const losses = createLosses();
  addLostFields(losses, lexicon, { entry: ['weight', 'caseSensitive'] });
  const weights = new Map<string, number>();
  const entries: { entry: FullEntry; term: string }[] = [];
  for (const entry of entriesOf(lexicon)) {
    if (/^modifier(?:\/|$)/.test(entry.category)) losses.add('modifiers', 'words that modify a valence have none, and are not written', entry.term);
    else if (entry.weight === undefined) losses.add('no-weight', 'entries without a weight are not written', entry.term);
    else {
      const term = surfaceTerm(entry, TERMS, losses);
      if (term === undefined) continue;
      const weight = written(entry.weight, entry.term, losses);
      if (weights.has(term)) losses.add('entry-twice', 'of entries with the same term the first is written', entry.term);
      else {
        weights.set(term, weight);
        entries.push({ entry, term });
      }
      if (entry.category !== sideOf(weight)) losses.add('categories', 'categories other than positive, negative and neutral are not kept', entry.category);
    }
  }
  const told = toldApartByCase(weights);
  for (const { entry, term } of entries) {
    if (told.has(term) !== (entry.caseSensitive === true))
      losses.add('entry-case-sensitive', 'case sensitivity follows from the list: terms that differ in case and valence', entry.term);
  }
  const inOrder = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return { text: inOrder.map(([term, weight]) => `${term}\t${weight}\n`).join(''), losses: losses.list() };
}
