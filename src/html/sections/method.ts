import type { Report } from '../../report.js';
import { VERSION } from '../../version.js';
import { html, type Markup } from '../markup.js';
import { table } from '../table.js';

/** What was counted with what, and what no count of words can see. */
export function methodSection({ lexicons, schema, language }: Report): Markup {
  return html`<section aria-labelledby="method">
<h2 id="method">How this was made</h2>
<p>slantwise ${VERSION} (${schema}, language ${language}) matched the text against the lexicons below and read the grammar around each match with rules. Every figure is a count of marked words; every interval is the 95% interval of such a count: exact Poisson for rates (Garwood 1936), Wilson (1927) for shares. It ran on this text alone and sent nothing anywhere.</p>
${table(
  'Lexicons: cite them by version and hash',
  [
    { title: 'Lexicon', cell: ({ id }) => id },
    { title: 'Version', cell: ({ version }) => version },
    { title: 'Measure', cell: ({ measure }) => measure },
    { title: 'Licence', cell: ({ licence }) => licence },
    { title: 'Hash', cell: ({ hash }) => html`<code>${hash}</code>` },
  ],
  lexicons,
)}
<h3>What it cannot see</h3>
<ul>
<li>What is left out: facts, voices and context that the text does not mention.</li>
<li>Whether anything is true or false. Loaded is not false, hedged is not honest, attributed is not proven.</li>
<li>Irony, allusion and what readers know from elsewhere.</li>
<li>Images, headlines’ size, placement, links.</li>
<li>Its own mistakes: words have other senses, rules misread sentences. Open the words before you trust a number.</li>
</ul>
</section>`;
}
