import type { FigureComparison } from '../../compare/comparison.js';
import { differenceOf } from '../../render/comparison/figures.js';
import { axisX, axisY, dot, ruleX, ruleY } from '../../vendor/charts.js';
import type { Markup } from '../markup.js';
import { svgOf } from './svg.js';

/** Differences of figures of one unit with their intervals; those that exclude 0 stand out. */
export function differenceChart(figures: readonly FigureComparison[], axis: string): Markup | undefined {
  const rows = figures.flatMap((figure) =>
    figure.interval && figure.difference !== null
      ? [
          {
            name: figure.label,
            value: figure.difference,
            low: figure.interval[0],
            high: figure.interval[1],
            differs: figure.differs,
            title: `${figure.label}: ${differenceOf(figure)}`,
          },
        ]
      : [],
  );
  if (rows.length === 0) return undefined;
  const marks = [true, false].flatMap((differs) => {
    const shown = rows.filter((row) => row.differs === differs);
    const colour = differs ? 'var(--shade)' : 'var(--soft)';
    return [
      ruleY(shown, { x1: 'low', x2: 'high', y: 'name', stroke: colour, strokeWidth: differs ? 2.5 : 1.5, title: 'title' }),
      dot(shown, { x: 'value', y: 'name', r: 4, stroke: colour, strokeWidth: 2, fill: differs ? colour : 'var(--page)', title: 'title' }),
    ];
  });
  return svgOf({
    label: `${axis}: ${rows.length} differences with their 95% intervals; the table below has the figures`,
    width: 680,
    height: 46 + rows.length * 22,
    marginLeft: 250,
    marginTop: 34,
    marginBottom: 8,
    marginRight: 24,
    x: { nice: true, zero: true },
    y: { type: 'band', domain: rows.map(({ name }) => name), padding: 0.2 },
    marks: [
      axisX({ anchor: 'top', label: axis, labelAnchor: 'center', tickSize: 3 }),
      axisY({ label: null, tickSize: 0, fontSize: 11 }),
      ruleX([0], { stroke: 'var(--text)' }),
      ...marks,
    ],
  });
}
