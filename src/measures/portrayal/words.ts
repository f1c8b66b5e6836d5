import type { PortrayalRole } from '../../report.js';
import { W } from '../attribution/words.js';
import type { Deeds } from './marks.js';
import { namesObject } from './naming.js';
import type { Place } from './places.js';
import { P, type Predicates, wordAt } from './predicates.js';
import { STANDING } from './weights.js';

/**
 * How much of a valued word falls to an actor by the actor's place in the clause: half at most, for a word that is good or
 * bad in general says less of an actor than a deed.
 */
export interface Claim {
  role: PortrayalRole;
  share: number;
}

const NONE: Claim = { role: 'near', share: 0 };
/** What a victim suffers, by whom and how, says nothing of the victim. */
const SUFFERED: Claim = { role: 'victim', share: 0 };
const MODIFIER: Claim = { role: 'modifier', share: 0.5 };
const PREDICATE: Claim = { role: 'predicate', share: 0.5 };
const GIVEN: Claim = { role: 'patient', share: 0.5 };
const APPOSITION: Claim = { role: 'apposition', share: 0.5 };
const POSSESSED: Claim = { role: 'possessed', share: 0.35 };
const OBJECT: Claim = { role: 'patient', share: 0.25 };
const OF: Claim = { role: 'noun', share: 0.3 };

/** Of an adjective before a name that itself depends on a noun: "a top | Berg | adviser" says most of the adviser. */
const MODIFIER_OF_HEAD: Claim = { role: 'modifier', share: 0.25 };
/**
 * Of a word within a predicate: of the verb, of what follows it, and of what somebody pursues. The verb has least: one that
 * tells of who does it is a deed of the portrayal lexicon; the valence of another is mostly of what is told.
 */
const VERB = 0.25;
const WITHIN = 0.35;
const PURSUED = 0.75;

/**
 * What is pursued colours who pursues it (Deng and Wiebe 2014 on good and bad effects): "delivered peace", "delivered
 * chaos", "appointed a crook"; "entered chaos" says less.
 */
function pursues({ at, effects }: Deeds, verb: number): boolean {
  const effect = effects[(at[verb] as number) - 1];
  return effect !== undefined && effect.agent >= 0 && effect.agent + effect.patient > 0 && !effect.quality;
}

/** The claim of a place on the valued word at a token. */
export function claimOn(predicates: Predicates, deeds: Deeds, place: Place, at: number, entityOf: Int32Array): Claim {
  const { phrase, apposition, called, given, governor, links } = place;
  if (called && at >= called.from && at < called.to) return PREDICATE;
  if (given && at >= given.from && at < given.to) return GIVEN;
  if (at >= phrase.from && at < place.from) return phrase.standing === 'modifier' ? MODIFIER_OF_HEAD : MODIFIER;
  if (apposition && at >= apposition.from && at < apposition.to) return APPOSITION;
  if (at >= phrase.rest && at < phrase.to) return POSSESSED;
  const standing = STANDING[phrase.standing];
  for (const { group, to } of links) {
    const head = predicates.head[group] as number;
    if (at < (predicates.start[group] as number) || at >= to) continue;
    const flags = predicates.flags[group] as number;
    const naming = at > head && namesObject(predicates, head);
    if (naming && !(flags & P.passive)) return NONE;
    if (naming) return { role: 'predicate', share: 0.5 * standing };
    if (flags & P.passive && deeds.effects[(deeds.at[head] as number) - 1]?.patientRole === 'victim') return SUFFERED;
    let share = flags & P.copular ? 0.5 : at <= head ? VERB : !(flags & P.passive) && pursues(deeds, head) ? PURSUED : WITHIN;
    for (let i = head + 1; i < at; i++) {
      const owner = entityOf[i] as number;
      if (owner >= 0 && owner !== place.entity) {
        share *= 0.3;
        break;
      }
    }
    return { role: flags & P.copular ? 'predicate' : 'agent', share: share * standing };
  }
  if (governor) {
    if (governor.kind === 'verb' && at === governor.at && !place.opensClause) return OBJECT;
    if (governor.kind === 'preposition' && at === governor.on) return wordAt(predicates, governor.at) & (W.of | W.by) ? OF : OBJECT;
  }
  return NONE;
}
