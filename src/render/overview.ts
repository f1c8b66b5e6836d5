import { FIGURES, figureOf } from '../overview/figures.js';
import type { CorpusActor, Group, Grouping, Overview, SourceConcentration } from '../overview/overview.js';
import { grouped, percent } from './numbers.js';
import {
  concentrationOf,
  DISTRIBUTION_COLUMNS,
  distributionCells,
  METHOD,
  NO_VERDICT,
  portrayalOf,
  sizeOf,
  TERM_COLUMNS,
  termCells,
  timeOf,
  triedOf,
} from './overview/words.js';
import { stylist, type View } from './terminal/style.js';
import { table } from './terminal/table.js';
import { wrapped } from './terminal/wrap.js';
import { visibleLine } from './visible.js';

export interface OverviewViewOptions {
  /** Use ANSI colours. */
  colour: boolean;
  /** Columns of the screen, at least 40. */
  width: number;
}

const NARROWEST = 40;
/** What fits a screen; the other formats have more. */
const MOST_TERMS = 8;
const MOST_SOURCES = 8;
const MOST_ACTORS = 10;
const MOST_GROUPS = 20;
const MOST_PERIODS = 12;
/** Of the figures by group; dictionaries come besides. */
const MAIN_FIGURES = new Set([
  'sentiment',
  'loaded_per_100_words',
  'attributed_share',
  'named_share',
  'hedges_per_100_words',
  'boosters_per_100_words',
  'rhetoric_per_100_words',
]);

/**
 * An overview as a screen: the figures of all texts and of each group, distinctive terms, sources, actors over time. Nothing
 * in the texts reaches the terminal raw.
 */
export function renderOverview(overview: Overview, { colour, width }: OverviewViewOptions): string {
  const view: View = { style: stylist(colour), colour, width: Math.max(NARROWEST, width), explain: false };
  const blocks = [
    [heading(`${sizeOf(overview)} · ${timeOf(overview)}`, view), ...overview.notes.map((note) => wrapped(note, view.width))],
    figuresBlock(overview.all, view),
    sourcesBlock(overview.all, view),
    ...overview.by.flatMap((grouping) => groupingBlocks(grouping, view)),
    actorsBlock(overview.actors, view),
    [view.style(wrapped(METHOD, view.width), 'dim'), wrapped(NO_VERDICT, view.width)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const heading = (text: string, { style, width }: View): string => style(wrapped(visibleLine(text), width), 'bold');

function listing(columns: readonly string[], rows: readonly string[][], { style, width }: View): string[] {
  const right = (i: number) => (i > 0 && rows.every((row) => /^[\d.,%+−–<>\sto]*$/.test(row[i] as string)) ? ('right' as const) : undefined);
  const [head = '', ...lines] = table(
    columns.map((title, i) => ({ title, ...(right(i) && { align: 'right' as const }), ...(i === 0 && { least: 16 }) })),
    rows.map((row) => row.map(visibleLine)),
    width,
  );
  return [style(head, 'dim'), ...lines];
}

function figuresBlock({ distributions }: Group, view: View): string[] {
  if (distributions.length === 0) return [];
  const rows = distributions.map((each) => [figureOf(each.column).label, ...distributionCells(each)]);
  return [heading('All texts', view), ...listing(['Figure', ...DISTRIBUTION_COLUMNS], rows, view)];
}

function sourcesBlock({ sources }: Group, view: View): string[] {
  if (!sources) return [];
  return [heading('Who speaks', view), wrapped(concentrationOf(sources), view.width), ...topSources(sources, view)];
}

function topSources({ top }: SourceConcentration, view: View): string[] {
  if (top.length === 0) return [];
  const rows = top
    .slice(0, MOST_SOURCES)
    .map(({ name, type, texts, attributions, words, directShare }) => [
      name,
      type,
      grouped(texts),
      grouped(attributions),
      grouped(words),
      words ? percent(directShare) : '–',
    ]);
  return listing(['Source', 'Type', 'Texts', 'Times', 'Words', 'Direct'], rows, view);
}

function groupingBlocks({ column, groups }: Grouping, view: View): string[][] {
  const shown = groups.slice(0, MOST_GROUPS);
  const more = groups.length > shown.length ? [view.style(`and ${groups.length - shown.length} more`, 'dim')] : [];
  const columns = [...new Set(shown.flatMap(({ distributions }) => distributions.map((each) => each.column)))].filter(
    (name) => MAIN_FIGURES.has(name) || !FIGURES.includes(name),
  );
  const figures = columns.map((name) => {
    const rows = shown.flatMap(({ name: group, texts, distributions }) => {
      const found = distributions.find((each) => each.column === name);
      return found ? [[group, grouped(texts), ...distributionCells(found)]] : [];
    });
    return [heading(`${figureOf(name).label}, by ${column}`, view), ...listing([column, 'Texts', ...DISTRIBUTION_COLUMNS], rows, view), ...more];
  });
  const words = shown.flatMap((group) => groupWords(group, view));
  return [...figures, ...(words.length ? [[heading(`What is distinctive, by ${column}`, view), ...words]] : [])];
}

function groupWords(group: Group, view: View): string[] {
  const { name, terms, sources } = group;
  const rows = terms.slice(0, MOST_TERMS).map(termCells);
  return [
    view.style(wrapped(`${visibleLine(name)} (${sizeOf(group)}; ${triedOf(group)})`, view.width), 'underline'),
    ...(rows.length ? listing(TERM_COLUMNS, rows, view) : ['No term is more frequent here than chance would have it.']),
    ...(sources ? [wrapped(concentrationOf(sources), view.width)] : []),
  ];
}

function actorsBlock(actors: readonly CorpusActor[], view: View): string[] {
  if (actors.length === 0) return [];
  const rows = actors.slice(0, MOST_ACTORS).map((actor) => [actor.name, grouped(actor.texts), grouped(actor.mentions), portrayalOf(actor), overTime(actor)]);
  return [
    heading('Who is praised, who is blamed, from −1 to +1', view),
    ...listing(['Actor', 'Texts', 'Mentions', 'Mean over texts (95% interval)', 'Over time'], rows, view),
  ];
}

/** A step for each period: how the portrayal went. */
const STEPS = '▁▂▃▄▅▆▇█';
function overTime({ periods }: CorpusActor): string {
  return periods
    .slice(-MOST_PERIODS)
    .map(({ mean }) => STEPS[Math.min(STEPS.length - 1, Math.max(0, Math.round(((mean + 1) / 2) * (STEPS.length - 1))))])
    .join('');
}
