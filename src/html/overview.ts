import type { Overview } from '../overview/overview.js';
import { METHOD, NO_VERDICT, sizeOf, timeOf } from '../render/overview/words.js';
import { visibleLine } from '../render/visible.js';
import { VERSION } from '../version.js';
import { html } from './markup.js';
import { actorsSection } from './overview/actors.js';
import { distributionTable } from './overview/distributions.js';
import { groupingSection } from './overview/grouping.js';
import { sourcesSection } from './overview/sources.js';
import { page } from './page.js';

export interface OverviewHtmlOptions {
  /** The title of the page. Default "A corpus at a glance". */
  title?: string | undefined;
}

/**
 * An overview as one HTML file: the figures of all texts, then by each column how they are spread, which terms are
 * distinctive and who speaks, then actors over time. It loads nothing, and nothing of the texts runs; without scripts
 * everything but the sorting of tables remains.
 *
 * @example
 * ```ts
 * import { overview } from 'slantwise/overview';
 *
 * const corpus = await overview([{ level: 'text', words: 9, sentiment: 0.5 }]);
 * renderOverviewHtml(corpus, { title: 'Our week' }).startsWith('<!doctype html>'); // true
 * ```
 */
export function renderOverviewHtml(overview: Overview, { title = 'A corpus at a glance' }: OverviewHtmlOptions = {}): string {
  const { all, by, actors, notes } = overview;
  const name = visibleLine(title);
  return page({
    title: `${name} · slantwise`,
    body: html`<a class="skip" href="#all">Skip to the figures</a>
<header><h1>${name}</h1><p>${sizeOf(overview)} · ${timeOf(overview)}</p><p class="soft">${NO_VERDICT}</p>
${notes.map((note) => html`<p class="note">${visibleLine(note)}</p>`)}</header>
<main>
<section aria-labelledby="all"><h2 id="all">All texts</h2>${distributionTable(all.distributions)}</section>
${by.map((grouping, i) => groupingSection(grouping, `by-${i + 1}`))}
${sourcesSection(all)}
${actorsSection(actors, overview)}
<section aria-labelledby="method"><h2 id="method">How this was made</h2>
<p>slantwise ${VERSION} (${overview.schema}). ${METHOD}</p>
<p>Nothing here can see what texts leave out, whether anything is true, or irony and images. The numbers are in the CSV beside this page.</p></section>
</main>
<footer>Made with slantwise, locally.</footer>`,
  });
}
