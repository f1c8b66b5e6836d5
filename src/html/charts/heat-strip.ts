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
const CELL_SIZE = 22;
const LABELS = 90;
const TICKS = 40;

/** The heat strip: a row for each measure, a column for each paragraph; faded where the interval is wide, hatched where the paragraph does not count. */
export function heatStrip(report: Report): Markup | undefined {
  const scales = scalesOf(report);
  const { paragraphs } = report;
  if (scales.length === 0 || paragraphs.length === 0) return undefined;
  const counted = paragraphs.filter(isCounted);
  const cells = scales.flatMap((scale) => counted.map((paragraph) => cellOf(scale, paragraph)));
  const skipped = scales.flatMap(({ label }) =>
    paragraphs
      .filter((paragraph) => !isCounted(paragraph))
      .map(({ index, role }) => ({ place: index + 1, measure: label, title: `paragraph ${index + 1}: ${role}, not counted` })),
  );
  const every = Math.ceil(paragraphs.length / TICKS);
  const place = { x: 'place', y: 'measure', inset: 1 };
  const shared = { ...place, title: 'title' };
  return svgOf({
    label: `Heat strip: ${scales.map(({ label }) => label).join(', ')} in each of ${paragraphs.length} paragraphs; the table below it has the figures`,
    width: LABELS + 20 + CELL_SIZE * Math.max(12, paragraphs.length),
    height: 40 + scales.length * (CELL_SIZE + 4),
    marginLeft: LABELS,
    marginTop: 34,
    marginBottom: 4,
    x: { type: 'band', domain: paragraphs.map(({ index }) => index + 1), padding: 0 },
    y: { type: 'band', domain: scales.map(({ label }) => label), padding: 0 },
    opacity: { type: 'identity' },
    marks: [
      hatch,
      axisX({ anchor: 'top', label: 'paragraph', ticks: paragraphs.map(({ index }) => index + 1).filter((place) => (place - 1) % every === 0), tickSize: 0 }),
      axisY({ label: null, tickSize: 0, fontSize: 11 }),
      cell(cells, { ...shared, fill: 'transparent', stroke: 'var(--line)', href: 'href' }),
      ...LEVELS.flatMap((level) =>
        [...new Set(cells.map(({ colour }) => colour))].map((colour) =>
          cell(
            cells.filter((one) => one.level === level && one.colour === colour),
            { ...place, pointerEvents: 'none', fill: `color-mix(in oklab, var(--${colour}) ${SHADES[level]}%, var(--page))`, fillOpacity: 'certainty' },
          ),
        ),
      ),
      cell(skipped, { ...shared, fill: 'url(#hatch)' }),
    ],
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

function cellOf(scale: Scale, paragraph: Paragraph): Cell {
  const value = scale.of(paragraph) ?? 0;
  const { text, certainty } = figure(scale.measure, paragraph);
  return {
    place: paragraph.index + 1,
    measure: scale.label,
    level: shadeLevel(scale, value),
    colour: COLOURS[scale.measure]?.(value) ?? 'shade',
    certainty: Math.max(FAINTEST, certainty),
    title: `paragraph ${paragraph.index + 1}, ${scale.label}: ${text}`,
    href: `#p${paragraph.index + 1}`,
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
