import type { NamedEntity } from '../../document/entities/types.js';
import type { Mentioned } from './pronouns.js';

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
export function addAntecedent(mentions: Mentioned[], pointed: number, canBeMeant: (entity: number) => boolean): number {
  let at = Number.POSITIVE_INFINITY;
  for (const { entity, from } of mentions) if (entity === pointed) at = Math.min(at, from);
  let nearest: Mentioned | undefined;
  for (const mention of mentions) if (mention.from < at && canBeMeant(mention.entity) && mention.from > (nearest?.from ?? -1)) nearest = mention;
  if (!nearest) return -1;
  const { entity: named } = nearest;
  for (const { entity, from, to } of [...mentions]) if (entity === named) mentions.push({ entity: pointed, from, to });
  return named;
}
