import { figureOf } from '../../overview/figures.js';
import type { Distribution } from '../../overview/overview.js';
import { grouped } from '../../render/numbers.js';
import { distributionCells } from '../../render/overview/words.js';
import { html, type Markup } from '../markup.js';
import { type Column, table } from '../table.js';

/** The figures of some texts, a row each. */
export function distributionTable(distributions: readonly Distribution[]): Markup {
  if (distributions.length === 0) return html`<p>The rows have no figures.</p>`;
  return table<Distribution>(
    'Means over texts with 95% intervals, and quartiles',
    [
      { title: 'Figure', cell: ({ column }) => figureOf(column).label },
      { title: 'Unit', cell: ({ column }) => UNIT[figureOf(column).unit] },
      ...spreadColumns<Distribution>((each) => each),
    ],
    distributions,
    { sortable: true },
  );
}

const UNIT = { 'per-100-words': 'per 100 words', share: 'share', degree: '0 to 1', score: '−1 to +1' } as const;

/** Texts, mean, interval, median and quartiles. */
export function spreadColumns<Row>(of: (row: Row) => Distribution): Column<Row>[] {
  const cells = (row: Row) => distributionCells(of(row));
  return [
    { title: 'Texts', cell: (row) => grouped(of(row).texts), value: (row) => of(row).texts },
    { title: 'Mean', cell: (row) => cells(row)[0], value: (row) => of(row).mean },
    { title: '95% interval', cell: (row) => cells(row)[1], value: (row) => of(row).interval?.[0] ?? of(row).mean },
    { title: 'Median', cell: (row) => cells(row)[2], value: (row) => of(row).median },
    { title: 'Quartiles', cell: (row) => cells(row)[3], value: (row) => of(row).lowerQuartile },
  ];
}
