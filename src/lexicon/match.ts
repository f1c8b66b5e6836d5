import type { Document } from '../document/types.js';
import { SHAPE } from '../document/vocabulary.js';
import { standsBeforeNumber } from './before-number.js';
import type { CompiledEntry, CompiledLexicons, Exclusion } from './compile.js';
import type { Node } from './term-tree.js';
import { ALONE, ALONE_END, KIND, MASK, ROLE, STARTS, STARTS_END, SYMBOLS, type WordRoles } from './word-roles.js';

/** An entry found in a text: tokens `from` (inclusive) to `to` (exclusive). */
export interface Match {
  entry: CompiledEntry;
  from: number;
  to: number;
  /** Entries of other categories of the same lexicon that match the same words: a dictionary may list a word in several. */
  also?: CompiledEntry[];
}

/** A match that does not count. */
export interface SuppressedMatch extends Match {
  reason: 'unless' | 'longer-match';
  by: string;
}

/** The matches of one lexicon, in order of their place. */
export interface LexiconMatches {
  counted: Match[];
  suppressed: SuppressedMatch[];
}

interface FoundExclusion {
  exclusion: Exclusion;
  from: number;
  to: number;
}

interface Found {
  matches: Match[];
  exclusions: FoundExclusion[];
}

const TERM_LIMIT = 16;

/**
 * One pass of all lexicons over the tokens of a document. Inside one lexicon the longest match wins, from left to
 * right; lexicons do not disturb each other. A term never crosses a sentence or a punctuation mark other than a hyphen.
 */
export function matchLexicons(document: Document, compiled: CompiledLexicons): LexiconMatches[] {
  const found: Found[] = compiled.references.map(() => ({ matches: [], exclusions: [] }));
  const { tokens, vocabulary, sentences } = document;
  const { shapes } = vocabulary;
  const { entries, exclusions, masks, step } = compiled.tree;
  const roles = compiled.rolesFor(vocabulary);
  const roleAt = rolesOfTokens(document, roles);
  const { table, items, alone, aloneFlags } = roles;
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const role = roleAt[i] as number;
      const kind = table[role + KIND] as number;
      if (kind === 0) continue;
      if (kind & ROLE.alone) addAlone(role, i, to);
      if (kind & ROLE.excluding) for (const exclusion of roles.excluding.get(role) as readonly Exclusion[]) exclude(exclusion, i, i + 1);
      if (!(kind & ROLE.start)) continue;
      const next = nextWord(i + 1, to);
      if (next >= to) continue;
      const mask = table[(roleAt[next] as number) + MASK] as number;
      if (mask === 0) continue;
      const end = table[role + STARTS_END] as number;
      for (let s = table[role + STARTS] as number; s < end; s++) if ((masks[items[s] as number] as number) & mask) follow(items[s] as number, i, next, to);
    }
  }
  return found.map(resolve);

  /** The entries that a word is by itself; only those are listed that its part of speech allows. */
  function addAlone(role: number, at: number, sentenceEnd: number): void {
    const end = table[role + ALONE_END] as number;
    for (let e = table[role + ALONE] as number; e < end; e++) {
      const flags = aloneFlags[e] as number;
      if (!(flags & 1) || standsBeforeNumber(document, at + 1, sentenceEnd))
        (found[flags >> 1] as Found).matches.push({ entry: alone[e] as CompiledEntry, from: at, to: at + 1 });
    }
  }

  /** Takes the steps that the word at `at` allows from a node, and what follows from there. */
  function follow(node: Node, start: number, at: number, end: number): void {
    const role = roleAt[at] as number;
    const last = table[role + STARTS] as number;
    for (let s = table[role + SYMBOLS] as number; s < last; s++) {
      const reached = step(node, items[s] as number);
      if (reached === 0) continue;
      const ending = entries[reached];
      if (ending !== undefined) for (const entry of ending) add(entry, start, at + 1, end);
      const excluding = exclusions[reached];
      if (excluding !== undefined) for (const exclusion of excluding) exclude(exclusion, start, at + 1);
      const mask = masks[reached] as number;
      if (mask === 0) continue;
      const next = nextWord(at + 1, end);
      if (next < end && next - start <= TERM_LIMIT && mask & (table[(roleAt[next] as number) + MASK] as number)) follow(reached, start, next, end);
    }
  }

  /** A hyphen parts no term: "so-called" is "so called". */
  function nextWord(at: number, end: number): number {
    return at + 1 < end && (shapes[tokens.word[at] as number] as number) & SHAPE.hyphen ? at + 1 : at;
  }

  function add(entry: CompiledEntry, from: number, to: number, end: number): void {
    if (entry.pos !== 0 && !isHyphenated(entry, from, to) && !(entry.pos & (1 << (tokens.pos[from] as number)))) return;
    if (!entry.beforeNumber || standsBeforeNumber(document, to, end)) (found[entry.lexicon] as Found).matches.push({ entry, from, to });
  }

  function exclude(exclusion: Exclusion, from: number, to: number): void {
    (found[exclusion.entry.lexicon] as Found).exclusions.push({ exclusion, from, to });
  }
}

/** "A run-of-the-mill plan": the part of speech of words joined by hyphens is not that of the first. */
const isHyphenated = ({ size }: CompiledEntry, from: number, to: number): boolean => to - from > size;

function rolesOfTokens({ tokens }: Document, roles: WordRoles): Int32Array {
  const { length, word, pos } = tokens;
  const roleAt = new Int32Array(length);
  for (let i = 0; i < length; i++) roleAt[i] = roles.roleOf(word[i] as number, pos[i] as number);
  return roleAt;
}

/** Longest first, excluded phrases taken out: what counts moves up in its own list, since most of it does. */
function resolve({ matches, exclusions }: Found): LexiconMatches {
  let counted = 0;
  const suppressed: SuppressedMatch[] = [];
  sortByPlace(matches);
  const excludedBy = exclusionIndex(exclusions);
  let last: Match | undefined;
  for (const match of matches) {
    const phrase = excludedBy(match);
    if (phrase !== undefined) suppressed.push(suppressedBy(match, 'unless', phrase));
    else if (last && isTie(last, match)) last.also = [...(last.also ?? []), match.entry];
    else if (last && match.from < last.to) suppressed.push(suppressedBy(match, 'longer-match', last.entry.term));
    else {
      matches[counted++] = match;
      last = match;
    }
  }
  matches.length = counted;
  return { counted: matches, suppressed };
}

const suppressedBy = ({ entry, from, to }: Match, reason: SuppressedMatch['reason'], by: string): SuppressedMatch => ({ entry, from, to, reason, by });

/** The same words, in a category that they are not counted in yet. */
function isTie(last: Match, { from, to, entry }: Match): boolean {
  if (from !== last.from || to !== last.to || entry.category === last.entry.category) return false;
  return !last.also?.some(({ category }) => category === entry.category);
}

/** By start, longer ones first. They come nearly so, which an insertion sort turns into one pass. */
function sortByPlace(matches: Match[]): void {
  for (let i = 1; i < matches.length; i++) {
    const match = matches[i] as Match;
    let at = i - 1;
    while (at >= 0 && isAfter(matches[at] as Match, match)) {
      matches[at + 1] = matches[at] as Match;
      at--;
    }
    matches[at + 1] = match;
  }
}

const isAfter = (a: Match, b: Match): boolean => a.from > b.from || (a.from === b.from && a.to < b.to);

function exclusionIndex(exclusions: Found['exclusions']): (match: Match) => string | undefined {
  if (exclusions.length === 0) return () => undefined;
  const byEntry = new Map<CompiledEntry, FoundExclusion[]>();
  for (const found of exclusions) {
    const same = byEntry.get(found.exclusion.entry);
    if (same) same.push(found);
    else byEntry.set(found.exclusion.entry, [found]);
  }
  return ({ entry, from, to }) => {
    const candidates = entry.excludable ? byEntry.get(entry) : undefined;
    if (!candidates) return undefined;
    let low = 0;
    let high = candidates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[middle] as FoundExclusion).from < from - TERM_LIMIT) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < candidates.length; i++) {
      const candidate = candidates[i] as FoundExclusion;
      if (candidate.from > from) return undefined;
      if (candidate.to >= to) return candidate.exclusion.phrase;
    }
    return undefined;
  };
}
