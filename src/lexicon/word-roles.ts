import { PARTS_OF_SPEECH, POS } from '../document/types.js';
import type { Vocabulary } from '../document/vocabulary.js';
import type { CompiledEntry, Exclusion } from './compile.js';
import type { SymbolTable } from './symbols.js';
import type { TermTree } from './term-tree.js';

/** What a word can be in the terms; bits of a role's `KIND`. */
export const ROLE = {
  /** A term by itself. */
  alone: 1,
  /** A phrase by itself in which an entry does not count. */
  excluding: 2,
  /** The first word of a longer term. */
  start: 4,
} as const;

/** The columns of a role. Lists lie in `WordRoles.items`, from an index up to another. */
export const KIND = 0;
/** Bit `symbol % 32` is set for each symbol it satisfies. */
export const MASK = 1;
/** What it satisfies inside a term: symbols, then the nodes of the longer terms it can begin. */
export const SYMBOLS = 2;
export const STARTS = 3;
export const STARTS_END = 4;
/** The entries it is by itself: indices into `WordRoles.alone`. */
export const ALONE = 5;
export const ALONE_END = 6;
const ROLE_COLUMNS = 8;

/**
 * What the (word, part of speech) pairs of a vocabulary can be in the terms of the lexicons. Most words share role 0:
 * they are in no term at all. A role is a row of one table and its lists lie together, for between two texts all of it
 * leaves the processor's cache: what a word needs should come back in few pieces.
 */
export interface WordRoles {
  /** The role of a pair, worked out when it is first asked for: where its row begins in `table`. */
  roleOf(word: number, pos: number): number;
  /** Rows of `ROLE_COLUMNS`. To be read anew after `roleOf`, which may move it. */
  table: Int32Array;
  items: Int32Array;
  /** The entries that single words are, role by role. */
  alone: CompiledEntry[];
  /** Of each of them: its lexicon, times two, plus one where a number must follow. */
  aloneFlags: number[];
  /** By role: the one-word phrases in which an entry does not count. */
  excluding: Map<number, readonly Exclusion[]>;
}

const TAGS = PARTS_OF_SPEECH.length;
const UNKNOWN = -1;

/** Works out the roles of a vocabulary's words as they are asked for, once each; they live as long as the vocabulary. */
export function createRoleTable(symbols: SymbolTable, tree: TermTree<CompiledEntry, Exclusion>): (vocabulary: Vocabulary) => WordRoles {
  const known = new WeakMap<Vocabulary, WordRoles>();
  return (vocabulary) => {
    let roles = known.get(vocabulary);
    if (!roles) {
      roles = rolesOf(vocabulary, symbols, tree);
      known.set(vocabulary, roles);
    }
    return roles;
  };
}

function rolesOf(vocabulary: Vocabulary, symbolTable: SymbolTable, tree: TermTree<CompiledEntry, Exclusion>): WordRoles {
  let roleByPair = new Int32Array(4096 * TAGS).fill(UNKNOWN);
  let rows = ROLE_COLUMNS;
  let itemCount = 0;
  const roles: WordRoles = {
    roleOf(word, pos) {
      const pair = word * TAGS + pos;
      if (pair >= roleByPair.length) roleByPair = grown(roleByPair, pair + TAGS, UNKNOWN);
      const role = roleByPair[pair] as number;
      if (role !== UNKNOWN) return role;
      const fresh = workOut(word, pos);
      roleByPair[pair] = fresh;
      return fresh;
    },
    table: new Int32Array(4096 * ROLE_COLUMNS),
    items: new Int32Array(1 << 14),
    alone: [],
    aloneFlags: [],
    excluding: new Map(),
  };
  return roles;

  function workOut(word: number, pos: number): number {
    const symbols = symbolTable.satisfied(vocabulary, word, pos);
    if (symbols.length === 0 && !isTaggedParticiple(vocabulary.lowers[word] as string, pos)) return 0;
    const roots = symbols.map((symbol) => tree.root(symbol)).filter((node) => node !== 0);
    const alone = roots.flatMap((node) => tree.entries[node] ?? []).filter((entry) => entry.pos === 0 || entry.pos & (1 << pos));
    if (isTaggedParticiple(vocabulary.lowers[word] as string, pos)) addParticiples(alone, symbolTable.satisfied(vocabulary, word, POS.VERB));
    const phrases = roots.flatMap((node) => tree.exclusions[node] ?? []);
    const starts = roots.filter((node) => tree.masks[node] !== 0);
    const row = newRow(symbols.length + starts.length);
    const { table } = roles;
    table[row + KIND] = (alone.length ? ROLE.alone : 0) | (phrases.length ? ROLE.excluding : 0) | (starts.length ? ROLE.start : 0);
    table[row + MASK] = symbols.reduce((bits, symbol) => bits | (1 << (symbol & 31)), 0);
    table[row + SYMBOLS] = itemCount;
    for (const symbol of symbols) roles.items[itemCount++] = symbol;
    table[row + STARTS] = itemCount;
    for (const node of starts) roles.items[itemCount++] = node;
    table[row + STARTS_END] = itemCount;
    table[row + ALONE] = roles.alone.length;
    for (const entry of alone) {
      roles.alone.push(entry);
      roles.aloneFlags.push(entry.lexicon * 2 + (entry.beforeNumber ? 1 : 0));
    }
    table[row + ALONE_END] = roles.alone.length;
    if (phrases.length) roles.excluding.set(row, phrases);
    return row;
  }

  /** The verbs whose participle it is, beside what it is by its tag. */
  function addParticiples(alone: CompiledEntry[], symbols: readonly number[]): void {
    for (const symbol of symbols) {
      const entries = tree.entries[tree.root(symbol)] ?? [];
      for (const entry of entries) if (entry.participial && !alone.includes(entry)) alone.push(entry);
    }
  }

  function newRow(items: number): number {
    if (rows + ROLE_COLUMNS > roles.table.length) roles.table = grown(roles.table, rows + ROLE_COLUMNS, 0);
    if (itemCount + items > roles.items.length) roles.items = grown(roles.items, itemCount + items, 0);
    rows += ROLE_COLUMNS;
    return rows - ROLE_COLUMNS;
  }
}

/** "His bullying manner", "the looting of the fund": a participle that its place makes an adjective or a noun. */
const isTaggedParticiple = (lower: string, pos: number): boolean => (pos === POS.NOUN || pos === POS.ADJ) && lower.endsWith('ing');

function grown(column: Int32Array, needed: number, filler: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(column.length * 2, needed)).fill(filler);
  larger.set(column);
  return larger;
}
