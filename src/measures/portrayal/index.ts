import { hitOf, type VoicedReading } from '../../reading.js';
import type { Entity, PortrayalHit, PortrayalRole, SentimentHit } from '../../report.js';
import { reusedColumns } from '../attribution/columns.js';
import type { FoundAttribution } from '../attribution/types.js';
import { addDistances, pullOf } from './distance.js';
import { deedsAt, type Evidence } from './evidence.js';
import { readDeeds, readSpeakers } from './marks.js';
import { type Place, placeOf } from './places.js';
import { noPredicates, readPredicates } from './predicates.js';
import { mentionsBySentence } from './pronouns.js';
import { balance } from './score.js';
import { hearSpeech } from './speech.js';
import { claimOn } from './words.js';

/** Of a word that no role claims: what nearness alone gives. */
const NEAR = +(process.env['NEAR'] ?? 0.8);
const TOP = +(process.env['TOP'] ?? 0.3);
const FLOOR = +(process.env['FLOOR'] ?? 0.1);
const FAINTEST = 0.05;
const sumsOf = reusedColumns((size) => new Uint32Array(size));

interface Portrait {
  positive: number;
  negative: number;
  hits: PortrayalHit[];
}

/** Who is praised and who is blamed. */
export function portray(reading: VoicedReading, attributions: readonly FoundAttribution[], hits: readonly SentimentHit[]): Entity[] {
  const { document, entities: index } = reading;
  const { entities, entityOf } = index;
  const portraits = entities.map((): Portrait => ({ positive: 0, negative: 0, hits: [] }));
  const deeds = readDeeds(reading);
  const speaker = readSpeakers(reading, attributions);
  const predicates = noPredicates(document);
  const sums = sumsOf(document.tokens.length + 1);
  const mentionsIn = mentionsBySentence(reading, speaker);
  let next = 0;
  const { start } = document.tokens;
  document.sentences.forEach((sentence, s) => {
    const mentions = mentionsIn[s];
    if (!mentions) return;
    readPredicates(predicates, sentence);
    const places = mentions.map(({ entity, from, to }) => placeOf(predicates, entity, { from, to }, sentence));
    for (const place of places) hearSpeech(predicates, place, sentence, speaker);
    const found: Evidence[] = [];
    for (const place of places) deedsAt(predicates, deeds, place, sentence, entityOf, speaker, found);
    for (const evidence of strongest(found)) addDeed(evidence);
    addDistances(document, sentence, sums);
    const from = start[sentence.from] as number;
    const end = document.tokens.end[sentence.to - 1] as number;
    while (next < hits.length && (hits[next] as SentimentHit).start < from) next++;
    for (let at = sentence.from; next < hits.length && (hits[next] as SentimentHit).start < end; next++) {
      const hit = hits[next] as SentimentHit;
      while ((start[at] as number) < hit.start) at++;
      shareWord(hit, at, places, found);
    }
  });
  return entities.map(({ name, mentions }, i) => {
    const { positive, negative, hits: own } = portraits[i] as Portrait;
    return {
      name,
      mentions: mentions.map(({ start: from, end }) => ({ start: from, end, text: document.text.slice(from, end) })),
      score: balance(positive, negative),
      positive,
      negative,
      hits: own,
    };
  });

  function addDeed({ entity, role, share, value, match }: Evidence): void {
    const { start: from, end, text, voice, lexicon, entry, category } = hitOf(reading, match);
    add(portraits[entity] as Portrait, { start: from, end, text, voice, lexicon, entry, category, valence: value, role, share });
  }

  function shareWord(hit: SentimentHit, at: number, places: readonly Place[], found: readonly Evidence[]): void {
        const deed = (deeds.at[at] as number) - 1;
    if (deed >= 0 && found.some(({ match }) => match === deeds.matches[deed])) return;
    const best = new Map<number, { role: PortrayalRole; share: number }>();
    let top = 0;
    for (const place of places) {
      if (speaker[at] === place.entity + 1 && speaker[place.from] !== place.entity + 1) continue;
      const claim = claimOn(predicates, place, at, entityOf);
      if (claim.share > (best.get(place.entity)?.share ?? 0)) best.set(place.entity, claim);
      top = Math.max(top, claim.share);
    }
    if (top < TOP) {
      let total = 0;
      for (const place of places) total += pullOf(place, at, sums);
      for (const place of places) {
        if (speaker[at] === place.entity + 1 && speaker[place.from] !== place.entity + 1) continue;
        const pull = pullOf(place, at, sums);
        const share = Math.max(FLOOR / places.length, NEAR * pull * Math.min(1, pull / (total || 1)));
        if (share > (best.get(place.entity)?.share ?? 0)) best.set(place.entity, { role: 'near', share });
      }
    }
    for (const [entity, { role, share }] of best) {
      if (share < FAINTEST) continue;
      const { start: from, end, text, voice, lexicon, entry, category, valence } = hit;
      add(portraits[entity] as Portrait, { start: from, end, text, voice, lexicon, entry, category, valence, role, share });
    }
  }
}

function add(portrait: Portrait, hit: PortrayalHit): void {
  const value = hit.valence * hit.share;
  if (value > 0) portrait.positive += value;
  else portrait.negative += value;
  portrait.hits.push(hit);
}

/** Of a deed and an actor that several mentions link, the strongest link. */
function strongest(found: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const one of found) {
    const other = kept.findIndex(({ entity, match }) => entity === one.entity && match === one.match);
    if (other < 0) kept.push(one);
    else if (Math.abs((kept[other] as Evidence).share) < one.share) kept[other] = one;
  }
  return kept;
}
