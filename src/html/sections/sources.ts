import { STANCE_COLUMNS, stanceRow, unevenlyReported } from '../../render/cue-stances.js';
import { counted, percent } from '../../render/numbers.js';
import { visibleLine } from '../../render/visible.js';
import type { Report, Source, UnattributedAssertion } from '../../report.js';
import type { LinkTo } from '../links.js';
import { html, type Markup } from '../markup.js';
import { table } from '../table.js';

/** Links to paragraphs, listed up to so many. */
const MOST_PLACES = 40;

/** Who speaks, how much, and in what words they are introduced; and what is asserted by nobody. */
export function sourcesSection(report: Report, linkTo: LinkTo): Markup | undefined {
  const { sources, overall } = report;
  if (!overall.attribution) return undefined;
  return html`<section aria-labelledby="sources">
<h2 id="sources">Who says what</h2>
${sources.length === 0 ? html`<p>No source is named or quoted.</p>` : ledger(sources)}
${stances(report)}
${unattributed(overall.attribution.unattributed, linkTo)}
</section>`;
}

const ledger = (sources: readonly Source[]): Markup =>
  table(
    `${counted(sources.length, 'source')}, most words first`,
    [
      { title: 'Source', cell: ({ name }) => visibleLine(name) },
      { title: 'Type', cell: ({ type }) => type },
      { title: 'Times', cell: ({ attributions }) => attributions, value: ({ attributions }) => attributions },
      { title: 'Words', cell: ({ words }) => words, value: ({ words }) => words },
      { title: 'Direct', cell: ({ words, directShare }) => (words === 0 ? '–' : percent(directShare)), value: ({ directShare }) => directShare },
      {
        title: 'Reported as',
        cell: ({ stances: by }) =>
          Object.entries(by)
            .map(([stance, count]) => `${stance} ${count}`)
            .join(', '),
      },
      {
        title: 'Paragraphs',
        cell: ({ paragraphs }) => [
          ...paragraphs.slice(0, MOST_PLACES).map((index) => html`<a href="#p${index + 1}">${index + 1}</a> `),
          paragraphs.length > MOST_PLACES ? '…' : '',
        ],
      },
    ],
    sources,
    { sortable: true },
  );

function stances(report: Report): Markup | undefined {
  const uneven = unevenlyReported(report);
  if (uneven.length === 0) return undefined;
  const rows = uneven.map(stanceRow);
  return html`<h3>In which words they are reported</h3>
${table(
  '“Points out” vouches for what is said, “claims” holds it at a distance',
  STANCE_COLUMNS.map(({ title }, i) => ({ title, cell: (row: string[]) => row[i] })),
  rows,
)}`;
}

function unattributed(assertions: readonly UnattributedAssertion[], linkTo: LinkTo): Markup | undefined {
  if (assertions.length === 0) return undefined;
  return html`<h3>Asserted without a source</h3>
<ul>${assertions.map((one) => html`<li><a href="${linkTo(one)}">${visibleLine(one.text)}</a> <span class="soft">${one.kind}, by “${visibleLine(one.cue.text)}”</span></li>`)}</ul>`;
}
