/** The columns of a token of a run: its place in it and length, 0 where it takes no row; its number in the vocabulary and in wink's words; and what the tagger is told of it. */
export const OFFSET = 0;
export const LENGTH = 1;
export const NUMBER = 2;
export const WORD = 3;
export const TRAITS = 4;
export const TOKEN_COLUMNS = 5;

/** Where a run's tokens begin, after the number of its characters and of its tokens. */
export const FIRST_TOKEN = 2;
/** In its row, where a run has the number of its tokens. */
export const TOKEN_COUNT = 1;

/** Two columns a slot: the hash, and where the run lies in the store (0: the slot is free). */
const SLOT = 2;
const HASH_START = 0x811c9dc5;

/** The hash of a run, unit by unit (FNV-1a). */
export const hashStart = HASH_START;
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * The runs between white space that were seen so far, with their tokens. Looked up by their characters where they
 * stand in the text: nothing is cut out, and a run lies in one piece of memory, characters and tokens together.
 */
export interface Runs {
  /** Where a stretch of text lies in the store, or 0. */
  find(text: string, from: number, to: number, hash: number): number;
  /** Takes a run up, its tokens in rows of `TOKEN_COLUMNS`. */
  add(text: string, from: number, to: number, hash: number, tokens: readonly number[]): number;
  /** To be read anew after `add`, which may move it. */
  store: Int32Array;
  size: number;
}

export function createRuns(): Runs {
  let slots = new Int32Array(SLOT << 14);
  let mask = (1 << 14) - 1;
  /** The store by half numbers: a character is one. */
  let units: Uint16Array;
  let used = FIRST_TOKEN;

  const isHere = (text: string, from: number, length: number, at: number): boolean => {
    const { store } = runs;
    if (store[at] !== length) return false;
    const first = unitsOf(at);
    for (let i = 0; i < length; i++) if (units[first + i] !== text.charCodeAt(from + i)) return false;
    return true;
  };

  /** The characters lie after the tokens. */
  const unitsOf = (at: number): number => 2 * (at + FIRST_TOKEN + TOKEN_COLUMNS * (runs.store[at + TOKEN_COUNT] as number));

  const put = (hash: number, at: number): void => {
    let slot = mixed(hash) & mask;
    while (slots[slot * SLOT + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * SLOT] = hash;
    slots[slot * SLOT + 1] = at;
  };

  const growSlots = (): void => {
    const before = slots;
    slots = new Int32Array(before.length * 2);
    mask = slots.length / SLOT - 1;
    for (let i = 0; i < before.length; i += SLOT) if (before[i + 1] !== 0) put(before[i] as number, before[i + 1] as number);
  };

  const reserve = (more: number): void => {
    if (used + more <= runs.store.length) return;
    const larger = new Int32Array(Math.max(used + more, runs.store.length * 2));
    larger.set(runs.store);
    runs.store = larger;
    units = new Uint16Array(larger.buffer);
  };

  const runs: Runs = {
    find(text, from, to, hash) {
      let slot = mixed(hash) & mask;
      for (;;) {
        const at = slots[slot * SLOT + 1] as number;
        if (at === 0 || (slots[slot * SLOT] === hash && isHere(text, from, to - from, at))) return at;
        slot = (slot + 1) & mask;
      }
    },
    add(text, from, to, hash, tokens) {
      const at = used;
      const length = to - from;
      const size = FIRST_TOKEN + tokens.length + ((length + 1) >> 1);
      reserve(size);
      used += size;
      runs.store[at] = length;
      runs.store[at + TOKEN_COUNT] = tokens.length / TOKEN_COLUMNS;
      runs.store.set(tokens, at + FIRST_TOKEN);
      for (let i = 0, unit = unitsOf(at); i < length; i++) units[unit++] = text.charCodeAt(from + i);
      if (++runs.size * 2 > mask) growSlots();
      put(hash, at);
      return at;
    },
    store: new Int32Array(1 << 17),
    size: 0,
  };
  units = new Uint16Array(runs.store.buffer);
  return runs;
}

/** The upper bits have a say in the slot too. */
const mixed = (hash: number): number => hash ^ (hash >>> 15);
