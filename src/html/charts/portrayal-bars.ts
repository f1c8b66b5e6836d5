import { visibleLine } from '../../render/visible.js';
import type { Entity } from '../../report.js';
import { axisX, axisY, barX, ruleX } from '../../vendor/charts.js';
import type { Markup } from '../markup.js';
import { axisNames } from './names.js';
import { svgOf } from './svg.js';

/** Diverging bars: what blames an actor to the left, what praises to the right, a segment for each word. */
export function portrayalBars(actors: readonly Entity[], linkTo: (span: { start: number; end: number }) => string): Markup {
  const names = axisNames(actors.map(({ name }) => name));
  const segments = actors.flatMap((actor, i) =>
    actor.hits
      .map(({ start, end, text, valence, share, role }) => ({
        actor: names[i] as string,
        value: valence * share,
        title: `${visibleLine(actor.name)}: “${visibleLine(text)}” ${valence < 0 ? '−' : '+'}${Math.abs(valence * share).toFixed(1)} as ${role}`,
        href: linkTo({ start, end }),
      }))
      .filter(({ value }) => value !== 0),
  );
  const shared = { x: 'value', y: 'actor', title: 'title', href: 'href', insetLeft: 0.5, insetRight: 0.5 } as const;
  return svgOf({
    label: `Praise and blame of ${actors.length} actors, a segment a word; the table below has the figures`,
    width: 680,
    height: 46 + actors.length * 26,
    marginLeft: 170,
    marginTop: 34,
    marginBottom: 8,
    x: { nice: true },
    y: { type: 'band', domain: names, padding: 0.25 },
    marks: [
      axisX({ anchor: 'top', label: '← blame · summed valence · praise →', labelAnchor: 'center', tickSize: 3 }),
      axisY({ label: null, tickSize: 0, fontSize: 11 }),
      barX(
        segments.filter(({ value }) => value > 0),
        { ...shared, fill: 'var(--praise)' },
      ),
      barX(
        segments.filter(({ value }) => value < 0),
        { ...shared, fill: 'var(--blame)' },
      ),
      ruleX([0], { stroke: 'var(--text)' }),
    ],
  });
}
