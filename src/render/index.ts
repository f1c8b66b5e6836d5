export { type Cell, COLUMNS, type Column, columnsOf } from './columns.js';
export { type ComparisonOptions, renderComparison } from './comparison.js';
export { type CsvOptions, renderCsv } from './csv.js';
export { renderJson } from './json.js';
export { type MarkdownOptions, renderMarkdown } from './markdown.js';
export { renderNdjson } from './ndjson.js';
export { type Row, type RowOptions, rowsOf } from './rows.js';
export { summarize } from './summary.js';
export { renderTerminal, type TerminalOptions } from './terminal.js';
