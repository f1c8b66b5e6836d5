import { figureOf } from '../../overview/figures.js';
import type { Group } from '../../overview/overview.js';
import { clipped, distributionCells } from '../../render/overview/words.js';
import { axisX, axisY, dot, ruleY, tickX } from '../../vendor/charts.js';
import type { Markup } from '../markup.js';
import { axisNames } from './names.js';
import { svgOf } from './svg.js';

/** A figure in each group: quartiles as a band, the median as a stroke, the mean with its interval as a point with a line. */
export function groupIntervals(groups: readonly Group[], column: string): Markup | undefined {
  const { label, unit } = figureOf(column);
  const names = axisNames(
    groups.map(({ name }) => name),
    16,
  );
  const rows = groups.flatMap(({ distributions, texts }, i) => {
    const found = distributions.find((each) => each.column === column);
    if (!found) return [];
    const [mean, interval, median, quartiles] = distributionCells(found);
    const title = `${names[i]} (${texts} texts): mean ${mean}, 95% interval ${interval}, median ${median}, quartiles ${quartiles}`;
    const [low, high] = (found.interval ?? [found.mean, found.mean]).map((bound) => clipped(unit, bound));
    return [{ ...found, name: names[i] as string, low, high, title }];
  });
  if (rows.length === 0) return undefined;
  return svgOf({
    label: `${label}: mean with 95% interval and quartiles of ${rows.length} groups; the table below has the figures`,
    width: 380,
    height: 46 + rows.length * 26,
    marginLeft: 110,
    marginTop: 34,
    marginBottom: 8,
    marginRight: 16,
    x: { nice: true, zero: unit !== 'score', ticks: 5 },
    y: { type: 'band', domain: rows.map(({ name }) => name), padding: 0.35 },
    marks: [
      axisX({ anchor: 'top', label, labelAnchor: 'center', tickSize: 3 }),
      axisY({ label: null, tickSize: 0, fontSize: 11 }),
      ruleY(rows, { x1: 'lowerQuartile', x2: 'upperQuartile', y: 'name', stroke: 'var(--line)', strokeWidth: 12, title: 'title' }),
      tickX(rows, { x: 'median', y: 'name', stroke: 'var(--soft)', strokeWidth: 2 }),
      ruleY(rows, { x1: 'low', x2: 'high', y: 'name', stroke: 'var(--shade)', strokeWidth: 2 }),
      dot(rows, { x: 'mean', y: 'name', r: 4, fill: 'var(--shade)', title: 'title' }),
    ],
  });
}
