import type {
  ActorComparison,
  ActorSide,
  Both,
  Comparison,
  FigureComparison,
  LoneStatement,
  SourceComparison,
  SourceSide,
  TermComparison,
} from '../compare/comparison.js';
import { differenceOf, sideOf } from '../render/comparison/figures.js';
import { agencyOf, cuesOf, METHOD, multiplicityOf, NO_VERDICT, portrayalOf, reliabilityOf, saidBy, termOf, wordsOf } from '../render/comparison/words.js';
import { counted, percent } from '../render/numbers.js';
import { visibleLine } from '../render/visible.js';
import { VERSION } from '../version.js';
import { differenceChart } from './charts/differences.js';
import { portrayalPairs } from './charts/portrayal-pairs.js';
import { type Content, html, type Markup } from './markup.js';
import { page } from './page.js';
import { table } from './table.js';

export interface ComparisonHtmlOptions {
  /** What the two texts are called, such as the names of their files. */
  titles?: Both<string> | undefined;
}

const MOST_PAIRS = 14;
const MOST_WORDS = 12;

/**
 * A comparison as one HTML file: the differences with their intervals, what is in one text only, and how both portray the same
 * actors. It loads nothing, and nothing of the texts runs; without scripts everything but the sorting of tables remains.
 *
 * @example
 * ```ts
 * const comparison = compare(analyze('A shameless plan.'), analyze('A plan.'));
 * renderComparisonHtml(comparison, { titles: { a: 'ours', b: 'theirs' } }).startsWith('<!doctype html>'); // true
 * ```
 */
export function renderComparisonHtml(comparison: Comparison, { titles = { a: 'the first text', b: 'the second text' } }: ComparisonHtmlOptions = {}): string {
  const [a, b] = [visibleLine(titles.a), visibleLine(titles.b)];
  return page({
    title: `${a} and ${b} · slantwise`,
    body: html`<a class="skip" href="#figures">Skip to the figures</a>
<header><h1>Two texts, side by side</h1>
<p><b>a</b> ${a}: ${sizeOf(comparison, 'a')}<br><b>b</b> ${b}: ${sizeOf(comparison, 'b')}</p>
<p class="soft">${NO_VERDICT}</p>
${comparison.cautions.map((caution) => html`<p class="note">${caution}</p>`)}</header>
<main>
${summarySection(comparison)}
${figuresSection(comparison)}
${termsSection(comparison)}
${sourcesSection(comparison)}
${actorsSection(comparison)}
${statementsSection(comparison)}
<section aria-labelledby="method"><h2 id="method">How this was made</h2>
<p>slantwise ${VERSION} (${comparison.schema}, language ${comparison.language}). ${METHOD}</p>
<p>Actors and sources are joined by their name, by a form that one text uses of the other’s, or by a last name with first names that do not contradict; whoever fits several is joined with none. Nothing here can see what both texts leave out, whether anything is true, or irony and images.</p></section>
</main>
<footer>Made with slantwise, locally.</footer>`,
  });
}

function sizeOf({ texts }: Comparison, side: 'a' | 'b'): string {
  const { words, sentences, paragraphs } = texts[side];
  return [counted(words, 'counted word'), counted(sentences, 'sentence'), counted(paragraphs, 'paragraph')].join(', ');
}

function summarySection(comparison: Comparison): Markup {
  const { figures, sources, statements, loadedTerms } = comparison;
  const differing = figures.filter(({ differs }) => differs);
  const facts: [figure: Content, says: string][] = [
    [`${differing.length} of ${comparison.multiplicity.compared}`, 'figures differ'],
    [`${sources.onlyA.length} : ${sources.onlyB.length}`, `sources only in a, only in b; ${sources.both.length} in both`],
    [`${loadedTerms.onlyA.length} : ${loadedTerms.onlyB.length}`, `loaded terms only in a, only in b; ${loadedTerms.both.length} in both`],
    [
      `${statements.a.length} : ${statements.b.length}`,
      `statements of a, of b, without a counterpart in the other; reliability ${statements.reliability.level}`,
    ],
  ];
  return html`<section aria-labelledby="summary"><h2 id="summary">In short</h2>
<ul class="facts">${facts.map(([figure, says]) => html`<li><b>${figure}</b>${says}</li>`)}</ul>
${differing.length > 0 && html`<ul>${differing.map((figure) => html`<li>${figure.label}: ${sideOf(figure, figure.a)} in a, ${sideOf(figure, figure.b)} in b</li>`)}</ul>`}
<p class="note">${multiplicityOf(comparison)}</p></section>`;
}

const UNITS = [
  [['per-100-words'], 'a less b, per 100 words'],
  [['share'], 'a less b, shares from 0 to 1'],
  [['score', 'degree'], 'a less b, scores'],
] as const;

function figuresSection({ figures }: Comparison): Markup | undefined {
  if (figures.length === 0) return undefined;
  const charts = UNITS.map(([units, axis]) =>
    differenceChart(
      figures.filter(({ unit }) => (units as readonly string[]).includes(unit)),
      axis,
    ),
  );
  return html`<section aria-labelledby="figures"><h2 id="figures">Figures</h2>
${charts.map((chart) => chart && html`<figure><div class="scroll" tabindex="0" role="region" aria-label="Differences">${chart}</div></figure>`)}
<p class="soft">A line is the 95% interval of the difference. Filled where it excludes 0: there the texts differ by more than chance would have it, taken by itself.</p>
${table<FigureComparison>(
  'All figures, with 95% intervals',
  [
    { title: 'Figure', cell: ({ label }) => label },
    { title: 'Unit', cell: ({ unit }) => UNIT[unit] },
    { title: 'a', cell: (figure) => sideOf(figure, figure.a), value: ({ a }) => a.value ?? -2 },
    { title: 'b', cell: (figure) => sideOf(figure, figure.b), value: ({ b }) => b.value ?? -2 },
    { title: 'a less b', cell: differenceOf, value: ({ difference }) => difference ?? -200 },
    { title: 'Differs', cell: ({ differs, interval }) => (differs ? html`<b>yes</b>` : interval ? '' : 'not known') },
  ],
  figures,
  { sortable: true },
)}</section>`;
}

const UNIT: Record<FigureComparison['unit'], string> = { 'per-100-words': 'per 100 words', share: 'share', score: '−1 to +1', degree: '0 to 1' };

function termsSection({ loadedTerms: { onlyA, onlyB, both }, figures }: Comparison): Markup | undefined {
  if (!figures.some(({ figure }) => figure === 'loadedTerms')) return undefined;
  const list = (title: string, terms: readonly TermComparison[]) => html`<div><h3>${title}</h3>
${terms.length === 0 ? html`<p>None.</p>` : html`<ul>${terms.map((term) => html`<li>${termOf(term)} <span class="soft">${term.category.replaceAll('/', ' / ')}</span></li>`)}</ul>`}</div>`;
  return html`<section aria-labelledby="terms"><h2 id="terms">Loaded terms</h2>
<div class="columns">${list('Only in a', onlyA)}${list('Only in b', onlyB)}${both.length > 0 && list('In both', both)}</div></section>`;
}

function sourcesSection({ sources: { both, onlyA, onlyB, ambiguous } }: Comparison): Markup | undefined {
  if (both.length + onlyA.length + onlyB.length === 0) return undefined;
  return html`<section aria-labelledby="sources"><h2 id="sources">Who says what</h2>
${
  both.length > 0 &&
  table<SourceComparison>(
    'Sources of both: “points out” vouches for what is said, “claims” holds it at a distance',
    [
      { title: 'Source', cell: ({ a, b }) => (a.name === b.name ? visibleLine(a.name) : visibleLine(`${a.name} / ${b.name}`)) },
      { title: 'Words in a', cell: ({ a }) => a.words, value: ({ a }) => a.words },
      { title: 'in b', cell: ({ b }) => b.words, value: ({ b }) => b.words },
      { title: 'Direct in a', cell: ({ a }) => directOf(a), value: ({ a }) => a.directShare },
      { title: 'in b', cell: ({ b }) => directOf(b), value: ({ b }) => b.directShare },
      { title: 'Reported in a as', cell: ({ a }) => cuesOf(a) },
      { title: 'Reported in b as', cell: ({ b }) => cuesOf(b) },
    ],
    both,
    { sortable: true },
  )
}
<div class="columns">${sourceTable('Only in a', onlyA)}${sourceTable('Only in b', onlyB)}</div>
${ambiguousNotes(ambiguous)}</section>`;
}

function sourceTable(caption: string, sources: readonly SourceSide[]): Markup {
  return html`<div>${
    sources.length === 0
      ? html`<p>${caption}: none.</p>`
      : table<SourceSide>(
          caption,
          [
            { title: 'Source', cell: ({ name }) => visibleLine(name) },
            { title: 'Type', cell: ({ type }) => type },
            { title: 'Words', cell: ({ words }) => words, value: ({ words }) => words },
            { title: 'Direct', cell: directOf, value: ({ directShare }) => directShare },
          ],
          sources,
          { sortable: true },
        )
  }</div>`;
}

const directOf = ({ words, directShare }: SourceSide): string => (words === 0 ? '–' : percent(directShare));

function ambiguousNotes(ambiguous: Comparison['sources']['ambiguous']): Markup[] {
  return ambiguous.map(
    ({ in: side, name, candidates }) =>
      html`<p class="note">${visibleLine(name)} (${side}) fits several of the other text and is joined with none: ${candidates.map(visibleLine).join(', ')}.</p>`,
  );
}

function actorsSection({ actors: { both, onlyA, onlyB, ambiguous } }: Comparison): Markup | undefined {
  if (both.length + onlyA.length + onlyB.length === 0) return undefined;
  const chart = portrayalPairs(both.slice(0, MOST_PAIRS));
  const only = (label: string, actors: readonly ActorSide[]) =>
    html`<p>${label}: ${actors.map((actor) => `${visibleLine(actor.name)} ${portrayalOf(actor)}`).join(', ') || 'none'}.</p>`;
  return html`<section aria-labelledby="actors"><h2 id="actors">Who is praised, who is blamed</h2>
${chart && html`<figure><div class="scroll" tabindex="0" role="region" aria-label="Portrayal">${chart}</div><figcaption>Few words stand behind most of these scores: read them below.</figcaption></figure>`}
${
  both.length > 0 &&
  table<ActorComparison>(
    'Actors of both texts, most often named first',
    [
      { title: 'Actor', cell: ({ a, b }) => (a.name === b.name ? visibleLine(a.name) : visibleLine(`${a.name} / ${b.name}`)) },
      { title: 'In a', cell: ({ a }) => portrayalOf(a), value: ({ a }) => a.score },
      { title: 'In b', cell: ({ b }) => portrayalOf(b), value: ({ b }) => b.score },
      { title: 'Words in a', cell: ({ a }) => wordCell(a) },
      { title: 'Words in b', cell: ({ b }) => wordCell(b) },
      { title: 'Called so in a only', cell: ({ onlyIn }) => onlyIn.a.map(visibleLine).join(', ') },
      { title: 'Called so in b only', cell: ({ onlyIn }) => onlyIn.b.map(visibleLine).join(', ') },
    ],
    both,
    { sortable: true },
  )
}
${only('Only in a', onlyA)}${only('Only in b', onlyB)}
${ambiguousNotes(ambiguous)}</section>`;
}

const wordCell = (actor: ActorSide): Content => [
  actor.praise.length > 0 && html`<span class="praise-text">praise:</span> ${wordsOf(actor.praise, MOST_WORDS)}<br>`,
  actor.blame.length > 0 && html`<span class="blame-text">blame:</span> ${wordsOf(actor.blame, MOST_WORDS)}<br>`,
  html`<span class="soft">${agencyOf(actor)}</span>`,
];

function statementsSection(comparison: Comparison): Markup | undefined {
  const { a, b, compared } = comparison.statements;
  if (compared.a + compared.b === 0) return undefined;
  const list = (side: 'a' | 'b', statements: readonly LoneStatement[]) => html`<div><h3>In ${side} only: ${statements.length} of ${compared[side]}</h3>
<ul>${statements.map(
    (statement) => html`<li><b>${saidBy(statement)}</b>: ${visibleLine(statement.text)}
<details><summary>reliability ${statement.reliability}</summary><p class="note">${statement.closest === null ? 'No content word of it stands in the other text.' : html`The closest in the other text, ${percent(statement.similarity)} alike: “${visibleLine(statement.closest)}”`}</p></details></li>`,
  )}</ul></div>`;
  return html`<section aria-labelledby="statements"><h2 id="statements">Statements without a counterpart</h2>
<p class="note">${reliabilityOf(comparison)}</p>
<div class="columns">${list('a', a)}${list('b', b)}</div></section>`;
}
