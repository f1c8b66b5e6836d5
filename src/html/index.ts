export { type HtmlOptions, renderHtml } from './report.js';
