import { SlantwiseError } from '../error.js';
import { type Defaults, defaultsIn, type FullEntry, fullEntry } from './entries.js';
import { canonicalJson } from './hash.js';
import type { Lexicon, LexiconCategory, LexiconEntry, MatchKind } from './schema.js';
import { posOverlap, termKey, type WrittenEntry } from './tree.js';

/** An entry with its category's defaults filled in. */
export type FilledEntry = LexiconEntry & { weight: number; match: MatchKind };

/** Which of two entries for the same word in one category counts; a function makes one entry of the two. */
export type OnConflict = 'first' | 'last' | 'error' | 'both' | ((a: FilledEntry, b: FilledEntry, category: string) => LexiconEntry);

/** A category while it takes up those of other lexicons. */
interface Growing {
  path: string;
  category: LexiconCategory;
  defaults: Defaults;
  entries: Kept[];
  byTerm: Map<string, Kept[]>;
  below: Map<string, Growing>;
}

interface Kept {
  /** Undefined once another has taken its place. */
  written: WrittenEntry | undefined;
  full: FullEntry;
  /** Which lexicon it is from. */
  from: number;
}

/** The categories of all lexicons in one tree. */
export function growTree(lexicons: readonly Lexicon[], onConflict: OnConflict): { categories: LexiconCategory[]; conflicts: number; repeated: number } {
  const root = new Map<string, Growing>();
  const counts = { conflicts: 0, repeated: 0 };
  const rootDefaults = defaultsIn(lexicons[0] as Lexicon, {});
  for (const [from, lexicon] of lexicons.entries()) take(lexicon.categories, defaultsIn(lexicon, {}), root, rootDefaults, '', from);
  return { categories: [...root.values()].map(finished), ...counts };

  function take(categories: readonly LexiconCategory[], theirs: Defaults, level: Map<string, Growing>, ours: Defaults, parent: string, from: number): void {
    for (const category of categories) {
      const inside = defaultsIn(category, theirs);
      const growing = grownIn(level, category, inside, ours, parent);
      for (const written of category.entries ?? []) add(growing, written, fullEntry(written, growing.path, inside), from);
      take(category.categories ?? [], inside, growing.below, growing.defaults, growing.path, from);
    }
  }

  function add(growing: Growing, written: WrittenEntry, full: FullEntry, from: number): void {
    const key = termKey(full);
    const same = (growing.byTerm.get(key) ?? []).filter((kept) => kept.written !== undefined);
    const earlier = same.filter((kept) => kept.from < from);
    if (earlier.length > 0 && same.some((kept) => meaning(kept.full) === meaning(full))) {
      counts.repeated++;
      return;
    }
    const rivals = earlier.filter((kept) => posOverlap(kept.full, full));
    if (rivals.length > 0) counts.conflicts++;
    if (rivals.length === 0 || onConflict === 'both') keep(growing, key, { ...settled(growing, written, full), from });
    else if (onConflict === 'error')
      throw new SlantwiseError('invalid-option', `"${full.term}" in category "${growing.path}" differs between the lexicons`, {
        place: { path: `lexicons[${from}]` },
      });
    else if (onConflict === 'last') replace(rivals, { ...settled(growing, written, full), from });
    else if (onConflict !== 'first') replace(rivals, { ...decided(growing, onConflict(filled((rivals[0] as Kept).full), filled(full), growing.path)), from });
  }
}

function keep(growing: Growing, key: string, kept: Kept): void {
  growing.entries.push(kept);
  growing.byTerm.set(key, [...(growing.byTerm.get(key) ?? []), kept]);
}

/** The winner stands where the first of its rivals stood. */
function replace(rivals: readonly Kept[], winner: Kept): void {
  rivals.forEach((rival, i) => {
    if (i > 0) rival.written = undefined;
    else Object.assign(rival, winner);
  });
}

/** What entries and categories inherit, and what holds where nobody says anything. */
const FIELDS = ['weight', 'match', 'caseSensitive', 'frames'] as const;
const NEUTRAL: Defaults = { weight: 1, match: 'lemma', caseSensitive: false };

const differs = (field: (typeof FIELDS)[number], a: Defaults, b: Defaults): boolean =>
  canonicalJson(a[field] ?? NEUTRAL[field]) !== canonicalJson(b[field] ?? NEUTRAL[field]);

/** Those of the fields that mean something else here than where they come from, written out. */
function writtenOut(there: Defaults, here: Defaults): Defaults {
  const fields = FIELDS.filter((field) => differs(field, there, here)).map((field) => [field, there[field] ?? NEUTRAL[field]]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** An entry as it must be written here to mean what it meant there. */
function settled({ path, defaults }: Growing, written: WrittenEntry, full: FullEntry): Omit<Kept, 'from'> {
  const more = writtenOut(full, fullEntry(written, path, defaults));
  if (Object.keys(more).length === 0) return { written, full };
  return { written: { ...(typeof written === 'string' ? { term: written } : written), ...more }, full };
}

/** An entry that a caller's function made: what the category says anyway is left out. */
function decided({ path, defaults }: Growing, made: LexiconEntry): Omit<Kept, 'from'> {
  const bare = fullEntry(made.term, path, defaults);
  const fields = Object.entries(made).filter(
    ([field, value]) => field !== 'category' && value !== undefined && !(FIELDS.some((own) => own === field) && !differs(field as 'weight', made, bare)),
  );
  const written = Object.fromEntries(fields) as LexiconEntry;
  return { written: fields.length === 1 ? written.term : written, full: fullEntry(written, path, defaults) };
}

const filled = ({ category: _, pos, ...entry }: FullEntry): FilledEntry => ({ ...entry, weight: entry.weight ?? 1, ...(pos && { pos: [...pos] }) });

/** Two entries with the same meaning are one; a reviewer's remark makes no difference. */
const meaning = ({ note: _, ...full }: FullEntry): string =>
  canonicalJson({ ...full, term: termKey(full), weight: full.weight ?? 1, caseSensitive: full.caseSensitive ?? false });

/** The category of that name at this level, made on first sight with its defaults as they are in its own lexicon. */
function grownIn(level: Map<string, Growing>, category: LexiconCategory, theirs: Defaults, ours: Defaults, parent: string): Growing {
  const { id, weight, match, caseSensitive, frames } = category;
  let growing = level.get(id);
  if (!growing) {
    const own = { ...writtenOut(theirs, defaultsIn({ weight, match, caseSensitive, frames }, ours)), ...defined({ weight, match, caseSensitive, frames }) };
    growing = {
      path: parent ? `${parent}/${id}` : id,
      category: { id, ...own },
      defaults: defaultsIn(own, ours),
      entries: [],
      byTerm: new Map(),
      below: new Map(),
    };
    level.set(id, growing);
  }
  growing.category = described(growing.category, category);
  return growing;
}

/** What the first category to say something says of itself, and all its examples. */
function described(ours: LexiconCategory, { title, definition, citation, detector, examples, counterexamples }: LexiconCategory): LexiconCategory {
  const union = (a: readonly string[] | undefined, b: readonly string[] | undefined) => (a || b ? [...new Set([...(a ?? []), ...(b ?? [])])] : undefined);
  const lists = { examples: union(ours.examples, examples), counterexamples: union(ours.counterexamples, counterexamples) };
  return { ...defined({ title, definition, citation, detector }), ...ours, ...defined(lists) };
}

const defined = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

function finished({ category, entries, below }: Growing): LexiconCategory {
  const written = entries.flatMap((kept) => (kept.written === undefined ? [] : [kept.written]));
  return { ...category, ...(written.length && { entries: written }), ...(below.size && { categories: [...below.values()].map(finished) }) };
}
