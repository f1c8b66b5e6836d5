import type { Match } from '../../lexicon/match.js';

/** What can begin at a token; bits. */
export const PART = { title: 1, given: 2, organisation: 4, known: 8 } as const;

const partOf = ({ entry: { topCategory } }: Match): number =>
  topCategory === 'title' ? PART.title : topCategory === 'given-name' ? PART.given : topCategory === 'organisation-word' ? PART.organisation : 0;

/** Does an entry tell of the bearer of a name? */
export const isNamePart = (match: Match): boolean => partOf(match) !== 0;

/** What the lexicons know of the words of names. */
export interface NameParts {
  /** Of each token: what begins there, as bits of `PART`. */
  begins: Uint8Array;
  /** Where a title that begins at a token ends, the longest where there are several. */
  titleEnd: ReadonlyMap<number, number>;
}

/** Marks where known names and the parts of other names begin. */
export function nameParts(known: readonly Match[], parts: readonly Match[], tokens: number): NameParts {
  const begins = new Uint8Array(tokens);
  const titleEnd = new Map<number, number>();
  for (const { from } of known) begins[from] = PART.known;
  for (const match of parts) {
    const { from, to } = match;
    const part = partOf(match);
    begins[from] = (begins[from] as number) | part;
    if (part === PART.title) titleEnd.set(from, Math.max(titleEnd.get(from) ?? 0, to));
  }
  return { begins, titleEnd };
}
