import { POS, type Sentence } from '../../document/types.js';
import { createLemmaFlag, createWordFlag } from '../../document/word-flag.js';
import type { Match } from '../../lexicon/match.js';
import { lowerAt } from '../../reading.js';
import type { PortrayalRole } from '../../report.js';
import { F, W } from '../attribution/words.js';
import { befallsSomebody, type Effect } from './effects.js';
import type { Deeds } from './marks.js';
import type { Place } from './places.js';
import { formAt, groupStartingAt, P, type Predicates, wordAt } from './predicates.js';

/** "condemned the attack", "fought fraud": what a deed that is turned against or to somebody names as its object is not the subject's doing. */
export const isTurned = ({ quality, patient, agentRole, patientRole }: Effect): boolean =>
  !quality && patientRole === 'patient' && (patient !== 0 || agentRole === 'benefactor');

/** What a noun within what is said of somebody makes of them: "faces | arrest |", "admitted the | murder |". */
export const meant = ({ befalls, patient, patientRole, agent, agentRole }: Effect): [PortrayalRole, number] =>
  befalls && patient !== 0 ? [patientRole, patient] : [agentRole, agent];

/** "suffered | abuse |", "won the | support | of voters": what a noun names is done to the subject, where it is a deed that is done to somebody. */
export const undergone = (effect: Effect): [PortrayalRole, number] => (befallsSomebody(effect) ? [effect.patientRole, effect.patient] : meant(effect));
const RECEIVING = new Set(
  'suffer endure undergo face experience receive subject get win gain enjoy earn draw attract garner secure collect obtain pick'.split(' '),
);
export const isReceiving = createLemmaFlag((lemma) => RECEIVING.has(lemma));

/** "survived an | attack |", "inherited a | mess |" */
const SURVIVING = new Set(['survive', 'withstand', 'escape', 'weather', 'outlive', 'inherit']);
export const isSurviving = createLemmaFlag((lemma) => SURVIVING.has(lemma));

/** "investigated the | fraud |", "spoke of the | attack |", "ended the | fraud |": what is only spoken of, looked into or ended is not the subject's. */
const TOPICAL = new Set(
  (
    'investigate probe examine study discuss describe mention report cover document recall witness ask inquire debate talk speak warn recount relate film photograph mourn lament commemorate analyze analyse ' +
    'end stop halt prevent curb combat tackle fight counter avert thwart foil outlaw punish expose uncover unmask deter eradicate eliminate reduce stem'
  ).split(' '),
);
export const isTopical = createLemmaFlag((lemma) => TOPICAL.has(lemma));

/** "rushed to | defend": done all the more. */
const URGENT = new Set('rush rushed rushes rushing scramble scrambled scrambles scrambling desperate'.split(' '));
const isUrgent = createWordFlag((lower) => URGENT.has(lower));

const isCauseOfFeeling = createWordFlag((lower) => lower === 'by' || lower === 'with' || lower === 'at');

/** "was disgusted by", "was elected", "was determined to": the entry is itself a passive or a participle, and tells of its subject. */
export function namesPassive(predicates: Predicates, deeds: Deeds, at: number): boolean {
  const { document } = predicates;
  const { from, to, entry } = deeds.matches[(deeds.at[at] as number) - 1] as Match;
  if (to - from === 1) return false;
  // "was elected", "got caught", "her | days are numbered |"
  if (wordAt(predicates, from) & W.be || entry.term.startsWith('get ') || document.tokens.pos[from] === POS.NOUN) return true;
  const { patient, befalls } = deeds.effects[(deeds.at[at] as number) - 1] as Effect;
  const felt = !befalls && isCauseOfFeeling(document.vocabulary)(document.tokens.word[to - 1] as number);
  const form = formAt(predicates, from);
  // "was put at risk": the entry is a verb in its base form, which is its participle too.
  const own = (form & F.participle) !== 0 && entry.term.startsWith(lowerAt(document, from));
  // "was found guilty": "found" is a base form too, but of another verb.
  return own && (felt || (patient === 0 && (!(form & F.base) || (form & F.past) !== 0)));
}

/** "was elected by | Ann |", "is under investigation by | Ann |": what an entry tells of its subject is not told of who brought it about. */
export const isState = (predicates: Predicates, deeds: Deeds, at: number): boolean =>
  namesPassive(predicates, deeds, at) || (wordAt(predicates, (deeds.matches[(deeds.at[at] as number) - 1] as Match).from) & W.preposition) !== 0;

const followsObject = createWordFlag((lower) => lower === 'of' || lower === 'as' || lower === 'for' || lower === 'from' || lower === 'over');
const followsFate = createWordFlag((lower) => lower === 'in' || lower === 'after' || lower === 'amid' || lower === 'by' || lower === 'during');

/** "| Ann Berg | accused of | fraud", "| Ann Berg | arrested in | Rome": a headline leaves out "was", but a participle that has what follows its object and no object is passive. */
export function isHeadlinePassive(predicates: Predicates, deeds: Deeds, at: number, flags: number): boolean {
  const { document } = predicates;
  const { from, to, entry } = deeds.matches[(deeds.at[at] as number) - 1] as Match;
  const effect = deeds.effects[(deeds.at[at] as number) - 1] as Effect;
  if (!(flags & P.bare) || to - from > 2 || document.tokens.pos[from] !== POS.VERB || !befallsSomebody(effect)) return false;
  const next = document.tokens.word[from + 1] as number;
  const fated = effect.befalls && (followsFate(document.vocabulary)(next) || (wordAt(predicates, from + 1) & W.time) !== 0);
  if (!fated && !followsObject(document.vocabulary)(next)) return false;
  return (formAt(predicates, from) & F.participle) !== 0 && (to - from === 1 || entry.term.startsWith(lowerAt(document, from)));
}

/** "was convicted of fraud and | sentenced to five years": a deed that touches somebody, with no object of its own, is suffered too. */
export function sharesPassive(predicates: Predicates, effect: Effect | undefined, head: number, flags: number, { to }: Sentence): boolean {
  if (!effect || !(flags & P.bare) || !befallsSomebody(effect)) return false;
  const next = head + 1;
  return next >= to || (wordAt(predicates, next) & (W.preposition | W.to | W.time | W.comma | W.terminal)) !== 0;
}

/** "lost | her | seat", "beat | his | dog": with a deed that says nothing of its object, the possessor is the subject again. */
export function isReflexive(predicates: Predicates, { phrase, from, to }: Place, { patient }: Effect): boolean {
  return patient === 0 && phrase.standing === 'possessor' && to - from === 1 && (wordAt(predicates, from) & W.possessive) !== 0;
}

/** "failed to | save the bank", "threatened to | kill": what somebody fails or only threatens to do is not done. */
export function isUndone(predicates: Predicates, deeds: Deeds, group: number): boolean {
  if (!((predicates.flags[group] as number) & P.infinitive)) return false;
  const to = predicates.start[group] as number;
  const deed = (deeds.at[to] as number) - 1;
  const match = deeds.matches[deed];
  if (match && isUrgent(predicates.document.vocabulary)(predicates.document.tokens.word[match.from] as number)) return false;
  if (!match || match.from === to || match.to !== to + 1 || predicates.document.negated[match.from] === 1) return false;
  const effect = deeds.effects[deed] as Effect;
  return effect.agent < 0 && !effect.quality;
}

/** "drew criticism from | Ann |": the deed is that of who drew it. */
export function isPursued(predicates: Predicates, deeds: Deeds, on: number): boolean {
  const { from, to } = deeds.matches[(deeds.at[on] as number) - 1] as Match;
  return to - from > 1 && (predicates.of[from] as number) >= 0;
}

const FALLING = new Set('drop dismiss quash overturn withdraw reject collapse fail lift refute debunk disprove void retract'.split(' '));
const falls = createLemmaFlag((lemma) => FALLING.has(lemma));

/** "The charges against | Ann | were dropped": the verb that undoes the noun on which a phrase hangs, or -1. */
export function undoingVerb(predicates: Predicates, { phrase: { to } }: Place): number {
  const { document, head } = predicates;
  const group = groupStartingAt(predicates, to);
  const verb = group >= 0 ? (head[group] as number) : -1;
  return verb >= 0 && falls(document.vocabulary)(document.tokens.lemma[verb] as number) ? verb : -1;
}

const OPPONENTS = new Set(
  'opponent rival critic enemy foe challenger adversary detractor accuser opposition attacker killer murderer assailant rapist captor tormentor abductor abuser'.split(
    ' ',
  ),
);
const isOpponent = createLemmaFlag((lemma) => OPPONENTS.has(lemma));

/** "beat | his | opponent", "| Ann |'s critics lied": what those do and suffer who stand against somebody says nothing of that one. */
export function namesOpponent({ document: { tokens, vocabulary } }: Predicates, { phrase: { standing, to } }: Place): boolean {
  return standing === 'possessor' && isOpponent(vocabulary)(tokens.lemma[to - 1] as number);
}
