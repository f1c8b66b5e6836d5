export { type ComparisonHtmlOptions, renderComparisonHtml } from './comparison.js';
export { type OverviewHtmlOptions, renderOverviewHtml } from './overview.js';
export { type HtmlOptions, renderHtml } from './report.js';
