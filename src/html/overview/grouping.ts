import { figureOf } from '../../overview/figures.js';
import type { DistinctiveTerm, Group, Grouping } from '../../overview/overview.js';
import { grouped, percent } from '../../render/numbers.js';
import { measureOf, triedOf, WRITTEN } from '../../render/overview/words.js';
import { visibleLine } from '../../render/visible.js';
import { groupIntervals } from '../charts/group-intervals.js';
import { html, type Markup } from '../markup.js';
import { type Column, table } from '../table.js';
import { spreadColumns } from './distributions.js';

/** Groups in a chart; tables have all. */
const MOST_GROUPS = 40;

/** The texts by one column: means, spread, distinctive terms, sources. */
export function groupingSection({ column, groups }: Grouping, id: string): Markup {
  const columns = [...new Set(groups.flatMap(({ distributions }) => distributions.map((each) => each.column)))];
  return html`<section aria-labelledby="${id}"><h2 id="${id}">By ${visibleLine(column)}</h2>
${meansTable(column, groups, columns)}
<p class="soft">Band: from the lower to the upper quartile of the texts, with the median. Point and line: their mean with its 95% interval.</p>
${groups.length > MOST_GROUPS && html`<p class="note">The charts show the first ${MOST_GROUPS} of ${groups.length} groups.</p>`}
<div class="columns">${columns.map((name) => figureBlock(name, column, groups))}</div>
<h3>Distinctive terms</h3>
${termsTable(column, groups)}
<p class="note">${groups.map((group) => `${visibleLine(group.name)}: ${triedOf(group)}`).join('; ')}.</p>
<h3>Concentration of sources</h3>
${concentrationTable(column, groups)}
</section>`;
}

/** All groups and figures in one table. */
function meansTable(column: string, groups: readonly Group[], columns: readonly string[]): Markup {
  const figure = ({ distributions }: Group, name: string) => distributions.find((each) => each.column === name);
  return table<Group>(
    'Mean of each figure over the texts of a group',
    [
      { title: visibleLine(column), cell: ({ name }) => visibleLine(name) },
      { title: 'Texts', cell: ({ texts }) => grouped(texts), value: ({ texts }) => texts },
      { title: 'Words', cell: ({ words }) => grouped(words), value: ({ words }) => words },
      ...columns.map((name): Column<Group> => {
        const { label, unit } = figureOf(name);
        return {
          title: label,
          cell: (group) => {
            const found = figure(group, name);
            return found ? WRITTEN[unit](found.mean) : '–';
          },
          value: (group) => figure(group, name)?.mean ?? -2,
        };
      }),
    ],
    groups,
    { sortable: true },
  );
}

function figureBlock(name: string, column: string, groups: readonly Group[]): Markup | undefined {
  const chart = groupIntervals(groups.slice(0, MOST_GROUPS), name);
  const rows = groups.flatMap((group) => {
    const found = group.distributions.find((each) => each.column === name);
    return found ? [{ group: group.name, found }] : [];
  });
  const { label } = figureOf(name);
  return (
    chart &&
    html`<div><figure><div class="scroll" tabindex="0" role="region" aria-label="${label}">${chart}</div></figure>
<details><summary>${label}: the figures</summary>${table<(typeof rows)[number]>(
      label,
      [{ title: visibleLine(column), cell: ({ group }) => visibleLine(group) }, ...spreadColumns(({ found }: (typeof rows)[number]) => found)],
      rows,
      { sortable: true },
    )}</details></div>`
  );
}

function termsTable(column: string, groups: readonly Group[]): Markup {
  const rows = groups.flatMap(({ name, terms }) => terms.map((term) => ({ group: name, ...term })));
  if (rows.length === 0) return html`<p>No term is more frequent in one group than in the others than chance would have it.</p>`;
  return table<DistinctiveTerm & { group: string }>(
    'More in this group than in the others, of the terms that slantwise marks',
    [
      { title: visibleLine(column), cell: ({ group }) => visibleLine(group) },
      { title: 'Term', cell: ({ term }) => visibleLine(term) },
      { title: 'Measure', cell: ({ measure }) => visibleLine(measureOf(measure)) },
      { title: 'Times', cell: ({ count }) => grouped(count), value: ({ count }) => count },
      { title: 'Elsewhere', cell: ({ elsewhere }) => grouped(elsewhere), value: ({ elsewhere }) => elsewhere },
      { title: 'Texts', cell: ({ texts }) => grouped(texts), value: ({ texts }) => texts },
      { title: 'Log-odds', cell: ({ logOdds }) => logOdds.toFixed(2), value: ({ logOdds }) => logOdds },
      { title: 'z', cell: ({ z }) => z.toFixed(1), value: ({ z }) => z },
    ],
    rows,
    { sortable: true },
  );
}

function concentrationTable(column: string, groups: readonly Group[]): Markup {
  const rows = groups.flatMap(({ name, sources }) => (sources ? [{ group: name, ...sources }] : []));
  if (rows.length === 0) return html`<p>The rows have no sources.</p>`;
  const share = (value: number | null) => (value === null ? '–' : percent(value));
  return table<(typeof rows)[number]>(
    'Named sources; the chance that two appearances are of one source (Simpson), with its 95% interval',
    [
      { title: visibleLine(column), cell: ({ group }) => visibleLine(group) },
      { title: 'Sources', cell: ({ sources }) => grouped(sources), value: ({ sources }) => sources },
      { title: 'Appearances', cell: ({ appearances }) => grouped(appearances), value: ({ appearances }) => appearances },
      { title: 'Simpson', cell: ({ simpson }) => simpson?.toFixed(3) ?? '–', value: ({ simpson }) => simpson ?? -1 },
      {
        title: '95% interval',
        cell: ({ interval }) => (interval ? interval.map((bound) => bound.toFixed(3)).join('–') : '–'),
        value: ({ interval }) => interval?.[0] ?? -1,
      },
      { title: 'Top five', cell: ({ topFiveShare }) => share(topFiveShare), value: ({ topFiveShare }) => topFiveShare ?? -1 },
      { title: 'Named', cell: ({ namedShare }) => share(namedShare), value: ({ namedShare }) => namedShare ?? -1 },
      {
        title: 'Most frequent',
        cell: ({ top }) =>
          top
            .slice(0, 5)
            .map(({ name, texts }) => `${visibleLine(name)} (${texts})`)
            .join(', '),
      },
    ],
    rows,
    { sortable: true },
  );
}
