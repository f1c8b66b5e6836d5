import { figureOf } from '../overview/figures.js';
import type { CorpusActor, CorpusSource, DistinctiveTerm, Distribution, Group, Grouping, Overview } from '../overview/overview.js';
import { counted, grouped, percent } from '../render/numbers.js';
import { concentrationOf, distributionCells, METHOD, measureOf, NO_VERDICT, portrayalOf, sizeOf, timeOf, triedOf, WRITTEN } from '../render/overview/words.js';
import { visibleLine } from '../render/visible.js';
import { VERSION } from '../version.js';
import { groupIntervals } from './charts/group-intervals.js';
import { portrayalOverTime } from './charts/portrayal-over-time.js';
import { html, type Markup } from './markup.js';
import { page } from './page.js';
import { type Column, table } from './table.js';

export interface OverviewHtmlOptions {
  /** The title of the page. Default "A corpus at a glance". */
  title?: string | undefined;
}

/** Groups in a chart; tables have all. */
const MOST_GROUPS = 40;
/** Actors with a chart of their own. */
const MOST_CHARTS = 6;

/**
 * An overview as one HTML file: the figures of all texts, then by each column how they are spread, which terms are
 * distinctive and who speaks, then actors over time. It loads nothing, and nothing of the texts runs; without scripts
 * everything but the sorting of tables remains.
 *
 * @example
 * ```ts
 * import { overview } from 'slantwise/overview';
 *
 * const corpus = await overview([{ level: 'text', words: 9, sentiment: 0.5 }]);
 * renderOverviewHtml(corpus, { title: 'Our week' }).startsWith('<!doctype html>'); // true
 * ```
 */
export function renderOverviewHtml(overview: Overview, { title = 'A corpus at a glance' }: OverviewHtmlOptions = {}): string {
  const { all, by, actors, notes } = overview;
  const name = visibleLine(title);
  return page({
    title: `${name} · slantwise`,
    body: html`<a class="skip" href="#all">Skip to the figures</a>
<header><h1>${name}</h1><p>${sizeOf(overview)} · ${timeOf(overview)}</p><p class="soft">${NO_VERDICT}</p>
${notes.map((note) => html`<p class="note">${visibleLine(note)}</p>`)}</header>
<main>
<section aria-labelledby="all"><h2 id="all">All texts</h2>${distributionTable(all.distributions)}</section>
${by.map((grouping, i) => groupingSection(grouping, `by-${i + 1}`))}
${sourcesSection(all)}
${actorsSection(actors, overview)}
<section aria-labelledby="method"><h2 id="method">How this was made</h2>
<p>slantwise ${VERSION} (${overview.schema}). ${METHOD}</p>
<p>Nothing here can see what texts leave out, whether anything is true, or irony and images. The numbers are in the CSV beside this page.</p></section>
</main>
<footer>Made with slantwise, locally.</footer>`,
  });
}

function distributionTable(distributions: readonly Distribution[]): Markup {
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
function spreadColumns<Row>(of: (row: Row) => Distribution): Column<Row>[] {
  const cells = (row: Row) => distributionCells(of(row));
  return [
    { title: 'Texts', cell: (row) => grouped(of(row).texts), value: (row) => of(row).texts },
    { title: 'Mean', cell: (row) => cells(row)[0], value: (row) => of(row).mean },
    { title: '95% interval', cell: (row) => cells(row)[1], value: (row) => of(row).interval?.[0] ?? of(row).mean },
    { title: 'Median', cell: (row) => cells(row)[2], value: (row) => of(row).median },
    { title: 'Quartiles', cell: (row) => cells(row)[3], value: (row) => of(row).lowerQuartile },
  ];
}

function groupingSection({ column, groups }: Grouping, id: string): Markup {
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

function sourcesSection({ sources }: Group): Markup | undefined {
  if (!sources) return undefined;
  return html`<section aria-labelledby="sources"><h2 id="sources">Who speaks</h2>
<p>${concentrationOf(sources)}</p>
${
  sources.top.length > 0 &&
  table<CorpusSource>(
    'The most frequent named sources',
    [
      { title: 'Source', cell: ({ name }) => visibleLine(name) },
      { title: 'Type', cell: ({ type }) => type },
      { title: 'Texts', cell: ({ texts }) => grouped(texts), value: ({ texts }) => texts },
      { title: 'Statements', cell: ({ attributions }) => grouped(attributions), value: ({ attributions }) => attributions },
      { title: 'Words', cell: ({ words }) => grouped(words), value: ({ words }) => words },
      { title: 'Direct', cell: ({ words, directShare }) => (words === 0 ? '–' : percent(directShare)), value: ({ directShare }) => directShare },
    ],
    sources.top,
    { sortable: true },
  )
}</section>`;
}

function actorsSection(actors: readonly CorpusActor[], { time }: Overview): Markup | undefined {
  if (actors.length === 0) return undefined;
  const all = [...new Set(actors.flatMap(({ periods }) => periods.map(({ name }) => name)))].sort();
  const charts = actors.slice(0, MOST_CHARTS).flatMap((actor) => {
    const chart = portrayalOverTime(actor, all);
    return chart
      ? [
          html`<figure><figcaption>${visibleLine(actor.name)}</figcaption><div class="scroll" tabindex="0" role="region" aria-label="${visibleLine(actor.name)}">${chart}</div></figure>`,
        ]
      : [];
  });
  const parts = actors.flatMap(({ name, periods, groups }) => [
    ...periods.map((part) => ({ actor: name, of: time?.period ?? 'period', ...part })),
    ...groups.flatMap(({ column, parts }) => parts.map((part) => ({ actor: name, of: column, ...part }))),
  ]);
  return html`<section aria-labelledby="actors"><h2 id="actors">Who is praised, who is blamed</h2>
<p class="soft">From −1 (blamed) to +1 (praised): means over the texts that name the actor, with 95% intervals.${charts.length === 0 && ' The rows have no dates to follow them by.'}</p>
${charts.length > 0 && html`<div class="columns">${charts}</div>`}
${table<CorpusActor>(
  'Actors, those of most texts first',
  [
    { title: 'Actor', cell: ({ name }) => visibleLine(name) },
    { title: 'Texts', cell: ({ texts }) => grouped(texts), value: ({ texts }) => texts },
    { title: 'Mentions', cell: ({ mentions }) => grouped(mentions), value: ({ mentions }) => mentions },
    { title: 'Portrayal', cell: portrayalOf, value: ({ mean }) => mean },
    { title: 'Praise', cell: ({ positive }) => positive.toFixed(1), value: ({ positive }) => positive },
    { title: 'Blame', cell: ({ negative }) => negative.toFixed(1).replace('-', '−'), value: ({ negative }) => negative },
  ],
  actors,
  { sortable: true },
)}
${
  parts.length > 0 &&
  html`<details><summary>${counted(parts.length, 'part')}: by period and by group</summary>${table<(typeof parts)[number]>(
    'Portrayal of each actor by period and by group',
    [
      { title: 'Actor', cell: ({ actor }) => visibleLine(actor) },
      { title: 'Of', cell: ({ of, name }) => visibleLine(`${of} ${name}`) },
      { title: 'Texts', cell: ({ texts }) => grouped(texts), value: ({ texts }) => texts },
      { title: 'Portrayal', cell: portrayalOf, value: ({ mean }) => mean },
    ],
    parts,
    { sortable: true },
  )}</details>`
}</section>`;
}
