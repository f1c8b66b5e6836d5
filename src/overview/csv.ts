import { visibleLine } from '../render/visible.js';
import { stringify } from '../vendor/csv.js';
import type { ActorPart, Group, Overview, TextMean } from './overview.js';

type CsvCell = string | number | null;

/** The columns of the table, and what they hold. */
export const OVERVIEW_COLUMNS = {
  part: 'what the row tells of: figure, term, sources, source or portrayal',
  by: 'the column that the texts are grouped by; empty for all texts',
  group: 'its value',
  item: 'the column of the rows, the term, the source or the actor',
  kind: 'the measure of a term, the type of a source',
  period: 'of a portrayal over time',
  texts: 'texts it is taken from, or occurs in',
  count: 'occurrences: of a term, of a source (attributions), of an actor (mentions)',
  value: 'a mean over texts; of a term its log-odds; of sources their concentration (Simpson); of a source its words',
  low: 'lower end of the 95 % interval of the value',
  high: 'upper end',
  least: 'of a figure',
  q1: 'lower quartile',
  median: 'median',
  q3: 'upper quartile',
  most: 'of a figure',
  z: 'of a term, its log-odds in standard deviations',
  elsewhere: 'of a term, its occurrences in the other groups',
} as const;

type OverviewCsvRow = Partial<Record<keyof typeof OVERVIEW_COLUMNS, CsvCell>>;

/**
 * The overview as one long table (RFC 4180), a row a number with what belongs to it; `OVERVIEW_COLUMNS` documents the columns.
 * A text cell that a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @example
 * ```ts
 * import { overview, overviewCsv } from 'slantwise/overview';
 *
 * overviewCsv(await overview([{ level: 'text', words: 9, sentiment: 0.5 }])).startsWith('part,by,group,item'); // true
 * ```
 */
export function overviewCsv({ all, by, actors }: Overview): string {
  const rows: OverviewCsvRow[] = [
    ...groupRows(all, { by: null, group: null }),
    ...by.flatMap(({ column, groups }) => groups.flatMap((group) => groupRows(group, { by: column, group: group.name }))),
    ...actors.flatMap((actor) => [
      partRow(actor.name, actor),
      ...actor.periods.map((part) => ({ ...partRow(actor.name, part), period: part.name })),
      ...actor.groups.flatMap(({ column, parts }) => parts.map((part) => ({ ...partRow(actor.name, part), by: column, group: part.name }))),
    ]),
  ];
  return stringify(rows.map(printable), { header: true, columns: Object.keys(OVERVIEW_COLUMNS), escape_formulas: true });
}

function groupRows({ distributions, terms, sources }: Group, place: { by: CsvCell; group: CsvCell }): OverviewCsvRow[] {
  return [
    ...distributions.map(
      ({ column, least, lowerQuartile, median, upperQuartile, most, ...mean }): OverviewCsvRow => ({
        ...place,
        ...{ part: 'figure', item: column, ...meanCells(mean), least, q1: lowerQuartile, median, q3: upperQuartile, most },
      }),
    ),
    ...terms.map(
      ({ term, measure, count, elsewhere, texts, logOdds, z }): OverviewCsvRow => ({
        ...place,
        ...{ part: 'term', item: term, kind: measure, texts, count, value: logOdds, z, elsewhere },
      }),
    ),
    ...(sources
      ? [
          {
            ...place,
            part: 'sources',
            count: sources.appearances,
            value: sources.simpson,
            low: sources.interval?.[0] ?? null,
            high: sources.interval?.[1] ?? null,
          },
          ...sources.top.map(
            ({ name, type, texts, attributions, words }): OverviewCsvRow => ({
              ...place,
              part: 'source',
              item: name,
              kind: type,
              texts,
              count: attributions,
              value: words,
            }),
          ),
        ]
      : []),
  ];
}

const partRow = (actor: string, part: TextMean & Pick<ActorPart, 'mentions'>): OverviewCsvRow => ({
  ...{ part: 'portrayal', item: actor, count: part.mentions },
  ...meanCells(part),
});

const meanCells = ({ texts, mean, interval }: TextMean): OverviewCsvRow => ({ texts, value: mean, low: interval?.[0] ?? null, high: interval?.[1] ?? null });

const printable = (row: OverviewCsvRow): OverviewCsvRow =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? visibleLine(cell) : cell]));
