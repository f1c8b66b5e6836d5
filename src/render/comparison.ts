import type { ActorComparison, ActorSide, Comparison, FigureComparison, LoneStatement, SourceSide } from '../compare/comparison.js';
import { differenceOf, figureOf } from './comparison/figures.js';
import { agencyOf, cuesOf, METHOD, multiplicityOf, NO_VERDICT, portrayalOf, reliabilityOf, saidBy, sourceOf, termOf, wordsOf } from './comparison/words.js';
import { counted, percent } from './numbers.js';
import { stylist, type View } from './terminal/style.js';
import { table } from './terminal/table.js';
import { wrapped } from './terminal/wrap.js';
import { visibleLine } from './visible.js';

export interface ComparisonOptions {
  /** Use ANSI colours. */
  colour: boolean;
  /** Columns of the screen, at least 40. */
  width: number;
  /** What the two texts are called; default "a" and "b". */
  titles?: { a: string; b: string } | undefined;
}

const NARROWEST = 40;
/** What fits a screen; the other formats have all. */
const MOST_ACTORS = 8;
const MOST_SOURCES = 12;
const MOST_TERMS = 30;
const MOST_STATEMENTS = 12;
const MOST_WORDS = 5;
const LONGEST_STATEMENT = 160;

/**
 * A comparison as a screen: the figures with the interval of their difference, then what is in one text only. Nothing in the
 * texts reaches the terminal raw.
 *
 * @example
 * ```ts
 * const comparison = compare(analyze('A shameless plan.'), analyze('A plan.'));
 * renderComparison(comparison, { colour: false, width: 80 }).includes('only in a: shameless'); // true
 * ```
 */
export function renderComparison(comparison: Comparison, { colour, width, titles = { a: 'a', b: 'b' } }: ComparisonOptions): string {
  const view: View = { style: stylist(colour), colour, width: Math.max(NARROWEST, width), explain: false };
  const blocks = [
    headBlock(comparison, titles, view),
    figuresBlock(comparison, view),
    termsBlock(comparison, view),
    sourcesBlock(comparison, view),
    actorsBlock(comparison, view),
    statementsBlock(comparison, view),
    [paragraph(METHOD, view, 'dim'), paragraph(NO_VERDICT, view, 'bold')],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const paragraph = (text: string, { style, width }: View, ...styles: Parameters<View['style']>[1][]): string => style(wrapped(text, width), ...styles);
const heading = (text: string, { style }: View): string => style(text, 'bold');
/** A line that goes on below its label. */
const item = (label: string, text: string, { width }: View): string => wrapped(`${label}${text}`, width, '   ');
const andMore = (all: number, most: number, { style }: View): string[] => (all > most ? [style(`and ${all - most} more`, 'dim')] : []);

function headBlock({ texts, cautions }: Comparison, titles: { a: string; b: string }, view: View): string[] {
  const line = (side: 'a' | 'b') => {
    const { words, sentences, paragraphs } = texts[side];
    const title = titles[side] === side ? '' : ` ${visibleLine(titles[side])}`;
    return item(`${side}${title}: `, [counted(words, 'counted word'), counted(sentences, 'sentence'), counted(paragraphs, 'paragraph')].join(' · '), view);
  };
  return [line('a'), line('b'), ...cautions.map((caution) => paragraph(caution, view))];
}

function figuresBlock(comparison: Comparison, view: View): string[] {
  const { figures } = comparison;
  if (figures.length === 0) return [];
  const tables = UNITS.flatMap(([unit, title]) =>
    figureTable(
      figures.filter((figure) => figure.unit === unit),
      title,
      view,
    ),
  );
  return [heading('Figures', view), ...tables, paragraph(multiplicityOf(comparison), view)];
}

const UNITS = [
  ['per-100-words', 'Per 100 words'],
  ['share', 'Shares'],
  ['score', 'Scores, −1 to +1'],
  ['degree', 'Degrees, 0 to 1'],
] as const;

/** The figures of one unit; the intervals of each text are in the other formats. */
function figureTable(figures: readonly FigureComparison[], title: string, view: View): string[] {
  if (figures.length === 0) return [];
  const columns = [
    { title, least: 20 },
    { title: 'a', align: 'right' },
    { title: 'b', align: 'right' },
    { title: 'a less b (95% interval)' },
    { title: '' },
  ] as const;
  const rows = figures.map((figure) => [
    figure.label,
    figureOf(figure, figure.a),
    figureOf(figure, figure.b),
    differenceOf(figure),
    figure.differs ? 'differs' : '',
  ]);
  const [head = '', ...lines] = table(columns, rows, view.width);
  return [view.style(head, 'dim'), ...lines.map((line, i) => (figures[i]?.differs ? view.style(line, 'bold') : line))];
}

function termsBlock({ loadedTerms: { onlyA, onlyB, both }, figures }: Comparison, view: View): string[] {
  if (!figures.some(({ figure }) => figure === 'loadedTerms')) return [];
  const line = (label: string, terms: typeof onlyA) =>
    item(`${label}: `, terms.length ? terms.slice(0, MOST_TERMS).map(termOf).join(', ') + (terms.length > MOST_TERMS ? ' …' : '') : 'none', view);
  return [heading('Loaded terms', view), line('only in a', onlyA), line('only in b', onlyB), line('in both', both)];
}

function sourcesBlock({ sources: { both, onlyA, onlyB } }: Comparison, view: View): string[] {
  if (both.length + onlyA.length + onlyB.length === 0) return [];
  const columns = [
    { title: 'Source of both', least: 14 },
    { title: 'Words a', align: 'right' },
    { title: 'b', align: 'right' },
    { title: 'Direct a', align: 'right' },
    { title: 'b', align: 'right' },
    { title: 'Reported in a as' },
    { title: 'in b as' },
  ] as const;
  const rows = both.slice(0, MOST_SOURCES).map(({ a, b }) => [visibleLine(a.name), `${a.words}`, `${b.words}`, directOf(a), directOf(b), cuesOf(a), cuesOf(b)]);
  const [head = '', ...lines] = table(columns, rows, view.width);
  const only = (label: string, sources: readonly SourceSide[]) =>
    item(`${label}: `, `${sources.slice(0, MOST_SOURCES).map(sourceOf).join(', ') || 'none'}${sources.length > MOST_SOURCES ? ' …' : ''}`, view);
  return [
    heading('Sources', view),
    ...(both.length ? [view.style(head, 'dim'), ...lines, ...andMore(both.length, MOST_SOURCES, view)] : []),
    only('only in a', onlyA),
    only('only in b', onlyB),
  ];
}

const directOf = ({ words, directShare }: SourceSide): string => (words === 0 ? '–' : percent(directShare));

function actorsBlock({ actors: { both, onlyA, onlyB, ambiguous } }: Comparison, view: View): string[] {
  if (both.length + onlyA.length + onlyB.length === 0) return [];
  const only = (label: string, actors: readonly ActorSide[]) =>
    item(`${label}: `, `${actors.slice(0, MOST_ACTORS).map(actorOf).join(', ') || 'none'}${actors.length > MOST_ACTORS ? ' …' : ''}`, view);
  return [
    heading('Actors, from −1 (blamed) to +1 (praised)', view),
    ...both.slice(0, MOST_ACTORS).flatMap((actor) => actorLines(actor, view)),
    ...andMore(both.length, MOST_ACTORS, view),
    only('only in a', onlyA),
    only('only in b', onlyB),
    ...ambiguous.map(({ in: side, name, candidates }) =>
      item('', `${visibleLine(name)} (${side}) fits several of the other text and is joined with none: ${candidates.map(visibleLine).join(', ')}`, view),
    ),
  ];
}

const actorOf = (actor: ActorSide): string => `${visibleLine(actor.name)} ${portrayalOf(actor)}`;

function actorLines({ a, b, onlyIn }: ActorComparison, view: View): string[] {
  const name = a.name === b.name ? a.name : `${a.name} / ${b.name}`;
  const line = (side: 'a' | 'b', actor: ActorSide, ways: readonly string[]) => {
    const parts = [
      portrayalOf(actor),
      actor.praise.length ? `praise: ${wordsOf(actor.praise, MOST_WORDS)}` : '',
      actor.blame.length ? `blame: ${wordsOf(actor.blame, MOST_WORDS)}` : '',
      agencyOf(actor),
      ways.length ? `only here called: ${ways.slice(0, MOST_WORDS).map(visibleLine).join(', ')}` : '',
    ];
    return `  ${side}  ${wrapped(parts.filter(Boolean).join(' · '), view.width - 5, '').replaceAll('\n', '\n     ')}`;
  };
  return [wrapped(visibleLine(name), view.width), line('a', a, onlyIn.a), line('b', b, onlyIn.b)];
}

function statementsBlock(comparison: Comparison, view: View): string[] {
  const { a, b, compared } = comparison.statements;
  if (compared.a + compared.b === 0) return [];
  const list = (side: 'a' | 'b', statements: readonly LoneStatement[]) => [
    wrapped(`in ${side} only, ${statements.length} of ${compared[side]}:`, view.width),
    ...statements
      .slice(0, MOST_STATEMENTS)
      .map(
        (statement) =>
          `  – ${wrapped(`${saidBy(statement)}: ${shortened(statement.text)} [${statement.reliability}]`, view.width - 4).replaceAll('\n', '\n    ')}`,
      ),
    ...andMore(statements.length, MOST_STATEMENTS, view),
  ];
  return [heading('Statements without a counterpart', view), paragraph(reliabilityOf(comparison), view, 'dim'), ...list('a', a), ...list('b', b)];
}

function shortened(text: string): string {
  const line = visibleLine(text).trim();
  return line.length > LONGEST_STATEMENT ? `${line.slice(0, line.lastIndexOf(' ', LONGEST_STATEMENT))} …` : line;
}
