import type { CompiledEntry } from './compile.js';

/** How many things are worked out of entries; each has its own place in `CompiledEntry.worked`. */
let places = 0;

/**
 * What is worked out of an entry, once for each. What a lexicon may say besides the term makes objects of hundreds of
 * shapes, and looking for a property that most of them lack costs more than all else that is done with a match.
 */
export function createPerEntry<T extends NonNullable<unknown>>(work: (entry: CompiledEntry) => T): (entry: CompiledEntry) => T {
  const place = places++;
  return (entry) => {
    const known = entry.worked?.[place];
    if (known !== undefined) return known as T;
    const value = work(entry);
    entry.worked ??= [];
    while (entry.worked.length < place) entry.worked.push(undefined);
    entry.worked[place] = value;
    return value;
  };
}
