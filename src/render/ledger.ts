import type { Source } from '../report.js';
import { grouped, percent, places } from './numbers.js';
import { visibleLine } from './visible.js';

/** The columns of the source ledger, as people read it. */
export const LEDGER_COLUMNS = [
  { title: 'Source', least: 18 },
  { title: 'Type', least: 8, optional: 4 },
  { title: 'Times', align: 'right', optional: 2 },
  { title: 'Words', align: 'right' },
  { title: 'Direct', align: 'right', optional: 3 },
  { title: 'Reported as', optional: 5 },
  { title: 'Paragraphs', optional: 1 },
] as const;

/** A source as a row of the ledger. */
export function ledgerRow({ name, type, attributions, words, directShare, stances, paragraphs }: Source): string[] {
  const reportedAs = Object.entries(stances)
    .sort(([, a], [, b]) => b - a)
    .map(([stance, count]) => (count === 1 ? stance : `${stance} ${count}`));
  return [visibleLine(name), type, grouped(attributions), grouped(words), words === 0 ? '–' : percent(directShare), reportedAs.join(', '), places(paragraphs)];
}
