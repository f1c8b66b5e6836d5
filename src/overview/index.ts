import { SlantwiseError } from '../error.js';
import { type Actors, actorsOf, addActors, noActors } from './actors.js';
import { addFigures, dictionaryColumns, distributionsOf, FIGURES, type Sums } from './figures.js';
import { type OverviewOptions, type Settings, settingsFrom } from './options.js';
import type { Group, Grouping, Overview, OverviewRow } from './overview.js';
import { periodOf } from './period.js';
import { type TextRow, textRow } from './row.js';
import { addSources, concentration, noSources, type Sources } from './sources.js';
import { addTerms, distinctiveTerms, noTerms, type TermSums } from './terms.js';

export { OVERVIEW_COLUMNS, overviewCsv } from './csv.js';
export { type OverviewOptions, PERIODS } from './options.js';
export type * from './overview.js';

/** The version of the overview's shape. */
export const OVERVIEW_SCHEMA = 'slantwise-overview/1';

/** A column with more values than this is no grouping. */
const MOST_GROUPS = 200;
const NO_VALUE = '(none)';

/** Takes rows in, one by one. */
export interface OverviewMaker {
  /** @throws {SlantwiseError} `invalid-row`, `invalid-option` */
  add(row: OverviewRow): void;
  result(): Overview;
}

interface GroupSums {
  texts: number;
  words: number;
  figures: Sums;
  terms: TermSums;
  sources: Sources;
}

const noGroup = (of: 'all' | 'group'): GroupSums => ({ texts: 0, words: 0, figures: new Map(), terms: noTerms(), sources: noSources(of) });

/**
 * Makes an overview row by row, for rows that come from anywhere. It keeps sums and no rows: of each group its figures as
 * means and bins, of each term a count, of the most frequent 5,000 sources and actors (1,000 sources a group) theirs; memory does not grow with
 * the number of texts beyond that.
 *
 * @throws {SlantwiseError} `invalid-option`
 * @example
 * ```ts
 * const maker = createOverview({ by: ['outlet'] });
 * maker.add({ level: 'text', outlet: 'Courier', words: 90, sentiment: 0.2 });
 * maker.add({ level: 'text', outlet: 'Courier', words: 110, sentiment: 0.4 });
 * maker.result().by[0]?.groups[0]?.distributions[0]?.mean.toFixed(2); // '0.30'
 * ```
 */
export function createOverview(options: OverviewOptions = {}): OverviewMaker {
  const settings = settingsFrom(options);
  const all = noGroup('all');
  const byColumn = new Map(settings.by.map((column) => [column, new Map<string, GroupSums>()]));
  const actors = noActors();
  const seen = { columns: [...FIGURES], undated: 0, listless: 0, unmatched: 0, periods: new Set<string>() };
  return {
    add(given) {
      const more = typeof given?.file === 'string' ? settings.metadata.get(given.file) : undefined;
      const row = textRow(given, more);
      if (!row) return;
      for (const column of dictionaryColumns(given)) if (!seen.columns.includes(column)) seen.columns.push(column);
      if (settings.metadata.size > 0 && !more) seen.unmatched++;
      if (!row.terms && !row.sources && !row.actors) seen.listless++;
      const period = periodIn(row);
      const groups = settings.by.map((column) => [column, groupIn(row, column, period)] as const);
      addTo(all, row, seen.columns);
      for (const [column, value] of groups) addTo(groupSums(column, value), row, seen.columns);
      if (row.actors) addActors(actors, row.actors, period, groups);
    },
    result: () => ({
      schema: OVERVIEW_SCHEMA,
      texts: all.texts,
      words: all.words,
      notes: notesOf(all, byColumn, actors, seen, settings),
      time: timeOf([...seen.periods].sort(), settings),
      all: groupOf('all texts', all, seen.columns, settings),
      by: [...byColumn].map(([column, groups]): Grouping => ({ column, groups: groupsOf(column, groups) })),
      actors: actorsOf(actors, settings.top),
    }),
  };

  function periodIn(row: TextRow): string | null {
    const date = row.valueOf(settings.date);
    if (date === null) {
      seen.undated++;
      return null;
    }
    const period = periodOf(date, settings.period, settings.date);
    seen.periods.add(period);
    return period;
  }

  function groupIn(row: TextRow, column: string, period: string | null): string {
    return (column === settings.date ? period : row.valueOf(column)) ?? NO_VALUE;
  }

  function groupSums(column: string, value: string): GroupSums {
    const groups = byColumn.get(column) as Map<string, GroupSums>;
    let sums = groups.get(value);
    if (!sums) {
      if (groups.size >= MOST_GROUPS)
        throw new SlantwiseError('invalid-option', `"${column}" has more than ${MOST_GROUPS} values; group by a column with fewer`, { place: { path: 'by' } });
      sums = noGroup('group');
      groups.set(value, sums);
    }
    return sums;
  }

  function groupsOf(column: string, groups: ReadonlyMap<string, GroupSums>): Group[] {
    const inTime = column === settings.date;
    return [...groups]
      .sort(([nameA, a], [nameB, b]) => (inTime ? 0 : b.texts - a.texts) || (nameA < nameB ? -1 : 1))
      .map(([name, sums]) => ({
        ...groupOf(name, sums, seen.columns, settings),
        ...distinctiveTerms(sums.terms, all.terms, settings),
      }));
  }
}

/**
 * A corpus at a glance, from the rows that `slantwise analyze --format ndjson` prints and whatever columns of yours stand in
 * them: by outlet, author, date or any other column how the figures are spread over the texts (mean with 95 % interval,
 * quartiles), the most distinctive terms (log-odds with a prior), how concentrated the sources are (Simpson's index), and
 * how actors are portrayed over time. Rows of paragraphs are passed over. Memory does not grow with the rows: see
 * `createOverview`.
 *
 * @throws {SlantwiseError} `invalid-option`; `invalid-row`, with the number of the row.
 * @example
 * ```ts
 * const rows = [0.2, 0.4].map((sentiment) => ({ level: 'text', words: 100, sentiment }));
 * const { texts, all } = await overview(rows);
 * texts; // 2
 * all.distributions[0]?.interval?.map((bound) => bound.toFixed(2)); // ['-0.97', '1.57']
 * ```
 */
export async function overview(rows: Iterable<OverviewRow> | AsyncIterable<OverviewRow>, options: OverviewOptions = {}): Promise<Overview> {
  const maker = createOverview(options);
  let number = 0;
  for await (const row of rows) {
    number++;
    try {
      maker.add(row);
    } catch (error) {
      if (!(error instanceof SlantwiseError) || error.code !== 'invalid-row') throw error;
      throw new SlantwiseError('invalid-row', error.reason, { place: { path: `row ${number}` }, suggestion: error.suggestion, cause: error });
    }
  }
  return maker.result();
}

function addTo(sums: GroupSums, row: TextRow, columns: readonly string[]): void {
  sums.texts++;
  sums.words += row.words;
  addFigures(sums.figures, row, columns);
  if (row.terms) addTerms(sums.terms, row.terms, row.words);
  if (row.sources) addSources(sums.sources, row.sources);
}

function groupOf(name: string, { texts, words, figures, sources }: GroupSums, columns: readonly string[], { top }: Settings): Group {
  return { name, texts, words, distributions: distributionsOf(figures, columns), sources: concentration(sources, top), terms: [], termsTried: 0 };
}

function timeOf(periods: readonly string[], { period }: Settings): Overview['time'] {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? null : { period, first, last };
}

function notesOf(
  all: GroupSums,
  byColumn: ReadonlyMap<string, ReadonlyMap<string, GroupSums>>,
  actors: Actors,
  { undated, listless, unmatched, periods }: { undated: number; listless: number; unmatched: number; periods: ReadonlySet<string> },
  { date }: Settings,
): string[] {
  const missing = [...byColumn].filter(([, groups]) => groups.size === 1 && groups.has(NO_VALUE)).map(([column]) => column);
  const groups = [all, ...[...byColumn.values()].flatMap((each) => [...each.values()])];
  const lost = Math.max(...groups.map(({ sources }) => sources.named.lost));
  return [
    ...(all.texts === 0 ? ['There is no row of a whole text.'] : []),
    ...missing.map((column) => `No row has a value in the column "${column}".`),
    ...(listless > 0 ? [`${listless} of ${all.texts} texts have no terms, sources and actors; rows of CSV do not carry them, rows of NDJSON do.`] : []),
    ...(unmatched > 0 ? [`${unmatched} of ${all.texts} texts are not in the metadata.`] : []),
    ...(periods.size > 0 && undated > 0 ? [`${undated} of ${all.texts} texts have no date in the column "${date}".`] : []),
    ...(lost > 0 ? [`There are more sources than are kept; a source may be short of up to ${lost} texts.`] : []),
    ...(actors.lost > 0 ? [`There are more actors than are kept; an actor may be short of up to ${actors.lost} texts.`] : []),
  ];
}
