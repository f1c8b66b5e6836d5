import { type Content, html, type Markup } from './markup.js';

/** A column of a table. */
export interface Column<Row> {
  title: string;
  cell: (row: Row) => Content;
  /** A number to sort by; the column is set to the right. */
  value?: (row: Row) => number;
}

/** A table with a caption; where asked, a click on a heading sorts it. */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[], { sortable = false }: { sortable?: boolean } = {}): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="${sortable ? 'sortable' : 'plain'}">
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title, value }) => html`<th scope="col" class="${value ? 'number' : 'text'}">${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${columns.map((column) => cellOf(column, row))}</tr>
`,
  )}</tbody>
</table></div>`;
}

function cellOf<Row>({ cell, value }: Column<Row>, row: Row): Markup {
  return value ? html`<td class="number" data-value="${value(row)}">${cell(row)}</td>` : html`<td>${cell(row)}</td>`;
}
