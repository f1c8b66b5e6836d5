import type { Sentence } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { hitOf, type VoicedReading } from '../../reading.js';
import type { Entity, LoadedHit, SentimentHit } from '../../report.js';
import { reusedColumns } from '../attribution/columns.js';
import type { FoundAttribution } from '../attribution/types.js';
import { addAgency } from './agency.js';
import { addDistances } from './distance.js';
import { deedsAt, type Evidence } from './evidence.js';
import { readDeeds, readSpeakers } from './marks.js';
import { type Place, placeOf } from './places.js';
import { addHit, emptyPortrait, entityOf, type Portrait } from './portrait.js';
import { noPredicates, readPredicates } from './predicates.js';
import { mentionsBySentence } from './pronouns.js';
import { labelled, type SentenceView, sharesOf, windowOf } from './shares.js';
import { hearSpeech } from './speech.js';

/** What portrayal goes by besides the reading; each in order of place. */
export interface PortrayalFindings {
  attributions: readonly FoundAttribution[];
  /** Were the attributions wanted in the report? */
  stances: boolean;
  sentiment: readonly SentimentHit[];
  /** Undefined where loaded terms were not looked for. */
  loaded: readonly LoadedHit[] | undefined;
}

const sumsOf = reusedColumns((size) => new Uint32Array(size));

/**
 * Who is praised and who is blamed, who acts and who is acted upon.
 *
 * A word falls to an actor by the actor's role in the clause: of a deed of the portrayal lexicon, the doer and the one
 * it befalls each take what is theirs; other valued words go to the actor they describe, else to those who are near.
 * Evidence, not a verdict: the words are listed with each actor, with role and share, and a loaded term is told its target.
 */
export function portray(reading: VoicedReading, { attributions, stances, sentiment, loaded }: PortrayalFindings): Entity[] {
  const { document, entities: index } = reading;
  const portraits = index.entities.map(emptyPortrait);
  if (portraits.length === 0) return [];
  const deeds = readDeeds(reading);
  const speaker = readSpeakers(reading, attributions, (entity, stance) => {
    const { stances: own } = portraits[entity] as Portrait;
    own[stance] = (own[stance] ?? 0) + 1;
  });
  const predicates = noPredicates(document);
  const sums = sumsOf(document.tokens.length + 1);
  const mentionsIn = mentionsBySentence(reading, speaker);
  const nextWord = walk(reading, sentiment);
  const nextLabel = walk(reading, loaded ?? []);

  document.sentences.forEach((sentence, s) => {
    const mentions = mentionsIn[s];
    if (!mentions) return;
    readPredicates(predicates, sentence);
    const places = mentions.map((mention) => placeOf(predicates, mention.entity, mention, sentence));
    for (const place of places) hearSpeech(predicates, place, sentence, speaker);
    const found: Evidence[] = [];
    for (const place of places) {
      deedsAt(predicates, deeds, place, sentence, index.entityOf, speaker, found);
      addAgency(predicates, place, sentence, (portraits[place.entity] as Portrait).agency);
    }
    const touched = strongest(found);
    for (const links of touched.values()) for (const evidence of links) addDeed(evidence);
    addDistances(document, sentence, sums);
    const view: SentenceView = { reading, predicates, places, speaker, sums };
    const forWords = windowOf(places);
    const forLabels = windowOf(places);
    nextWord(sentence, (hit, at) => {
      const deed = (deeds.at[at] as number) - 1;
      if (deed < 0 || !touched.has(deeds.matches[deed])) addWord(view, hit, at, forWords(at));
    });
    nextLabel(sentence, (hit, at) => {
      const { start, end, text } = hit;
      const entities = labelled(view, forLabels(at), at);
      for (const entity of entities) (portraits[entity] as Portrait).labels.push({ start, end, text });
      const target = index.entities[entities[0] ?? -1];
      if (target) hit.target = target.name;
    });
  });
  return index.entities.map((actor, i) => entityOf(document, actor, portraits[i] as Portrait, { labels: loaded !== undefined, stances }));

  function addDeed({ entity, role, share, value, match }: Evidence): void {
    const { start, end, text, voice, lexicon, entry, category } = hitOf(reading, match);
    addHit(portraits[entity] as Portrait, { start, end, text, voice, lexicon, entry, category, valence: value, role, share });
  }

  function addWord(view: SentenceView, hit: SentimentHit, at: number, near: readonly Place[]): void {
    const { start, end, text, voice, lexicon, entry, category, valence } = hit;
    for (const { entity, role, share } of sharesOf(view, near, at))
      addHit(portraits[entity] as Portrait, { start, end, text, voice, lexicon, entry, category, valence, role, share });
  }
}

/** Walks hits alongside the sentences: each with its first token. */
function walk<H extends { start: number }>({ document }: VoicedReading, hits: readonly H[]): (sentence: Sentence, visit: (hit: H, at: number) => void) => void {
  const { start, end } = document.tokens;
  let next = 0;
  return ({ from, to }, visit) => {
    const first = start[from] as number;
    const last = end[to - 1] as number;
    while (next < hits.length && (hits[next] as H).start < first) next++;
    for (let at = from; next < hits.length && (hits[next] as H).start < last; next++) {
      const hit = hits[next] as H;
      while ((start[at] as number) < hit.start) at++;
      visit(hit, at);
    }
  };
}

/** The deeds that touch an actor, with the strongest link to each actor. */
function strongest(found: readonly Evidence[]): Map<Match | undefined, Evidence[]> {
  const byDeed = new Map<Match | undefined, Evidence[]>();
  for (const one of found) {
    const links = byDeed.get(one.match);
    const known = links ? links.findIndex(({ entity }) => entity === one.entity) : -1;
    if (!links) byDeed.set(one.match, [one]);
    else if (known < 0) links.push(one);
    else if ((links[known] as Evidence).share < one.share) links[known] = one;
  }
  return byDeed;
}
