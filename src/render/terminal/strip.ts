import type { Paragraph, Report } from '../../report.js';
import { isCounted } from '../counted.js';
import { type Scale, scalesOf, shadeOf } from './scales.js';
import { styledLines, type View } from './style.js';
import { wrapped } from './wrap.js';

const LABEL_WIDTH = 12;

/** The heat strip: a row for each measure, a column for each paragraph; as many strips as the width asks for. */
export function heatStrip(report: Report, view: View): string[] {
  const { paragraphs } = report;
  const scales = scalesOf(report);
  if (scales.length === 0) return [];
  const cell = Math.max(2, `${paragraphs.length}`.length);
  const columns = Math.max(1, Math.floor((view.width - LABEL_WIDTH) / (cell + 1)));
  const strips: string[] = [];
  for (let from = 0; from < paragraphs.length; from += columns) {
    strips.push(...stripOf(paragraphs.slice(from, from + columns), scales, cell, view), '');
  }
  const margin = ' '.repeat(LABEL_WIDTH + 1);
  return [...strips.slice(0, -1), styledLines(view.style, `${margin}${wrapped(legend(paragraphs), view.width, margin)}`, 'dim')];
}

function stripOf(paragraphs: readonly Paragraph[], scales: readonly Scale[], cell: number, { style }: View): string[] {
  const numbers = paragraphs.map(({ index }) => ` ${`${index + 1}`.padStart(cell)}`).join('');
  const rows = scales.map((scale) =>
    `${scale.label.padEnd(LABEL_WIDTH)}${paragraphs.map((paragraph) => ` ${cellOf(scale, paragraph, cell)}`).join('')}`.trimEnd(),
  );
  return [style(`${'paragraph'.padEnd(LABEL_WIDTH)}${numbers}`, 'dim'), ...rows];

  function cellOf(scale: Scale, paragraph: Paragraph, width: number): string {
    if (!isCounted(paragraph)) return style('·'.repeat(width), 'dim');
    const value = scale.of(paragraph) ?? 0;
    const shade = shadeOf(scale, value);
    if (shade === ' ') return ' '.repeat(width);
    const sign = !scale.signed ? shade : value < 0 ? '-' : '+';
    return style(`${sign}${shade.repeat(width - 1)}`, scale.colour(value));
  }
}

function legend(paragraphs: readonly Paragraph[]): string {
  const skipped = paragraphs.some((paragraph) => !isCounted(paragraph));
  return `blank: none   ░ ▒ ▓ █: little to much${skipped ? '   ··: not counted' : ''}`;
}
