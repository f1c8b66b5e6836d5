import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, parseTable, parseWordList, tsv } from '../../../src/lexicon/formats/table.js';
import { serializeCsv, serializeTsv, serializeWordList } from '../../../src/lexicon/formats/table-writer.js';
import { wordList } from '../../../src/lexicon/formats/word-list.js';
import { compared, fuzz, lexicons, said, shape, thrown } from '../../support/format-shapes.js';
import { lexiconWith } from '../../support/lexicon.js';

const weighted = (term: string, weight: number) => ({ term, weight });

describe('parseTable', () => {
  it.each([
    ['comma', 'term,category,weight\nslam,violence,1.5\n', { violence: [weighted('slam', 1.5)] }],
    ['semicolon and decimal comma', 'word;group;score\nslam;violence;1,5\n', { violence: [weighted('slam', 1.5)] }],
    ['tab', 'Word\tCategory\nslam\tviolence\n', { violence: ['slam'] }],
    ['Excel says sep=', 'sep=;\nword;category\nslam;violence\n', { violence: ['slam'] }],
    ['byte-order mark', '\ufeffterm,category\nslam,violence\n', { violence: ['slam'] }],
    ['quoted header after a byte-order mark', '\ufeff"term","category"\n"slam","violence"\n', { violence: ['slam'] }],
    ['quoted cells with delimiter and line end', 'term,note\n"well, well","two\nlines"\n', { terms: [{ term: 'well, well', note: 'two\nlines' }] }],
    ['CR only', 'term,category\rslam,violence\r', { violence: ['slam'] }],
    ['columns in any order', 'weight,category,term\n2,violence,slam\n', { violence: [weighted('slam', 2)] }],
    ['no header, weights', 'slam,1.5\nbash,-2\n', { terms: [weighted('slam', 1.5), weighted('bash', -2)] }],
    ['no header, categories', 'slam,violence\nbash,violence\n', { violence: ['slam', 'bash'] }],
    ['unknown header over numbers', 'Ausdruck;Wucht\nslam;1,5\nbash;2\n', { terms: [weighted('slam', 1.5), weighted('bash', 2)] }],
    ['globs', 'term,category\nterroris*,a\n', { a: [{ term: 'terroris*', match: 'glob' }] }],
    [
      'match column',
      'term,match\nslam,exact\nbas*,glob\nrun,lemma\nhopes,stem\n',
      { terms: [{ term: 'slam', match: 'exact' }, { term: 'bas*', match: 'glob' }, 'run', { term: 'hopes', match: 'stem' }] },
    ],
    [
      'parts of speech',
      'term,pos\nslam,verb\nbash,NOUN VERB\n',
      {
        terms: [
          { term: 'slam', pos: 'VERB' },
          { term: 'bash', pos: ['NOUN', 'VERB'] },
        ],
      },
    ],
    ['nested categories', 'term,category\nslam,force/blow\n', { force: [], 'force/blow': ['slam'] }],
    ['a minus sign proper', 'term,weight\nslam,\u22122\n', { terms: [weighted('slam', -2)] }],
    ['one column', 'slam\nso-called\nfake news\n', { terms: ['slam', 'so-called', 'fake news'] }],
    ['one column with a header', 'word\nslam\n', { terms: ['slam'] }],
    ['words that spreadsheets take for truth values', 'term,category\nTRUE,a\nNO,a\n', { a: ['TRUE', 'NO'] }],
    ['keys of objects', 'term,category\n__proto__,constructor\ntoString,__proto__\n', { constructor: ['__proto__'], proto__: ['toString'] }],
  ])('%s', (_, text, expected) => expect({ ...shape(parseTable(text).lexicon) }).toEqual(expected));

  it('takes columns by name or number', () => {
    const text = 'id,Ausdruck,Art\n1,slam,violence\n';
    const byName = parseTable(text, { columns: { term: 'ausdruck', category: 'Art' } });
    expect(shape(byName.lexicon)).toEqual({ violence: ['slam'] });
    expect(shape(parseTable('1,slam,violence\n', { columns: { term: 2, category: 3 } }).lexicon)).toEqual({ violence: ['slam'] });
  });

  it.each([
    ['a name that is not there', { columns: { term: 'wrd' } }, 'did you mean "word"?'],
    ['a number that is not there', { columns: { weight: 9 } }, 'columns count from 1 to 2'],
    ['a field that is none', { columns: { terms: 1 } as never }, 'did you mean "term"?'],
  ])('refuses %s', (_, options, suggestion) =>
    expect(thrown(() => parseTable('word,score\na,1\n', options))).toMatchObject({ code: 'invalid-option', suggestion }),
  );

  it.each([
    ['term,weight\nslam,heavy\n', 'error weight-unread@2'],
    ['term,weight\n,1\n', 'error no-term@2'],
    ['term,weight\n#NAME?,1\n', 'error no-term@2'],
    ['term,weight\nslam,1\nslam,1\n', 'info duplicate-term@3'],
    ['term,weight\nslam,1\nslam,2\n', 'warning duplicate-term@3'],
    ['term,colour\nslam,red\n', 'warning column-unread@1'],
    ['term,match\nslam,fuzzy\n', 'warning match-unread@2'],
    ['term,pos\nslam,gerundive\n', 'warning pos-unread@2'],
    ['term,case_sensitive\nslam,perhaps\n', 'warning case-unread@2'],
    ['term\n# mine\nslam\n', 'info remark@2'],
    ['term,category\nslam,- / a\nbash,a\n', 'info header@1'],
    ['term\tcategory\n"slam\ta\n', 'warning quote-unclosed@2'],
    [`term,category\nslam,${'a/'.repeat(40)}\n`, 'error category-too-deep@2'],
  ])('says of %j: %s', (text, message) => expect(said(parseTable(text))).toContain(message));

  it('names the line of a quote that is never closed', () =>
    expect(thrown(() => parseTable('term,note\na,b\nc,"d\ne,f\n', { file: 'x.csv' })).place).toMatchObject({ file: 'x.csv', line: expect.any(Number) }));
  it.each(['', '\n\n', '\0\u0001'])('refuses %j', (text) => expect(thrown(() => parseTable(text)).code).toBe('invalid-syntax'));
  it('takes anything', () => {
    fuzz(csv, ['term,category,weight\nslam,violence,1.5\n', '"a";"b;c"\n1;2\n', 'sep=;\na;b\n']);
    fuzz(tsv, ['term\tcategory\nslam\t"viol\n']);
    fuzz(wordList, ['slam\n# x\n"bash"\n']);
  });
  it('reads a hundred thousand rows at once', () => {
    const { lexicon } = parseTable(`term,category,weight\n${Array.from({ length: 100_000 }, (_, i) => `w${i},c${i % 50},${i % 7}`).join('\n')}`);
    expect(lexicon.categories).toHaveLength(50);
  });
});

describe('serializeCsv and serializeTsv', () => {
  const sayable = { matches: ['lemma', 'exact', 'glob', 'stem'] as const, nested: true, weights: true, anyTerm: false };
  it.each([
    ['csv', serializeCsv],
    ['tsv', serializeTsv],
  ] as const)('%s comes back the same', (_, serialize) => {
    fc.assert(
      fc.property(lexicons(sayable), (lexicon) => {
        expect(compared(parseTable(serialize(lexicon).text).lexicon)).toEqual(compared(lexicon));
      }),
    );
  });
  it('loses of any lexicon what the losses say', () => {
    fc.assert(
      fc.property(lexicons({ ...sayable, anyTerm: true }), (lexicon) => {
        const { text, losses } = serializeCsv(lexicon);
        const lost = losses.filter(({ code }) => code === 'term-characters').reduce((sum, { count }) => sum + count, 0);
        const back = parseTable(text);
        const again = back.diagnostics.filter(({ code }) => code === 'duplicate-term').length;
        expect(compared(back.lexicon).length + again).toBe(compared(lexicon).length - lost);
      }),
    );
  });
  it('keeps every field it has a column for, and names the others', () => {
    const entry = {
      term: 'slam',
      match: 'exact' as const,
      pos: ['VERB' as const],
      weight: 2,
      unless: ['grand slam', 'slam dunk'],
      caseSensitive: true,
      note: 'a, "b"',
      plain: 'hit',
      gender: 'u' as const,
    };
    const { text, losses } = serializeCsv(lexiconWith([{ id: 'a', definition: 'x', entries: [entry] }, { id: 'empty' }]));
    const { gender, ...kept } = entry;
    expect(shape(parseTable(text).lexicon)).toEqual({ a: [{ ...kept, pos: 'VERB' }] });
    expect(losses.map(({ code }) => code)).toEqual(expect.arrayContaining(['entry-gender', 'category-definition', 'category-empty']));
  });
  it('is a table that others read', () =>
    expect(serializeCsv(lexiconWith([{ id: 'a', entries: ['x, y'] }])).text).toBe(
      stringify([
        ['category', 'term', 'match', 'weight'],
        ['a', 'x, y', 'lemma', ''],
      ]),
    ));
});

describe('word lists', () => {
  it('keeps commas', () => expect(shape(parseWordList('well, well\nso, so\n').lexicon)).toEqual({ terms: ['well, well', 'so, so'] }));
  it('writes terms alone', () => {
    const { text, losses } = serializeWordList(
      lexiconWith([{ id: 'a', entries: ['word', 'slam', { term: 'bas*', match: 'glob', weight: 2 }, { term: '"q"' }] }]),
    );
    expect(text).toBe('term\nword\nslam\nbas*\n');
    expect(shape(parseWordList(text).lexicon)).toEqual({ terms: ['word', 'slam', { term: 'bas*', match: 'glob' }] });
    expect(losses.map(({ code }) => code)).toEqual(expect.arrayContaining(['categories', 'entry-weight', 'term-characters']));
  });
});
