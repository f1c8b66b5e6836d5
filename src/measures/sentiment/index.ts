import { type Block, POS } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { hitOf, matchesFor, type VoicedReading } from '../../reading.js';
import type { SentimentHit, SentimentScore } from '../../report.js';
import { siftMatches } from '../masks.js';
import type { Findings, HitMeasure } from '../measure.js';
import { type ModifierKind, modifiersOf, type SentenceModifiers } from './modifiers.js';
import { dampedMean } from './score.js';

/** Sentiment: how favourable the wording is; word valences, changed by what stands around them. */
export const sentiment: HitMeasure<SentimentHit, SentimentScore> = { find, score };

/** Nouns name things as often as they judge them; adverbs often only mark manner. */
const BY_PART_OF_SPEECH: Readonly<Record<number, number>> = { [POS.NOUN]: 0.8, [POS.ADV]: 0.7 };

function find(reading: VoicedReading, explain: boolean): Findings<SentimentHit> {
  const valenced: Match[] = [];
  const modifiers: { kind: ModifierKind; match: Match }[] = [];
  for (const match of matchesFor(reading, 'sentiment')) {
    if (match.entry.topCategory === 'modifier') modifiers.push({ kind: match.entry.category.split('/')[1] as ModifierKind, match });
    else if (match.entry.weight !== 0) valenced.push(match);
  }
  const { sentences, sentenceOf } = reading.document;
  const modifierAt = new Uint8Array(reading.document.tokens.length);
  for (const { match } of modifiers) modifierAt.fill(1, match.from, match.to);
  const { counted, suppressed } = siftMatches(reading, 'sentiment', valenced, explain, (match) => insideModifier(match, modifierAt));
  const inSentence = grouped(modifiers, (modifier) => sentenceOf[modifier.match.from] as number);
  const hits = counted.map((match) => {
    const index = sentenceOf[match.from] as number;
    return valencedHit(reading, match, () =>
      modifiersOf(reading, match, match.entry.weight, sentences[index] as (typeof sentences)[number], inSentence.get(index) ?? NO_MODIFIERS),
    );
  });
  return { hits, suppressed };
}

/** "failed" in "failed to help" negates; it is not blamed as well. */
function insideModifier({ from, to, entry }: Match, modifierAt: Uint8Array): string | undefined {
  for (let i = from; i < to; i++) if (modifierAt[i] === 0) return undefined;
  return entry.size === 1 ? 'a modifier of other words' : undefined;
}

const NO_MODIFIERS: SentenceModifiers = [];

function valencedHit(reading: VoicedReading, match: Match, modifiersFor: () => SentimentHit['modifiers']): SentimentHit {
  const modifiers = modifiersFor();
  const base = match.entry.weight;
  const byTag = match.to - match.from === 1 ? (BY_PART_OF_SPEECH[reading.document.tokens.pos[match.from] as number] ?? 1) : 1;
  const valence = modifiers.reduce((value, { factor }) => value * factor, base * byTag);
  return Object.assign(hitOf(reading, match), { valence, base, modifiers });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function score(_reading: VoicedReading, hits: SentimentHit[], _blocks: readonly Block[]): SentimentScore {
  const valences = (of: readonly SentimentHit[]) => of.map(({ valence }) => valence);
  return {
    score: dampedMean(valences(hits)),
    positive: sum(hits, (valence) => valence > 0),
    negative: sum(hits, (valence) => valence < 0),
    author: { score: dampedMean(valences(hits.filter(({ voice }) => voice === 'author'))) },
    attributed: { score: dampedMean(valences(hits.filter(({ voice }) => voice !== 'author'))) },
    hits,
  };
}

function sum(hits: readonly SentimentHit[], include: (valence: number) => boolean): number {
  return hits.reduce((total, { valence }) => (include(valence) ? total + valence : total), 0);
}
