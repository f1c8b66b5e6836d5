import { type Document, POS, type TokenRange } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { VoicedReading } from '../../reading.js';
import type { Entity, SentimentHit } from '../../report.js';
import { damped, tempered } from './score.js';

/** A valenced word's pull on an actor falls by a factor e every so many tokens. */
const FALL_OFF = 4;
/** A clause boundary between them counts as so many tokens. */
const CLAUSE_BOUNDARY = 4;
/** Actors further away than this are not concerned. */
const FARTHEST = 40;
/** Pulls weaker than this are left out of the evidence. */
const FAINTEST = 0.05;
/** The pull at each distance that concerns an actor. */
const PULL = Array.from({ length: FARTHEST + 1 }, (_, away) => Math.exp(-away / FALL_OFF));
const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')', '—', '–']);
const SUBORDINATORS = new Set(['that', 'which', 'who', 'because', 'although', 'while', 'when', 'if', 'after', 'before', 'but', 'and']);
const isClauseMark = createWordFlag((lower) => CLAUSE_MARKS.has(lower));
const isSubordinator = createWordFlag((lower) => SUBORDINATORS.has(lower));

/** One mention of an actor, and the evidence that gathers at the actor. */
interface Place extends TokenRange {
  portrait: Portrait;
}

/** What is said near an actor: the tempered valences by their sum and number, praise and blame apart, and the words. */
interface Portrait {
  sum: number;
  count: number;
  positive: number;
  negative: number;
  hits: SentimentHit[];
}

/**
 * Who is praised and who is blamed: each valenced word is shared among the actors named in its sentence, nearer ones
 * taking more, a clause boundary counting as distance. Evidence, not a verdict: the words are listed with each actor.
 *
 * @param hits in order of place.
 */
export function portray({ document, entities: { entities } }: VoicedReading, hits: readonly SentimentHit[]): Entity[] {
  const portraits = entities.map((): Portrait => ({ sum: 0, count: 0, positive: 0, negative: 0, hits: [] }));
  const placesIn = placesBySentence(document, entities, portraits);
  const upTo = distances(document, placesIn);
  const { start } = document.tokens;
  let at = 0;
  for (const hit of hits) {
    while (at < document.tokens.length && (start[at] as number) < hit.start) at++;
    const places = placesIn[document.sentenceOf[at] as number];
    if (places) share(hit, at, places, upTo);
  }
  return entities.map(({ name, mentions }, index) => {
    const { sum, count, positive, negative, hits: own } = portraits[index] as Portrait;
    return {
      name,
      mentions: mentions.map(({ start, end }) => ({ start, end, text: document.text.slice(start, end) })),
      score: damped(sum, count),
      positive,
      negative,
      hits: own,
    };
  });
}

/** Shares a valenced word among the actors of its sentence. */
function share(hit: SentimentHit, at: number, places: readonly Place[], upTo: Uint32Array): void {
  let total = 0;
  for (const place of places) total += pullOf(place, at, upTo);
  for (const place of places) {
    const pull = pullOf(place, at, upTo);
    const part = pull * Math.min(1, pull / total);
    if (part >= FAINTEST) add(place.portrait, hit, hit.valence * part);
  }
}

function add(portrait: Portrait, hit: SentimentHit, valence: number): void {
  portrait.sum += tempered(valence);
  portrait.count++;
  if (valence > 0) portrait.positive += valence;
  else portrait.negative += valence;
  if (portrait.hits.at(-1) !== hit) portrait.hits.push(hit);
}

/** How strongly a word pulls on an actor; 0 from too far away. */
function pullOf({ from, to }: Place, at: number, upTo: Uint32Array): number {
  if (at >= from && at < to) return 1;
  const away = at < from ? (upTo[from] as number) - (upTo[at + 1] as number) : (upTo[at] as number) - (upTo[to] as number);
  return PULL[away] ?? 0;
}

/** Of each sentence: where it names which actor; undefined where it names none. */
function placesBySentence(
  { sentences, sentenceOf }: Document,
  entities: VoicedReading['entities']['entities'],
  portraits: readonly Portrait[],
): (Place[] | undefined)[] {
  const bySentence: (Place[] | undefined)[] = new Array(sentences.length).fill(undefined);
  entities.forEach(({ mentions }, entity) => {
    const portrait = portraits[entity] as Portrait;
    for (const { from, to } of mentions) {
      const sentence = sentenceOf[from] as number;
      const places = bySentence[sentence];
      if (places) places.push({ from, to, portrait });
      else bySentence[sentence] = [{ from, to, portrait }];
    }
  });
  return bySentence;
}

/** Running sums of distance, clause boundaries weighted, that make the distance of two places one subtraction; within the sentences that name actors. */
function distances({ tokens, vocabulary, sentences }: Document, placesIn: readonly (Place[] | undefined)[]): Uint32Array {
  const { pos, word } = tokens;
  const isMark = isClauseMark(vocabulary);
  const subordinates = isSubordinator(vocabulary);
  const sums = new Uint32Array(tokens.length + 1);
  sentences.forEach(({ from, to }, sentence) => {
    if (!placesIn[sentence]) return;
    for (let i = from; i < to; i++) {
      const boundary = pos[i] === POS.PUNCT ? isMark(word[i] as number) : subordinates(word[i] as number);
      sums[i + 1] = (sums[i] as number) + (boundary ? CLAUSE_BOUNDARY : 1);
    }
  });
  return sums;
}
