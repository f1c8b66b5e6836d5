import { POS } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { Match } from '../../lexicon/match.js';
import { lowerAt } from '../../reading.js';
import { W } from '../attribution/words.js';
import { isPursued, isReflexive, isState, isUndone, undoingVerb } from './deed-grammar.js';
import { befallsSomebody, type Effect } from './effects.js';
import type { Scene } from './evidence.js';
import type { Governor } from './governor.js';
import { P, tagAt, wordAt } from './predicates.js';
import { realityOf } from './reality.js';
import { REFLEXIVE } from './weights.js';

const TOWARD = new Set('against on at to for toward towards over'.split(' '));
const isToward = createWordFlag((lower) => TOWARD.has(lower));

/** What the verb, noun or adjective on which a place depends says of its actor: "praised | Ann |", "criticism of | Ann |". */
export function readAsObject(scene: Scene): void {
  const { place } = scene;
  if (!place.governor) return;
  const weight = place.phrase.standing === 'head' ? 1 : 0.8;
  if (place.governor.kind === 'verb') readVerb(scene, place.governor, weight);
  else if (!readUndone(scene, place.governor, weight) && !readTurned(scene, place.governor, weight)) readPreposition(scene, place.governor, weight);
}

function readVerb(scene: Scene, { at, on }: Governor, weight: number): void {
  const { predicates, deeds, place, sentence } = scene;
  const effect = scene.effectAt(at);
  const flags = predicates.flags[on] as number;
  if (!effect || effect.quality || place.opensClause || flags & P.passive) return;
  // "refused to praise | Ann |"
  const real = realityOf(flags, sentence) * (isUndone(predicates, deeds, on) ? -1 : 1);
  if (isReflexive(predicates, place, effect)) scene.add(at, effect.agentRole, effect.agent, REFLEXIVE, real);
  else scene.add(at, effect.patientRole, effect.patient, weight, real);
}

/** "The charges against | Ann | were dropped" */
function readUndone(scene: Scene, { on }: Governor, weight: number): boolean {
  const undoing = undoingVerb(scene.predicates, scene.place);
  if (undoing < 0 || on < 0 || (scene.effectAt(on)?.patient ?? 0) >= 0) return false;
  scene.add(on, 'patient', 0, weight, 1);
  scene.add(undoing, 'patient', 0, weight, 1);
  return true;
}

/** "proud of | Ann |", "criticism from | Ann |": the preposition is of the entry. */
function readTurned(scene: Scene, { at }: Governor, weight: number): boolean {
  const { predicates, deeds } = scene;
  const own = (deeds.at[at] as number) - 1;
  if (own < 0 || (deeds.matches[own] as Match).to !== at + 1) return false;
  const effect = deeds.effects[own] as Effect;
  // "criticism from | Ann |", unlike "broke away from | Ann |"
  if (lowerAt(predicates.document, at) === 'from' && tagAt(predicates, (deeds.matches[own] as Match).from) === POS.NOUN)
    scene.add(at, effect.agentRole, effect.agent, weight, scene.realityOn(at - 1));
  // Who is lied to is not blamed: the deed is taken, with nothing said of them.
  else if (befallsSomebody(effect) || (effect.agent < 0 && !effect.quality)) scene.add(at, effect.patientRole, effect.patient, weight, scene.realityOn(at - 1));
  return true;
}

function readPreposition(scene: Scene, { at, on }: Governor, weight: number): void {
  const { predicates, deeds } = scene;
  const { document } = predicates;
  const effect = on >= 0 ? scene.effectAt(on) : undefined;
  if (!effect) return;
  const word = wordAt(predicates, at);
  const isFrom = lowerAt(document, at) === 'from';
  const group = predicates.of[on] as number;
  if (word & W.by || isFrom) {
    const acts = group < 0 || (predicates.flags[group] as number) & (P.passive | P.bare);
    if (acts && !(isFrom && isPursued(predicates, deeds, on))) scene.add(on, effect.agentRole, isState(predicates, deeds, on) ? 0 : effect.agent, weight, 1);
    return;
  }
  if (tagAt(predicates, on) !== POS.NOUN && group < 0 && tagAt(predicates, on) !== POS.ADJ) return;
  const befalls = befallsSomebody(effect);
  if (word & W.of) scene.add(on, befalls ? effect.patientRole : effect.agentRole, befalls ? effect.patient : effect.agent, weight, scene.realityOn(on));
  else if (befalls && isToward(document.vocabulary)(document.tokens.word[at] as number))
    scene.add(on, effect.patientRole, effect.patient, weight, scene.realityOn(on));
}
