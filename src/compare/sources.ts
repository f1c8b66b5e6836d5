import type { Report, Source, SourceType } from '../report.js';
import type { Matched, SourceComparison, SourceSide } from './comparison.js';
import { matchNames } from './match-names.js';

/** A part of such a name can stand for the whole; "critics" and "a senior official" are the same only word for word. */
const PROPER: ReadonlySet<SourceType> = new Set(['named-person', 'named-role', 'institution']);

/** The sources of two texts. A pronoun that stands for nobody known, and what is said by nobody, are no sources to compare. */
export function compareSources(a: Report, b: Report): Matched<SourceComparison, SourceSide> {
  const { both, onlyA, onlyB, ambiguous } = matchNames(named(a), named(b));
  return {
    both: both
      .map(({ a: one, b: other, matchedBy }) => ({ a: one.side, b: other.side, matchedBy }))
      .sort((one, other) => wordsOf(other) - wordsOf(one) || (one.a.name < other.a.name ? -1 : 1)),
    onlyA: onlyA.map(({ side }) => side),
    onlyB: onlyB.map(({ side }) => side),
    ambiguous,
  };
}

const wordsOf = ({ a, b }: SourceComparison): number => a.words + b.words;

function named(report: Report): { name: string; forms: string[]; proper: boolean; side: SourceSide }[] {
  const stances = new Map(report.cueStances.map((row) => [row.name, row]));
  const isActor = new Set(report.entities.map(({ name }) => name));
  return report.sources
    .filter((source) => isIdentifiable(source, isActor))
    .map(({ name, type, mentions, attributions, words, directShare }) => {
      const cues = stances.get(name);
      return {
        name,
        forms: mentions.map(({ text }) => text),
        proper: PROPER.has(type) || isActor.has(name),
        side: { name, type, attributions, words, directShare, cues: cues?.words ?? [], lean: cues && cues.cues > 0 ? cues.lean : null },
      };
    });
}

/** A pronoun that was resolved bears its actor's name. */
const isIdentifiable = ({ name, type }: Source, isActor: ReadonlySet<string>): boolean => type !== 'none' && (type !== 'pronoun' || isActor.has(name));
