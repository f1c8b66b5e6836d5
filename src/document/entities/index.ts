import type { Document } from '../types.js';
import { givenEntities } from './given.js';
import { joinedEntities } from './join.js';
import { partedFromOpeners } from './openers.js';
import { type NameKnowledge, properNameRuns } from './runs.js';
import type { EntityIndex, GivenEntity, NamedEntity } from './types.js';

export { isNamePart } from './parts.js';
export type { EntityIndex, GivenEntity } from './types.js';

/** The proper names of a text, their mentions joined: "Wang Yi" … "Wang"; U.S. / US / United States; "Sino-Russian" is two. */
export function findEntities(document: Document, knowledge: NameKnowledge, given: readonly GivenEntity[] = []): EntityIndex {
  const { sure, doubtful } = partedFromOpeners(document, properNameRuns(document, knowledge));
  const found = joinedEntities(document, sure);
  return { ...withGiven(givenEntities(document, given, found), found, document.tokens.length), doubtful };
}

/** The caller's actors come first and take over the mentions they overlap. */
function withGiven(given: readonly NamedEntity[], found: readonly NamedEntity[], tokens: number): Omit<EntityIndex, 'doubtful'> {
  const entityOf = new Int32Array(tokens).fill(-1);
  const entities: NamedEntity[] = [];
  for (const entity of given) add(entity);
  for (const entity of found) {
    const free = given.length === 0 ? entity.mentions : entity.mentions.filter(isFree);
    if (free.length > 0) add({ name: entity.name, mentions: free, kind: entity.kind, given: false });
  }
  return { entities, entityOf };

  function add(entity: NamedEntity): void {
    const index = entities.push(entity) - 1;
    for (const { from, to } of entity.mentions) for (let i = from; i < to; i++) entityOf[i] = index;
  }

  function isFree({ from, to }: NamedEntity['mentions'][number]): boolean {
    for (let i = from; i < to; i++) if ((entityOf[i] as number) >= 0) return false;
    return true;
  }
}
