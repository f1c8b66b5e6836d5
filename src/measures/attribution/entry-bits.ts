import type { CompiledEntry } from '../../lexicon/compile.js';
import type { LexiconReference } from '../../report.js';
import { type CueWord, cueWordOf } from './cue-words.js';

/** What an entry of the attribution lexicons is; bits of `EntryTable.bits`. */
export const E = {
  /** The entry has been looked at. */
  known: 1 << 0,
  /** It may report; the others name kinds of sources, or assert. */
  cue: 1 << 1,
  /** It is a verb that reports. */
  verb: 1 << 2,
  assertion: 1 << 3,
  /** Of exactly this category. */
  self: 1 << 4,
  vague: 1 << 5,
  anonymousHead: 1 << 6,
  anonymousDescriptor: 1 << 7,
  title: 1 << 8,
  /** An institution, or a word that makes an organisation of a name. */
  institution: 1 << 9,
  /** Can be the head of a phrase: neither a title nor a given name. */
  head: 1 << 10,
  /** Of this category or one below it. */
  groupHead: 1 << 11,
  roleHead: 1 << 12,
  documentHead: 1 << 13,
  institutionHead: 1 << 14,
  givenName: 1 << 15,
  /** A given name of men, of women. */
  male: 1 << 16,
  female: 1 << 17,
  /** It is an adjective that reports. */
  adjective: 1 << 18,
} as const;

/** The kinds of heads: a phrase has one. */
export const HEADS = E.head | E.groupHead | E.roleHead | E.documentHead | E.institutionHead;

const CUES = new Set(['verb', 'noun', 'adjective', 'adverb', 'preposition', 'phrase']);
const OF_CATEGORY: Readonly<Record<string, number>> = {
  self: E.self,
  vague: E.vague,
  'anonymous/head': E.anonymousHead,
  'anonymous/descriptor': E.anonymousDescriptor,
  title: E.title,
  institution: E.institution,
  'organisation-word': E.institution,
};
const OF_TOP_CATEGORY: Readonly<Record<string, number>> = {
  verb: E.verb,
  adjective: E.adjective,
  group: E.groupHead,
  role: E.roleHead,
  document: E.documentHead,
  institution: E.institutionHead,
  'organisation-word': E.institutionHead,
  'given-name': E.givenName,
};
/** The categories of the assertions lexicon begin with it: "assertion-necessity". */
export const ASSERTION = 'assertion-';

/** What the entries of the lexicons of an analyzer mean to attribution, under the entries' numbers; each is looked at once. */
export interface EntryTable {
  bits: Int32Array;
  cues: (CueWord | undefined)[];
}

const tables = new WeakMap<readonly LexiconReference[], EntryTable>();

/** The table of the lexicons that a reading was made with: entries are numbered among those compiled together. */
export function entryTable(lexicons: readonly LexiconReference[]): EntryTable {
  let table = tables.get(lexicons);
  if (!table) {
    table = { bits: new Int32Array(1 << 12), cues: [] };
    tables.set(lexicons, table);
  }
  return table;
}

/** The bits of an entry. */
export function bitsOfEntry(table: EntryTable, entry: CompiledEntry): number {
  const { id } = entry;
  if (id >= table.bits.length) {
    const larger = new Int32Array(Math.max(2 * table.bits.length, id + 1));
    larger.set(table.bits);
    table.bits = larger;
  }
  return (table.bits[id] as number) || look(table, entry);
}

/** What an entry means as a cue. */
export function cueOfEntry(table: EntryTable, entry: CompiledEntry): CueWord {
  let word = table.cues[entry.id];
  if (!word) {
    word = cueWordOf(entry);
    table.cues[entry.id] = word;
  }
  return word;
}

function look(table: EntryTable, entry: CompiledEntry): number {
  const { category, topCategory, more } = entry;
  let bits = E.known | (ofName(OF_CATEGORY, category) | ofName(OF_TOP_CATEGORY, topCategory));
  if (CUES.has(topCategory)) bits |= E.cue;
  else if (topCategory.startsWith(ASSERTION)) bits |= E.assertion;
  if (topCategory !== 'title' && topCategory !== 'given-name') bits |= E.head;
  if (bits & E.givenName && more.gender === 'm') bits |= E.male;
  if (bits & E.givenName && more.gender === 'f') bits |= E.female;
  table.bits[entry.id] = bits;
  return bits;
}

/** Categories have names of their author's choice, "constructor" among them. */
const ofName = (bits: Readonly<Record<string, number>>, name: string): number => (Object.hasOwn(bits, name) ? (bits[name] as number) : 0);
