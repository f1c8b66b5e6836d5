import { describe, expect, it } from 'vitest';
import { exportLexicon, FORMATS, importLexicon, sniffFormat } from '../../../src/lexicon/formats/index.js';
import { validateLexicon } from '../../../src/lexicon/validate.js';
import { said, thrown } from '../../support/format-shapes.js';
import { lexiconWith } from '../../support/lexicon.js';

const LEXICON = lexiconWith([
  {
    id: 'good',
    entries: [
      { term: 'fine', weight: 2 },
      { term: 'glad*', match: 'glob', weight: 1 },
    ],
  },
]);

describe('sniffFormat', () => {
  it.each([
    ['liwc', '%\n1\tgood\n%\nfine\t1\n'],
    ['liwc', '%\r1\tgood\r%\rfine\t1\r'],
    ['liwc-dicx', 'DicTerm,good\nfine,X\n'],
    ['yoshikoder', '<?xml version="1.0"?><dictionary style="050805"><cnode name="a"/></dictionary>'],
    ['lexicoder', '<dictionary><cnode name="a"><pnode name=" b "/></cnode></dictionary>'],
    ['lexicoder', '+good\n fine \n'],
    ['nrc-emolex', 'dread\tfear\t1\ndread\tjoy\t0\n'],
    ['nrc-vad', 'Word\tValence\tArousal\tDominance\ncalm\t0.9\t0.1\t0.5\n'],
    ['mpqa', 'type=weaksubj len=1 word1=vex pos1=verb stemmed1=y priorpolarity=negative\n'],
    ['loughran-mcdonald', 'Word,Seq_num,Negative,Positive,Uncertainty,Litigious,Syllables\nLOSS,1,2009,0,0,0,1\n'],
    ['general-inquirer', 'Entry\tSource\tPositiv\tNegativ\rFINE#1\tH4\tPositiv\t\r'],
    ['afinn', 'fine\t2\nawful\t-3\ncould not bear\t-2\n'],
    ['vader', 'fine\t0.8\t0.6\t[1, 1, 0, 2, 1, 0, 1, 1, 0, 1]\nawful\t-2.0\t0.8\t[-2, -2, -2, -1, -3, -3, -3, -1, -1, -2]\n'],
    ['csv', 'term;category\nfine;good\n'],
    ['tsv', 'term\tcategory\nfine\tgood\n'],
    ['words', 'fine\nso-called\nfake news\n'],
    ['quanteda', 'good:\n  - fine\n  - glad*\nbad:\n  - awful\n'],
  ])('%s', (id, text) => expect(sniffFormat(text)?.format.id).toBe(id));

  it.each(FORMATS.filter(({ serialize }) => serialize).map((format) => [format.id, format] as const))('knows what %s writes', (id, format) => {
    const { text } = exportLexicon(LEXICON, id);
    // With whole numbers only, VADER and AFINN write the same file.
    expect(sniffFormat(text, `mine.${format.extensions[0]}`)?.format.id).toBe(id === 'vader' ? 'afinn' : id);
    expect(validateLexicon(importLexicon(text, { file: `mine.${format.extensions[0]}` }).lexicon)).toEqual([]);
  });
});

describe('importLexicon', () => {
  it('says which format it took', () => expect(said(importLexicon('%\n1\tgood\n%\nfine\t1\n'))[0]).toBe('info format-sniffed'));
  it('warns of a guess', () => expect(said(importLexicon('fine\nawful\n'))[0]).toBe('warning format-sniffed'));
  it('takes the format it is told', () => expect(importLexicon('fine,good\n', { format: 'words' }).lexicon.categories[0]?.entries).toEqual(['fine,good']));
  it('takes what the caller says of it', () =>
    expect(
      importLexicon('fine\n', { id: 'lab/good', version: '1.0.0', language: 'fr', measure: 'mood', title: 'Good', citations: ['Lab (2020)'] }).lexicon,
    ).toMatchObject({ id: 'lab/good', version: '1.0.0', language: 'fr', measure: 'mood', title: 'Good', citations: ['Lab (2020)'] }));

  it.each([
    ['an unknown format', () => importLexicon('a', { format: 'liwcc' }), 'invalid-option', 'did you mean "liwc"?'],
    ['an inherited name', () => importLexicon('a', { format: 'constructor' }), 'invalid-option', expect.stringContaining('one of')],
    ['a format that is only read', () => exportLexicon(LEXICON, 'mpqa'), 'invalid-option', expect.stringContaining('write one of')],
    ['nothing', () => importLexicon(''), 'invalid-syntax', undefined],
    ['no string', () => importLexicon(null as never), 'invalid-text', undefined],
    ['a binary file', () => importLexicon('\u007fELF\0\0'), 'invalid-syntax', expect.stringContaining('binary')],
    ['a bad id', () => importLexicon('fine\n', { id: 'a b' }), 'invalid-option', undefined],
  ])('refuses %s', (_, run, code, suggestion) => expect(thrown(run)).toMatchObject({ code, suggestion }));
});
