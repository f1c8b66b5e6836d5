import { type Document, POS, type TokenRange } from '../../document/types.js';
import { lowerAt, type Reading } from '../../reading.js';
import { E } from './entry-bits.js';
import { ledgerName } from './source-names.js';
import type { SourceNouns } from './source-types.js';
import type { FoundAttribution, FoundSource } from './types.js';
import { F, wordTable } from './words.js';

type Gender = 'm' | 'f';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
]);

/** Whom a pronoun could stand for at some place: the one there is, or null where there are several or none. */
interface Standing {
  only: string | null;
}

const NOBODY: Standing = { only: null };
const SEVERAL: Standing = { only: null };

/** An unknown person may be of either gender, so one more name makes several; a word that only may be a name (`null`) does too. */
function joinedBy(state: Standing, name: string | null): Standing {
  if (name === null) return SEVERAL;
  if (state === NOBODY) return { only: name };
  return state.only === name ? state : SEVERAL;
}

/**
 * Pronoun sources that safely stand for one name. `he` and `she` take the one person of fitting gender named in this
 * paragraph before them, or in the paragraph before where this one names none; where two fit, or none, it stays null.
 */
export function resolvePronouns(reading: Reading, nouns: SourceNouns, found: readonly FoundAttribution[]): void {
  const { document } = reading;
  let people: People | undefined;
  /** The source named last. */
  let spoken: FoundSource | undefined;
  for (const { source } of found) {
    if (source?.type !== 'pronoun') {
      if (source) spoken = source;
      continue;
    }
    const { from } = source.tokens;
    const lower = lowerAt(document, from);
    const gender = PRONOUNS.get(lower);
    if (gender === undefined) {
      if (spoken && standsFor(reading, source, lower, spoken)) {
        source.resolved = ledgerName(reading, spoken);
        source.resolvedType = spoken.type;
      }
      continue;
    }
    people ??= readPeople(reading, nouns);
    const block = blockAt(reading, from);
    const start = document.blocks[block]?.from ?? 0;
    const here = standing(people, start, from, gender);
    source.resolved = (here === NOBODY && block > 0 ? standing(people, document.blocks[block - 1]?.from ?? 0, start, gender) : here).only;
    if (source.resolved !== null) source.resolvedType = 'named-person';
  }
}

/** "The council said it was safe, and | it | refused to pay", "Holm and Ames backed it to further | their | hope": one body, or several, that spoke before in the same sentence. */
function standsFor({ document }: Reading, { tokens }: FoundSource, pronoun: string, { type, head, tokens: before }: FoundSource): boolean {
  const range = head ?? before;
  if (range.from >= tokens.from || document.sentenceOf[range.from] !== document.sentenceOf[tokens.from]) return false;
  const several = type === 'group' || (type === 'institution' && holdsAnd(document, range));
  return pronoun === 'it' || pronoun === 'its' ? type === 'institution' && !several : (pronoun === 'they' || pronoun === 'their') && several;
}

function holdsAnd({ tokens, vocabulary }: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (vocabulary.lowers[tokens.word[i] as number] === 'and') return true;
  return false;
}

/** The places where persons are named, in order; in `«Berg is honest,» she said` she is somebody else, so what a quotation names does not count. */
interface People {
  tokens: number[];
  /** After each of them: whom a pronoun of a gender could stand for, so that no pronoun goes over the names again. */
  m: Standing[];
  f: Standing[];
}

function readPeople(reading: Reading, nouns: SourceNouns): People {
  const { quotationOf } = reading.document;
  const mentions: { name: string | null; gender: Gender | 'unknown'; token: number }[] = [];
  for (const entity of reading.entities.entities) {
    if (entity.kind !== 'person' && entity.kind !== 'unknown') continue;
    const gender = genderOf(reading, nouns, entity.mentions);
    for (const { from } of entity.mentions) if ((quotationOf[from] as number) < 0) mentions.push({ name: entity.name, gender, token: from });
  }
  for (const { from } of reading.entities.doubtful) if (mayAct(reading.document, from)) mentions.push({ name: null, gender: 'unknown', token: from });
  mentions.sort((a, b) => a.token - b.token);
  const people: People = { tokens: [], m: [], f: [] };
  let paragraph = -1;
  let m = NOBODY;
  let f = NOBODY;
  for (const { name, gender, token } of mentions) {
    const block = blockAt(reading, token);
    if (block !== paragraph) {
      const start = reading.document.blocks[block]?.from ?? token;
      m = namesAnother(reading.document, start, token, 'he') ? SEVERAL : NOBODY;
      f = namesAnother(reading.document, start, token, 'she') ? SEVERAL : NOBODY;
    }
    paragraph = block;
    if (gender !== 'f') m = joinedBy(m, name);
    if (gender !== 'm') f = joinedBy(f, name);
    people.tokens.push(token);
    people.m.push(m);
    people.f.push(f);
  }
  return people;
}

/** "| He | recalled the vote with Lund. He …": a pronoun before the first name of a paragraph stands for somebody else; one in a quotation is another's. */
function namesAnother({ tokens, vocabulary, quotationOf }: Document, from: number, to: number, pronoun: string): boolean {
  for (let i = from; i < to; i++) if ((quotationOf[i] as number) < 0 && vocabulary.lowers[tokens.word[i] as number] === pronoun) return true;
  return false;
}

/** Whom a pronoun before a token could stand for: the state after the last name before it, in the paragraph that begins at `start`. */
function standing({ tokens, m, f }: People, start: number, before: number, gender: Gender): Standing {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as number) < before) low = middle + 1;
    else high = middle;
  }
  const last = low - 1;
  if (last < 0 || (tokens[last] as number) < start) return NOBODY;
  return (gender === 'm' ? m : f)[last] as Standing;
}

function blockAt({ document }: Reading, token: number): number {
  return document.sentences[document.sentenceOf[token] as number]?.paragraph ?? 0;
}

/** "Mr. | Berg", "spokeswoman | Anna Berg", "Anna": the first of a person's mentions that tells. */
function genderOf({ document }: Reading, nouns: SourceNouns, mentions: readonly TokenRange[]): Gender | 'unknown' {
  const { bits } = wordTable(document.vocabulary);
  for (const { from, to } of mentions) {
    const before = from > 0 ? (bits[2 * (document.tokens.word[from - 1] as number) + 1] as number) : 0;
    if (before & F.male) return 'm';
    if (before & F.female) return 'f';
    for (let i = from; i < to; i++) {
      if ((nouns[i] as number) & E.male) return 'm';
      if ((nouns[i] as number) & E.female) return 'f';
    }
  }
  return 'unknown';
}

/** "Berg | met Lund. She …": a word that opens its sentence and does something may be a person, unless it is a plural: "Voters | met Lund". */
function mayAct({ tokens, vocabulary }: Document, from: number): boolean {
  const next = tokens.pos[from + 1];
  return (next === POS.VERB || next === POS.AUX) && !(vocabulary.lowers[tokens.word[from] as number] as string).endsWith('s');
}
