import type { Document, Range } from '../types.js';
import type { EntityKind, GivenEntity, Mention, NamedEntity } from './types.js';

/** The caller's actors, with their places in the text: those that the caller tells, and wherever one of their names stands. */
export function givenEntities(document: Document, given: readonly GivenEntity[], found: readonly NamedEntity[]): NamedEntity[] {
  return given.map((actor) => ({
    name: actor.name,
    mentions: givenMentions(document, actor, given, found),
    kind: kindAmong(actor, found),
    given: true,
  }));
}

function kindAmong(actor: GivenEntity, found: readonly NamedEntity[]): EntityKind {
  return found.find((entity) => entity.name === actor.name || actor.aliases?.includes(entity.name))?.kind ?? 'unknown';
}

/**
 * Where the caller points, and where the text has one of the actor's names: "| He | lied. | Berg | left." Not so where the
 * caller tells two bearers of a name apart.
 */
function givenMentions(document: Document, actor: GivenEntity, given: readonly GivenEntity[], found: readonly NamedEntity[]): Mention[] {
  const taken = new Uint8Array(document.tokens.length);
  const isFree = ({ from, to }: Mention): boolean => !taken.subarray(from, to).includes(1);
  const places: Mention[] = [];
  const add = (place: Mention | undefined): void => {
    if (!place || !isFree(place)) return;
    taken.fill(1, place.from, place.to);
    places.push(place);
  };
  for (const range of actor.mentions ?? []) add(tokenMention(document, range));
  const same = found.filter(({ name, mentions }) => isNameOf(actor, name) || (isPartOf(actor, name) && !mentions.every(isFree)));
  const apart = actor.mentions && given.some((other) => other !== actor && same.some(({ name }) => isNameOf(other, name) || isPartOf(other, name)));
  if (!apart) {
    for (const { mentions } of same) for (const mention of mentions) add(mention);
    for (const name of namesOf(actor)) for (const place of occurrences(document, name)) add(place);
  }
  return places.sort((a, b) => a.start - b.start);
}

const namesOf = ({ name, aliases }: GivenEntity): readonly string[] => [name, ...(aliases ?? [])];
const isNameOf = (actor: GivenEntity, found: string): boolean => namesOf(actor).some((name) => found === name || isShortFor(found, name));
/** "Berg", of a mention of "Anna Berg". */
const isPartOf = (actor: GivenEntity, found: string): boolean => namesOf(actor).some((name) => isShortFor(name, found));

/** Endings that tell bearers of a name apart, and that texts leave out. */
const GENERATIONS: readonly string[] = [' Jr.', ' Jr', ' Sr.', ' Sr', ' II', ' III', ' IV'];

/** "Berg", "Ann" for "Ann Berg": the first or last word of the name, alone; "Ann Berg" for "Mayor Ann Berg" and "Ann Berg Jr.". */
function isShortFor(short: string, name: string): boolean {
  const generation = GENERATIONS.find((ending) => name.endsWith(ending));
  const plain = generation ? name.slice(0, -generation.length) : name;
  return short === plain || plain.endsWith(` ${short}`) || (!short.includes(' ') && plain.startsWith(`${short} `));
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
