import type { Report } from '../../report.js';
import { byMentions } from '../actors.js';
import { grouped, signed } from '../numbers.js';
import { visibleLine } from '../visible.js';
import type { Stylist, View } from './style.js';
import { table } from './table.js';

const MOST_ROWS = 8;
/** Cells on either side of the middle. */
const HALF = 10;

/** What a full bar may stand for: the smallest that holds every score, so that small differences can be seen. */
const FULL = [0.25, 0.5, 1];

/** Who is praised and who is blamed: the actors of the text, most often mentioned first. */
export function portrayalBlock({ entities }: Report, { style, width, explain }: View): string[] {
  if (entities.length === 0) return [];
  const ranked = byMentions(entities);
  const shown = explain ? ranked : ranked.slice(0, MOST_ROWS);
  const strongest = Math.max(...shown.map(({ score }) => Math.abs(score)));
  const full = FULL.find((end) => strongest <= end) ?? 1;
  const cells = shown.map((entity) => [visibleLine(entity.name), grouped(entity.mentions.length), signed(entity.score), bar(entity.score / full)]);
  const columns = [
    { title: 'Actor', least: 10 },
    { title: 'Mentions', align: 'right', optional: 1 },
    { title: 'Portrayal', align: 'right' },
    { title: axis(full), optional: 2 },
  ] as const;
  const [head = '', ...rows] = table(columns, cells, width);
  const more = ranked.length > shown.length ? [style(`and ${ranked.length - shown.length} more`, 'dim')] : [];
  return [style('Who is praised, who is blamed', 'bold'), style(head, 'dim'), ...rows.map((row) => coloured(row, style)), ...more, ''];
}

/** `       ███│          ` for blame, `          │███       ` for praise. */
function bar(share: number): string {
  const blocks = '█'.repeat(Math.round(Math.abs(share) * HALF));
  const [left, right] = share < 0 ? [blocks, ''] : ['', blocks];
  return `${left.padStart(HALF)}│${right.padEnd(HALF)}`;
}

const axis = (full: number): string => `${`−${full}`.padEnd(HALF)}0${`+${full}`.padStart(HALF)}`;

function coloured(row: string, style: Stylist): string {
  return row.replace(/█+(?=│)/, (blocks) => style(blocks, 'red')).replace(/(?<=│)█+/, (blocks) => style(blocks, 'green'));
}
