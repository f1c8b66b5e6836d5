import { SlantwiseError } from '../error.js';
import { type ComposeOptions, checkComposeOptions, derived, givenLexicon, listed } from './derive.js';
import { type Defaults, type FullEntry, fullEntry } from './entries.js';
import { canonicalJson } from './hash.js';
import type { Lexicon } from './schema.js';
import { posOverlap, termKey, termOf, type WrittenEntry, withCategory, withEntries } from './tree.js';
import { checkedLexicon } from './validate.js';
import { checkedEntries } from './written.js';

/** Entries by the path of their category. */
export type Additions = Readonly<Record<string, readonly WrittenEntry[]>>;

/**
 * The lexicon with more entries; categories that it does not have yet are made. A bare term that the category has
 * already, or an entry just like one it has, changes nothing.
 *
 * @throws {SlantwiseError} `invalid-lexicon` where an addition is no entry or a path no category; `invalid-option` where
 * the category has the term with other values: that is what `override` is for.
 * @example
 * ```ts
 * import { loadedTerms } from 'slantwise/lexicons/en/loaded-terms';
 * const mine = extend(loadedTerms, { 'name-calling': ['flip-flopper'], jargon: [{ term: 'going forward', weight: 1 }] });
 * analyze('The flip-flopper won.', { lexicons: { loadedTerms: mine } }).overall.loadedTerms?.hits[0]?.category; // 'name-calling'
 * mine.provenance?.at(-1)?.operation; // 'extend'
 * ```
 */
export function extend(lexicon: Lexicon, additions: Additions, options: ComposeOptions = {}): Lexicon {
  const base = givenLexicon(lexicon);
  checkComposeOptions(options);
  if (typeof additions !== 'object' || additions === null || Array.isArray(additions))
    throw new SlantwiseError('invalid-option', 'the additions must be an object of entries by category');
  const byPath = new Map(Object.entries(additions).map(([path, entries]) => [path, checkedEntries(entries, `additions.${path}`)]));
  const categories = [...byPath.keys()].reduce((tree, path) => withCategory(tree, path.split('/')), base.categories);
  const added: string[] = [];
  const grown = withEntries(
    checkedLexicon({ ...base, categories }, () => ({ file: 'additions' })),
    (entries, path, defaults) => {
      const fresh = newOnes(entries, byPath.get(path) ?? [], path, defaults);
      added.push(...fresh.map(termOf));
      return fresh.length ? [...entries, ...fresh] : entries;
    },
  );
  const details = `added ${added.length} to ${listed(byPath.keys())}: ${listed(added)}`;
  return derived({ base, changes: { categories: grown }, operation: 'extend', label: 'extended', from: [base], details }, options);
}

function newOnes(entries: readonly WrittenEntry[], additions: readonly WrittenEntry[], path: string, defaults: Defaults): WrittenEntry[] {
  if (additions.length === 0) return [];
  const known = new Map<string, FullEntry[]>();
  const note = (full: FullEntry) => known.set(termKey(full), [...(known.get(termKey(full)) ?? []), full]);
  for (const written of entries) note(fullEntry(written, path, defaults));
  return additions.filter((addition) => {
    const full = fullEntry(addition, path, defaults);
    const same = (known.get(termKey(full)) ?? []).filter((other) => posOverlap(full, other));
    if (same.length === 0) {
      note(full);
      return true;
    }
    if (typeof addition === 'string' || same.some((other) => canonicalJson(other) === canonicalJson(full))) return false;
    throw new SlantwiseError('invalid-option', `"${full.term}" is in category "${path}" already, with other values`, {
      place: { path: `additions.${path}` },
      suggestion: 'change it with override()',
    });
  });
}
