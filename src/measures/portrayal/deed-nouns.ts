import { POS, type Sentence } from '../../document/types.js';
import { createLemmaFlag, createWordFlag } from '../../document/word-flag.js';
import type { Match } from '../../lexicon/match.js';
import { lowerAt } from '../../reading.js';
import type { PortrayalRole } from '../../report.js';
import { F, W } from '../attribution/words.js';
import { meant } from './deed-grammar.js';
import type { Effect } from './effects.js';
import type { Deeds } from './marks.js';
import { formAt, type Predicates, tagAt, wordAt } from './predicates.js';

const SUFFERERS = new Set(['victim', 'survivor', 'target', 'subject', 'object', 'recipient']);
const isSufferer = createLemmaFlag((lemma) => SUFFERERS.has(lemma));

/** "a victim of | abuse", "the target of an | attack" */
export function isUndergone(predicates: Predicates, i: number, { from }: Sentence): boolean {
  const { document } = predicates;
  let before = i - 1;
  while (before > from && (tagAt(predicates, before) === POS.ADJ || tagAt(predicates, before) === POS.DET)) before--;
  return (wordAt(predicates, before) & W.of) !== 0 && isSufferer(document.vocabulary)(document.tokens.lemma[before - 1] as number);
}

const isTime = createWordFlag((lower) => lower === 'after' || lower === 'before' || lower === 'since' || lower === 'during');
const BEFORE_NOUN = (1 << POS.DET) | (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.NUM);

/** "said after the second | attack |": it tells when, not what was done. */
export function tellsWhen(predicates: Predicates, { at, matches }: Deeds, i: number, verb: number): boolean {
  const { tokens, vocabulary } = predicates.document;
  let before = (matches[(at[i] as number) - 1] as Match).from - 1;
  while (before > verb && BEFORE_NOUN & (1 << tagAt(predicates, before))) before--;
  return before > verb && isTime(vocabulary)(tokens.word[before] as number);
}

const STUDYING = new Set(
  'adviser advisor analyst attorney commission counselor detective division expert inquiry inspector investigation investigator law lawyer legislation office prevention probe prosecutor reporter researcher specialist squad survivor unit victim'.split(
    ' ',
  ),
);
const studies = createLemmaFlag((lemma) => STUDYING.has(lemma));

/** "a | fraud | investigator", "led the | murder | inquiry", unlike "a | fraud | scheme": a deed that names what the next noun is about is nobody's. */
export const isTopicOfNoun = ({ document: { tokens, vocabulary } }: Predicates, i: number): boolean =>
  tokens.pos[i] === POS.NOUN && tokens.pos[i + 1] === POS.NOUN && studies(vocabulary)(tokens.lemma[i + 1] as number);

/** "was | detested |": an adjective to the tagger, and the participle of a verb that the lexicon has. */
export function isParticiple(predicates: Predicates, { at, matches }: Deeds, i: number): boolean {
  const { from, to, entry } = matches[(at[i] as number) - 1] as Match;
  return to - from === 1 && (formAt(predicates, i) & F.participle) !== 0 && entry.term !== lowerAt(predicates.document, i);
}

/** "condemned the | blockade | by drivers" */
export function hasOwnDoer(predicates: Predicates, { at, matches }: Deeds, i: number, limit: number): boolean {
  const { to } = matches[(at[i] as number) - 1] as Match;
  return to < limit && (wordAt(predicates, to) & W.by) !== 0;
}

/** The entry ends in a preposition: whom the deed befalls comes after it. */
export function isTurnedFrom(predicates: Predicates, { at, matches }: Deeds, i: number): boolean {
  const { from, to } = matches[(at[i] as number) - 1] as Match;
  return to - from > 1 && (wordAt(predicates, to - 1) & W.preposition) !== 0;
}

/** "dealt Ann | a defeat |", but "gave Ann | a lead over Bob |", which is turned from her. */
export const gift = ({ patientRole, patient, agent, agentRole }: Effect, turned: boolean): [PortrayalRole, number] =>
  turned && patient < 0 && agent > 0 ? [agentRole, agent] : [patientRole, patient || agent];

/** "blamed Ann for | saving the mill |": the ground of praise or blame, which does not turn it. */
export function grounds(effect: Effect, praise: number): [PortrayalRole, number] {
  const [role, value] = meant(effect);
  return [role, value * praise < 0 ? 0 : value];
}

/** Of who stands up for what is bad. */
const BAD_CAUSE = -2;
const WITHIN_OBJECT = (1 << POS.DET) | (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PRON);

/**
 * What a deed says of who does it: "defended | the cruel attack |" speaks against, "condemned | the attack |" does not
 * (Deng and Wiebe 2014: sentiment toward an agent follows from the deed and from what it is done to).
 */
export function agentValue(
  predicates: Predicates,
  { at, matches, effects }: Deeds,
  { agent, patient, patientRole }: Effect,
  deed: number,
  limit: number,
): number {
  if (patient === 0 || patientRole !== 'patient') return agent;
  let object = 0;
  for (let i = (matches[(at[deed] as number) - 1] as Match).to; i < limit && WITHIN_OBJECT & (1 << tagAt(predicates, i)); i++) {
    const effect = effects[(at[i] as number) - 1];
    if (effect) object = meant(effect)[1];
  }
  if (object >= 0) return agent;
  return patient > 0 ? BAD_CAUSE : 0;
}
