import { byMentions } from '../../render/actors.js';
import { signed } from '../../render/numbers.js';
import { visibleLine } from '../../render/visible.js';
import type { Entity, Report, Span } from '../../report.js';
import { portrayalBars } from '../charts/portrayal-bars.js';
import type { LinkTo } from '../links.js';
import { type Content, html, type Markup } from '../markup.js';
import { table } from '../table.js';

/** Actors in the chart, and in the table. */
const MOST_BARS = 14;
const MOST_ROWS = 60;

/** Who is praised, who is blamed, who acts. */
export function portrayalSection({ entities }: Report, linkTo: LinkTo): Markup | undefined {
  const actors = byMentions(entities);
  if (actors.length === 0) return undefined;
  const shown = actors.filter(({ hits }) => hits.length > 0).slice(0, MOST_BARS);
  return html`<section aria-labelledby="portrayal">
<h2 id="portrayal">Who is praised, who is blamed</h2>
${
  shown.length > 0 &&
  html`<figure><div class="scroll" tabindex="0" role="region" aria-label="Portrayal">${portrayalBars(shown, linkTo)}</div>
<figcaption>A segment is a word, as wide as its valence times the share that falls to the actor; it leads to the word in the text. Words are given to actors by rules of grammar and nearness, which err.</figcaption></figure>`
}
${table(
  'Actors, most often named first',
  [
    { title: 'Actor', cell: ({ name }) => visibleLine(name) },
    { title: 'Named', cell: ({ mentions }) => mentions.length, value: ({ mentions }) => mentions.length },
    { title: 'Score', cell: ({ score }) => signed(score), value: ({ score }) => score },
    {
      title: 'Praise',
      cell: ({ hits }) =>
        words(
          hits.filter(({ valence }) => valence > 0),
          linkTo,
        ),
    },
    {
      title: 'Blame',
      cell: ({ hits }) =>
        words(
          hits.filter(({ valence }) => valence < 0),
          linkTo,
        ),
    },
    { title: 'Acts', cell: ({ agency }) => agency.acts, value: ({ agency }) => agency.acts },
    { title: 'Acted upon', cell: ({ agency }) => agency.actedUpon, value: ({ agency }) => agency.actedUpon },
    { title: 'Roles', cell: rolesOf },
    { title: 'Loaded labels', cell: ({ labels = [] }) => words(labels, linkTo) },
  ],
  actors.slice(0, MOST_ROWS),
  { sortable: true },
)}
${actors.length > MOST_ROWS && html`<p class="note">And ${actors.length - MOST_ROWS} more, named less often.</p>`}
</section>`;
}

/** Words in a cell of the table. */
const MOST_WORDS = 12;

function words(spans: readonly Span[], linkTo: LinkTo): Content {
  return [...spans.slice(0, MOST_WORDS).map((span) => html`<a href="${linkTo(span)}">${visibleLine(span.text)}</a> `), spans.length > MOST_WORDS ? '…' : ''];
}

const rolesOf = ({ roles }: Entity): string =>
  Object.entries(roles)
    .filter(([, spans]) => spans.length > 0)
    .map(([role, spans]) => `${role} ${spans.length}`)
    .join(', ');
