import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicoder, parseLexicoder, serializeLexicoder } from '../../../src/lexicon/formats/lexicoder.js';
import { compared, fuzz, lexicons, said, shape, thrown } from '../../support/format-shapes.js';
import { lexiconWith } from '../../support/lexicon.js';

const LC3 = '+negative\n a lie \n abandon\nless \nhope\n+neg_positive\n not good \n';
const LCD = '<dictionary style="Lexicoder"><cnode name="neg"><pnode name=" a lie "/><pnode name=" abandon" score="2"/></cnode></dictionary>';

describe('parseLexicoder', () => {
  it('takes padding for the edges of words', () => {
    expect(shape(parseLexicoder(LC3).lexicon)).toEqual({
      negative: ['a lie', { term: 'abandon*', match: 'glob' }, { term: '*less', match: 'glob' }, { term: '*hope*', match: 'glob' }],
      neg_positive: ['not good'],
    });
  });
  it('reads the XML form too', () => expect(shape(parseLexicoder(LCD).lexicon)).toEqual({ neg: ['a lie', { term: 'abandon*', match: 'glob', weight: 2 }] }));
  it('reads CR-only lines', () => expect(shape(parseLexicoder(LC3.replaceAll('\n', '\r')).lexicon)).toEqual(shape(parseLexicoder(LC3).lexicon)));

  it.each([
    [LC3, 'info negated-category'],
    ['+a\nx\ny\n', 'warning padding-missing'],
    [' x \n+a\n y \n', 'error no-category@1'],
    ['+a\n x \n x \n', 'info duplicate-term@3'],
    ['+a\n x \n+b\n y \n+a\n z \n', 'info category-repeated@5'],
    ['+a\n x* \n', 'info wildcard@2'],
    ['+a\n x?\n', 'warning question-mark@2'],
    ['+\n x \n', 'warning category-unnamed@1'],
    ['<dictionary><pnode name=" x "/></dictionary>', 'error no-category@1'],
    ['<dictionary><cnode name="a"><pnode name="  "/></cnode></dictionary>', 'error no-term@1'],
  ])('says of %j: %s', (text, message) => expect(said(parseLexicoder(text))).toContain(message));

  it.each(['<dictionary><cnode name="a">', '<!DOCTYPE a [<!ENTITY b "c">]><dictionary/>', '+a\n\0'])('refuses %j', (text) =>
    expect(thrown(() => parseLexicoder(text)).code).toBe('invalid-syntax'),
  );
  it('takes anything', () => fuzz(lexicoder, [LC3, LCD]));
});

describe('serializeLexicoder', () => {
  it('comes back the same', () => {
    const glob = (phrase: string) => fc.constantFrom(`${phrase}*`, `*${phrase}`, `*${phrase}*`);
    fc.assert(
      fc.property(lexicons({ matches: ['exact', 'glob'], nested: false, weights: false, glob }), (lexicon) => {
        expect(compared(parseLexicoder(serializeLexicoder(lexicon).text).lexicon)).toEqual(compared(lexicon));
      }),
    );
  });

  it('loses of any lexicon what the losses say', () => {
    fc.assert(
      fc.property(lexicons({ matches: ['lemma', 'exact', 'glob', 'stem'], nested: false, weights: true, anyTerm: true }), (lexicon) => {
        const { text, losses } = serializeLexicoder(lexicon);
        const lost = losses
          .filter(({ code }) => ['term-characters', 'wildcards', 'literal-wildcards', 'entry-twice'].includes(code))
          .reduce((sum, { count }) => sum + count, 0);
        const back = parseLexicoder(text);
        const again = back.diagnostics.filter(({ code }) => code === 'duplicate-term').length;
        expect(compared(back.lexicon).length + again).toBe(compared(lexicon).length - lost);
      }),
    );
  });

  it('says what it loses', () => {
    const { text, losses } = serializeLexicoder(
      lexiconWith([{ id: 'a', entries: [{ term: 'x', weight: 2 }], categories: [{ id: 'b', entries: [{ term: 'a*b', match: 'glob' }] }] }]),
    );
    expect(text).toBe('+a\n x \n+a/b\n');
    expect(losses.map(({ code }) => code)).toEqual(expect.arrayContaining(['nesting', 'entry-weight', 'wildcards', 'match-lemma']));
  });
});
