import type { Match } from '../lexicon/match.js';
import { hitOf, suppressedFor, type VoicedReading } from '../reading.js';
import type { SuppressedHit } from '../report.js';

/** Matches of a measure, parted into those that count and those that stand inside a name. */
export interface Sifted {
  counted: Match[];
  suppressed: SuppressedHit[];
}

/** A rule of a measure that speaks against a match, by name; undefined where none does. */
export type Objection = (match: Match) => string | undefined;

/**
 * Names never score: "United" in "United States" is no praise. A match whose first or last word belongs to a proper
 * name is suppressed, and so is one to which a rule of the measure objects. What the lexicon suppressed is listed only where `explain` asks for it.
 */
export function siftMatches(
  reading: VoicedReading,
  measure: string,
  matches: readonly Match[],
  explain: boolean,
  objection: Objection = () => undefined,
): Sifted {
  const { entities, entityOf } = reading.entities;
  const counted: Match[] = [];
  const suppressed: SuppressedHit[] = [];
  for (const match of matches) {
    const owner = entityOf[match.from] as number;
    const lastOwner = entityOf[match.to - 1] as number;
    const inName = owner >= 0 ? owner : lastOwner;
    if (inName >= 0) {
      if (explain) suppressed.push({ ...hitOf(reading, match), reason: 'name', by: entities[inName]?.name ?? '' });
      continue;
    }
    const rule = objection(match);
    if (rule === undefined) counted.push(match);
    else if (explain) suppressed.push({ ...hitOf(reading, match), reason: 'rule', by: rule });
  }
  if (explain) {
    for (const match of suppressedFor(reading, measure)) suppressed.push({ ...hitOf(reading, match), reason: match.reason, by: match.by });
    suppressed.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  return { counted, suppressed };
}
