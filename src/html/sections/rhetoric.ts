import { visibleLine } from '../../render/visible.js';
import type { Report, RhetoricDevice, RhetoricHit } from '../../report.js';
import type { Definitions } from '../definitions.js';
import { categoryKey } from '../highlights.js';
import type { LinkTo } from '../links.js';
import { html, type Markup } from '../markup.js';
import { table } from '../table.js';

const MOST_WORDS = 8;
const LONGEST = 60;

/** The rhetorical devices, with what each is and how often it is found rightly. */
export function rhetoricSection({ overall: { rhetoric } }: Report, definitions: Definitions, linkTo: LinkTo): Markup | undefined {
  if (!rhetoric || rhetoric.hits.length === 0) return undefined;
  const byDevice = new Map<RhetoricDevice, RhetoricHit[]>();
  for (const hit of rhetoric.hits) byDevice.set(hit.device, [...(byDevice.get(hit.device) ?? []), hit]);
  const definition = ([, [first]]: [RhetoricDevice, RhetoricHit[]]) => first && definitions[categoryKey(first)];
  return html`<section aria-labelledby="rhetoric">
<h2 id="rhetoric">Rhetoric</h2>
${table(
  'Devices, most frequent first; none of them is good or bad by itself',
  [
    { title: 'Device', cell: ([device]) => device },
    { title: 'Count', cell: ([, found]) => found.length, value: ([, found]) => found.length },
    { title: 'What it is', cell: (row) => definition(row)?.definition },
    { title: 'Reliability', cell: (row) => definition(row)?.reliability },
    {
      title: 'Where',
      cell: ([, found]) => [
        ...found.slice(0, MOST_WORDS).map((hit) => html`<a href="${linkTo(hit)}">${shortened(visibleLine(hit.text))}</a> · `),
        found.length > MOST_WORDS ? '…' : '',
      ],
    },
  ],
  [...byDevice].sort(([, a], [, b]) => b.length - a.length),
  { sortable: true },
)}
</section>`;
}

const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`);
