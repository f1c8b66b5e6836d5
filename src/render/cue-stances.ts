import type { CueStances, Report } from '../report.js';
import { grouped, signed } from './numbers.js';
import { visibleLine } from './visible.js';

/** The columns of the table of reporting words, as people read it. */
export const STANCE_COLUMNS = [
  { title: 'Source', least: 18 },
  { title: 'Cues', align: 'right' },
  { title: 'Vouched for', align: 'right', optional: 1 },
  { title: 'At a distance', align: 'right', optional: 1 },
  { title: 'Lean', align: 'right', optional: 2 },
  { title: 'In the words' },
] as const;

/** Reporting words listed with a source. */
const MOST_WORDS = 4;

/** The sources that are reported in other than neutral words; where there are none the text is even, and there is nothing to compare. */
export function unevenlyReported({ cueStances }: Report): CueStances[] {
  const uneven = cueStances.some(({ vouching, distancing }) => vouching + distancing > 0);
  return uneven && cueStances.length > 1 ? cueStances : [];
}

/** How a source is reported, as a row of the table. */
export function stanceRow({ name, cues, vouching, distancing, lean, words }: CueStances): string[] {
  const listed = words.slice(0, MOST_WORDS).map(({ lemma, count }) => (count === 1 ? lemma : `${lemma} ${count}`));
  const more = words.length > MOST_WORDS ? ' …' : '';
  return [visibleLine(name), grouped(cues), grouped(vouching), grouped(distancing), signed(lean), `${listed.map(visibleLine).join(', ')}${more}`];
}
