import type { CompiledEntry } from './compile.js';

/**
 * What is worked out of an entry, once for each. What a lexicon may say besides the term makes objects of hundreds of
 * shapes, and looking for a property that most of them lack costs more than all else that is done with a match.
 */
export function createPerEntry<T>(work: (entry: CompiledEntry) => T): (entry: CompiledEntry) => T {
  const known = new WeakMap<CompiledEntry, { value: T }>();
  return (entry) => {
    let found = known.get(entry);
    if (!found) {
      found = { value: work(entry) };
      known.set(entry, found);
    }
    return found.value;
  };
}
