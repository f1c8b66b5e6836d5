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

/** Keys are (node, symbol) pairs, hashed into an open-addressing table of a power of two. */
const EMPTY = 0;

export function createTermTree<Entry, Exclusion>(): TermTree<Entry, Exclusion> {
  let capacity = 1 << 12;
  let used = 0;
  let fromNode = new Int32Array(capacity);
  let bySymbol = new Int32Array(capacity);
  let toNode = new Int32Array(capacity);
  const masks: number[] = [0, 0];
  const entries: (Entry[] | undefined)[] = [undefined, undefined];
  const exclusions: (Exclusion[] | undefined)[] = [undefined, undefined];
  /** All terms begin here. */
  const START = 1;

  const slotOf = (node: number, symbol: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (capacity - 1);
    while (toNode[slot] !== EMPTY && (fromNode[slot] !== node || bySymbol[slot] !== symbol)) slot = (slot + 1) & (capacity - 1);
    return slot;
  };

  const put = (node: number, symbol: number, child: number): void => {
    const slot = slotOf(node, symbol);
    fromNode[slot] = node;
    bySymbol[slot] = symbol;
    toNode[slot] = child;
  };

  const grow = (): void => {
    const before = { fromNode, bySymbol, toNode };
    capacity *= 2;
    fromNode = new Int32Array(capacity);
    bySymbol = new Int32Array(capacity);
    toNode = new Int32Array(capacity);
    before.toNode.forEach((child, i) => {
      if (child !== EMPTY) put(before.fromNode[i] as number, before.bySymbol[i] as number, child);
    });
  };

  const step = (node: Node, symbol: WordSymbol): Node => ((masks[node] as number) & (1 << (symbol & 31)) ? (toNode[slotOf(node, symbol)] as number) : 0);

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
