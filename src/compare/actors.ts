import type { Entity, PortrayalHit, Report } from '../report.js';
import type { ActorComparison, ActorSide, Matched, WordUse } from './comparison.js';
import { matchNames, plainName } from './match-names.js';
import { tallied } from './tally.js';

/** The actors of two texts: those of both side by side, and those of one only. */
export function compareActors(a: Report, b: Report): Matched<ActorComparison, ActorSide> {
  const { both, onlyA, onlyB, ambiguous } = matchNames(a.entities.map(namedActor(a)), b.entities.map(namedActor(b)));
  const joined = both.map(({ a: one, b: other, matchedBy }) => ({ a: one.side, b: other.side, matchedBy, onlyIn: waysOfOne(one.side, other.side) }));
  return {
    both: joined.sort((one, other) => mentionsOf(other) - mentionsOf(one) || (one.a.name < other.a.name ? -1 : 1)),
    onlyA: onlyA.map(({ side }) => side).sort(byMentions),
    onlyB: onlyB.map(({ side }) => side).sort(byMentions),
    ambiguous,
  };
}

const mentionsOf = ({ a, b }: ActorComparison): number => a.mentions + b.mentions;
const byMentions = (a: ActorSide, b: ActorSide): number => b.mentions - a.mentions || (a.name < b.name ? -1 : 1);

function namedActor(report: Report): (entity: Entity) => { name: string; forms: string[]; proper: boolean; side: ActorSide } {
  const phrases = phrasesBySource(report);
  return (entity) => {
    const { name, mentions, score, agency, hits, labels = [] } = entity;
    const forms = mentions.map(({ text }) => text);
    return {
      name,
      forms,
      proper: true,
      side: {
        name,
        mentions: mentions.length,
        score,
        praise: wordsOf(hits.filter(({ valence, share }) => valence * share > 0)),
        blame: wordsOf(hits.filter(({ valence, share }) => valence * share < 0)),
        agency,
        calledBy: tallied([...forms, ...(phrases.get(plainName(name)) ?? [])]),
        labels: tallied(labels.map(({ text }) => text)),
      },
    };
  };
}

/** The noun phrases that introduce a source: "Mayor Tobias Renn", "Ilse Varga, who leads the opposition". */
function phrasesBySource({ overall: { attribution } }: Report): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const { source } of attribution?.attributions ?? []) {
    if (!source?.resolved || source.type === 'pronoun' || plainName(source.text) === plainName(source.resolved)) continue;
    const key = plainName(source.resolved);
    phrases.set(key, [...(phrases.get(key) ?? []), source.text]);
  }
  return phrases;
}

/** The words, strongest first. */
function wordsOf(hits: readonly PortrayalHit[]): WordUse[] {
  const words = new Map<string, WordUse & { weight: number }>();
  for (const { text, role, valence, share } of hits) {
    const key = `${text.toLowerCase()} ${role}`;
    const word = words.get(key) ?? { text: text.toLowerCase(), role, count: 0, weight: 0 };
    word.count++;
    word.weight += Math.abs(valence * share);
    words.set(key, word);
  }
  return [...words.values()].sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1)).map(({ text, role, count }) => ({ text, role, count }));
}

/** What one text calls the actor and the other does not; a part of a longer form is no other way. */
function waysOfOne(a: ActorSide, b: ActorSide): ActorComparison['onlyIn'] {
  const waysOf = ({ calledBy, labels }: ActorSide) => [...calledBy, ...labels].map(({ text }) => text);
  const [ofA, ofB] = [waysOf(a), waysOf(b)];
  const missing = (ways: readonly string[], others: readonly string[]) => {
    const known = others.map((other) => ` ${plainName(other)} `);
    return [...new Set(ways)].filter((way) => !known.some((other) => other.includes(` ${plainName(way)} `)));
  };
  return { a: missing(ofA, ofB), b: missing(ofB, ofA) };
}
