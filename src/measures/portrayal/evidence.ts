import { POS, type Sentence, type TokenRange } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { Match } from '../../lexicon/match.js';
import { lowerAt } from '../../reading.js';
import type { PortrayalRole } from '../../report.js';
import { W } from '../attribution/words.js';
import { canBePerson } from './antecedents.js';
import {
  isHeadlinePassive,
  isPursued,
  isReceiving,
  isReflexive,
  isState,
  isSurviving,
  isTopical,
  isTurned,
  isUndone,
  meant,
  namesOpponent,
  namesPassive,
  sharesPassive,
  undergone,
  undoingVerb,
} from './deed-grammar.js';
import { agentValue, gift, grounds, hasOwnDoer, isParticiple, isTopicOfNoun, isTurnedFrom, isUndergone, tellsWhen } from './deed-nouns.js';
import { isDeniedBefore, isLacking } from './denial.js';
import { ARMED_ATTACK, ATTACK, befallsSomebody, type Effect } from './effects.js';
import type { Deeds } from './marks.js';
import { namesObject } from './naming.js';
import { appositionAfter, type Place } from './places.js';
import { P, type Predicates, tagAt, wordAt } from './predicates.js';
import { realityOf, supposed, valueAt } from './reality.js';
import { BEYOND, GIVEN, NOMINAL, REASON, REFLEXIVE, STANDING } from './weights.js';

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

const NOMINAL_TAGS = (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.NUM);
const TOWARD = new Set(['against', 'on', 'at', 'to', 'for', 'toward', 'towards', 'over']);
const isToward = createWordFlag((lower) => TOWARD.has(lower));

/** Tells what the deeds of a sentence say of the actor of a place, and adds it to what was found. Made once a text, for its helpers know the place that is being read. */
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
  let entity = -1;
  let isCountry = false;
  let opposed = false;
  let seen: number[] = [];

  return (inPlace, inSentence, into) => {
    place = inPlace;
    sentence = inSentence;
    found = into;
    entity = place.entity;
    isCountry = deeds.entities[entity]?.kind === 'place';
    if (seen.length > 0) seen = [];
    read();
  };

  function read(): void {
    opposed = namesOpponent(predicates, place);
    const standing = STANDING[place.phrase.standing];
    const told = supposed(predicates, place, sentence);
    let suffered = false;
    let turned = false;
    let suffering = 0;
    for (const { group, reduced, to } of place.links) {
      const head = predicates.head[group] as number;
      const flags = predicates.flags[group] as number;
      const start = predicates.start[group] as number;
      const denied =
        (effectAt(head) && isUndone(predicates, deeds, group)) ||
        isDeniedBefore(predicates, group, sentence.from) ||
        // "won | no votes |": what is done to nothing is not done.
        (isNo(head + 1) && deeds.at[head] !== deeds.at[head + 1]);
      const real = told * realityOf(flags, sentence) * (denied ? -1 : 1);
      const passive: boolean = (flags & P.passive) !== 0 || reduced || (suffered && sharesPassive(predicates, effectAt(head), head, flags, sentence));
      suffered = passive;
      let nominal = NOMINAL;
      // "vowed to fight", "responded by threatening": what a speaker does, or wants to, in the words of a report.
      const does = (flags & (P.infinitive | P.ing)) !== 0;
      if (does || !isOwnTalk(head)) {
        const at = effectAt(head) ? head : start;
        const effect = effectAt(at);
        if (effect) {
          const suffers = passive ? !namesPassive(predicates, deeds, at) : isHeadlinePassive(predicates, deeds, at, flags);
          if (isTurned(effect) && !passive) nominal = 0;
          const ing = (flags & P.ing) !== 0 && !(wordAt(predicates, start - 1) & (W.comma | W.and));
          // "fought | lying to voters |", "was cleared of | taking bribes |"
          if (ing && (turned || meant(effect)[1] * suffering < 0)) add(at, effect.agentRole, 0, standing, real);
          else if (effect.quality) add(at, 'predicate', effect.agent, standing, real);
          else if (suffers) add(at, effect.patientRole, effect.patient, standing, real);
          else add(at, effect.agentRole, agentValue(predicates, deeds, effect, at, sentence.to), standing, real);
        }
      }
      const outcome = effectAt(head);
      turned = !passive && ((outcome !== undefined && isTurned(outcome)) || isTopical(document.vocabulary)(document.tokens.lemma[head] as number));
      suffering = passive ? (outcome?.patient ?? 0) : 0;
      if (namesObject(predicates, head) && !passive) continue;
      const describes = flags & P.copular || namesObject(predicates, head);
      // "survived an attack", "investigated the fraud": neither is the subject's.
      const lemma = document.tokens.lemma[head] as number;
      const harmed = passive && effectAt(head)?.patientRole === 'victim';
      const apart = !passive && (isSurviving(document.vocabulary)(lemma) || isTopical(document.vocabulary)(lemma));
      // "was | allegedly | shot dead"
      if (harmed) for (let i = start; i < head; i++) if (effectAt(i)) add(i, 'patient', 0, standing, real);
      const receives = isReceiving(document.vocabulary)(document.tokens.lemma[head] as number);
      const lacks = isLacking(document.vocabulary)(document.tokens.lemma[head] as number) ? -1 : 1;
      let reach = 1;
      for (let i = head + 1; i < to; i++) {
        const owner = entityOf[i] as number;
        if (owner >= 0 && owner !== entity) {
          reach = BEYOND;
          const after = (entityOf[i + 1] as number) === owner ? undefined : appositionAfter(predicates, { to: i + 1 }, sentence);
          // "met Bob, | a liar |"
          if (after) {
            i = after.to - 1;
            continue;
          }
        }
        const effect = effectAt(i);
        if (!effect || (!does && isOwnTalk(i))) continue;
        const tag = tagAt(predicates, i);
        if (!describes && isOfAnother(i, head)) {
          if (!receives) add(i, 'patient', 0, standing, real);
        } else if (harmed) add(i, 'patient', 0, standing, real);
        else if (meant(effect)[1] * suffering < 0 && tag === POS.NOUN) add(i, 'patient', 0, standing, real);
        else if (effect.quality) add(i, 'predicate', effect.agent, standing * (describes ? 1 : nominal) * reach, real * lacks);
        else if (tag === POS.NOUN && !effect.befalls && !isState(predicates, deeds, i) && hasOwnDoer(predicates, deeds, i, to))
          add(i, 'patient', 0, standing, real);
        else if (apart || (tag === POS.NOUN && tellsWhen(predicates, deeds, i, head))) add(i, 'patient', 0, standing, real);
        else if (describes && isParticiple(predicates, deeds, i)) add(i, ...undergone(effect), standing * reach, real);
        else if (tag === POS.NOUN || tag === POS.ADJ || tag === POS.ADV || (tag === POS.VERB && (predicates.of[i] as number) < 0))
          add(i, ...(receives || isUndergone(predicates, i, sentence) ? undergone(effect) : meant(effect)), standing * nominal * reach, real * lacks);
      }
    }

    const { phrase, apposition, called, given, reason } = place;
    // "the accused | Ann", but "the challenger | Ann"
    eachDeed({ from: phrase.from, to: place.from }, (i, { quality, befalls, agent, patient }) => {
      const suffers = befalls || (!quality && patient !== 0 && tagAt(predicates, i) !== POS.NOUN);
      add(i, 'modifier', suffers ? patient : agent, 1, 1);
    });
    const ground = place.governor ? (effectAt(place.governor.at)?.patient ?? 0) : 0;
    if (phrase.standing === 'possessor') eachDeed({ from: phrase.rest, to: phrase.to }, (i, effect) => add(i, 'possessed', owned(effect, i, ground), 0.8, 1));
    eachDeed(apposition, (i, effect) => add(i, 'apposition', meant(effect)[1], 1, 1));
    eachDeed(called, (i, effect) => add(i, 'predicate', meant(effect)[1], 1, 1));
    eachDeed(given, (i, effect) => {
      if (!effect.quality) add(i, ...gift(effect, isTurnedFrom(predicates, deeds, i)), GIVEN, 1);
    });
    eachDeed(reason, (i, effect) => add(i, ...grounds(effect, ground), REASON, 1));
    const { relative } = place;
    const object = relative >= 0 ? effectAt(predicates.head[relative] as number) : undefined;
    // "Ann, whom Bob | praised |"
    if (object && !object.quality)
      add(predicates.head[relative] as number, object.patientRole, object.patient, standing, realityOf(predicates.flags[relative] as number, sentence));
    governed();
  }

  /** "recalled | Bob's failure |", "met the | corrupt | Bob": within a predicate, what another person has or is. */
  function isOfAnother(i: number, head: number): boolean {
    let j = i;
    while (j - 1 > head && NOMINAL_TAGS & (1 << tagAt(predicates, j - 1)) && !(wordAt(predicates, j - 1) & W.genitive)) j--;
    if (j - 2 > head && wordAt(predicates, j - 1) & W.genitive && isAnother(entityOf[j - 2] as number)) return true;
    if (tagAt(predicates, i) !== POS.ADJ) return false;
    for (j = i + 1; j < sentence.to && NOMINAL_TAGS & (1 << tagAt(predicates, j)); j++) {
      const owner = entityOf[j] as number;
      if (owner >= 0) return isAnother(owner);
    }
    return false;
  }

  function isAnother(owner: number): boolean {
    return owner >= 0 && owner !== entity && canBePerson(deeds.entities[owner]);
  }

  function deniesItself({ from, to }: Match): boolean {
    for (let i = from; i < to; i++) if (wordAt(predicates, i) & W.not) return true;
    return isNo(from);
  }

  function isNo(i: number): boolean {
    return i < sentence.to && lowerAt(document, i) === 'no';
  }

  /** "Ann's | arrest |", "questioned Ann's | honesty |", which is no praise; "Ann's | firing | of Bob" */
  function owned({ befalls, agent, patient }: Effect, i: number, ground: number): number {
    const value = befalls && !(agent && wordAt(predicates, i + 1) & W.of) ? patient : agent;
    return value > 0 && ground < 0 ? 0 : value;
  }

  function eachDeed(range: TokenRange | undefined, visit: (i: number, effect: Effect) => void): void {
    if (!range) return;
    for (let i = range.from; i < range.to; i++) {
      const effect = effectAt(i);
      if (effect) visit(i, effect);
    }
  }

  function governed(): void {
    const { governor } = place;
    if (!governor) return;
    const weight = place.phrase.standing === 'head' ? 1 : 0.8;
    const { at, on } = governor;
    if (governor.kind === 'verb') {
      const effect = effectAt(at);
      const flags = predicates.flags[on] as number;
      if (effect && !place.opensClause && !(flags & P.passive)) {
        if (effect.quality) return;
        // "refused to praise | Ann |"
        const real = realityOf(flags, sentence) * (isUndone(predicates, deeds, on) ? -1 : 1);
        if (isReflexive(predicates, place, effect)) add(at, effect.agentRole, effect.agent, REFLEXIVE, real);
        else add(at, effect.patientRole, effect.patient, weight, real);
      }
      return;
    }
    const undoing = undoingVerb(predicates, place);
    if (undoing >= 0 && on >= 0 && (effectAt(on)?.patient ?? 0) < 0) {
      add(on, 'patient', 0, weight, 1);
      add(undoing, 'patient', 0, weight, 1);
      return;
    }
    const own = (deeds.at[at] as number) - 1;
    if (own >= 0 && (deeds.matches[own] as Match).to === at + 1) {
      const effect = deeds.effects[own] as Effect;
      // "criticism from | Ann |", unlike "broke away from | Ann |"
      if (lowerAt(document, at) === 'from' && tagAt(predicates, (deeds.matches[own] as Match).from) === POS.NOUN)
        add(at, effect.agentRole, effect.agent, weight, realityOn(at - 1));
      // Who is lied to is not blamed: the deed is taken, with nothing said of them.
      else if (befallsSomebody(effect) || (effect.agent < 0 && !effect.quality)) add(at, effect.patientRole, effect.patient, weight, realityOn(at - 1));
      return;
    }
    const effect = on >= 0 ? effectAt(on) : undefined;
    const word = wordAt(predicates, at);
    const lower = lowerAt(document, at);
    if (word & W.by || lower === 'from') {
      const group = on >= 0 ? (predicates.of[on] as number) : -1;
      const acts = group < 0 || (predicates.flags[group] as number) & (P.passive | P.bare);
      if (effect && acts && !(lower === 'from' && isPursued(predicates, deeds, on)))
        add(on, effect.agentRole, isState(predicates, deeds, on) ? 0 : effect.agent, weight, 1);
      return;
    }
    if (effect && (tagAt(predicates, on) === POS.NOUN || (predicates.of[on] as number) >= 0 || tagAt(predicates, on) === POS.ADJ)) {
      if (word & W.of) {
        const befalls = befallsSomebody(effect);
        add(on, befalls ? effect.patientRole : effect.agentRole, befalls ? effect.patient : effect.agent, weight, realityOn(on));
        return;
      }
      if (isToward(document.vocabulary)(document.tokens.word[at] as number)) {
        if (befallsSomebody(effect)) add(on, effect.patientRole, effect.patient, weight, realityOn(on));
        return;
      }
    }
  }

  function effectAt(i: number): Effect | undefined {
    const index = (deeds.at[i] as number) - 1;
    const effect = index < 0 ? undefined : deeds.effects[index];
    return effect === ATTACK && isCountry ? ARMED_ATTACK : effect;
  }

  /** What the actor says is not said of the actor, unless it is named in it. */
  function isOwnTalk(i: number): boolean {
    return speaker[i] === entity + 1 && speaker[place.from] !== entity + 1;
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
    if (opposed || (match.to - match.from === 1 && tagAt(predicates, match.from) === POS.NOUN && isTopicOfNoun(predicates, match.from))) {
      found.push({ entity, role, share, value: 0, undone: true, match });
      return;
    }
    // "never apologized", "cannot stand Bob", "no match for Bob": the entry holds its own negation.
    if (deniesItself(match)) {
      found.push({ entity, role, share, value: value * Math.abs(real), undone: false, match });
      return;
    }
    found.push({ entity, role, share, value: valueAt(predicates, at, value, real), undone: real < 0 || document.negated[at] === 1, match });
  }
}
