import type { CorpusActor, Overview } from '../../overview/overview.js';
import { counted, grouped } from '../../render/numbers.js';
import { portrayalOf } from '../../render/overview/words.js';
import { visibleLine } from '../../render/visible.js';
import { portrayalOverTime } from '../charts/portrayal-over-time.js';
import { html, type Markup } from '../markup.js';
import { table } from '../table.js';

/** Actors with a chart of their own. */
const MOST_CHARTS = 6;

/** Who is praised and blamed, over time and by group. */
export function actorsSection(actors: readonly CorpusActor[], { time }: Overview): Markup | undefined {
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
