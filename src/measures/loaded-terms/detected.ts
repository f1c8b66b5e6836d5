import type { TokenRange } from '../../document/types.js';
import { spanOf, VOICES, type VoicedReading } from '../../reading.js';
import type { LoadedHit, Voice } from '../../report.js';

/** What a rule found without an entry of its own. */
export interface Found extends TokenRange {
  /** Stands for the term, in brackets. */
  entry: string;
  category: string;
  weight: number;
}

/** Found by rule, as a hit. */
export function detectedHit(reading: VoicedReading, { from, to, entry, category, weight }: Found, lexicon: string): LoadedHit {
  const { start, end, text } = spanOf(reading.document, { from, to });
  return { start, end, text, lexicon, entry, category, voice: VOICES[reading.voice[from] as number] as Voice, weight };
}

/** Without the hits that lie inside a longer one: "rabid" in "rabid socialists". */
export function outsideOf(hits: readonly LoadedHit[], longer: readonly LoadedHit[]): LoadedHit[] {
  let l = 0;
  return hits.filter(({ start, end }) => {
    while (l < longer.length && (longer[l] as LoadedHit).end <= start) l++;
    const next = longer[l];
    return !next || start < next.start || end > next.end || end - start === next.end - next.start;
  });
}

/** Hits in order of place; of two that overlap, the one that an entry of the lexicon found, then the one that comes first. */
export function mergedHits(hits: readonly LoadedHit[], detected: readonly LoadedHit[]): LoadedHit[] {
  const sorted = [...detected].sort((a, b) => a.start - b.start);
  const merged: LoadedHit[] = [];
  let h = 0;
  let last = -1;
  for (const candidate of sorted) {
    while (h < hits.length && (hits[h] as LoadedHit).start < candidate.start) {
      const hit = hits[h++] as LoadedHit;
      merged.push(hit);
      last = Math.max(last, hit.end);
    }
    if (candidate.start < last || (h < hits.length && (hits[h] as LoadedHit).start < candidate.end)) continue;
    merged.push(candidate);
    last = candidate.end;
  }
  while (h < hits.length) merged.push(hits[h++] as LoadedHit);
  return merged;
}
