import type { Interval } from '../../report.js';
import { axisX, axisY, barX, ruleX, ruleY } from '../../vendor/charts.js';
import type { Markup } from '../markup.js';
import { svgOf } from './svg.js';

/** A rate with its interval. */
export interface IntervalBar {
  name: string;
  value: number;
  interval: Interval;
  /** A colour of the style sheet. */
  colour: string;
  title: string;
}

/** Bars of rates with their 95 % intervals. */
export function intervalBars(bars: readonly IntervalBar[], { label, axis }: { label: string; axis: string }): Markup {
  const ends = bars.map(({ name, interval: [low, high] }) => ({ name, low, high }));
  return svgOf({
    label,
    width: 560,
    height: 46 + bars.length * 28,
    marginLeft: 110,
    marginTop: 34,
    marginBottom: 8,
    x: { nice: true, zero: true },
    y: { type: 'band', domain: bars.map(({ name }) => name), padding: 0.35 },
    marks: [
      axisX({ anchor: 'top', label: axis, tickSize: 3 }),
      axisY({ label: null, tickSize: 0, fontSize: 11 }),
      ...bars.map((bar) => barX([bar], { x: 'value', y: 'name', fill: `var(--${bar.colour})`, title: 'title' })),
      ruleY(ends, { x1: 'low', x2: 'high', y: 'name', stroke: 'var(--text)', strokeWidth: 1.5 }),
      ruleX([0], { stroke: 'var(--text)' }),
    ],
  });
}
