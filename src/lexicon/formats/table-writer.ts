// The browser build: the one for Node is the same code, but reaches for Buffer as it loads.
import { stringify } from '../../vendor/csv.js';
import { categoriesOf, entriesOf, type FullEntry } from '../entries.js';
import type { Lexicon } from '../schema.js';
import type { Exported } from './format.js';
import { addLostFields, createLosses, type Losses } from './losses.js';
import { surfaceTerm, tidyTerm } from './surface-terms.js';
import { FIELD_NAMES, type Field } from './table-columns.js';
import { columnName } from './table-rows.js';

/** What parts the phrases in a cell `unless`. */
export const UNLESS_DELIMITER = '|';

const ALWAYS: readonly Field[] = ['category', 'term', 'match', 'weight'];
const KEPT = ['weight', 'pos', 'caseSensitive', 'unless', 'note', 'plain'] as const;

/** A lexicon as CSV (RFC 4180): a row for every entry, with the path of its category, how it matches, its weight and what else it has. */
export const serializeCsv = (lexicon: Lexicon): Exported => serializeTable(lexicon, ',');

/** The same with tabs. */
export const serializeTsv = (lexicon: Lexicon): Exported => serializeTable(lexicon, '\t');

/** The terms alone, one a line, each once. */
export function serializeWordList(lexicon: Lexicon): Exported {
  const losses = createLosses();
  addLostFields(losses, lexicon, {});
  const terms = new Set<string>();
  for (const { path } of categoriesOf(lexicon)) losses.add('categories', 'a list has no categories', path);
  for (const entry of entriesOf(lexicon)) {
    // A list is read back as lemmas, so these are no loss here.
    const term = surfaceTerm(
      entry.match === 'lemma' ? { ...entry, match: 'exact' } : entry,
      { star: 'anywhere', question: false, forbidden: UNSAFE_LINE },
      losses,
    );
    if (term === undefined) continue;
    if (entry.match === 'exact') losses.add('match-exact', 'entries matched by surface form are matched by lemma', entry.term);
    if (terms.has(term)) losses.add('entry-twice', 'entries that are alike but for what the format cannot say are written once', entry.term);
    terms.add(term);
  }
  const [first = ''] = terms;
  // Such a first term would be taken for the name of the column: the name goes before it.
  const header = FIELD_NAMES.term.includes(columnName(first)) ? [FIELD_NAMES.term[0] as string] : [];
  return { text: [...header, ...terms, ''].join('\n'), losses: losses.list() };
}

/** A remark, a quoted cell, a spreadsheet's error: what a list would take for something else than a term. */
const UNSAFE_LINE = /"|^#(?:\s|$)|^#(?:NAME\?|REF!|N\/A|VALUE!|DIV\/0!|NULL!|NUM!)$|^sep=.$/i;

function serializeTable(lexicon: Lexicon, delimiter: string): Exported {
  const losses = createLosses();
  addLostFields(losses, lexicon, { entry: KEPT });
  const entries = [...entriesOf(lexicon)];
  const used = new Set(entries.map(({ category }) => category));
  for (const { path, category } of categoriesOf(lexicon)) {
    if (!used.has(path) && !category.categories?.length) losses.add('category-empty', 'categories without entries are not written', path);
  }
  const fields = (Object.keys(FIELD_NAMES) as Field[]).filter(
    (field) => ALWAYS.includes(field) || entries.some((entry) => entry[field as 'note'] !== undefined),
  );
  const rows = entries.flatMap((entry) => (fits(entry, losses) ? [fields.map((field) => cellOf(entry, field))] : []));
  return { text: stringify([fields.map((field) => (FIELD_NAMES[field][0] as string).replace(' ', '_')), ...rows], { delimiter }), losses: losses.list() };
}

function cellOf(entry: FullEntry, field: Field): string {
  if (field === 'term') return tidyTerm(entry.term);
  if (field === 'pos') return entry.pos?.join(' ') ?? '';
  if (field === 'unless') return entry.unless?.join(UNLESS_DELIMITER) ?? '';
  if (field === 'caseSensitive') return entry.caseSensitive ? 'true' : '';
  const value = entry[field];
  return value === undefined ? '' : String(value);
}

/** A term that a table would take for something else is not written; nor is what a cell would lose. */
function fits({ term, unless, note }: FullEntry, losses: Losses): boolean {
  if (unless?.some((phrase) => phrase.includes(UNLESS_DELIMITER)))
    losses.add('unless-delimiter', `"unless" phrases with "${UNLESS_DELIMITER}" are parted there`, term);
  if (note !== undefined && (note !== note.trim() || note === '')) losses.add('note-space', 'white space around notes is not kept', term);
  if (!UNSAFE_CELL.test(term)) return true;
  losses.add('term-characters', 'entries with characters that the format cannot hold are not written', term);
  return false;
}

const UNSAFE_CELL = /[\0\ufeff]|^#(?:NAME\?|REF!|N\/A|VALUE!|DIV\/0!|NULL!|NUM!)$/;
