import { SlantwiseError } from '../error.js';
import type { LexiconEntry } from './schema.js';
import type { WrittenEntry } from './tree.js';
import { pathText, validateLexicon } from './validate.js';

const HEAD = { id: 'x', version: '0.0.0', language: 'x', measure: 'x', licence: { spdx: 'x', redistributable: false, commercial: false } };
/** The path of the entries in a lexicon that holds nothing else. */
const DEPTH = ['categories', 0, 'entries'].length;

/**
 * Entries that a caller wrote.
 *
 * @param place where they stand, for the error: `additions.fear` gives `additions.fear[2].wieght`.
 * @throws {SlantwiseError} `invalid-lexicon`
 */
export function checkedEntries(entries: unknown, place: string): WrittenEntry[] {
  const [problem] = validateLexicon({ ...HEAD, categories: [{ id: 'x', entries }] });
  if (!problem) return entries as WrittenEntry[];
  throw new SlantwiseError('invalid-lexicon', problem.message, {
    place: { path: `${place}${tail(problem.path.slice(DEPTH))}` },
    suggestion: problem.suggestion,
  });
}

/** One entry that a caller wrote. @throws {SlantwiseError} `invalid-lexicon` */
export function checkedEntry(entry: unknown, place: string): LexiconEntry {
  const [problem] = validateLexicon({ ...HEAD, categories: [{ id: 'x', entries: [entry] }] });
  if (!problem) return entry as LexiconEntry;
  throw new SlantwiseError('invalid-lexicon', problem.message, {
    place: { path: `${place}${tail(problem.path.slice(DEPTH + 1))}` },
    suggestion: problem.suggestion,
  });
}

/** `[2].weight`; a first key gets its dot. */
const tail = (path: readonly (string | number)[]): string => (typeof path[0] === 'string' ? `.${pathText(path)}` : pathText(path));
