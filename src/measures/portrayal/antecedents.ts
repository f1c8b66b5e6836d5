import type { NamedEntity } from '../../document/entities/types.js';
import { type Document, POS } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { Mentioned } from './pronouns.js';

/** A person by name, or whoever the caller asks about. */
export const canBePerson = (actor: NamedEntity | undefined): boolean => actor !== undefined && (actor.kind === 'person' || actor.given);

/** Actors whom the caller points at by personal pronouns alone. */
export function pointedAt(entities: readonly NamedEntity[], isPersonal: (token: number) => boolean): number[] {
  const found: number[] = [];
  entities.forEach(({ given, mentions }, entity) => {
    if (given && mentions.length > 0 && mentions.every(({ from, to }) => to - from === 1 && isPersonal(from))) found.push(entity);
  });
  return found;
}

/**
 * Whoever is pointed at by a pronoun is mentioned by name too: by the nearest name before the pronoun in its sentence that
 * can be a person's (Mitkov 2002 on recency): "Ann lied to the council when | she | spoke".
 *
 * @param mentions of one sentence; those by name are added to it.
 * @returns the actor of that name, or -1.
 */
export function addAntecedent(document: Document, mentions: Mentioned[], pointed: number, canBeMeant: (entity: number) => boolean): number {
  let at = Number.POSITIVE_INFINITY;
  for (const { entity, from } of mentions) if (entity === pointed) at = Math.min(at, from);
  let nearest: Mentioned | undefined;
  for (const mention of mentions)
    if (mention.from < at && mention.from > (nearest?.from ?? -1) && canBeMeant(mention.entity) && !isObjectOf(document, at, mention)) nearest = mention;
  if (!nearest) return -1;
  const { entity: named } = nearest;
  for (const { entity, from, to } of [...mentions]) if (entity === named) mentions.push({ entity: pointed, from, to });
  return named;
}

const isObjective = createWordFlag((lower) => lower === 'him' || lower === 'her');
const BETWEEN = (1 << POS.VERB) | (1 << POS.AUX) | (1 << POS.ADV) | (1 << POS.PART);
const POSSESSED = (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.ADJ) | (1 << POS.NUM);

/** "| Bob | has hurt | him |": the object of a verb is not its subject (Chomsky 1981, principle B), unlike "Bob hurt | his | arm". */
export function isObjectOf({ tokens, vocabulary, sentences, sentenceOf }: Document, pronoun: number, { to }: Mentioned): boolean {
  if (!isObjective(vocabulary)(tokens.word[pronoun] as number) || to >= pronoun) return false;
  const next = pronoun + 1;
  const limit = sentences[sentenceOf[pronoun] as number]?.to ?? next;
  if (next < limit && POSSESSED & (1 << (tokens.pos[next] as number))) return false;
  let verbs = 0;
  for (let i = to; i < pronoun; i++) {
    if (!(BETWEEN & (1 << (tokens.pos[i] as number)))) return false;
    if (tokens.pos[i] === POS.VERB) verbs++;
  }
  return verbs > 0;
}
