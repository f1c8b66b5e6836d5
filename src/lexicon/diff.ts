import { givenLexicon } from './derive.js';
import { categoriesOf, entriesOf, type FullEntry } from './entries.js';
import { canonicalJson } from './hash.js';
import type { Lexicon } from './schema.js';
import { termKey } from './tree.js';

/** A field that is not the same; undefined where one side has none. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** An entry that both lexicons have, in different ways. */
export interface EntryChange {
  term: string;
  before: FullEntry;
  after: FullEntry;
  /** `category`, `weight`, `match`, `pos`, … */
  fields: FieldChange[];
}

/** How one lexicon differs from another. Entries are compared by what they mean, with the defaults of their categories. */
export interface LexiconDiff {
  /** Does nothing differ? */
  same: boolean;
  /** Fields of the head: version, licence, provenance, … */
  head: FieldChange[];
  categories: { added: string[]; removed: string[]; changed: { path: string; fields: FieldChange[] }[] };
  added: FullEntry[];
  removed: FullEntry[];
  changed: EntryChange[];
}

/**
 * What was added, removed and changed from one lexicon to another. An entry is the same one if it has the same term; of
 * several with one term those are paired that agree most: in all, in category and part of speech, in category, in term.
 *
 * @throws {SlantwiseError} `invalid-lexicon`
 * @example
 * ```ts
 * const before = defineLexicon({ id: 'my/jargon', measure: 'loadedTerms', categories: [{ id: 'business', entries: ['synergy', 'leverage'] }] });
 * const after = defineLexicon({ ...before, version: '0.1.0', categories: [{ id: 'business', entries: [{ term: 'synergy', weight: 2 }, 'disrupt'] }] });
 * const { added, removed, changed, head } = diffLexicons(before, after);
 * [added[0]?.term, removed[0]?.term, changed[0]?.term]; // ['disrupt', 'leverage', 'synergy']
 * changed[0]?.fields; // [{ field: 'weight', before: undefined, after: 2 }]
 * head; // [{ field: 'version', before: '0.0.0', after: '0.1.0' }]
 * ```
 */
export function diffLexicons(a: Lexicon, b: Lexicon): LexiconDiff {
  const { categories: _, ...headA } = givenLexicon(a, 'a');
  const { categories: __, ...headB } = givenLexicon(b, 'b');
  const head = fieldChanges(headA, headB);
  const categories = categoryChanges(a, b);
  const { paired, removed, added } = pairs([...entriesOf(a)], [...entriesOf(b)]);
  const changed = paired
    .map(([before, after]): EntryChange => ({ term: after.term, before, after, fields: fieldChanges(before, after) }))
    .filter(({ fields }) => fields.length > 0);
  const differences = [head, categories.added, categories.removed, categories.changed, added, removed, changed];
  return { same: differences.every(({ length }) => length === 0), head, categories, added, removed, changed };
}

function fieldChanges(a: object, b: object): FieldChange[] {
  const before = new Map(Object.entries(a));
  const after = new Map(Object.entries(b));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ field, before: before.get(field), after: after.get(field) }))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}

function categoryChanges(a: Lexicon, b: Lexicon): LexiconDiff['categories'] {
  const describedIn = (lexicon: Lexicon) =>
    new Map([...categoriesOf(lexicon)].map(({ path, category: { entries: _, categories: __, ...described } }) => [path, described]));
  const before = describedIn(a);
  const after = describedIn(b);
  return {
    added: [...after.keys()].filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
    changed: [...after]
      .map(([path, described]) => ({ path, fields: fieldChanges(before.get(path) ?? described, described) }))
      .filter(({ fields }) => fields.length > 0),
  };
}

/** By what two entries with one term may agree, most first. */
const AGREEMENTS: ((entry: FullEntry) => string)[] = [
  canonicalJson,
  ({ category, pos, match }) => canonicalJson([category, pos ?? [], match]),
  ({ category }) => category,
  () => '',
];

function pairs(a: FullEntry[], b: FullEntry[]): { paired: [FullEntry, FullEntry][]; removed: FullEntry[]; added: FullEntry[] } {
  const partnerOf = new Map<FullEntry, FullEntry>();
  const taken = new Set<FullEntry>();
  for (const agreement of AGREEMENTS) {
    const waiting = new Map<string, FullEntry[]>();
    const keyOf = (entry: FullEntry) => `${termKey(entry)}\n${agreement(entry)}`;
    for (const entry of a) {
      if (taken.has(entry)) continue;
      const key = keyOf(entry);
      const queue = waiting.get(key);
      if (queue) queue.push(entry);
      else waiting.set(key, [entry]);
    }
    for (const queue of waiting.values()) queue.reverse();
    for (const entry of b) {
      const partner = partnerOf.has(entry) ? undefined : waiting.get(keyOf(entry))?.pop();
      if (!partner) continue;
      partnerOf.set(entry, partner);
      taken.add(partner);
    }
  }
  return {
    paired: [...partnerOf].map(([after, before]) => [before, after]),
    removed: a.filter((entry) => !taken.has(entry)),
    added: b.filter((entry) => !partnerOf.has(entry)),
  };
}
