import fc from 'fast-check';
import { expect } from 'vitest';
import { SlantwiseError } from '../../src/error.js';
import { categoriesOf, entriesOf } from '../../src/lexicon/entries.js';
import type { Exported, Imported, LexiconFormat } from '../../src/lexicon/formats/format.js';
import type { Lexicon, LexiconCategory, LexiconEntry } from '../../src/lexicon/schema.js';
import { lexiconProblems } from '../../src/lexicon/validate.js';
import { lexiconWith } from './lexicon.js';

/** The entries of a lexicon as lines `category: term [match] weight`, sorted: what a round trip has to keep. */
export function linesOfEntries(lexicon: Lexicon): string[] {
  return [...entriesOf(lexicon)]
    .map(({ category, term, match, weight, caseSensitive }) => {
      const tidy = term.trim().replace(/\s+/g, ' ');
      const kind = match === 'glob' && !/[*?]/.test(term) ? 'exact' : match;
      return `${category}: ${tidy} [${kind}]${weight === undefined ? '' : ` ${weight}`}${caseSensitive ? ' case' : ''}`;
    })
    .sort();
}

/** The categories of a lexicon as `path = title`, in order. */
export const linesOfCategories = (lexicon: Lexicon): string[] => [...categoriesOf(lexicon)].map(({ path, category }) => (category.title === undefined ? path : `${path} = ${category.title}`));

/** `severity code line:column` of each diagnostic but the one about the licence. */
export const codesOf = ({ diagnostics }: Imported): string[] =>
  diagnostics.filter(({ code }) => code !== 'licence-unknown').map(({ severity, code, line, column }) => [severity, code, [line, column].filter((n) => n !== undefined).join(':')].filter(Boolean).join(' '));

const LETTERS = [...'abcdeABxyzéßж'];
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 6 });
const TRAPS = ['__proto__', 'constructor', 'toString', 'NO', 'NA', '1.0', 'null', '~', '2', '%', ':)', "can't", 'a  b', '#x', '"q"', '- x', 'a: b', '[x]', '<of>', 'x (3)', '@rule', 'a_b', 'a NEAR b', '*', 'a*b', 'how?', 'a\tb', 'a,b', '=1', '\u2028', '\u00a0x', '\ufeff', 'a\nb'];
const term = fc.oneof({ weight: 6, arbitrary: word }, fc.tuple(word, word).map((words) => words.join(' ')), word.map((letters) => `${letters}*`), fc.constantFrom(...TRAPS).filter((trap) => trap.trim() !== ''));
const weight = fc.oneof(fc.constantFrom(1, -3, 0, 12, 0.5, -0, 1e-7), fc.double({ noNaN: true, noDefaultInfinity: true }));
const entry: fc.Arbitrary<string | LexiconEntry> = fc.oneof(
  term,
  fc.record(
    { term, match: fc.constantFrom('lemma', 'exact', 'glob', 'stem'), weight, caseSensitive: fc.boolean(), pos: fc.constantFrom('NOUN', 'VERB'), note: fc.constant('n'), unless: fc.constant(['x y']) } as const,
    { requiredKeys: ['term'] },
  ) as fc.Arbitrary<LexiconEntry>,
);

/** Any lexicon: nested, with titles, every kind of match, and terms that mean something to one format or another. */
export const anyLexicon: fc.Arbitrary<Lexicon> = fc.letrec<{ categories: LexiconCategory[]; category: LexiconCategory }>((tie) => ({
  categories: fc.uniqueArray(tie('category'), { selector: ({ id }) => id, maxLength: 3 }),
  category: fc.record(
    {
      id: fc.oneof(word, fc.constantFrom('constructor', 'toString', 'modifier', 'a-', '1', 'a.b_c')),
      title: fc.oneof(word, fc.constantFrom('Good words', '__proto__', 'x (12)', 'a\tb', '__', 'A (B)', '@x')),
      definition: fc.constant('d'),
      weight,
      match: fc.constantFrom('lemma', 'exact', 'glob'),
      entries: fc.array(entry, { maxLength: 5 }),
      categories: fc.oneof({ depthSize: 'small' }, fc.constant([]), tie('categories')),
    } as const,
    { requiredKeys: ['id'] },
  ) as fc.Arbitrary<LexiconCategory>,
})).categories.map((categories) => lexiconWith(categories));

/** Losses that say that an entry is not written. */
const UNWRITTEN = ['term-characters', 'wildcards', 'literal-wildcards', 'entry-twice', 'no-weight', 'modifiers'];
const count = (lexicon: Lexicon) => [...entriesOf(lexicon)].length;
const lost = ({ losses }: Exported, codes: readonly string[]) => losses.filter(({ code }) => codes.includes(code)).reduce((sum, loss) => sum + loss.count, 0);

/**
 * A format neither loses nor invents anything without saying so: what is not read back is among the losses, without
 * losses all is read back, and a second round trip changes nothing.
 */
export function expectHonestRoundTrips(format: LexiconFormat): void {
  fc.assert(
    fc.property(anyLexicon, (lexicon) => {
      const exported = format.serialize?.(lexicon) as Exported;
      const back = format.parse(exported.text).lexicon;
      expect(lexiconProblems(back)).toEqual([]);
      expect(count(back)).toBe(count(lexicon) - lost(exported, UNWRITTEN));
      expect(format.serialize?.(back).text).toBe(exported.text);
      if (exported.losses.every(({ code }) => code.startsWith('head-'))) {
        expect(linesOfEntries(back)).toEqual(linesOfEntries(lexicon));
        expect(linesOfCategories(back)).toEqual(linesOfCategories(lexicon));
      }
    }),
    { numRuns: 300 },
  );
}

/** Whatever the text, an importer gives a valid lexicon or a SlantwiseError. */
export function expectSafeOnAnyText(format: LexiconFormat, fixtures: readonly string[]): void {
  const scraps = fc.constantFrom(...fixtures.join('\n').split(/(\s+|\b)/), '\t', '\n', '\r', '%', '(', '<', '"', '*', '&a', '*a', '\0', '\ufeff', '__proto__', '{', '[', ']');
  const mutated = fc.tuple(fc.constantFrom(...fixtures), fc.nat(), fc.nat(20), scraps).map(([text, at, cut, scrap]) => text.slice(0, at % (text.length + 1)) + scrap + text.slice((at % (text.length + 1)) + cut));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(scraps).map((parts) => parts.join('')), mutated), (text) => {
      format.sniff(text);
      let imported: Imported;
      try {
        imported = format.parse(text);
      } catch (error) {
        expect(error).toBeInstanceOf(SlantwiseError);
        return;
      }
      expect(lexiconProblems(imported.lexicon)).toEqual([]);
    }),
    { numRuns: 600 },
  );
}

/** Texts meant to make a reader slow: each has to be done, or refused, in a second or so. */
export function expectBoundedTime(format: LexiconFormat, begin: string, scraps: readonly string[]): void {
  for (const scrap of scraps) {
    const text = begin + scrap.repeat(Math.ceil(200_000 / scrap.length));
    const before = performance.now();
    format.sniff(text);
    try {
      format.parse(text);
    } catch (error) {
      expect(error, JSON.stringify(scrap)).toBeInstanceOf(SlantwiseError);
    }
    expect(performance.now() - before, JSON.stringify(scrap)).toBeLessThan(3000);
  }
}
