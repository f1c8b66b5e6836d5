import { PARTS_OF_SPEECH } from '../document/types.js';
import type { Vocabulary } from '../document/vocabulary.js';
import type { CompiledEntry, Exclusion } from './compile.js';
import type { SymbolTable, WordSymbol } from './symbols.js';
import type { Node, TermTree } from './term-tree.js';

/** What a word can be in the terms; bits of `WordRoles.kinds`. */
export const ROLE = {
  /** A term by itself. */
  alone: 1,
  /** A phrase by itself in which an entry does not count. */
  excluding: 2,
  /** The first word of a longer term. */
  start: 4,
} as const;

/**
 * What the (word, part of speech) pairs of a vocabulary can be in the terms of the lexicons, in columns by role number.
 * Most words share role 0: they are in no term at all.
 */
export interface WordRoles {
  /** The role of a pair, worked out when it is first asked for. */
  roleOf(word: number, pos: number): number;
  /** Bits of `ROLE`. */
  kinds: readonly number[];
  /** The entries it is by itself. */
  alone: readonly (readonly CompiledEntry[])[];
  /** The one-word phrases in which an entry does not count. */
  excluding: readonly (readonly Exclusion[])[];
  /** The nodes of the longer terms it can begin. */
  starts: readonly (readonly Node[])[];
  /** What it satisfies inside a term. */
  symbols: readonly (readonly WordSymbol[])[];
  /** Bit `symbol % 32` is set for each of them. */
  masks: readonly number[];
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

function rolesOf(vocabulary: Vocabulary, table: SymbolTable, tree: TermTree<CompiledEntry, Exclusion>): WordRoles {
  const kinds: number[] = [0];
  const alone: CompiledEntry[][] = [[]];
  const excluding: Exclusion[][] = [[]];
  const starts: Node[][] = [[]];
  const symbols: (readonly WordSymbol[])[] = [[]];
  const masks: number[] = [0];
  let roleByPair = new Int32Array(4096 * TAGS).fill(UNKNOWN);

  const workOut = (word: number, pos: number): number => {
    const satisfied = table.satisfied(vocabulary, word, pos);
    if (satisfied.length === 0) return 0;
    const roots = satisfied.map((symbol) => tree.root(symbol)).filter((node) => node !== 0);
    const single = roots.flatMap((node) => tree.entries[node] ?? []).filter((entry) => entry.pos === 0 || entry.pos & (1 << pos));
    const phrases = roots.flatMap((node) => tree.exclusions[node] ?? []);
    const firsts = roots.filter((node) => tree.masks[node] !== 0);
    alone.push(single);
    excluding.push(phrases);
    starts.push(firsts);
    symbols.push(satisfied);
    masks.push(satisfied.reduce((bits, symbol) => bits | (1 << (symbol & 31)), 0));
    return kinds.push((single.length ? ROLE.alone : 0) | (phrases.length ? ROLE.excluding : 0) | (firsts.length ? ROLE.start : 0)) - 1;
  };

  return {
    roleOf(word, pos) {
      const pair = word * TAGS + pos;
      if (pair >= roleByPair.length) {
        const larger = new Int32Array(Math.max(roleByPair.length * 2, pair + TAGS)).fill(UNKNOWN);
        larger.set(roleByPair);
        roleByPair = larger;
      }
      const role = roleByPair[pair] as number;
      if (role !== UNKNOWN) return role;
      const fresh = workOut(word, pos);
      roleByPair[pair] = fresh;
      return fresh;
    },
    kinds,
    alone,
    excluding,
    starts,
    symbols,
    masks,
  };
}
