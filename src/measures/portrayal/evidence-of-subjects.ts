import { POS } from '../../document/types.js';
import { lowerAt } from '../../reading.js';
import { W } from '../attribution/words.js';
import { canBePerson } from './antecedents.js';
import {
  isHeadlinePassive,
  isReceiving,
  isState,
  isSurviving,
  isTopical,
  isTurned,
  isUndone,
  meant,
  namesPassive,
  sharesPassive,
  undergone,
} from './deed-grammar.js';
import { agentValue, hasOwnDoer, isParticiple, isUndergone, tellsWhen } from './deed-nouns.js';
import { isDeniedBefore, isLacking } from './denial.js';
import type { Effect } from './effects.js';
import type { Scene } from './evidence.js';
import { ownsUndone } from './evidence-of-phrases.js';
import { namesObject } from './naming.js';
import { appositionAfter } from './places.js';
import { P, tagAt, wordAt } from './predicates.js';
import { realityOf, supposed } from './reality.js';
import type { SubjectLink } from './subject-links.js';
import { BEYOND, NOMINAL, STANDING } from './weights.js';

const NOMINAL_TAGS = (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.NUM);

/** A predicate as it is told of its subject. */
interface Telling {
  head: number;
  start: number;
  to: number;
  flags: number;
  passive: boolean;
  /** "vowed to fight", "responded by threatening": what a speaker does, or wants to, in the words of a report. */
  does: boolean;
  /** How far it is so; below 0 where it is denied. */
  real: number;
  /** What the verb before it leaves to it: "fought | lying to voters |", "was cleared of | taking bribes |". */
  after: Aftermath;
}

interface Aftermath {
  passive: boolean;
  /** It was turned against what follows, or only spoke of it. */
  turned: boolean;
  /** What the subject suffered by it. */
  suffering: number;
}

const NOTHING_BEFORE: Aftermath = { passive: false, turned: false, suffering: 0 };

/** What the predicates of which a place is the subject say of its actor. */
export function readAsSubject(scene: Scene): void {
  const { predicates, place, sentence } = scene;
  if (place.links.length === 0) return;
  const told = supposed(predicates, place, sentence);
  let after = NOTHING_BEFORE;
  for (const link of place.links) {
    const telling = tellingOf(scene, link, told, after);
    const { head, passive } = telling;
    const nominal = telling.does || !scene.isOwnTalk(head) ? readVerb(scene, telling) : NOMINAL;
    after = aftermathOf(scene, telling);
    if (!namesObject(predicates, head) || passive) readWithin(scene, telling, after.suffering, nominal);
  }
}

function tellingOf(scene: Scene, { group, reduced, to }: SubjectLink, told: number, after: Aftermath): Telling {
  const { predicates, deeds, sentence } = scene;
  const head = predicates.head[group] as number;
  const flags = predicates.flags[group] as number;
  const effect = scene.effectAt(head);
  const denied =
    (effect && isUndone(predicates, deeds, group)) ||
    isDeniedBefore(predicates, group, sentence.from) ||
    // "won | no votes |": what is done to nothing is not done.
    (head + 1 < sentence.to && lowerAt(predicates.document, head + 1) === 'no' && deeds.at[head] !== deeds.at[head + 1]);
  return {
    head,
    start: predicates.start[group] as number,
    to,
    flags,
    passive: (flags & P.passive) !== 0 || reduced || (after.passive && sharesPassive(predicates, effect, head, flags, sentence)),
    does: (flags & (P.infinitive | P.ing)) !== 0,
    real: told * realityOf(flags, sentence) * (denied ? -1 : 1),
    after,
  };
}

function aftermathOf(scene: Scene, { head, passive }: Telling): Aftermath {
  const { document } = scene.predicates;
  const effect = scene.effectAt(head);
  const topical = isTopical(document.vocabulary)(document.tokens.lemma[head] as number);
  return {
    passive,
    turned: !passive && ((effect !== undefined && isTurned(effect)) || topical),
    suffering: passive ? (effect?.patient ?? 0) : 0,
  };
}

/**
 * What the verb itself says.
 *
 * @returns how much of the deeds that nouns name within its predicate falls to the subject.
 */
function readVerb(scene: Scene, { head, start, flags, passive, real, after }: Telling): number {
  const { predicates, deeds, place, sentence } = scene;
  const at = scene.effectAt(head) ? head : start;
  const effect = scene.effectAt(at);
  if (!effect) return NOMINAL;
  const standing = STANDING[place.phrase.standing];
  const suffers = passive ? !namesPassive(predicates, deeds, at) : isHeadlinePassive(predicates, deeds, at, flags);
  const ing = (flags & P.ing) !== 0 && !(wordAt(predicates, start - 1) & (W.comma | W.and));
  if (ing && (after.turned || meant(effect)[1] * after.suffering < 0)) scene.add(at, effect.agentRole, 0, standing, real);
  else if (effect.quality) scene.add(at, 'predicate', effect.agent, standing, real);
  else if (suffers) scene.add(at, effect.patientRole, ownsUndone(scene) ? 0 : effect.patient, standing, real);
  else scene.add(at, effect.agentRole, agentValue(predicates, deeds, effect, at, sentence.to), standing, real);
  return isTurned(effect) && !passive ? 0 : NOMINAL;
}

/** What the words after the verb say. */
function readWithin(scene: Scene, { head, start, to, flags, passive, does, real }: Telling, suffering: number, nominal: number): void {
  const { predicates, deeds, entityOf, place, sentence } = scene;
  const { tokens, vocabulary } = predicates.document;
  const lemma = tokens.lemma[head] as number;
  const standing = STANDING[place.phrase.standing];
  const describes = (flags & P.copular) !== 0 || namesObject(predicates, head);
  const harmed = passive && scene.effectAt(head)?.patientRole === 'victim';
  // "survived an attack", "investigated the fraud": neither is the subject's.
  const apart = !passive && (isSurviving(vocabulary)(lemma) || isTopical(vocabulary)(lemma));
  const receives = isReceiving(vocabulary)(lemma);
  const held = real * (isLacking(vocabulary)(lemma) ? -1 : 1);
  let reach = 1;
  // "was | allegedly | shot dead"
  if (harmed) for (let i = start; i < head; i++) if (scene.effectAt(i)) nobodys(i);
  for (let i = head + 1; i < to; i++) {
    const owner = entityOf[i] as number;
    if (owner >= 0 && owner !== place.entity) {
      reach = BEYOND;
      const apposition = (entityOf[i + 1] as number) === owner ? undefined : appositionAfter(predicates, { to: i + 1 }, sentence);
      // "met Bob, | a liar |"
      if (apposition) {
        i = apposition.to - 1;
        continue;
      }
    }
    const effect = scene.effectAt(i);
    if (effect && (does || !scene.isOwnTalk(i))) readWord(i, effect);
  }

  function readWord(i: number, effect: Effect): void {
    const tag = tagAt(predicates, i);
    if (!describes && isOfAnother(scene, i, head)) {
      if (!receives) nobodys(i);
    } else if (harmed || (tag === POS.NOUN && meant(effect)[1] * suffering < 0)) nobodys(i);
    else if (effect.quality) scene.add(i, 'predicate', effect.agent, standing * (describes ? 1 : nominal) * reach, held);
    else if (apart || (tag === POS.NOUN && isAnothersDeed(i, effect))) nobodys(i);
    else if (describes && isParticiple(predicates, deeds, i)) scene.add(i, ...undergone(effect), standing * reach, real);
    else if (tag === POS.NOUN || tag === POS.ADJ || tag === POS.ADV || (tag === POS.VERB && (predicates.of[i] as number) < 0))
      scene.add(i, ...(receives || isUndergone(predicates, i, sentence) ? undergone(effect) : meant(effect)), standing * nominal * reach, held);
  }

  function isAnothersDeed(i: number, { befalls }: Effect): boolean {
    return (!befalls && !isState(predicates, deeds, i) && hasOwnDoer(predicates, deeds, i, to)) || tellsWhen(predicates, deeds, i, head);
  }

  function nobodys(i: number): void {
    scene.add(i, 'patient', 0, standing, real);
  }
}

/** "recalled | Bob's failure |", "met the | corrupt | Bob": within a predicate, what another person has or is. */
function isOfAnother({ predicates, deeds, entityOf, place, sentence }: Scene, i: number, head: number): boolean {
  const isAnother = (owner: number): boolean => owner >= 0 && owner !== place.entity && canBePerson(deeds.entities[owner]);
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
