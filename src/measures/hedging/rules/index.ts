import type { CompiledEntry } from '../../../lexicon/compile.js';
import { createPerEntry } from '../../../lexicon/per-entry.js';
import * as adjectives from './adjectives.js';
import * as agents from './agents.js';
import * as appear from './appear.js';
import * as belief from './belief.js';
import * as considered from './considered.js';
import * as could from './could.js';
import * as crowds from './crowds.js';
import * as evidence from './evidence.js';
import * as gaps from './gaps.js';
import * as irrealis from './irrealis.js';
import * as may from './may.js';
import * as might from './might.js';
import * as must from './must.js';
import * as quantifiers from './quantifiers.js';
import type { Rule } from './rule.js';
import * as should from './should.js';
import * as superlatives from './superlatives.js';
import * as would from './would.js';

/** The first that has something to say decides. */
const RULES: readonly Rule[] = [
  would.politeness,
  irrealis.freeChoice,
  irrealis.duration,
  irrealis.deniedGuess,
  may.pastPossibility,
  might.strength,
  could.calcium,
  could.inability,
  could.pastAbility,
  could.ability,
  could.skill,
  could.restriction,
  could.duty,
  would.futureInPast,
  would.habit,
  would.refusal,
  would.backshift,
  should.expectation,
  appear.linkingVerb,
  must.conclusion,
  belief.comparedBelief,
  belief.believer,
  quantifiers.inTitle,
  quantifiers.someNumber,
  quantifiers.determined,
  quantifiers.timeSpan,
  quantifiers.setPhrase,
  quantifiers.certainThings,
  quantifiers.someCases,
  quantifiers.unnamedPeople,
  quantifiers.bareQuantity,
  quantifiers.someMass,
  evidence.proposal,
  evidence.inference,
  evidence.method,
  evidence.potentialNoun,
  gaps.researchGap,
  gaps.statedChance,
  considered.takenIntoAccount,
  considered.acquaintance,
  crowds.ownerless,
  superlatives.possessiveSuperlative,
  agents.namedAgent,
  considered.commonGround,
  adjectives.extreme,
  adjectives.conformity,
  adjectives.manner,
  adjectives.unidentified,
  adjectives.measuredRisk,
];

/** The rules that look at an entry. */
export const rulesFor: (entry: CompiledEntry) => readonly Rule[] = createPerEntry(({ term, category, topCategory }) =>
  RULES.filter(({ terms, categories }) => terms?.includes(term) || categories?.includes(category) || categories?.includes(topCategory)),
);
