import type { CorpusActor } from '../../overview/overview.js';
import { portrayalOf } from '../../render/overview/words.js';
import { visibleLine } from '../../render/visible.js';
import { axisX, axisY, dot, lineY, ruleX, ruleY } from '../../vendor/charts.js';
import type { Markup } from '../markup.js';
import { svgOf } from './svg.js';

const TICKS = 8;

/** How one actor is portrayed over time: the mean of each period's texts with its interval. */
export function portrayalOverTime({ name, periods }: CorpusActor, all: readonly string[]): Markup | undefined {
  if (periods.length === 0) return undefined;
  const rows = periods.map((part) => {
    const [low, high] = part.interval ?? [part.mean, part.mean];
    const title = `${part.name}: ${portrayalOf(part)}, ${part.texts} texts`;
    return { period: part.name, mean: part.mean, low: Math.max(-1, low), high: Math.min(1, high), title };
  });
  const every = Math.ceil(all.length / TICKS);
  return svgOf({
    label: `Portrayal of ${visibleLine(name)} in ${periods.length} periods, from −1 (blamed) to +1 (praised); the table below has the figures`,
    width: 420,
    height: 150,
    marginLeft: 34,
    marginTop: 12,
    marginBottom: 26,
    x: { type: 'point', domain: [...all] },
    y: { domain: [-1, 1] },
    marks: [
      axisX({ label: null, ticks: all.filter((_, i) => i % every === 0), tickSize: 3 }),
      axisY({ label: null, ticks: [-1, 0, 1], tickSize: 0 }),
      ruleY([0], { stroke: 'var(--line)' }),
      ruleX(rows, { x: 'period', y1: 'low', y2: 'high', stroke: 'var(--line)', strokeWidth: 4, title: 'title' }),
      lineY(rows, { x: 'period', y: 'mean', stroke: 'var(--shade)' }),
      dot(rows, { x: 'period', y: 'mean', r: 3, fill: 'var(--shade)', title: 'title' }),
    ],
  });
}
