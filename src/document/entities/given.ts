import type { Document, Range } from '../types.js';
import type { EntityKind, GivenEntity, Mention, NamedEntity } from './types.js';

/** The caller's actors, with their places in the text: those that the caller tells, or wherever one of their names stands. */
export function givenEntities(document: Document, given: readonly GivenEntity[], found: readonly NamedEntity[]): NamedEntity[] {
  return given.map((actor) => ({
    name: actor.name,
    mentions: givenMentions(document, actor, found),
    kind: kindAmong(actor, found),
    given: true,
  }));
}

function kindAmong(actor: GivenEntity, found: readonly NamedEntity[]): EntityKind {
  return found.find((entity) => entity.name === actor.name || actor.aliases?.includes(entity.name))?.kind ?? 'unknown';
}

function givenMentions(document: Document, actor: GivenEntity, found: readonly NamedEntity[]): Mention[] {
  if (actor.mentions) return actor.mentions.map((range) => tokenMention(document, range)).filter((range) => range !== undefined);
  const names = [actor.name, ...(actor.aliases ?? [])];
  const same = found
    .filter((entity) => names.includes(entity.name) || names.some((name) => isShortFor(entity.name, name)))
    .flatMap((entity) => entity.mentions);
  const literal = names.flatMap((name) => occurrences(document, name));
  const all = new Map([...same, ...literal].map((place) => [place.start, place]));
  return [...all.values()].sort((a, b) => a.start - b.start);
}

/** Endings that tell bearers of a name apart, and that texts leave out. */
const GENERATIONS: readonly string[] = [' Jr.', ' Jr', ' Sr.', ' Sr', ' II', ' III', ' IV'];

/** "Berg", "Ann" for "Ann Berg": the first or last word of the name, alone; and "Ann Berg" and "Berg" for "Ann Berg Jr.". */
function isShortFor(short: string, name: string): boolean {
  const generation = GENERATIONS.find((ending) => name.endsWith(ending));
  const plain = generation ? name.slice(0, -generation.length) : name;
  return short === plain || (!short.includes(' ') && (plain.endsWith(` ${short}`) || plain.startsWith(`${short} `)));
}

function occurrences(document: Document, name: string): Mention[] {
  const places: Mention[] = [];
  if (name === '') return places;
  for (let at = document.text.indexOf(name); at >= 0; at = document.text.indexOf(name, at + name.length)) {
    const place = tokenMention(document, { start: at, end: at + name.length });
    if (place && place.start === at && place.end === at + name.length) places.push(place);
  }
  return places;
}

/** The tokens that a range of characters touches. */
function tokenMention({ tokens }: Document, range: Range): Mention | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] as number) <= range.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && (tokens.start[to] as number) < range.end) to++;
  return to > low ? { start: tokens.start[low] as number, end: tokens.end[to - 1] as number, from: low, to } : undefined;
}
