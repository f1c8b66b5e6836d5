import type { Match } from '../lexicon/match.js';
import { type Document, POS, type Range, type TokenRange } from './types.js';
import { SHAPE } from './vocabulary.js';

/** An actor that the caller names. */
export interface GivenEntity {
  name: string;
  /** Other forms of the name. */
  aliases?: readonly string[] | undefined;
  /** Where it is mentioned; slantwise looks for the names itself where this is left out. */
  mentions?: readonly Range[] | undefined;
}

/** One place where an actor is named. */
interface Mention extends Range, TokenRange {}

type EntityKind = 'person' | 'organisation' | 'place' | 'unknown';

/** An actor of the text: a proper name and all its mentions. */
interface NamedEntity {
  /** The fullest form. */
  name: string;
  mentions: Mention[];
  kind: EntityKind;
  /** Named by the caller. */
  given: boolean;
}

/** The actors of a text, and of each token the actor whose name it is part of, or -1. */
export interface EntityIndex {
  entities: NamedEntity[];
  entityOf: Int32Array;
}

/** What the lexicons know of names. */
export interface NameKnowledge {
  /** Matches of the names lexicon. */
  names: readonly Match[];
  /** Matches that tell of a name's bearer: titles, given names, organisation words. */
  parts: readonly Match[];
}

/** Does an entry tell of the bearer of a name? */
export const isNamePart = ({ entry }: Match): boolean => Object.hasOwn(PART_OF_CATEGORY, entry.topCategory);

interface Run extends TokenRange {
  key: string;
  name: string;
  kind: EntityKind;
  /** A form in the names lexicon: joined by its entity, never by a part of its name. */
  known: boolean;
}

const JOINERS = new Set([
  'of',
  'de',
  'del',
  'della',
  'da',
  'do',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'la',
  'le',
  'du',
  'ter',
  'y',
  '&',
  'for',
]);
/** Without tags a preposition cannot be told from a name's: only those that are rare between two names, and the hyphen of "Jean-Luc". */
const PARTICLES = new Set(['de', 'del', 'della', 'da', 'do', 'dos', 'van', 'von', 'der', 'den', 'bin', 'ibn', 'ben', 'du', 'ter', '&', '-', '‐', '‑']);
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tomorrow god christmas easter i ok'.split(
    ' ',
  ),
);

/** The proper names of a text, their mentions joined: "Wang Yi" … "Wang"; U.S. / US / United States; "Sino-Russian" is two. */
export function findEntities(document: Document, knowledge: NameKnowledge, given: readonly GivenEntity[] = []): EntityIndex {
  const runs = withoutSentenceOpeners(document, properNameRuns(document, knowledge));
  const keyOf = joinedKeys(runs);
  const byKey = new Map<string, NamedEntity>();
  for (const run of runs) {
    const key = keyOf(run);
    let entity = byKey.get(key);
    if (!entity) {
      entity = { name: run.name, mentions: [], kind: run.kind, given: false };
      byKey.set(key, entity);
    }
    if (entity.kind === 'unknown') entity.kind = run.kind;
    if (!run.known && run.name.length > entity.name.length) entity.name = run.name;
    entity.mentions.push(mention(document, run));
  }
  return withGiven(document, [...byKey.values()], given);
}

/** "Revenue rose." – one word that is capitalised only because it opens its sentence, and that never comes again, names nobody. */
function withoutSentenceOpeners({ sentences, sentenceOf }: Document, runs: readonly Run[]): Run[] {
  const times = new Map<string, number>();
  for (const { name } of runs) for (const word of name.split(' ')) times.set(word, (times.get(word) ?? 0) + 1);
  return runs.filter(({ from, to, name, kind, known }) => {
    const opens = sentences[sentenceOf[from] as number]?.from === from;
    return known || kind !== 'unknown' || to - from > 1 || !opens || (times.get(name) ?? 0) > 1;
  });
}

function mention({ tokens }: Document, { from, to }: TokenRange): Mention {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number, from, to };
}

/** Names of the lexicon first, then runs of proper nouns between them. */
function properNameRuns(document: Document, { names, parts }: NameKnowledge): Run[] {
  const { tokens, vocabulary, sentences, blocks, text } = document;
  const nameAt = indexByStart(names.filter((match) => match.entry.more.kind !== 'combining' || isHyphen(match.to)));
  const partOf = partColumns(parts, tokens.length);
  const runs: Run[] = [];
  const joiners = document.tagged ? JOINERS : PARTICLES;
  const textOf = ({ from, to }: TokenRange) => text.slice(tokens.start[from], tokens.end[to - 1]);
  const lower = (i: number) => vocabulary.lowers[tokens.word[i] as number] as string;
  const isName = (i: number, to: number) => {
    if (i >= to || tokens.pos[i] !== POS.PROPN) return false;
    const shape = vocabulary.shapes[tokens.word[i] as number] as number;
    return (shape & SHAPE.capital) !== 0 && !CALENDAR.has(lower(i));
  };
  const has = (i: number, part: number) => ((partOf.kind[i] as number) & part) !== 0;

  /** "Sino-" is China only before its hyphen: "Franco ruled" is not France. */
  function isHyphen(i: number): boolean {
    return i < tokens.length && ((vocabulary.shapes[tokens.word[i] as number] as number) & SHAPE.hyphen) !== 0;
  }

  for (const sentence of sentences) {
    if (blocks[sentence.paragraph]?.role === 'boilerplate') continue;
    let i = sentence.from;
    while (i < sentence.to) {
      const known = nameAt.get(i)?.[0];
      if (known && !continuesAsOrganisation(known, sentence.to)) {
        const { entity = known.entry.term } = known.entry.more;
        runs.push({
          from: known.from,
          to: known.to,
          key: `=${entity}`,
          name: entity,
          kind: known.entry.topCategory === 'nation' ? 'place' : 'organisation',
          known: true,
        });
        i = known.to;
      } else if (isName(i, sentence.to)) {
        const to = runEnd(i, sentence.to);
        pushRun(i, to);
        i = to;
      } else i++;
    }
  }
  return runs;

  function runEnd(from: number, limit: number): number {
    let to = from + 1;
    for (;;) {
      if (isName(to, limit) && !nameAt.has(to)) to++;
      else {
        const next = afterJoiners(to, limit);
        if (next === to || !isName(next, limit) || nameAt.has(next)) return to;
        to = next + 1;
      }
    }
  }

  /** "van der | Meer", "of | Commerce": two small words at most. */
  function afterJoiners(from: number, limit: number): number {
    let to = from;
    while (to < limit && to < from + 2 && joiners.has(lower(to))) to++;
    return to;
  }

  function pushRun(from: number, to: number): void {
    let first = from;
    let titled = false;
    while (first < to - 1 && has(first, PART.title)) {
      first = Math.min(to - 1, partOf.titleEnd[first] as number);
      titled = true;
    }
    if (first === to - 1 && has(first, PART.title) && !titled) return;
    const range = { from: first, to };
    const name = textOf(range);
    const person = titled || has(first, PART.given);
    const organisation = !person && has(to - 1, PART.organisation);
    runs.push({ ...range, key: name, name, kind: person ? 'person' : organisation ? 'organisation' : 'unknown', known: false });
  }

  /** "China Daily", "New York Times": a known name that goes on into an organisation's. */
  function continuesAsOrganisation(known: Match, limit: number): boolean {
    const { kind } = known.entry.more;
    if (kind === 'demonym' || kind === 'combining' || !isName(known.to, limit) || nameAt.has(known.to)) return false;
    const to = runEnd(known.from, limit);
    return to > known.to && has(to - 1, PART.organisation);
  }
}

/** What the word at a place can be in a name; bits. */
const PART = { title: 1, given: 2, organisation: 4 } as const;
const PART_OF_CATEGORY: Readonly<Record<string, number>> = { title: PART.title, 'given-name': PART.given, 'organisation-word': PART.organisation };

/** Of each token: which parts of a name begin there, and where a title that does ends. */
function partColumns(parts: readonly Match[], length: number): { kind: Uint8Array; titleEnd: Uint32Array } {
  const kind = new Uint8Array(length);
  const titleEnd = new Uint32Array(length);
  for (const { from, to, entry } of parts) {
    const part = PART_OF_CATEGORY[entry.topCategory] ?? 0;
    kind[from] = (kind[from] as number) | part;
    if (part === PART.title) titleEnd[from] = Math.max(titleEnd[from] as number, to);
  }
  return { kind, titleEnd };
}

function indexByStart(matches: readonly Match[]): Map<number, Match[]> {
  const index = new Map<number, Match[]>();
  for (const match of matches) {
    const same = index.get(match.from);
    if (same) same.push(match);
    else index.set(match.from, [match]);
  }
  return index;
}

/** Single words and last names join the one longer name they are part of; initials join the name they abbreviate. */
function joinedKeys(runs: readonly Run[]): (run: Run) => string {
  const ownersOfPart = new Map<string, Set<string>>();
  const claim = (part: string, key: string) => {
    const owners = ownersOfPart.get(part) ?? new Set();
    owners.add(key);
    ownersOfPart.set(part, owners);
  };
  for (const run of runs) {
    if (run.known) continue;
    const words = run.name.split(/[\s.]+/).filter((word) => /^\p{Lu}/u.test(word));
    if (words.length < 2) continue;
    const initials = words.map((word) => word[0]).join('');
    if (initials.length >= 3) claim(initials, run.key);
    if (run.kind === 'organisation') continue;
    for (const word of words) if (word.length > 1) claim(word, run.key);
    for (let from = 1; from < words.length - 1; from++) claim(words.slice(from).join(' '), run.key);
  }
  return (run) => {
    if (run.known) return run.key;
    const owners = ownersOfPart.get(run.name);
    return owners?.size === 1 ? ([...owners][0] as string) : run.key;
  };
}

/** The caller's actors come first and take over the mentions they overlap. */
function withGiven(document: Document, found: NamedEntity[], given: readonly GivenEntity[]): EntityIndex {
  const entities: NamedEntity[] = given.map((actor) => ({
    name: actor.name,
    mentions: givenMentions(document, actor, found),
    kind: kindAmong(actor, found),
    given: true,
  }));
  const entityOf = new Int32Array(document.tokens.length).fill(-1);
  entities.forEach((entity, index) => {
    for (const { from, to } of entity.mentions) entityOf.fill(index, from, to);
  });
  for (const entity of found) {
    const free = entity.mentions.filter(({ from, to }) => entityOf.subarray(from, to).every((owner) => owner < 0));
    if (free.length === 0) continue;
    for (const { from, to } of free) entityOf.fill(entities.length, from, to);
    entities.push({ ...entity, mentions: free });
  }
  return { entities, entityOf };
}

function kindAmong(actor: GivenEntity, found: readonly NamedEntity[]): EntityKind {
  return found.find((entity) => entity.name === actor.name || actor.aliases?.includes(entity.name))?.kind ?? 'unknown';
}

function givenMentions(document: Document, actor: GivenEntity, found: readonly NamedEntity[]): Mention[] {
  if (actor.mentions) return actor.mentions.map((range) => tokenMention(document, range)).filter((range) => range !== undefined);
  const names = [actor.name, ...(actor.aliases ?? [])];
  const same = found.filter((entity) => names.includes(entity.name)).flatMap((entity) => entity.mentions);
  const literal = names.flatMap((name) => occurrences(document, name));
  const all = new Map([...same, ...literal].map((place) => [place.start, place]));
  return [...all.values()].sort((a, b) => a.start - b.start);
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
