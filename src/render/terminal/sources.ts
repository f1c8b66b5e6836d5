import type { Report } from '../../report.js';
import { STANCE_COLUMNS, stanceRow, unevenlyReported } from '../cue-stances.js';
import { LEDGER_COLUMNS, ledgerRow } from '../ledger.js';
import { counted } from '../numbers.js';
import type { View } from './style.js';
import { table } from './table.js';
import { wrapped } from './wrap.js';

/** Rows of the ledger that fit a screen; `--explain` and the other formats list all. */
const MOST_ROWS = 15;

/** The source ledger, and how much is asserted without a source. */
export function sourcesBlock({ sources, overall: { attribution } }: Report, { style, width, explain }: View): string[] {
  if (!attribution) return [];
  const shown = explain ? sources : sources.slice(0, MOST_ROWS);
  const [head = '', ...rows] = table(LEDGER_COLUMNS, shown.map(ledgerRow), width);
  const ledger = sources.length ? [style(head, 'dim'), ...rows] : ['No statement is attributed to a source.'];
  const more = sources.length > shown.length ? [style(`and ${sources.length - shown.length} more`, 'dim')] : [];
  const unsourced = attribution.unattributed.length;
  const verb = unsourced === 1 ? 'stands' : 'stand';
  const assertions = `${counted(unsourced, 'assertion')} (of worth, cause or motive) ${verb} in the author's own voice without a source.`;
  return [style('Who says it', 'bold'), ...ledger, ...more, wrapped(assertions.charAt(0).toUpperCase() + assertions.slice(1), width), ''];
}

/** "X claims" beside "Y points out": how each source is reported, where the text does not report all alike. */
export function stancesBlock(report: Report, { style, width, explain }: View): string[] {
  const uneven = unevenlyReported(report);
  if (uneven.length === 0) return [];
  const shown = explain ? uneven : uneven.slice(0, MOST_ROWS);
  const [head = '', ...rows] = table(STANCE_COLUMNS, shown.map(stanceRow), width);
  const more = uneven.length > shown.length ? [style(`and ${uneven.length - shown.length} more`, 'dim')] : [];
  return [style('In whose words it is reported', 'bold'), style(head, 'dim'), ...rows, ...more, ''];
}
