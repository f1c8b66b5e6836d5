import type { VoicedReading } from '../../reading.js';
import type { AttributionCue, CueStances } from '../../report.js';
import { listedFor } from './listed.js';
import type { FoundAttribution } from './types.js';

/**
 * How the text reports each source: "Brown claims", "Smith points out". A factive cue vouches for what it reports
 * (Kiparsky and Kiparsky 1970), a doubting or hostile one holds it at a distance (Hyland 2002); to choose them unevenly
 * is to take sides without an adjective. Belief and feeling that are only ascribed are left out: nobody spoke.
 * Sources with most cues first.
 */
export function cueStances(reading: VoicedReading, found: readonly FoundAttribution[]): CueStances[] {
  const { blocks } = reading.document;
  const rows = new Map<string, CueStances>();
  for (const { name, attribution, paragraph } of listedFor(reading, found).all) {
    const { cue, imputed } = attribution;
    if (name === null || cue === null || imputed || cue.stance === 'belief' || blocks[paragraph]?.role === 'boilerplate') continue;
    const key = name.toLowerCase();
    let row = rows.get(key);
    if (!row) {
      row = { name, cues: 0, vouching: 0, distancing: 0, lean: 0, words: [] };
      rows.set(key, row);
    }
    add(row, cue);
  }
  for (const row of rows.values()) {
    row.lean = (row.vouching - row.distancing) / row.cues;
    row.words.sort((a, b) => b.count - a.count);
  }
  return [...rows.values()].sort((a, b) => b.cues - a.cues);
}

function add(row: CueStances, { lemma, stance }: AttributionCue): void {
  row.cues++;
  if (stance === 'factive') row.vouching++;
  else if (stance === 'doubting' || stance === 'hostile') row.distancing++;
  const known = row.words.find((word) => word.lemma === lemma && word.stance === stance);
  if (known) known.count++;
  else row.words.push({ lemma, stance, count: 1 });
}
