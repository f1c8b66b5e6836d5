import type { Block, Sentence } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { hitOf, type VoicedReading, wordsOf } from '../../reading.js';
import type { Entity, Hit, LoadedHit, SentimentHit } from '../../report.js';
import { reusedColumns } from '../attribution/columns.js';
import type { FoundAttribution } from '../attribution/types.js';
import { addAgency } from './agency.js';
import { isTopicOfNoun } from './deed-nouns.js';
import { addDistances } from './distance.js';
import type { Effect } from './effects.js';
import { deedReader, type Evidence } from './evidence.js';
import { readDeeds, readSpeakers } from './marks.js';
import { type Place, placeOf } from './places.js';
import { addHit, emptyPortrait, entityOf, type Portrait } from './portrait.js';
import { noPredicates, readPredicates } from './predicates.js';
import { mentionsBySentence, unnamedActor } from './pronouns.js';
import { isCompared, labelled, type SentenceView, sharesOf, windowOf } from './shares.js';
import { hearSpeech } from './speech.js';
import { subjectLinksIn } from './subject-links.js';
import { leaveOut, noSurroundings, notePresence, noteWord, REPORTED_BLAME, settle } from './surroundings.js';

/** What portrayal goes by besides the reading; each in order of place. */
export interface PortrayalFindings {
  attributions: readonly FoundAttribution[];
  /** Were the attributions wanted in the report? */
  stances: boolean;
  sentiment: readonly SentimentHit[];
  /** Undefined where loaded terms were not looked for. */
  loaded: readonly LoadedHit[] | undefined;
}

/**
 * Praise beside an actor who is not what the clause is about ("the charm of | Ann |'s town") is more often praise of what
 * the name only depends on; blame is contagious.
 */
const OBLIQUE_PRAISE = 0.5;

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
  const unnamed = unnamedActor(reading);
  const { speaker, reports } = readSpeakers(reading, attributions, unnamed, (entity, stance) => {
    const { stances: own } = portraits[entity] as Portrait;
    own[stance] = (own[stance] ?? 0) + 1;
  });
  const predicates = noPredicates(document, index.entityOf);
  const linksOf = subjectLinksIn(predicates);
  const readDeedsAt = deedReader(predicates, deeds, index.entityOf, speaker);
  const sums = sumsOf(document.tokens.length + 1);
  const mentionsIn = mentionsBySentence(reading, speaker, unnamed);
  const around = noSurroundings(reading);
  const nextWord = walk(reading, sentiment);
  let nextDeed = 0;
  const nextLabel = walk(reading, loaded ?? []);

  document.sentences.forEach((sentence, s) => {
    const before = document.sentences[s - 1];
    if (before && before.paragraph !== sentence.paragraph) endParagraph(before);
    const mentions = mentionsIn[s];
    if (!mentions) {
      nextWord(sentence, ({ valence }, at) => noteWord(around, valence, speaker[at] as number, NONE));
      return;
    }
    readPredicates(predicates, sentence);
    const places = mentions.map((mention) => placeOf(predicates, deeds, linksOf, mention.entity, mention, sentence));
    notePresence(around, mentions, reports);
    for (const place of places) hearSpeech(predicates, place, sentence, speaker);
    const found: Evidence[] = [];
    for (const place of places) {
      readDeedsAt(place, sentence, found);
      addAgency(predicates, place, sentence, (portraits[place.entity] as Portrait).agency);
    }
    const touched = strongest(found);
    for (const links of touched.values()) for (const evidence of links) addDeed(evidence);
    addDistances(document, sentence, sums);
    const view: SentenceView = { reading, predicates, deeds, places, speaker, reports, sums };
    const forWords = windowOf(places);
    const compared = places.some(isCompared) ? places.filter(isCompared) : NOBODY;
    let forDeeds: ReturnType<typeof windowOf> | undefined;
    for (; nextDeed < deeds.matches.length && (deeds.matches[nextDeed] as Match).from < sentence.to; nextDeed++) {
      const match = deeds.matches[nextDeed] as Match;
      const effect = deeds.effects[nextDeed];
      if (match.from < sentence.from || !effect || document.negated[match.from] === 1) continue;
      const taken = touched.has(match);
      if (taken && compared.length === 0) continue;
      forDeeds ??= windowOf(places);
      shareOut(view, hitOf(reading, match), loudest(effect), match.from, forDeeds(match.from), taken);
    }
    let forLabels: ReturnType<typeof windowOf> | undefined;
    nextWord(sentence, (hit, at) => {
      const deed = (deeds.at[at] as number) - 1;
      if ((deed >= 0 && saysNothing(deeds.effects[deed])) || isTopicOfNoun(predicates, at)) return;
      const roles = deed < 0 ? undefined : touched.get(deeds.matches[deed]);
      const claimed = deed < 0 && shareOut(view, hit, hit.valence, at, forWords(at), false);
      if (claimed) return;
      noteWord(around, hit.valence, speaker[at] as number, roles ?? NONE);
      if (hit.valence > 0) for (const { entity } of compared) leaveOut(around, entity, hit.valence);
    });
    nextLabel(sentence, (hit, at) => {
      const { start, end, text } = hit;
      forLabels ??= windowOf(places);
      const entities = labelled(view, forLabels(at), at);
      for (const entity of entities) (portraits[entity] as Portrait).labels.push({ start, end, text });
      const target = index.entities[entities[0] ?? -1];
      if (target) hit.target = target.name;
    });
  });
  endParagraph(document.sentences.at(-1) as Sentence);
  return index.entities.map((actor, i) => entityOf(document, actor, portraits[i] as Portrait, { labels: loaded !== undefined, stances }));

  function endParagraph({ paragraph }: Sentence): void {
    settle(around, portraits, wordsOf(reading, [document.blocks[paragraph] as Block]).all);
  }

  function addDeed({ entity, role, share, value, undone, match }: Evidence): void {
    const { start, end, text, voice, lexicon, entry, category } = hitOf(reading, match);
    addHit(
      portraits[entity] as Portrait,
      {
        start,
        end,
        text,
        voice,
        lexicon,
        entry,
        category,
        valence: value,
        role,
        share,
      },
      undone,
    );
  }

  /**
   * Shares out a word that speaks well or ill; one that has been taken, among those only with whom others are compared.
   *
   * @returns whether it is somebody's by role, and not only near.
   */
  function shareOut(
    view: SentenceView,
    { start, end, text, voice, lexicon, entry, category }: Hit,
    said: number,
    at: number,
    near: readonly Place[],
    taken: boolean,
  ): boolean {
    let claimed = false;
    if (said === 0) return claimed;
    for (const { entity, role, share: full, compared, oblique, reports } of sharesOf(view, near, at)) {
      claimed ||= role !== 'near';
      if (full === 0 || (compared ? said < 0 : taken)) continue;
      const valence = compared ? -said : said;
      const share = valence > 0 && oblique && !compared ? full * OBLIQUE_PRAISE : valence < 0 && reports ? full * REPORTED_BLAME : full;
      addHit(portraits[entity] as Portrait, { start, end, text, voice, lexicon, entry, category, valence, role, share });
    }
    return claimed;
  }
}

const NOBODY: readonly Place[] = [];
const NONE: readonly Evidence[] = [];
const NO_DEEDS: ReadonlyMap<Match | undefined, Evidence[]> = new Map();

/** What is loudest in a deed: it is praise or blame, whoever is meant. */
const loudest = ({ agent, patient }: Effect): number => (Math.abs(patient) > Math.abs(agent) ? patient : agent);

/** Misfortune is nobody's doing, and does not speak ill of those who are near: "Ann spoke of his death". */
const saysNothing = (effect: Effect | undefined): boolean => effect !== undefined && effect.agent === 0 && effect.patient === 0;

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
function strongest(found: readonly Evidence[]): ReadonlyMap<Match | undefined, Evidence[]> {
  if (found.length === 0) return NO_DEEDS;
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
