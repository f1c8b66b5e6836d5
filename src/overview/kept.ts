/**
 * Counts of many names in bounded memory: when there are twice as many as may be kept, the rarest half goes (in the manner of
 * lossy counting, Manku & Motwani 2002). The frequent ones stay; of those that went and came back, some occurrences are lost.
 */
export interface Kept<T> {
  /** The entry of a name, made where there is none. */
  of: (name: string) => T;
  entries: () => IterableIterator<[string, T]>;
  readonly size: number;
  /** The largest weight that was ever let go, summed over the times it happened: nothing is short by more. 0: all counts are exact. */
  readonly lost: number;
}

export function keeping<T>(capacity: number, make: () => T, weightOf: (entry: T) => number): Kept<T> {
  const entries = new Map<string, T>();
  let lost = 0;
  return {
    of(name) {
      const known = entries.get(name);
      if (known) return known;
      if (entries.size >= 2 * capacity) prune();
      const made = make();
      entries.set(name, made);
      return made;
    },
    entries: () => entries.entries(),
    get size() {
      return entries.size;
    },
    get lost() {
      return lost;
    },
  };

  function prune(): void {
    const ranked = [...entries].sort(([, a], [, b]) => weightOf(b) - weightOf(a));
    const gone = ranked.slice(capacity);
    for (const [name] of gone) entries.delete(name);
    lost += Math.max(...gone.slice(0, 1).map(([, entry]) => weightOf(entry)));
  }
}
