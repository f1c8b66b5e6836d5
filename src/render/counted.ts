import type { Paragraph } from '../report.js';

/** Does the paragraph count in `overall`? Headings, bylines, datelines and notices stay visible, but do not. */
export const isCounted = ({ role }: Pick<Paragraph, 'role'>): boolean => role === 'body' || role === 'list-item';
