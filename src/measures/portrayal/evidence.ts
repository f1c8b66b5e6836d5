import type { Sentence, TokenRange } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { lowerAt } from '../../reading.js';
import type { PortrayalRole } from '../../report.js';
import { W } from '../attribution/words.js';
import { namesOpponent } from './deed-grammar.js';
import { isTopicOfNoun } from './deed-nouns.js';
import { ARMED_ATTACK, ATTACK, type Effect } from './effects.js';
import { readAsObject } from './evidence-of-objects.js';
import { readPhrase } from './evidence-of-phrases.js';
import { readAsSubject } from './evidence-of-subjects.js';
import type { Deeds } from './marks.js';
import type { Place } from './places.js';
import { type Predicates, wordAt } from './predicates.js';
import { realityOf, valueAt } from './reality.js';

/** What a word says of an actor. */
export interface Evidence {
  entity: number;
  role: PortrayalRole;
  /** How much of the word's value the actor takes, 0 to 1. */
  share: number;
  /** The value before the share. */
  value: number;
  /** The deed was denied or left undone: it gives nobody a role. */
  undone: boolean;
  /** The word: a match of the portrayal lexicon. */
  match: Match;
}

/** The sentence as it is read for the actor of a place. */
export interface Scene {
  readonly predicates: Predicates;
  readonly deeds: Deeds;
  readonly entityOf: Int32Array;
  readonly place: Place;
  readonly sentence: Sentence;
  /** The effect of the deed on a token. */
  effectAt(i: number): Effect | undefined;
  /** Is a token what the actor says? That is not said of the actor, unless it is named in it. */
  isOwnTalk(i: number): boolean;
  /** How far the predicate that a token is of is so. */
  realityOn(i: number): number;
  /** Adds what the deed on a token says of the actor, once. */
  add(at: number, role: PortrayalRole, value: number, share: number, real: number): void;
}

/** Tells what the deeds of a sentence say of the actor of a place, and adds it to what was found. Made once a text. */
export function deedReader(
  predicates: Predicates,
  deeds: Deeds,
  entityOf: Int32Array,
  speaker: Int32Array,
): (place: Place, sentence: Sentence, found: Evidence[]) => void {
  const { document } = predicates;
  let place: Place;
  let sentence: Sentence;
  let found: Evidence[];
  let isCountry = false;
  let opposed = false;
  let seen: number[] = [];

  return (inPlace, inSentence, into) => {
    place = inPlace;
    sentence = inSentence;
    found = into;
    isCountry = deeds.entities[place.entity]?.kind === 'place';
    opposed = namesOpponent(predicates, place);
    if (seen.length > 0) seen = [];
    const scene: Scene = { predicates, deeds, entityOf, place, sentence, effectAt, isOwnTalk, realityOn, add };
    readAsSubject(scene);
    readPhrase(scene);
    readAsObject(scene);
  };

  function effectAt(i: number): Effect | undefined {
    const index = (deeds.at[i] as number) - 1;
    const effect = index < 0 ? undefined : deeds.effects[index];
    return effect === ATTACK && isCountry ? ARMED_ATTACK : effect;
  }

  function isOwnTalk(i: number): boolean {
    const own = place.entity + 1;
    return speaker[i] === own && speaker[place.from] !== own;
  }

  function realityOn(i: number): number {
    const group = predicates.of[i] as number;
    return group >= 0 ? realityOf(predicates.flags[group] as number, sentence) : 1;
  }

  function add(at: number, role: PortrayalRole, value: number, share: number, real: number): void {
    const index = deeds.at[at] as number;
    if (index === 0 || share === 0 || seen.includes(index)) return;
    seen.push(index);
    const match = deeds.matches[index - 1] as Match;
    const { entity } = place;
    if (opposed || (match.to - match.from === 1 && isTopicOfNoun(predicates, match.from))) found.push({ entity, role, share, value: 0, undone: true, match });
    else if (deniesItself(predicates, match)) found.push({ entity, role, share, value: value * Math.abs(real), undone: false, match });
    else found.push({ entity, role, share, value: valueAt(predicates, at, value, real), undone: real < 0 || document.negated[at] === 1, match });
  }
}

/** "never apologized", "cannot stand Bob", "no match for Bob": the entry holds its own negation. */
function deniesItself(predicates: Predicates, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (wordAt(predicates, i) & W.not) return true;
  return lowerAt(predicates.document, from) === 'no';
}
