import type { Match } from '../../lexicon/match.js';
import { createPerEntry } from '../../lexicon/per-entry.js';

/** What can begin at a token; bits. `people`: a common noun for them, "critics". */
export const PART = { title: 1, given: 2, organisation: 4, known: 8, people: 16 } as const;

const PARTS: Readonly<Record<string, number>> = {
  title: PART.title,
  'given-name': PART.given,
  'organisation-word': PART.organisation,
  group: PART.people,
  role: PART.people,
  anonymous: PART.people,
  vague: PART.people,
};

const partOf = createPerEntry(({ topCategory }) => (Object.hasOwn(PARTS, topCategory) && PARTS[topCategory]) || 0);

/** Does an entry tell of the bearer of a name? */
export const isNamePart = ({ entry }: Match): boolean => partOf(entry) !== 0;

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
    const { entry, from, to } = match;
    const part = partOf(entry);
    begins[from] = (begins[from] as number) | part;
    if (part === PART.title) titleEnd.set(from, Math.max(titleEnd.get(from) ?? 0, to));
  }
  return { begins, titleEnd };
}
