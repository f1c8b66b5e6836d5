import { POS } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { VoicedReading } from '../../reading.js';
import type { Entity, SentimentHit } from '../../report.js';
import { dampedMean } from './score.js';

/** A valenced word's pull on an actor falls by a factor e every so many tokens. */
const FALL_OFF = 4;
/** A clause boundary between them counts as so many tokens. */
const CLAUSE_BOUNDARY = 4;
/** Actors further away than this are not concerned. */
const FARTHEST = 40;
/** Pulls weaker than this are left out of the evidence. */
const FAINTEST = 0.05;
const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')', '—', '–']);
const SUBORDINATORS = new Set(['that', 'which', 'who', 'because', 'although', 'while', 'when', 'if', 'after', 'before', 'but', 'and']);
const isClauseMark = createWordFlag((lower) => CLAUSE_MARKS.has(lower));
const isSubordinator = createWordFlag((lower) => SUBORDINATORS.has(lower));

/**
 * Who is praised and who is blamed: each valenced word is shared among the actors named in its sentence, nearer ones
 * taking more, a clause boundary counting as distance. Evidence, not a verdict: the words are listed with each actor.
 */
export function portray(reading: VoicedReading, hits: readonly SentimentHit[]): Entity[] {
  const { document, entities } = reading;
  const shares = entities.entities.map((): { valence: number; hit: SentimentHit }[] => []);
  const mentionsIn = mentionsBySentence(reading);
  const between = distances(reading);
  const tokenAt = tokenFinder(document.tokens.start, document.tokens.length);
  for (const hit of hits) {
    const at = tokenAt(hit.start);
    const near = mentionsIn.get(document.sentenceOf[at] as number);
    if (!near) continue;
    const pulls = near
      .map(({ entity, from, to }) => ({ entity, away: at < from ? between(at + 1, from) : between(to, at) }))
      .filter(({ away }) => away <= FARTHEST)
      .map(({ entity, away }) => ({ entity, pull: Math.exp(-away / FALL_OFF) }));
    const total = pulls.reduce((sum, { pull }) => sum + pull, 0);
    for (const { entity, pull } of pulls) {
      const share = pull * Math.min(1, pull / total);
      if (share >= FAINTEST) shares[entity]?.push({ valence: hit.valence * share, hit });
    }
  }
  return entities.entities.map((entity, index) => {
    const own = shares[index] ?? [];
    return {
      name: entity.name,
      mentions: entity.mentions.map(({ start, end }) => ({ start, end, text: document.text.slice(start, end) })),
      score: dampedMean(own.map(({ valence }) => valence)),
      positive: own.reduce((sum, { valence }) => sum + Math.max(0, valence), 0),
      negative: own.reduce((sum, { valence }) => sum + Math.min(0, valence), 0),
      hits: [...new Set(own.map(({ hit }) => hit))],
    };
  });
}

interface Place {
  entity: number;
  from: number;
  to: number;
}

function mentionsBySentence({ document, entities }: VoicedReading): Map<number, Place[]> {
  const bySentence = new Map<number, Place[]>();
  entities.entities.forEach(({ mentions }, entity) => {
    for (const { from, to } of mentions) {
      const sentence = document.sentenceOf[from] as number;
      const places = bySentence.get(sentence);
      if (places) places.push({ entity, from, to });
      else bySentence.set(sentence, [{ entity, from, to }]);
    }
  });
  return bySentence;
}

/** The distance between two places, clause boundaries weighted; running sums make it one subtraction. */
function distances({ document }: VoicedReading): (from: number, to: number) => number {
  const { tokens, vocabulary } = document;
  const isMark = isClauseMark(vocabulary);
  const subordinates = isSubordinator(vocabulary);
  const sums = new Float64Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.word[i] as number;
    const boundary = tokens.pos[i] === POS.PUNCT ? isMark(word) : subordinates(word);
    sums[i + 1] = (sums[i] as number) + (boundary ? CLAUSE_BOUNDARY : 1);
  }
  return (from, to) => Math.max(0, (sums[to] as number) - (sums[from] as number));
}

function tokenFinder(starts: Uint32Array, length: number): (start: number) => number {
  return (start) => {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
