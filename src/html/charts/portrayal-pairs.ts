import type { ActorComparison } from '../../compare/comparison.js';
import { signed } from '../../render/numbers.js';
import { visibleLine } from '../../render/visible.js';
import { axisX, axisY, dot, link, ruleX, text } from '../../vendor/charts.js';
import type { Markup } from '../markup.js';
import { axisNames } from './names.js';
import { svgOf } from './svg.js';

/** How two texts portray the same actors: a letter for each text, a line between them. */
export function portrayalPairs(actors: readonly ActorComparison[]): Markup | undefined {
  if (actors.length === 0) return undefined;
  const names = axisNames(actors.map(({ a }) => a.name));
  const pairs = actors.map(({ a, b }, i) => ({ name: names[i] as string, a: a.score, b: b.score }));
  const points = actors.flatMap(({ a, b }, i) =>
    [
      { side: 'a', actor: a, colour: 'var(--shade)' },
      { side: 'b', actor: b, colour: 'var(--rhetoric)' },
    ].map(({ side, actor, colour }) => ({
      side,
      colour,
      name: names[i] as string,
      value: actor.score,
      title: `${visibleLine(actor.name)} in ${side}: ${signed(actor.score)}`,
    })),
  );
  return svgOf({
    label: `Portrayal of ${actors.length} actors in both texts, from −1 (blamed) to +1 (praised); the table below has the figures`,
    width: 680,
    height: 46 + actors.length * 26,
    marginLeft: 170,
    marginTop: 34,
    marginBottom: 8,
    x: { domain: domainOf(points.map(({ value }) => value)) },
    y: { type: 'point', domain: names, padding: 0.5 },
    marks: [
      axisX({ anchor: 'top', label: '← blamed · score · praised →', labelAnchor: 'center', tickSize: 3 }),
      axisY({ label: null, tickSize: 0, fontSize: 11 }),
      ruleX([0], { stroke: 'var(--text)' }),
      link(pairs, { x1: 'a', x2: 'b', y1: 'name', y2: 'name', stroke: 'var(--line)', strokeWidth: 3 }),
      ...points.flatMap((point) => [
        dot([point], { x: 'value', y: 'name', r: 8, fill: point.colour, title: 'title' }),
        text([point], { x: 'value', y: 'name', text: 'side', fill: 'var(--page)', fontWeight: 'bold', pointerEvents: 'none' }),
      ]),
    ],
  });
}

/** Never so narrow that a hair's breadth looks like a gulf. */
const NARROWEST = 0.25;
function domainOf(values: readonly number[]): [number, number] {
  const reach = Math.min(1, Math.max(NARROWEST, ...values.map(Math.abs)) * 1.05);
  return [-reach, reach];
}
