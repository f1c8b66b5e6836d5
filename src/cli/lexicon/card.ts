import { didYouMean, SlantwiseError } from '../../error.js';
import { categoriesOf, entriesOf, type FullEntry } from '../../lexicon/entries.js';
import { hashOf } from '../../lexicon/hash.js';
import type { Lexicon, ProvenanceStep } from '../../lexicon/schema.js';
import { lexiconStats } from '../../lexicon/stats.js';
import { counted, grouped } from '../../render/numbers.js';
import { wrapped } from '../../render/terminal/wrap.js';
import { visibleLine } from '../../render/visible.js';
import { licenceLine } from './licence.js';

const INDENT = ' '.repeat(14);

/** The head of a lexicon for a reader. */
export function cardOf(lexicon: Lexicon, width: number): string[] {
  const { id, version, title, language, measure, licence, description, source, citations = [], provenance = [] } = lexicon;
  const { entries, terms } = lexiconStats(lexicon);
  const field = (name: string, value: string | undefined) => (value === undefined ? [] : [name.padEnd(INDENT.length) + wrapped(oneLine(value), width, INDENT)]);
  return [
    `${id} ${version}`,
    ...(title === undefined ? [] : [wrapped(oneLine(title), width)]),
    '',
    ...field('measure', measure),
    ...field('language', language),
    ...field('licence', licenceLine(licence)),
    // Whole, so that it can be copied, however narrow the screen.
    `${'hash'.padEnd(INDENT.length)}${hashOf(lexicon)}`,
    ...field('entries', `${counted(entries, 'entry', 'entries')}, ${counted(terms, 'different term')}`),
    ...field('description', description),
    ...field('source', source),
    ...citations.flatMap((citation, i) => field(i ? '' : 'to cite', citation)),
    ...provenance.flatMap((step, i) => field(i ? '' : 'came about', `${i + 1}. ${stepLine(step)}`)),
    '',
  ];
}

/** Long recipes and lists are for programs: the card shows how they begin. */
const LONGEST_DETAILS = 400;

function stepLine({ operation, from = [], details = '' }: ProvenanceStep): string {
  const shown = details.length > LONGEST_DETAILS ? `${details.slice(0, LONGEST_DETAILS)}…` : details;
  return [operation, from.length && `of ${from.join(', ')}`, shown && `– ${shown}`].filter(Boolean).join(' ');
}

/**
 * The categories with the number of their entries, their definitions and, where asked for, the entries.
 *
 * @throws {SlantwiseError} `usage` where there is no such category.
 */
export function categoryLines(lexicon: Lexicon, { width, entries, only }: { width: number; entries: boolean; only: string | undefined }): string[] {
  const all = [...categoriesOf(lexicon)];
  const chosen = only === undefined ? all : all.filter(({ path }) => path === only || path.startsWith(`${only}/`));
  if (only !== undefined && chosen.length === 0) {
    const paths = all.map(({ path }) => path);
    throw new SlantwiseError('usage', `${lexicon.id} has no category "${only}"`, { suggestion: didYouMean(only, paths) ?? `it has ${paths.join(', ')}` });
  }
  const sizes = new Map(lexiconStats(lexicon).categories.map(({ path, total }) => [path, total]));
  const byCategory = entries ? entriesByCategory(lexicon) : undefined;
  return chosen.flatMap(({ path, category: { title, definition, citation } }) => {
    const indent = '  '.repeat(path.split('/').length);
    const said = [title, definition, citation && `[${citation}]`].filter(Boolean).join('. ').replaceAll('..', '.');
    return [
      `${indent.slice(2)}${path}: ${grouped(sizes.get(path) ?? 0)}`,
      ...(said ? [`${indent}${wrapped(oneLine(said), width, indent)}`] : []),
      ...(byCategory?.get(path) ?? []).map((entry) => `${indent}- ${visibleLine(entryLine(entry))}`),
    ];
  });
}

function entriesByCategory(lexicon: Lexicon): Map<string, FullEntry[]> {
  const grouping = new Map<string, FullEntry[]>();
  for (const entry of entriesOf(lexicon)) {
    const same = grouping.get(entry.category);
    if (same) same.push(entry);
    else grouping.set(entry.category, [entry]);
  }
  return grouping;
}

/** `sort of [exact, ADV] 2; unless "sort of people"` */
export function entryLine({ term, match, pos, weight, unless, caseSensitive, note }: FullEntry): string {
  const how = [match === 'lemma' ? undefined : match, ...(pos ?? []), caseSensitive && 'case-sensitive'].filter(Boolean).join(', ');
  const parts = [term, how && `[${how}]`, weight === undefined ? '' : `${weight}`].filter(Boolean).join(' ');
  return [parts, unless?.length && `unless ${unless.map((phrase) => `"${phrase}"`).join(', ')}`, note].filter(Boolean).join('; ');
}

const oneLine = (text: string): string => visibleLine(text).replace(/\s+/g, ' ').trim();
