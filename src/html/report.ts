import type { Lexicon } from '../lexicon/schema.js';
import { visibleLine } from '../render/visible.js';
import type { Report } from '../report.js';
import { type Definitions, definitionsFor } from './definitions.js';
import { type Highlight, highlightsOf } from './highlights.js';
import { linksOf } from './links.js';
import { html } from './markup.js';
import { page } from './page.js';
import { articleSection } from './sections/article.js';
import { hedgingSection } from './sections/hedging.js';
import { methodSection } from './sections/method.js';
import { portrayalSection } from './sections/portrayal.js';
import { rhetoricSection } from './sections/rhetoric.js';
import { sourcesSection } from './sections/sources.js';
import { stripSection } from './sections/strip.js';
import { summarySection } from './sections/summary.js';

export interface HtmlOptions {
  /** The title of the page; the article's first heading where there is none. */
  title?: string | undefined;
  /** The name of the file, or an address: stands below the title, and is the title where the text has no heading. */
  file?: string | undefined;
  /** Lexicons of your own, for the definitions of their categories. Those of the shipped ones are known. */
  lexicons?: readonly Lexicon[] | undefined;
}

/**
 * A report as one HTML file to read, print and pass on: summary, heat strip, the text with its marks, source ledger,
 * portrayal, hedging, rhetoric and method. It loads nothing and lets nothing of the article's run; without scripts the
 * marks and tables remain.
 *
 * @param text the text that the report is about.
 * @example
 * ```ts
 * const text = 'Critics say the shameless plan may fail.';
 * renderHtml(analyze(text), text, { title: 'The plan' }).startsWith('<!doctype html>'); // true
 * ```
 */
export function renderHtml(report: Report, text: string, { title, file, lexicons = [] }: HtmlOptions = {}): string {
  const highlights = highlightsOf(report);
  const definitions = definitionsFor(highlights, lexicons);
  const linkTo = linksOf(report, highlights);
  const name = visibleLine(title ?? headingOf(report, text) ?? file ?? 'An article');
  return page({
    title: `${name} · slantwise`,
    body: html`<a class="skip" href="#text">Skip to the text</a>
<header><h1>${name}</h1><p class="soft">How this text persuades: its words counted, opened and sourced. What to make of it is yours to say.</p>${file !== undefined && file !== name && html`<p class="soft">${visibleLine(file)}</p>`}</header>
<main>
${summarySection(report)}
${stripSection(report)}
${articleSection(report, text, highlights, definitions)}
${sourcesSection(report, linkTo)}
${portrayalSection(report, linkTo)}
${hedgingSection(report, linkTo)}
${rhetoricSection(report, definitions, linkTo)}
${methodSection(report)}
</main>
<footer>Made with slantwise, locally.</footer>`,
    data: pageData(highlights, definitions),
  });
}

/** What the script reads: categories by number, since most have many hits. */
function pageData(highlights: readonly Highlight[], definitions: Definitions): object {
  const keys = Object.keys(definitions);
  const places = new Map(keys.map((key, i) => [key, i]));
  return {
    hits: highlights.map(({ detail }) => ({ ...detail, category: places.get(detail.category ?? '') })),
    categories: keys.map((key) => ({ key, ...definitions[key] })),
  };
}

const LONGEST_TITLE = 200;

function headingOf({ paragraphs }: Report, text: string): string | undefined {
  const [first] = paragraphs;
  return first && first.role === 'heading' && first.end - first.start <= LONGEST_TITLE ? text.slice(first.start, first.end).replace(/^#+\s*/, '') : undefined;
}
