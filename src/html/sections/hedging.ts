import { percent, rate, rateInterval, signed } from '../../render/numbers.js';
import { visibleLine } from '../../render/visible.js';
import type { HedgeHit, HedgeKind, Report } from '../../report.js';
import { intervalBars } from '../charts/interval-bars.js';
import type { LinkTo } from '../links.js';
import { html, type Markup } from '../markup.js';
import { table } from '../table.js';

const MOST_WORDS = 12;

/** How sure the wording lets itself be: hedges against boosters, and by kind. */
export function hedgingSection({ overall: { hedging } }: Report, linkTo: LinkTo): Markup | undefined {
  if (!hedging) return undefined;
  const { hedgesPer100Words, hedgesInterval, boostersPer100Words, boostersInterval, balance, epistemic, weasel, hits } = hedging;
  const said = (value: number, interval: [number, number]) => `${rate(value)} per 100 words (95% interval ${rateInterval(interval)})`;
  const byKind = new Map<HedgeKind, HedgeHit[]>();
  for (const hit of hits) byKind.set(hit.kind, [...(byKind.get(hit.kind) ?? []), hit]);
  return html`<section aria-labelledby="hedging">
<h2 id="hedging">Hedges and boosters</h2>
<figure><div class="scroll" tabindex="0" role="region" aria-label="Hedges and boosters">${intervalBars(
    [
      { name: 'hedges', value: hedgesPer100Words, interval: hedgesInterval, colour: 'hedge', title: said(hedgesPer100Words, hedgesInterval) },
      { name: 'boosters', value: boostersPer100Words, interval: boostersInterval, colour: 'booster', title: said(boostersPer100Words, boostersInterval) },
    ],
    {
      label: `Hedges ${said(hedgesPer100Words, hedgesInterval)}, boosters ${said(boostersPer100Words, boostersInterval)}`,
      axis: 'per 100 words, with 95% intervals →',
    },
  )}</div>
<figcaption>Balance ${signed(balance)}, from −1 (boosters only) to +1 (hedges only). Uncertainty ${percent(epistemic)}, vagueness of sources and quantities ${percent(weasel)}.</figcaption></figure>
${
  byKind.size > 0 &&
  table(
    'By kind',
    [
      { title: 'Kind', cell: ([kind]) => kind },
      { title: 'Count', cell: ([, found]) => found.length, value: ([, found]) => found.length },
      {
        title: 'Words',
        cell: ([, found]) => [
          ...found.slice(0, MOST_WORDS).map((hit) => html`<a href="${linkTo(hit)}">${visibleLine(hit.text)}</a> `),
          found.length > MOST_WORDS ? '…' : '',
        ],
      },
    ],
    [...byKind].sort(([, a], [, b]) => b.length - a.length),
    { sortable: true },
  )
}
</section>`;
}
