import { POS, type TokenRange } from '../../document/types.js';
import { W } from '../attribution/words.js';
import { meant, undoingVerb } from './deed-grammar.js';
import { gift, grounds, isTurnedFrom } from './deed-nouns.js';
import type { Effect } from './effects.js';
import type { Scene } from './evidence.js';
import { tagAt, wordAt } from './predicates.js';
import { realityOf } from './reality.js';
import { GIVEN, POSSESSED, REASON, STANDING } from './weights.js';

/** What the words in and around a phrase say of its actor: what stands before and after the name, what it owns, is called and is given. */
export function readPhrase(scene: Scene): void {
  const { predicates, deeds, place } = scene;
  const { phrase, apposition, called, given, reason, governor } = place;
  // "the accused | Ann", but "the challenger | Ann"
  eachDeed(scene, { from: phrase.from, to: place.from }, (i, { quality, befalls, agent, patient }) => {
    const suffers = befalls || (!quality && patient !== 0 && tagAt(predicates, i) !== POS.NOUN);
    scene.add(i, 'modifier', suffers ? patient : agent, 1, 1);
  });
  const takenBack = ownsUndone(scene);
  const ground = governor ? (scene.effectAt(governor.at)?.patient ?? 0) : 0;
  if (phrase.standing === 'possessor')
    eachDeed(scene, { from: phrase.rest, to: phrase.to }, (i, effect) => {
      const value = owned(effect, ground, (wordAt(predicates, i + 1) & W.of) !== 0);
      scene.add(i, 'possessed', value < 0 && takenBack ? 0 : value, POSSESSED, 1);
    });
  eachDeed(scene, apposition, (i, effect) => scene.add(i, 'apposition', meant(effect)[1], 1, 1));
  eachDeed(scene, called, (i, effect) => scene.add(i, 'predicate', meant(effect)[1], 1, 1));
  eachDeed(scene, given, (i, effect) => {
    if (!effect.quality) scene.add(i, ...gift(effect, isTurnedFrom(predicates, deeds, i)), GIVEN, 1);
  });
  eachDeed(scene, reason, (i, effect) => scene.add(i, ...grounds(effect, ground), REASON, 1));
  readRelative(scene);
}

/** "Ann's | conviction was overturned |": what would speak against a possessor has been taken back. */
export function ownsUndone({ predicates, place, effectAt }: Scene): boolean {
  const { standing, to } = place.phrase;
  const effect = standing === 'possessor' ? effectAt(to - 1) : undefined;
  return effect !== undefined && owned(effect, 0, false) < 0 && undoingVerb(predicates, place) >= 0;
}

/** "Ann, whom Bob | praised |" */
function readRelative(scene: Scene): void {
  const { predicates, place, sentence } = scene;
  const { relative, phrase } = place;
  if (relative < 0) return;
  const head = predicates.head[relative] as number;
  const effect = scene.effectAt(head);
  if (effect && !effect.quality)
    scene.add(head, effect.patientRole, effect.patient, STANDING[phrase.standing], realityOf(predicates.flags[relative] as number, sentence));
}

/** "Ann's | arrest |", "questioned Ann's | honesty |", which is no praise; "Ann's | firing | of Bob" */
function owned({ befalls, agent, patient }: Effect, ground: number, hasObject: boolean): number {
  const value = befalls && !(agent && hasObject) ? patient : agent;
  return value > 0 && ground < 0 ? 0 : value;
}

function eachDeed(scene: Scene, range: TokenRange | undefined, visit: (i: number, effect: Effect) => void): void {
  if (!range) return;
  for (let i = range.from; i < range.to; i++) {
    const effect = scene.effectAt(i);
    if (effect) visit(i, effect);
  }
}
