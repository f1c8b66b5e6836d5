import type { Document, TokenRange } from '../types.js';
import type { Run } from './runs.js';
import type { Mention, NamedEntity } from './types.js';

/** The actors that the names of a text belong to, in order of their first mention. */
export function joinedEntities(document: Document, runs: readonly Run[]): NamedEntity[] {
  const ownerOf = ownersOfParts(runs);
  const entities: NamedEntity[] = [];
  const byName = new Map<string, NamedEntity>();
  const knownByName = new Map<string, NamedEntity>();
  for (const run of runs) {
    const index = run.known ? knownByName : byName;
    const key = run.known ? run.name : (ownerOf.get(run.name) ?? run.name);
    let entity = index.get(key);
    if (!entity) {
      entity = { name: run.name, mentions: [], kind: run.kind, given: false };
      index.set(key, entity);
      entities.push(entity);
    }
    if (entity.kind === 'unknown') entity.kind = run.kind;
    if (!run.known && run.name.length > entity.name.length) entity.name = run.name;
    entity.mentions.push(mention(document, run));
  }
  return entities;
}

function mention({ tokens }: Document, { from, to }: TokenRange): Mention {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number, from, to };
}

/**
 * Single words and last names join the one longer name they are part of; initials join the name they abbreviate.
 * Of each such part its owner, or undefined where several names have it.
 */
function ownersOfParts(runs: readonly Run[]): ReadonlyMap<string, string | undefined> {
  const ownerOf = new Map<string, string | undefined>();
  const claim = (part: string, owner: string) => ownerOf.set(part, !ownerOf.has(part) || ownerOf.get(part) === owner ? owner : undefined);
  const organisations = new Set<string>();
  const others = new Set<string>();
  for (const { name, kind, known } of runs) if (!known && /[\s.]/.test(name)) (kind === 'organisation' ? organisations : others).add(name);
  for (const name of organisations) claimInitials(capitalised(name), name);
  for (const name of others) {
    const words = capitalised(name);
    claimInitials(words, name);
    if (words.length < 2) continue;
    for (const word of words) if (word.length > 1) claim(word, name);
    for (let from = 1; from < words.length - 1; from++) claim(words.slice(from).join(' '), name);
  }
  return ownerOf;

  function claimInitials(words: readonly string[], name: string): void {
    if (words.length >= 2) {
      const initials = words.map((word) => word[0]).join('');
      if (initials.length >= 3) claim(initials, name);
    }
  }
}

const capitalised = (name: string): string[] => name.split(/[\s.]+/).filter((word) => /^\p{Lu}/u.test(word));
