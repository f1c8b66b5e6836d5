import type { AmbiguousName, MatchedBy } from './comparison.js';

/** Something with a name and other forms of it. */
export interface Named {
  name: string;
  /** Forms in which the text names it, the name itself included or not. */
  forms: readonly string[];
  /** A proper name, of which a part can stand for the whole; "critics" is none. */
  proper: boolean;
}

interface Joined<T> {
  a: T;
  b: T;
  matchedBy: MatchedBy;
}

/**
 * Joins the named of two texts. Three rules, the surest first: the same name; a name that is a form in which the other text
 * names it ("Berg" beside "Anna Berg", "Berg"); the same last name, where first names do not contradict ("T. Renn" beside
 * "Tobias Renn", not "Anna Berg" beside "Carl Berg"). Whoever fits several by a rule is joined by none: two Bergs stay two.
 */
export function matchNames<T extends Named>(a: readonly T[], b: readonly T[]): { both: Joined<T>[]; onlyA: T[]; onlyB: T[]; ambiguous: AmbiguousName[] } {
  const both: Joined<T>[] = [];
  const ambiguous: AmbiguousName[] = [];
  const [allA, allB] = [keyed(a), keyed(b)];
  const settledA = new Set<Keyed<T>>();
  const settledB = new Set<Keyed<T>>();
  const joined = new Set<Keyed<T>>();
  const join = (one: Keyed<T>, other: Keyed<T>, matchedBy: MatchedBy) => {
    both.push({ a: one.item, b: other.item, matchedBy });
    joined.add(one).add(other);
  };
  for (const [matchedBy, rule] of RULES) {
    const [freeA, freeB] = [allA.filter((one) => !settledA.has(one)), allB.filter((one) => !settledB.has(one))];
    // Those who are joined already stay candidates: "Berg" may be Anna Berg, though she has her counterpart, or Carl.
    const fitting = pairsOf(allA, allB, rule, (one, other) => !joined.has(one) || !joined.has(other));
    for (const one of freeA) settle('a', one, fitting.get(one), settledA);
    for (const other of freeB) settle('b', other, fitting.get(other), settledB);
    for (const one of freeA) {
      const [other, ...more] = fitting.get(one) ?? [];
      if (other && more.length === 0 && !joined.has(other) && fitting.get(other)?.length === 1) join(one, other, matchedBy);
    }
  }
  const alone = (all: readonly Keyed<T>[]) => all.filter((one) => !joined.has(one)).map(({ item }) => item);
  return { both, onlyA: alone(allA), onlyB: alone(allB), ambiguous };

  function settle(side: 'a' | 'b', one: Keyed<T>, others: readonly Keyed<T>[] | undefined, settled: Set<Keyed<T>>): void {
    if (!others?.length || joined.has(one)) return;
    settled.add(one);
    if (others.length > 1) ambiguous.push({ in: side, name: one.item.name, candidates: others.map(({ item }) => item.name) });
  }
}

/** By each of either text, whom of the other it fits. Keys find the candidates, so that long lists cost no more than their length. */
function pairsOf<T extends Named>(
  a: readonly Keyed<T>[],
  b: readonly Keyed<T>[],
  { keys, fits }: Rule,
  isOpen: (one: Keyed<T>, other: Keyed<T>) => boolean,
): Map<Keyed<T>, Keyed<T>[]> {
  const index = new Map<string, Keyed<T>[]>();
  for (const other of b) for (const key of keys(other)) index.set(key, [...(index.get(key) ?? []), other]);
  const fitting = new Map<Keyed<T>, Keyed<T>[]>();
  for (const one of a) {
    const candidates = new Set(keys(one).flatMap((key) => index.get(key) ?? []));
    for (const other of candidates) {
      if (!isOpen(one, other) || !fits(one, other)) continue;
      fitting.set(one, [...(fitting.get(one) ?? []), other]);
      fitting.set(other, [...(fitting.get(other) ?? []), one]);
    }
  }
  return fitting;
}

interface Keyed<T> {
  item: T;
  name: string;
  proper: boolean;
  words: string[];
  forms: ReadonlySet<string>;
  /** Of those that share a name in one text, which: the first of one text is the first of the other. */
  nth: number;
}

function keyed<T extends Named>(items: readonly T[]): Keyed<T>[] {
  const times = new Map<string, number>();
  return items.map((item) => {
    const name = plainName(item.name);
    const nth = times.get(name) ?? 0;
    times.set(name, nth + 1);
    return { item, name, proper: item.proper, words: name.split(' '), forms: new Set([name, ...item.forms.map(plainName)]), nth };
  });
}

interface Rule {
  /** Two that fit share a key. */
  keys: (one: Keyed<unknown>) => string[];
  fits: (a: Keyed<unknown>, b: Keyed<unknown>) => boolean;
}

const RULES: readonly (readonly [MatchedBy, Rule])[] = [
  ['name', { keys: ({ name, nth }) => [`${name} ${nth}`], fits: () => true }],
  ['alias', { keys: ({ forms }) => [...forms], fits: (a, b) => a.proper && b.proper && (a.forms.has(b.name) || b.forms.has(a.name)) }],
  ['surname', { keys: ({ words }) => words.slice(-1), fits: (a, b) => a.proper && b.proper && sameLastName(a.words, b.words) }],
];

function sameLastName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [firstA, firstB] = [a.length > 1 ? a[0] : undefined, b.length > 1 ? b[0] : undefined];
  return firstA === undefined || firstB === undefined || firstA === firstB || isInitialOf(firstA, firstB) || isInitialOf(firstB, firstA);
}

const isInitialOf = (short: string, long: string): boolean => /^\p{L}\.?$/u.test(short) && long.startsWith(short[0] as string);

/** Without case, article and doubled space: "The marsh trust" is "marsh trust". */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
