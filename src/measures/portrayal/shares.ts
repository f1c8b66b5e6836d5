import type { VoicedReading } from '../../reading.js';
import type { PortrayalRole } from '../../report.js';
import { canBePerson } from './antecedents.js';
import { pullOf } from './distance.js';
import type { Deeds } from './marks.js';
import type { Place } from './places.js';
import type { Predicates } from './predicates.js';
import { claimOn } from './words.js';

/** What nearness alone gives of a word that no role claims. */
const NEAR = 0.4;
/** A claim by role that leaves nothing to nearness. */
const CLAIMED = 0.15;
/** Places further away, in tokens, are not asked. */
const WITHIN = 40;
/** Shares below this are left out. */
const FAINTEST = 0.03;

/** What of a valued word falls to an actor. */
export interface Share {
  entity: number;
  role: PortrayalRole;
  share: number;
  /** Said of another in comparison: praise of that one is blame. */
  compared: boolean;
  oblique: boolean;
  /** It is the source of a neutral report: "| Ann | said that …". */
  reports: boolean;
}

/** What a sentence is read with. */
export interface SentenceView {
  reading: VoicedReading;
  predicates: Predicates;
  deeds: Deeds;
  places: readonly Place[];
  /** Of each token of reported content: who says it, plus one. */
  speaker: Int32Array;
  /** Of each token that names the source of a neutral report: 1. */
  reports: Uint8Array;
  /** Running distances. */
  sums: Uint32Array;
}

/** Shares a valued word among the actors of its sentence: by role first, else by distance. Nobody takes a share of the own words. */
export function sharesOf({ reading, predicates, deeds, speaker, reports, sums }: SentenceView, places: readonly Place[], at: number): Share[] {
  const shares: Share[] = [];
  const said = (speaker[at] as number) - 1;
  const described = places.find((place) => describes(place, at, reading))?.entity;
  let top = 0;
  for (const place of places) {
    if (isOwnTalk(place, said, speaker)) continue;
    if (place.compared) {
      // However firmly the word is another's, the comparison turns it.
      raise(shares, place, 'near', NEAR * pullOf(place, at, sums), false);
      continue;
    }
    if (described !== undefined && described !== place.entity) continue;
    const { role, share } = claimOn(predicates, deeds, place, at, reading.entities.entityOf);
    raise(shares, place, role, share, false);
    top = Math.max(top, share);
  }
  if (top < CLAIMED) {
    let total = 0;
    for (const place of places) total += pullOf(place, at, sums);
    for (const place of places) {
      if (place.compared || isOwnTalk(place, said, speaker) || isSuffered(shares, place)) continue;
      const pull = pullOf(place, at, sums);
      const near = total > 0 ? NEAR * pull * Math.min(1, pull / total) : 0;
      raise(shares, place, 'near', near, reports[place.from] === 1);
    }
  }
  return shares.every(isHeard) ? shares : shares.filter(isHeard);
}

/** "met Bob, | a liar |", "met the | corrupt | Bob" */
const describes = ({ entity, apposition, phrase, from }: Place, at: number, { entities }: VoicedReading): boolean =>
  (apposition !== undefined && at >= apposition.from && at < apposition.to) ||
  (phrase.standing === 'head' && at >= phrase.from && at < from && canBePerson(entities.entities[entity]));

/** A victim's share, which is none, is kept: the word is then nobody else's by nearness, nor of the victim's surroundings. */
const isHeard = ({ share, role }: Share): boolean => share >= FAINTEST || role === 'victim';

const isSuffered = (shares: readonly Share[], { entity }: Place): boolean => shares.some((share) => share.entity === entity && share.role === 'victim');

/** What somebody says is about others, unless the speaker is named in it. */
const isOwnTalk = ({ entity, from }: Place, said: number, speaker: Int32Array): boolean => entity === said && speaker[from] !== said + 1;

/** "better than | Ann" */
export const isCompared = ({ compared }: Place): boolean => compared;

/** Tells of a token the places within reach; to be asked from left to right, so that a sentence without end is walked once. */
export function windowOf(places: readonly Place[]): (at: number) => readonly Place[] {
  let first = 0;
  let last = 0;
  let near: readonly Place[] = [];
  return (at) => {
    const before = first;
    while (first < places.length && (places[first] as Place).to + WITHIN < at) first++;
    const known = last;
    while (last < places.length && (places[last] as Place).from - WITHIN <= at) last++;
    if (first !== before || last !== known) near = places.slice(first, last);
    return near;
  };
}

function raise(shares: Share[], { entity, compared, oblique }: Place, role: PortrayalRole, share: number, reports: boolean): void {
  let known: Share | undefined;
  for (const one of shares) if (one.entity === entity) known = one;
  if (!known) shares.push({ entity, role, share, compared, oblique, reports });
  else if (share > known.share) {
    known.role = role;
    known.share = share;
    known.compared = compared;
    known.oblique = oblique;
    known.reports = reports;
  }
}

const LABELLING: ReadonlySet<PortrayalRole> = new Set<PortrayalRole>(['modifier', 'apposition', 'predicate']);

/** The actors whom a loaded word labels: it stands beside the name, or is what they are said to be. */
export function labelled({ reading, predicates, deeds }: SentenceView, places: readonly Place[], at: number): number[] {
  const found = new Set<number>();
  for (const place of places) {
    const { role, share } = claimOn(predicates, deeds, place, at, reading.entities.entityOf);
    if (LABELLING.has(role) && share >= 0.4) found.add(place.entity);
  }
  return [...found];
}
