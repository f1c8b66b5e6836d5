import { isCounted } from '../../render/counted.js';
import { scalesOf } from '../../render/terminal/scales.js';
import type { Paragraph, Report } from '../../report.js';
import { figure, heatStrip } from '../charts/heat-strip.js';
import { html, type Markup } from '../markup.js';
import { type Column, table } from '../table.js';

/** Measure by paragraph: as a strip, and as a table. */
export function stripSection(report: Report): Markup | undefined {
  const strip = heatStrip(report);
  if (!strip) return undefined;
  const columns: Column<Paragraph>[] = [
    { title: 'Paragraph', cell: ({ index }) => html`<a href="#p${index + 1}">${index + 1}</a>`, value: ({ index }) => index + 1 },
    { title: 'Words', cell: ({ words }) => words, value: ({ words }) => words },
    { title: 'Role', cell: ({ role }) => role },
    ...scalesOf(report).map(
      ({ label, measure }): Column<Paragraph> => ({ title: label, cell: (paragraph) => (isCounted(paragraph) ? figure(measure, paragraph).text : '') }),
    ),
  ];
  return html`<section aria-labelledby="strip">
<h2 id="strip">By paragraph</h2>
<figure><div class="scroll" tabindex="0" role="region" aria-label="Heat strip">${strip}</div>
<figcaption>Darker is more. Pale cells are uncertain: their 95% interval is wide, as in short paragraphs. Sentiment is blue where favourable, orange where unfavourable. Hatched paragraphs (headings, notices) do not count.</figcaption></figure>
<details><summary>The figures as a table</summary>${table('Figures by paragraph', columns, report.paragraphs)}</details>
</section>`;
}
