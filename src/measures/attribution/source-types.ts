import { type Document, POS, type TokenRange } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { lowerAt, type Reading } from '../../reading.js';
import type { SourceType } from '../../report.js';
import { reusedColumns } from './columns.js';
import { E, HEADS } from './entry-bits.js';
import { F, W, wordTable } from './words.js';

const columnsOf = reusedColumns((size) => new Int32Array(size));

/** What the source-nouns and name-parts lexicons say of the words of a text: bits of `E`, of each token on which an entry starts or ends. Good until the next text's. */
export type SourceNouns = Int32Array;

/** All tokens without a word of the lexicons. */
export const noSourceNouns = ({ tokens }: Document): SourceNouns => columnsOf(tokens.length).fill(0, 0, tokens.length);

/** Adds an entry that starts on a token: of several heads there the last counts, of several genders the first. */
export function addSourceNoun(nouns: SourceNouns, token: number, bits: number): void {
  let known = nouns[token] as number;
  if (bits & E.head) known &= ~HEADS;
  nouns[token] = known | (known & GENDERS ? bits & ~GENDERS : bits);
}

const GENDERS = E.male | E.female;

export interface TypedSource {
  type: SourceType;
  descriptor?: TokenRange;
}

/** What kind of source a noun phrase is: its name first, then its head noun, then its form. */
export function typeOfSource(reading: Reading, nouns: SourceNouns, range: TokenRange): TypedSource {
  const { document } = reading;
  const { from } = range;
  const { bits } = wordTable(document.vocabulary);
  const opening = bitsAt(document, bits, from);
  if (range.to - from === 1 && opening & (W.pronoun | W.possessive) && !(opening & W.relative))
    return { type: NOBODY.has(lowerAt(document, from)) ? 'vague' : 'pronoun' };
  let to = coreEnd(document, bits, range);
  if (to - from > 1 && bitsAt(document, bits, to - 1) & W.genitive) to--; // "Berg | 's | insistence"
  let found = 0;
  for (let i = from; i < to; i++) found |= nouns[i] as number;
  if (found & E.self || returnsToText(document, nouns, from, to)) return { type: 'self' };
  if (found & E.vague && !(found & E.anonymousDescriptor)) return { type: 'vague' }; // "two sources | close to the talks" are anonymous
  const headTo = headEnd(reading, bits, from, to);
  const name = nameIn(reading, bits, from, headTo) ?? (isCapitalised(document, nouns, headTo - 1) ? 'unknown' : undefined);
  if (found & E.anonymousDescriptor || (found & E.anonymousHead && name === undefined)) return { type: 'anonymous', descriptor: range };
  if ((name === 'unknown' || (name === 'person' && headTo < to)) && onlyMentions(document, bits, nouns, from, headTo, to)) return { type: 'vague' };
  if (name === 'person' || (name !== undefined && found & E.title)) return { type: 'named-person' };
  const head = lastHead(document, nouns, from, headTo);
  if (name === 'organisation' || name === 'place') {
    if (head & E.groupHead) return { type: 'group' };
    if (head & E.roleHead) return { type: standForSeveral(document, nouns, from, headTo) ? 'group' : 'named-role' };
    if (head & E.documentHead) return { type: 'document' };
    return { type: 'institution' };
  }
  if (head & E.institutionHead) return { type: 'institution' };
  if (head & E.documentHead) return { type: 'document' };
  if (head & E.groupHead) return { type: 'group' };
  if (name === 'unknown' && opensAsPlural(document, from, to)) return { type: 'group' };
  if (name === 'unknown') return { type: found & E.institution ? 'institution' : 'named-person' };
  if (head & E.roleHead) {
    if (standForSeveral(document, nouns, from, headTo)) return { type: 'group' };
    return isIndefinite(document, from) ? { type: 'anonymous', descriptor: range } : { type: 'named-role' };
  }
  if (isPlural(document, from, to)) return { type: 'group' };
  if (isThing(document, from, headTo)) return { type: 'vague' };
  return isIndefinite(document, from) ? { type: 'anonymous', descriptor: range } : { type: 'institution' };
}

/** "This article shows … The article | stresses …": after the text has spoken of itself, "the article" is it again; else it is another's. */
function returnsToText(document: Document, nouns: SourceNouns, from: number, to: number): boolean {
  if (to - from !== 2 || lowerAt(document, from) !== 'the' || !TEXT_OR_AUTHOR.has(lowerAt(document, from + 1))) return false;
  return firstSelf(document, nouns) < from;
}

const selves = new WeakMap<Document, number>();

/** Where a text first speaks of itself, looked for once a text. */
function firstSelf(document: Document, nouns: SourceNouns): number {
  let first = selves.get(document);
  if (first === undefined) {
    first = 0;
    while (first < document.tokens.length && !((nouns[first] as number) & E.self)) first++;
    selves.set(document, first);
  }
  return first;
}

const TEXT_OR_AUTHOR = new Set('article author authors column editorial essay paper piece writer'.split(' '));

/** Pronouns that name nobody and go back to nobody. */
const NOBODY = new Set('someone somebody everyone everybody anyone nobody none one others'.split(' '));

/** Bits of `W`. */
const bitsAt = ({ tokens }: Document, bits: Int32Array, i: number): number => bits[2 * (tokens.word[i] as number)] as number;

/** Up to the first comma: the apposition does not make the type. */
function coreEnd(document: Document, bits: Int32Array, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) if (bitsAt(document, bits, i) & (W.comma | W.relative | W.dash)) return i;
  return to;
}

/** The kind of the last noun before a preposition, the phrase's head: a "firm stance" is no firm. */
function lastHead({ tokens }: Document, nouns: SourceNouns, from: number, to: number): number {
  let head = 0;
  for (let i = from; i < to; i++) {
    const here = (nouns[i] as number) & HEADS;
    if (here !== 0 || tokens.pos[i] === POS.NOUN) head = here;
  }
  return head;
}

/** "the counter-terrorism | Lund | between two states", "the exercise | Karo": a noun that names nobody stands before the name, or no person can be between two others. */
function onlyMentions(document: Document, bits: Int32Array, nouns: SourceNouns, from: number, headTo: number, to: number): boolean {
  const { tokens } = document;
  if (!((bits[2 * (tokens.word[from] as number) + 1] as number) & F.article)) return false;
  for (let i = from + 1; i < headTo; i++) if (tokens.pos[i] === POS.NOUN && !((nouns[i] as number) & (HEADS | E.title))) return true;
  return headTo < to && headTo > from + 2 && /^(?:between|among)$/.test(lowerAt(document, headTo));
}

/** Up to the first preposition: "the purpose of the Berg plan" is no person, whomever it mentions. */
function headEnd({ document, entities }: Reading, bits: Int32Array, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (bitsAt(document, bits, i) & W.preposition && (entities.entityOf[i] as number) < 0) return i;
  return to;
}

/** The kind of the last name that is not a possessor. */
function nameIn({ document, entities }: Reading, bits: Int32Array, from: number, to: number): string | undefined {
  let kind: string | undefined;
  for (let i = from; i < to; i++) {
    const owner = entities.entityOf[i] as number;
    if (owner < 0) continue;
    while (i + 1 < to && entities.entityOf[i + 1] === owner) i++;
    const possessor = i + 1 < to && (bitsAt(document, bits, i + 1) & W.genitive) !== 0;
    if (!possessor) kind = entities.entities[owner]?.kind ?? 'unknown';
  }
  return kind;
}

/** "| Preservationists | say": one word in the plural that has its capital from the start of the sentence. */
function opensAsPlural({ tokens, vocabulary, sentences, sentenceOf }: Document, from: number, to: number): boolean {
  const word = tokens.word[from] as number;
  const lower = vocabulary.lowers[word] as string;
  if (to - from !== 1 || !lower.endsWith('s') || sentences[sentenceOf[from] as number]?.from !== from) return false;
  if (to < tokens.length && tokens.pos[to] === POS.VERB && (vocabulary.lowers[tokens.word[to] as number] as string).endsWith('s')) return false; // "Reeves | says"
  return vocabulary.lemmas[vocabulary.lemmaAs(word, POS.NOUN)] !== lower;
}

/** A name that the text gives once only, at the start of a sentence. */
function isCapitalised({ tokens, vocabulary }: Document, nouns: SourceNouns, i: number): boolean {
  return tokens.pos[i] === POS.PROPN && nouns[i] === 0 && ((vocabulary.shapes[tokens.word[i] as number] as number) & SHAPE.capital) !== 0;
}

function isIndefinite(document: Document, i: number): boolean {
  const lower = lowerAt(document, i);
  return lower === 'a' || lower === 'an' || lower === 'one' || lower === 'another';
}

/** Abstract nouns, by their endings; those that name institutions ("administration") are in the lexicon. */
export const ABSTRACT = /(?:tion|sion|ment|ness|ance|ence|ity|ship|ism|ing|ysis|ponse|pose|ture)s?$/;

/** "this firm | stance", "the | purpose of the plan": nobody that one could ask. */
function isThing(document: Document, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (document.tokens.pos[i] === POS.NOUN) return ABSTRACT.test(lowerAt(document, i));
  return false;
}

/** "the | auditors", "Residents": the noun of a role is a plural. */
function standForSeveral(document: Document, nouns: SourceNouns, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if ((nouns[i] as number) & E.roleHead) return PLURAL.test(lowerAt(document, i));
  return false;
}

const PLURAL = /[^s]s$|people|men$/;

function isPlural(document: Document, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (document.tokens.pos[i] === POS.NOUN) return PLURAL.test(lowerAt(document, i));
  return false;
}
