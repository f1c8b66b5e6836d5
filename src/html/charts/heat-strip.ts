import { isCounted } from '../../render/counted.js';
import { percent, rate, rateInterval, signed } from '../../render/numbers.js';
import { type Scale, scalesOf, shadeLevel } from '../../render/terminal/scales.js';
import type { Interval, Paragraph, Report } from '../../report.js';
import { axisX, axisY, cell } from '../../vendor/charts.js';
import type { Markup } from '../markup.js';
import { svgOf } from './svg.js';

/** One measure of one paragraph. */
interface Cell {
  place: number;
  measure: string;
  /** 0 none to 4 much. */
  level: number;
  colour: string;
  /** 0.4 to 1: less where the interval is wide. */
  certainty: number;
  title: string;
  href: string;
}

const LEVELS = [1, 2, 3, 4];
/** How much of the measure's colour a level has, in per cent. */
const SHADES = [0, 30, 55, 80, 100];
const FAINTEST = 0.4;
/** A rate known no better than within so many per 100 words is as good as unknown. */
const WIDEST_RATE = 30;
/** So many valued words make a sentiment half certain. */
const FEW_WORDS = 3;
/** A longer text has columns of several paragraphs each, so that the strip can be looked at. */
const MOST_COLUMNS = 300;
const CELL_SIZE = 22;
const LABELS = 90;
const TICKS = 40;

/** The heat strip: a row for each measure, a column for each paragraph; faded where the interval is wide, hatched where the paragraph does not count. */
export function heatStrip(report: Report): Markup | undefined {
  const scales = scalesOf(report);
  const { paragraphs } = report;
  if (scales.length === 0 || paragraphs.length === 0) return undefined;
  const columns = columnsOf(paragraphs);
  const cells = scales.flatMap((scale) => columns.filter(({ counted }) => counted.length > 0).map((column) => cellOf(scale, column)));
  const skipped = scales.flatMap(({ label }) =>
    columns.filter(({ counted }) => counted.length === 0).map(({ place, name, roles }) => ({ place, measure: label, title: `${name}: ${roles}, not counted` })),
  );
  const places = columns.map(({ place }) => place);
  const every = Math.ceil(columns.length / TICKS);
  const where = { x: 'place', y: 'measure', inset: 1 };
  const shared = { ...where, title: 'title' };
  return svgOf({
    label: `Heat strip: ${scales.map(({ label }) => label).join(', ')} in each of ${paragraphs.length} paragraphs; the table below it has the figures`,
    width: LABELS + 20 + CELL_SIZE * Math.max(12, columns.length),
    height: 40 + scales.length * (CELL_SIZE + 4),
    marginLeft: LABELS,
    marginTop: 34,
    marginBottom: 4,
    x: { type: 'band', domain: places, padding: 0 },
    y: { type: 'band', domain: scales.map(({ label }) => label), padding: 0 },
    opacity: { type: 'identity' },
    marks: [
      hatch,
      axisX({ anchor: 'top', label: 'paragraph', ticks: places.filter((_, i) => i % every === 0), tickSize: 0 }),
      axisY({ label: null, tickSize: 0, fontSize: 11 }),
      cell(cells, { ...shared, fill: 'transparent', stroke: 'var(--line)', href: 'href' }),
      ...LEVELS.flatMap((level) =>
        [...new Set(cells.map(({ colour }) => colour))].map((colour) =>
          cell(
            cells.filter((one) => one.level === level && one.colour === colour),
            { ...where, pointerEvents: 'none', fill: `color-mix(in oklab, var(--${colour}) ${SHADES[level]}%, var(--page))`, fillOpacity: 'certainty' },
          ),
        ),
      ),
      cell(skipped, { ...shared, fill: 'url(#hatch)' }),
    ],
  });
}

/** One column of the strip: a paragraph, or several of a long text. */
interface StripColumn {
  /** The number of its first paragraph. */
  place: number;
  name: string;
  roles: string;
  counted: readonly Paragraph[];
}

function columnsOf(paragraphs: readonly Paragraph[]): StripColumn[] {
  const size = Math.ceil(paragraphs.length / MOST_COLUMNS);
  return Array.from({ length: Math.ceil(paragraphs.length / size) }, (_, i) => {
    const group = paragraphs.slice(i * size, (i + 1) * size);
    const [first, last] = [(group[0] as Paragraph).index + 1, (group.at(-1) as Paragraph).index + 1];
    return {
      place: first,
      name: first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`,
      roles: [...new Set(group.map(({ role }) => role))].join(', '),
      counted: group.filter(isCounted),
    };
  });
}

/** What a mark of one's own needs of the document. */
interface SvgDocument {
  createElementNS(namespace: string, name: string): SvgNode;
}
interface SvgNode {
  setAttribute(name: string, value: string): void;
  appendChild(child: SvgNode): unknown;
}

/** The pattern of paragraphs that do not count, as a mark of its own. */
function hatch(_index: unknown, _scales: unknown, _channels: unknown, _dimensions: unknown, context: unknown): never {
  const { document } = context as { document: SvgDocument };
  const make = (name: string, attributes: Record<string, string>): SvgNode => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const definitions = make('defs', {});
  const pattern = make('pattern', { id: 'hatch', width: '5', height: '5', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  pattern.appendChild(make('line', { x1: '0', y1: '0', x2: '0', y2: '5', stroke: 'var(--hatch)', 'stroke-width': '2' }));
  definitions.appendChild(pattern);
  return definitions as never;
}

/** Of several paragraphs the mean, each by its words. */
function cellOf(scale: Scale, { place, name, counted }: StripColumn): Cell {
  const words = counted.reduce((sum, paragraph) => sum + paragraph.words, 0) || 1;
  const mean = (of: (paragraph: Paragraph) => number) => counted.reduce((sum, paragraph) => sum + of(paragraph) * paragraph.words, 0) / words;
  const [only] = counted;
  const value = counted.length === 1 && only ? (scale.of(only) ?? 0) : mean((paragraph) => scale.of(paragraph) ?? 0);
  const certainty = counted.length === 1 && only ? figure(scale.measure, only).certainty : mean((paragraph) => figure(scale.measure, paragraph).certainty);
  const text = counted.length === 1 && only ? figure(scale.measure, only).text : `${value.toFixed(2)} in the mean`;
  return {
    place,
    measure: scale.label,
    level: shadeLevel(scale, value),
    colour: COLOURS[scale.measure]?.(value) ?? 'shade',
    certainty: Math.max(FAINTEST, certainty),
    title: `${name}, ${scale.label}: ${text}`,
    href: `#p${place}`,
  };
}

const COLOURS: Record<string, (value: number) => string> = {
  sentiment: (value) => (value < 0 ? 'blame' : 'praise'),
  loadedTerms: () => 'loaded',
  attribution: () => 'shade',
  hedging: () => 'hedge',
  rhetoric: () => 'rhetoric',
};

/** A figure in words, and how well it is known: 0 hardly to 1 well. */
export function figure(measure: string, paragraph: Paragraph): { text: string; certainty: number } {
  const { sentiment, loadedTerms, attribution, hedging, rhetoric, dictionaries = {} } = paragraph;
  if (measure === 'sentiment' && sentiment) {
    const words = sentiment.hits.length;
    return {
      text: `${signed(sentiment.score)} from ${words} valued ${words === 1 ? 'word' : 'words'}`,
      certainty: words === 0 ? 1 : words / (words + FEW_WORDS),
    };
  }
  if (measure === 'loadedTerms' && loadedTerms) return rated(loadedTerms.per100Words, loadedTerms.interval);
  if (measure === 'hedging' && hedging) return rated(hedging.hedgesPer100Words, hedging.hedgesInterval);
  if (measure === 'rhetoric' && rhetoric) return rated(rhetoric.per100Words, rhetoric.interval);
  if (measure === 'attribution' && attribution) {
    const [low, high] = attribution.interval;
    const { count, of } = attribution.sourcedSentences;
    return { text: `${percent(attribution.attributedShare)} of the words; ${count} of ${of} sentences have a source`, certainty: 1 - (high - low) };
  }
  const dictionary = dictionaries[measure];
  return dictionary ? rated(dictionary.per100Words, dictionary.interval) : { text: '', certainty: 1 };
}

const rated = (per100: number, interval: Interval) => ({
  text: `${rate(per100)} per 100 words (95% interval ${rateInterval(interval)})`,
  certainty: 1 - Math.min(1, (interval[1] - interval[0]) / WIDEST_RATE),
});
