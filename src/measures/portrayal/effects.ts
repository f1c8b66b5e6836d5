import type { CompiledEntry } from '../../lexicon/compile.js';
import type { PortrayalRole } from '../../report.js';

/**
 * What a deed does to the standing of its two participants, in the units of valences: the one who does it, and the one
 * it befalls (Rashkin et al. 2016: a writer's perspective on agent and theme). "Ann praised Bob" says something good of
 * Bob and nothing of Ann; "Ann murdered Bob" something bad of Ann and nothing of Bob.
 */
export interface Effect {
  agent: number;
  patient: number;
  /** What the two are called where the deed gives them a role. */
  agentRole: PortrayalRole;
  patientRole: PortrayalRole;
  /** A noun of the class names what happens to its possessor: "her arrest", but "her attack". */
  befalls: boolean;
  /** A word for a quality, which speaks of whoever has it. */
  quality: boolean;
}

const deed = (agent: number, patient: number, agentRole: PortrayalRole = 'agent', patientRole: PortrayalRole = 'patient'): Effect => ({
  agent,
  patient,
  agentRole,
  patientRole,
  befalls: false,
  quality: false,
});
const fate = (agent: number, patient: number): Effect => ({ ...deed(agent, patient), befalls: true });
const quality = (value: number): Effect => ({ ...deed(value, value, 'predicate', 'predicate'), quality: true });

/**
 * On a country an attack is one of arms, and the attacked is a victim ("Russia attacked Ukraine"); between people it is
 * mostly one of words, which puts the attacked in a bad light.
 */
export const ARMED_ATTACK = deed(-2, 0, 'aggressor', 'victim');

/** By top category of the lexicon `en/portrayal`. Steps of a half. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  praise: deed(0.5, 3),
  support: deed(0.5, 2),
  decision: deed(0, 2),
  blame: deed(-0.5, -3),
  opposition: deed(0, -2),
  suspicion: deed(0, -2),
  custody: fate(0, -3),
  removal: fate(-0.5, -2),
  attack: deed(-2, -2, 'aggressor', 'patient'),
  harm: deed(-3, 0, 'aggressor', 'victim'),
  killing: { ...fate(-3, 0), agentRole: 'aggressor', patientRole: 'victim' },
  wrongdoing: deed(-3, 0),
  help: deed(2.5, 0, 'benefactor', 'patient'),
  achievement: deed(3, 0),
  defeat: deed(1.5, -2),
  failure: deed(-2.5, 0),
  yielding: deed(-2, 2),
  guilt: deed(-3, 0),
  endeavour: deed(0.5, 0),
  friction: deed(-1, 0),
  misfortune: deed(0, 0),
  'no-deed': deed(0, 0),
  virtue: quality(3),
  vice: quality(-3),
};

/** The effect of words like "attack", of arms or of words. */
export const ATTACK = EFFECTS.attack as Effect;

/** The effect of an entry of the lexicon. */
export const effectOf = ({ topCategory }: CompiledEntry): Effect | undefined =>
  Object.hasOwn(EFFECTS, topCategory) ? (EFFECTS[topCategory] as Effect) : undefined;

/** Has the deed somebody whom it touches, be it a victim of whom nothing is said? */
export const befallsSomebody = ({ quality, patient, patientRole }: Effect): boolean => !quality && (patient !== 0 || patientRole === 'victim');
