import fc from 'fast-check';
import { expect } from 'vitest';
import { SlantwiseError } from '../../src/error.js';
import { categoriesOf, entriesOf } from '../../src/lexicon/entries.js';
import type { Exported, Imported, LexiconFormat } from '../../src/lexicon/formats/format.js';
import type { Lexicon, LexiconCategory, LexiconEntry } from '../../src/lexicon/schema.js';
import { validateLexicon } from '../../src/lexicon/validate.js';
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
export const linesOfCategories = (lexicon: Lexicon): string[] =>
  // A title that is its id says no more than the id, and is not read back.
  [...categoriesOf(lexicon)].map(({ path, category: { id, title } }) => (title === undefined || title === id ? path : `${path} = ${title}`));

/** `severity code line:column` of each diagnostic but the one about the licence. */
export const codesOf = ({ diagnostics }: Imported): string[] =>
  diagnostics
    .filter(({ code }) => code !== 'licence-unknown')
    .map(({ severity, code, line, column }) => [severity, code, [line, column].filter((n) => n !== undefined).join(':')].filter(Boolean).join(' '));

const word = fc.string({ unit: fc.constantFrom(...'abcdeABxyzéßж'), minLength: 1, maxLength: 6 });
const TRAPS = ['__proto__', 'constructor', 'toString', 'NO', 'NA', '1.0', 'null', '~', '2', '%', ':)', "can't", 'a  b', '#x', '"q"', '- x', 'a: b', '[x]'];
const MORE_TRAPS = ['<of>', 'x (3)', '@rule', 'a_b', 'a NEAR b', '*', 'a*b', 'how?', 'a\tb', 'a,b', '=1', '\u2028b', '\u00a0x', '\ufeffb', 'a\nb'];
const term = fc.oneof(
  { weight: 6, arbitrary: word },
  fc.tuple(word, word).map((words) => words.join(' ')),
  word.map((letters) => `${letters}*`),
  fc.constantFrom(...TRAPS, ...MORE_TRAPS),
);
const weight = fc.oneof(
  fc.constantFrom(1, -3, 0, 12, 0.5, 1e-7),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
);
const entry = fc.oneof(
  term,
  fc.record(
    {
      term,
      match: fc.constantFrom('lemma', 'exact', 'glob', 'stem'),
      weight,
      caseSensitive: fc.boolean(),
      pos: fc.constantFrom('NOUN', 'VERB'),
      note: fc.constant('n'),
      unless: fc.constant(['x y']),
    },
    { requiredKeys: ['term'] },
  ) as fc.Arbitrary<LexiconEntry>,
);

/** Any lexicon: nested, with titles, every kind of match, and terms that mean something to one format or another. */
export const anyLexicon: fc.Arbitrary<Lexicon> = fc
  .letrec<{ categories: LexiconCategory[]; category: LexiconCategory }>((tie) => ({
    categories: fc.uniqueArray(tie('category'), { selector: ({ id }) => id, maxLength: 3 }),
    category: fc.record(
      {
        id: fc.oneof(word, fc.constantFrom('constructor', 'toString', 'modifier', 'a-', '1', 'a.b_c')),
        title: fc.oneof(word, fc.constantFrom('Good words', '__proto__', 'x (12)', 'a\tb', '__', 'A (B)', '@x')),
        definition: fc.constant('d'),
        weight,
        match: fc.constantFrom('lemma', 'exact', 'glob'),
        entries: fc.array(entry, { maxLength: 5 }),
        categories: fc.oneof({ depthSize: 'small' }, fc.constant<LexiconCategory[]>([]), tie('categories')),
      },
      { requiredKeys: ['id'] },
    ) as fc.Arbitrary<LexiconCategory>,
  }))
  .categories.map((categories) => lexiconWith(categories));

/** Losses that say that an entry is not written. */
const UNWRITTEN = ['term-characters', 'wildcards', 'literal-wildcards', 'entry-twice', 'no-weight', 'modifiers'];
const count = (lexicon: Lexicon) => [...entriesOf(lexicon)].length;
const unwritten = ({ losses }: Exported) => losses.filter(({ code }) => UNWRITTEN.includes(code)).reduce((sum, loss) => sum + loss.count, 0);

/**
 * A format neither loses nor invents anything without saying so: what is not read back is among the losses, without
 * losses all is read back, and a second round trip changes nothing.
 *
 * @param ways.noWeightIs what the format writes for an entry without a weight.
 * @param ways.emptyCategories whether the format keeps categories without entries.
 */
export function expectHonestRoundTrips(format: LexiconFormat, ways: { noWeightIs?: number; emptyCategories?: boolean } = {}): void {
  const plain = new RegExp(`(\\[\\w+\\]) ${ways.noWeightIs}(?= case|$)`);
  const entriesIn = (lexicon: Lexicon) => linesOfEntries(lexicon).map((line) => line.replace(plain, '$1'));
  fc.assert(
    fc.property(anyLexicon, (lexicon) => {
      const exported = format.serialize?.(lexicon) as Exported;
      const back = format.parse(exported.text).lexicon;
      expect(validateLexicon(back)).toEqual([]);
      expect(count(back)).toBe(count(lexicon) - unwritten(exported));
      expect(format.serialize?.(back).text).toBe(exported.text);
      if (exported.losses.some(({ code }) => !code.startsWith('head-'))) return;
      expect(entriesIn(back)).toEqual(entriesIn(lexicon));
      if (ways.emptyCategories !== false) expect(linesOfCategories(back)).toEqual(linesOfCategories(lexicon));
    }),
    { numRuns: 300 },
  );
}

/** Whatever the text, an importer gives a valid lexicon or a SlantwiseError. */
export function expectSafeOnAnyText(format: LexiconFormat, fixtures: readonly string[]): void {
  const scraps = fc.constantFrom(
    ...fixtures.join('\n').split(/(\s+|\b)/),
    ...['\t', '\n', '\r', '%', '(', '<', '"', '*', '&a', '*a', '\0', '\ufeff', '__proto__', '{', '[', ']'],
  );
  const mutated = fc.tuple(fc.constantFrom(...fixtures), fc.nat(), fc.nat(20), scraps).map(([text, place, cut, scrap]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + scrap + text.slice(at + cut);
  });
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scraps).map((parts) => parts.join('')),
    mutated,
  );
  fc.assert(
    fc.property(anything, (text) => {
      format.sniff(text);
      let imported: Imported;
      try {
        imported = format.parse(text);
      } catch (error) {
        expect(error).toBeInstanceOf(SlantwiseError);
        return;
      }
      expect(validateLexicon(imported.lexicon)).toEqual([]);
    }),
    { numRuns: 600 },
  );
}

/** A hang, not a slow machine, takes longer than this. */
export const HANG = 240_000;

/** Texts meant to make a reader try in vain for hours: each is read, or refused. Give the test `HANG` for a timeout. */
export function expectAnEnd(format: LexiconFormat, begin: string, scraps: readonly string[], characters = 200_000): void {
  for (const scrap of scraps) {
    const text = begin + scrap.repeat(Math.ceil(characters / scrap.length));
    format.sniff(text);
    try {
      format.parse(text);
    } catch (error) {
      expect(error, JSON.stringify(scrap)).toBeInstanceOf(SlantwiseError);
    }
  }
}
