import fc from 'fast-check';
import { SlantwiseError } from '../../src/error.js';
import { categoriesOf, entriesOf } from '../../src/lexicon/entries.js';
import type { Imported, LexiconFormat } from '../../src/lexicon/formats/format.js';
import type { Lexicon, LexiconCategory, LexiconEntry } from '../../src/lexicon/schema.js';
import { validateLexicon } from '../../src/lexicon/validate.js';
import { lexiconWith } from './lexicon.js';

/** The entries of each category by its path, a bare string where the term is all there is to say. */
export function shape(lexicon: Lexicon): Record<string, unknown> {
  const shaped = Object.create(null) as Record<string, unknown>;
  for (const { path, category } of categoriesOf(lexicon)) shaped[path] = category.entries ?? [];
  return shaped;
}

/** What an importer said, as `code@line`. */
export const said = ({ diagnostics }: Imported): string[] =>
  diagnostics.filter(({ code }) => code !== 'licence-unknown').map(({ severity, code, line }) => `${severity} ${code}${line === undefined ? '' : `@${line}`}`);

/** What an import or export throws. */
export function thrown(run: () => unknown): SlantwiseError {
  try {
    run();
  } catch (error) {
    if (error instanceof SlantwiseError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Entries with what they match and weigh, for comparing before and after. */
export const compared = (lexicon: Lexicon): string[] =>
  [...entriesOf(lexicon)].map(({ category, term, match, weight }) => JSON.stringify([category, term.toLowerCase(), match, weight ?? null])).sort();

const LETTERS = 'abcdeéßñжあ0';
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 5 });
const id = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'É', '1', 'z'), minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'toString', 'proto__') },
);

export interface LexiconShape {
  matches: readonly NonNullable<LexiconEntry['match']>[];
  nested: boolean;
  weights: boolean;
  /** Decorates a plain phrase with wildcards. */
  glob?: (phrase: string) => fc.Arbitrary<string>;
  /** Anything at all, hostile characters too. */
  anyTerm?: boolean;
}

/** Random lexicons within what a format can say. */
export function lexicons({ matches, nested, weights, glob, anyTerm = false }: LexiconShape): fc.Arbitrary<Lexicon> {
  const phrase = anyTerm
    ? fc
        .oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), fc.constantFrom('__proto__', 'a*b', '"q', '# x', '+x', 'a,b;c', '=1+1', '*', '?'))
        .filter((term) => term.trim() !== '')
    : fc.oneof(
        { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')) },
        { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'no', 'false', "isn't", 'so-called') },
      );
  const entry = fc
    .tuple(phrase, fc.constantFrom(...matches), fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -5, max: 5 }), { nil: undefined }))
    .chain(([term, match, weight]) =>
      (match === 'glob' && glob ? glob(term) : fc.constant(term)).map(
        (pattern): LexiconEntry => ({ term: pattern, match, ...(weights && weight !== undefined && { weight: weight === 0 ? 0 : weight }) }),
      ),
    );
  const category = (depth: number): fc.Arbitrary<LexiconCategory> =>
    fc
      .tuple(
        id,
        fc.uniqueArray(entry, { selector: ({ term, match }) => (anyTerm ? `${term} ${match}` : term.toLowerCase()), minLength: 1, maxLength: 5 }),
        depth > 0 ? fc.array(category(depth - 1), { maxLength: 2 }) : fc.constant([]),
      )
      .map(([name, entries, below]) => ({ id: name, entries, ...(below.length > 0 && { categories: distinct([...below]) }) }));
  return fc.array(category(nested ? 2 : 0), { minLength: 1, maxLength: 4 }).map((categories) => lexiconWith(distinct(categories)));
}

const distinct = (categories: LexiconCategory[]): LexiconCategory[] => [...new Map(categories.map((category) => [category.id, category])).values()];

/** Feeds a format anything: it reads a valid lexicon or throws a `SlantwiseError`, fast. */
export function fuzz(format: LexiconFormat, fixtures: readonly string[]): void {
  const mutated = fc
    .tuple(
      fc.constantFrom(...fixtures),
      fc.nat(),
      fc.nat(40),
      fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('"', '\t', '\n', '\r', ',', '<', '&x;', '\0', '=', '*', '+')),
    )
    .map(([text, at, cut, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + cut));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), mutated), (text) => {
      const confidence = format.sniff(text);
      if (!(confidence >= 0 && confidence <= 1)) throw new Error(`confidence ${confidence}`);
      try {
        const problems = validateLexicon(format.parse(text).lexicon);
        if (problems.length) throw new Error(`not a lexicon: ${problems[0]?.message} at ${problems[0]?.path.join('.')}`);
      } catch (error) {
        if (!(error instanceof SlantwiseError)) throw error;
      }
    }),
    { numRuns: 400 },
  );
}
