import type { WordSymbol } from './symbols.js';

/** A place in the tree of terms. 0 is no node. */
export type Node = number;

/**
 * The tree of all terms, in flat columns: one table for every step from a node by a symbol, so that a step costs one
 * look into memory, however many terms there are.
 */
export interface TermTree<Entry, Exclusion> {
  /** The node that a sequence of symbols leads to, made where there is none. */
  insert(symbols: readonly WordSymbol[]): Node;
  /** The node of the terms that begin with a symbol, or 0. */
  root(symbol: WordSymbol): Node;
  /** The node that a symbol leads to, or 0. */
  step(node: Node, symbol: WordSymbol): Node;
  /** Bit `symbol % 32` is set for each symbol that leads on from a node: most words are turned away by it. */
  masks: readonly number[];
  /** What ends here. */
  entries: (Entry[] | undefined)[];
  exclusions: (Exclusion[] | undefined)[];
}

/** The columns of a step in the table: from a node, by a symbol, to a node (0: the slot is free). */
const FROM = 0;
const BY = 1;
const TO = 2;
/** Four columns to a slot, one of them idle, so that a slot lies in one line of the processor's cache. */
const SLOT = 4;
/** Bits of the filter for each place in the table: few false alarms, and small enough to stay in the nearest cache. */
const BITS_PER_SLOT = 4;

/** Steps are hashed into an open-addressing table; a filter of bits, small enough to stay near, turns away nearly all that lead nowhere. */
export function createTermTree<Entry, Exclusion>(): TermTree<Entry, Exclusion> {
  let capacity = 1 << 12;
  let used = 0;
  let table = new Int32Array(capacity * SLOT);
  let filter = new Int32Array((capacity * BITS_PER_SLOT) / 32);
  const masks: number[] = [0, 0];
  const entries: (Entry[] | undefined)[] = [undefined, undefined];
  const exclusions: (Exclusion[] | undefined)[] = [undefined, undefined];
  /** All terms begin here. */
  const START = 1;

  const hashOf = (node: number, symbol: number): number => {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
  };

  const find = (hash: number, node: number, symbol: number): number => {
    let slot = hash & (capacity - 1);
    while (table[slot * SLOT + TO] !== 0 && (table[slot * SLOT + FROM] !== node || table[slot * SLOT + BY] !== symbol)) slot = (slot + 1) & (capacity - 1);
    return slot * SLOT;
  };

  const put = (node: number, symbol: number, child: number): void => {
    const hash = hashOf(node, symbol);
    const at = find(hash, node, symbol);
    table[at + FROM] = node;
    table[at + BY] = symbol;
    table[at + TO] = child;
    const bit = (hash >>> 8) & (filter.length * 32 - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  };

  const grow = (): void => {
    const before = table;
    capacity *= 2;
    table = new Int32Array(capacity * SLOT);
    filter = new Int32Array((capacity * BITS_PER_SLOT) / 32);
    for (let at = 0; at < before.length; at += SLOT)
      if (before[at + TO] !== 0) put(before[at + FROM] as number, before[at + BY] as number, before[at + TO] as number);
  };

  const step = (node: Node, symbol: WordSymbol): Node => {
    const hash = hashOf(node, symbol);
    const bit = (hash >>> 8) & (filter.length * 32 - 1);
    if (!((filter[bit >>> 5] as number) & (1 << (bit & 31)))) return 0;
    return table[find(hash, node, symbol) + TO] as number;
  };

  return {
    insert(symbols) {
      let node = START;
      for (const symbol of symbols) {
        let child = step(node, symbol);
        if (child === 0) {
          child = masks.push(0) - 1;
          entries.push(undefined);
          exclusions.push(undefined);
          masks[node] = (masks[node] as number) | (1 << (symbol & 31));
          if (++used * 2 > capacity) grow();
          put(node, symbol, child);
        }
        node = child;
      }
      return node;
    },
    root: (symbol) => step(START, symbol),
    step,
    masks,
    entries,
    exclusions,
  };
}
