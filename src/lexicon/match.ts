import { type Document, POS } from '../document/types.js';
import { SHAPE } from '../document/vocabulary.js';
import type { CompiledEntry, CompiledLexicons, Exclusion, TermNode } from './compile.js';

/** An entry found in a text: tokens `from` (inclusive) to `to` (exclusive). */
export interface Match {
  entry: CompiledEntry;
  from: number;
  to: number;
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

interface Found {
  matches: Match[];
  exclusions: (Exclusion & { from: number; to: number })[];
}

const TERM_LIMIT = 16;

/**
 * One pass of all lexicons over the tokens of a document. Inside one lexicon the longest match wins, from left to
 * right; lexicons do not disturb each other. A term never crosses a sentence or a punctuation mark other than a hyphen.
 */
export function matchLexicons(document: Document, compiled: CompiledLexicons): LexiconMatches[] {
  const found: Found[] = compiled.references.map(() => ({ matches: [], exclusions: [] }));
  const { tokens, vocabulary, sentences } = document;
  const symbolsOf = compiled.symbols.lookUpFor(vocabulary);
  const startsOf = compiled.startsFor(vocabulary);
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const starts = startsOf(tokens.word[i] as number, tokens.pos[i] as number);
      for (let s = 0; s < starts.length; s++) follow(starts[s] as TermNode, i, i + 1, to);
    }
  }
  return found.map(resolve);

  function follow(node: TermNode, start: number, next: number, end: number): void {
    if (node.entries) for (const entry of node.entries) if (allowed(document, entry, start, next, end)) (found[entry.lexicon] as Found).matches.push({ entry, from: start, to: next });
    if (node.exclusions) for (const exclusion of node.exclusions) (found[exclusion.entry.lexicon] as Found).exclusions.push({ ...exclusion, from: start, to: next });
    if (!node.next || next >= end || next - start > TERM_LIMIT) return;
    const isHyphen = ((vocabulary.shapes[tokens.word[next] as number] as number) & SHAPE.hyphen) !== 0;
    const at = isHyphen && next + 1 < end ? next + 1 : next;
    const symbols = symbolsOf(tokens.word[at] as number, tokens.pos[at] as number);
    for (let s = 0; s < symbols.length; s++) {
      const symbol = symbols[s] as number;
      const following = node.mask & (1 << (symbol & 31)) ? node.next.get(symbol) : undefined;
      if (following) follow(following, start, at + 1, end);
    }
  }
}

function allowed({ tokens, vocabulary }: Document, entry: CompiledEntry, start: number, next: number, end: number): boolean {
  if (entry.pos !== 0 && !(entry.pos & (1 << (tokens.pos[start] as number)))) return false;
  if (!entry.beforeNumber) return true;
  let at = next;
  while (at < end && tokens.pos[at] === POS.SYM) at++;
  return at < end && (tokens.pos[at] === POS.NUM || ((vocabulary.shapes[tokens.word[at] as number] as number) & SHAPE.number) !== 0);
}

/** Longest first, excluded phrases taken out. */
function resolve({ matches, exclusions }: Found): LexiconMatches {
  const counted: Match[] = [];
  const suppressed: SuppressedMatch[] = [];
  matches.sort((a, b) => a.from - b.from || b.to - a.to);
  const excludedBy = exclusionIndex(exclusions);
  let last: Match | undefined;
  for (const match of matches) {
    const phrase = excludedBy(match);
    if (phrase !== undefined) suppressed.push({ ...match, reason: 'unless', by: phrase });
    else if (last && match.from < last.to) suppressed.push({ ...match, reason: 'longer-match', by: last.entry.term });
    else {
      counted.push(match);
      last = match;
    }
  }
  return { counted, suppressed };
}

function exclusionIndex(exclusions: Found['exclusions']): (match: Match) => string | undefined {
  if (exclusions.length === 0) return () => undefined;
  const byEntry = new Map<CompiledEntry, Found['exclusions']>();
  for (const exclusion of exclusions) {
    const same = byEntry.get(exclusion.entry);
    if (same) same.push(exclusion);
    else byEntry.set(exclusion.entry, [exclusion]);
  }
  return ({ entry, from, to }) => {
    const candidates = byEntry.get(entry);
    if (!candidates) return undefined;
    let low = 0;
    let high = candidates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[middle] as Found['exclusions'][number]).from < from - TERM_LIMIT) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < candidates.length; i++) {
      const candidate = candidates[i] as Found['exclusions'][number];
      if (candidate.from > from) return undefined;
      if (candidate.to >= to) return candidate.phrase;
    }
    return undefined;
  };
}
