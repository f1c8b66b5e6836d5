import type { CorpusSource, Group } from '../../overview/overview.js';
import { grouped, percent } from '../../render/numbers.js';
import { concentrationOf } from '../../render/overview/words.js';
import { visibleLine } from '../../render/visible.js';
import { html, type Markup } from '../markup.js';
import { table } from '../table.js';

/** Who speaks in all texts together. */
export function sourcesSection({ sources }: Group): Markup | undefined {
  if (!sources) return undefined;
  return html`<section aria-labelledby="sources"><h2 id="sources">Who speaks</h2>
<p>${concentrationOf(sources)}</p>
${
  sources.top.length > 0 &&
  table<CorpusSource>(
    'The most frequent named sources',
    [
      { title: 'Source', cell: ({ name }) => visibleLine(name) },
      { title: 'Type', cell: ({ type }) => type },
      { title: 'Texts', cell: ({ texts }) => grouped(texts), value: ({ texts }) => texts },
      { title: 'Statements', cell: ({ attributions }) => grouped(attributions), value: ({ attributions }) => attributions },
      { title: 'Words', cell: ({ words }) => grouped(words), value: ({ words }) => words },
      { title: 'Direct', cell: ({ words, directShare }) => (words === 0 ? '–' : percent(directShare)), value: ({ directShare }) => directShare },
    ],
    sources.top,
    { sortable: true },
  )
}</section>`;
}
