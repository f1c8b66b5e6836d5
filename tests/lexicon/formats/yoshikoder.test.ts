import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYoshikoder, yoshikoder } from '../../../src/lexicon/formats/yoshikoder.js';
import { serializeYoshikoder } from '../../../src/lexicon/formats/yoshikoder-writer.js';
import { compared, fuzz, lexicons, said, shape, thrown } from '../../support/format-shapes.js';
import { lexiconWith } from '../../support/lexicon.js';

const FIXTURE = `<?xml version="1.0" encoding="UTF-8"?>
<dictionary style="050805" patternengine="substring">
  <cnode name="Policy" desc="what they are for">
    <cnode name="Public spending">
      <desc>Money of all</desc>
      <pnode name="grant*" score="1.5"/>
      <pnode name="tax relief"/>
      <cnode name="more"><pnode name="__proto__" score="-2"/></cnode>
    </cnode>
    <cnode name="cuts" score="3"><pnode name="slash"/><pnode name="SLASH"/></cnode>
  </cnode>
</dictionary>
`;
const wrapped = (patterns: string, attributes = 'style="050805"') =>
  `<dictionary ${attributes}><cnode name="all"><cnode name="c">${patterns}</cnode></cnode></dictionary>`;

describe('parseYoshikoder', () => {
  it('keeps the tree, scores as weights, wildcards, descriptions', () => {
    const imported = parseYoshikoder(FIXTURE, { file: 'policy.ykd' });
    expect(imported.lexicon).toMatchObject({ id: 'imported/policy', title: 'Policy', description: 'what they are for', match: 'exact' });
    expect(shape(imported.lexicon)).toEqual({
      'Public-spending': [{ term: 'grant*', match: 'glob', weight: 1.5 }, 'tax relief'],
      'Public-spending/more': [{ term: '__proto__', weight: -2 }],
      cuts: ['slash'],
    });
    expect(imported.lexicon.categories).toMatchObject([{ title: 'Public spending', definition: 'Money of all' }, { weight: 3 }]);
    expect(said(imported)).toEqual(['warning duplicate-term@10', 'info root-as-title@3']);
  });

  it.each([
    ['substring', 'tax*', { term: 'tax*', match: 'glob' }],
    ['glob', 't*x', { term: 't*x', match: 'glob' }],
    ['regexp', 'tax', 'tax'],
    ['regexp', '^tax.*$', { term: 'tax*', match: 'glob' }],
    ['regexp', '\\btax\\w+\\b', { term: 'tax?*', match: 'glob' }],
    ['regexp', 't.x', { term: 't?x', match: 'glob' }],
    ['regexp', 'U\\.S\\.', 'U.S.'],
  ])('pattern engine %s: %s', (engine, pattern, entry) => {
    expect(shape(parseYoshikoder(wrapped(`<pnode name="${pattern}"/>`, `patternengine="${engine}"`)).lexicon)).toEqual({ c: [entry] });
  });

  it.each(['(a|b)', 'ta?x', 'a{2}', '[abc]+', '(a+)+$', 'x*'])('diagnoses the regular expression %s', (pattern) => {
    const imported = parseYoshikoder(wrapped(`<pnode name="${pattern}"/>`, 'patternengine="regexp"'));
    expect([shape(imported.lexicon), said(imported)[0]]).toEqual([{ c: [] }, 'error regexp-unread@1']);
  });

  it.each([
    ['<pnode name="a" score="high"/>', 'error score-unread@1'],
    ['<pnode name=""/>', 'error no-term@1'],
    ['<pnode name="a"/><note/>', 'warning element-unread@1'],
    ['<pnode name="a" colour="red"/>', 'info attribute-unread@1'],
    ['<pnode name="a"/>stray', 'warning text-unread@1'],
  ])('diagnoses %s', (patterns, message) => expect(said(parseYoshikoder(wrapped(patterns)))).toContain(message));

  it('numbers categories of one name', () => {
    const { lexicon } = parseYoshikoder('<dictionary><cnode name="a"><pnode name="x"/></cnode><cnode name="a"><pnode name="y"/></cnode></dictionary>');
    expect(shape(lexicon)).toEqual({ a: ['x'], 'a-2': ['y'] });
  });

  it.each([
    ['truncated', FIXTURE.slice(0, 300), 'invalid-syntax'],
    ['entity bomb', '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<dictionary><cnode name="&b;"/></dictionary>', 'invalid-syntax'],
    ['unknown entity', '<dictionary>\n<cnode name="&b;"/></dictionary>', 'invalid-syntax'],
    ['external entity', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><dictionary/>', 'invalid-syntax'],
    ['binary', 'PK\0\0', 'invalid-syntax'],
    ['other XML', '<html/>', 'invalid-syntax'],
    ['deep', `<dictionary>${'<cnode name="a">'.repeat(100_000)}`, 'invalid-lexicon'],
    ['empty', '', 'invalid-syntax'],
  ])('refuses a file that is %s', (_, text, code) => {
    const error = thrown(() => parseYoshikoder(text, { file: 'x.ykd' }));
    expect(error.code).toBe(code);
    expect(error.place).toMatchObject({ file: 'x.ykd', line: expect.any(Number), column: expect.any(Number) });
  });

  it('names the place', () =>
    expect(thrown(() => parseYoshikoder('<dictionary>\n  <cnode name="&b;"/></dictionary>')).message).toMatch(/^2:\d+: undefined entity/));
  it('takes anything', () => fuzz(yoshikoder, [FIXTURE, wrapped('<pnode name="a.*"/>', 'patternengine="regexp"')]));
});

describe('serializeYoshikoder', () => {
  const sayable = {
    matches: ['exact', 'glob'] as const,
    nested: true,
    weights: true,
    glob: (phrase: string) => fc.constantFrom(`${phrase}*`, `*${phrase}`, `a*${phrase}`),
  };

  it('comes back the same', () => {
    fc.assert(
      fc.property(lexicons(sayable), (lexicon) => {
        const { text } = serializeYoshikoder(lexicon);
        expect(compared(parseYoshikoder(text).lexicon)).toEqual(compared(lexicon));
      }),
    );
  });

  it('loses of any lexicon what the losses say', () => {
    fc.assert(
      fc.property(lexicons({ matches: ['lemma', 'exact', 'glob', 'stem'], nested: true, weights: true, anyTerm: true }), (lexicon) => {
        const { text, losses } = serializeYoshikoder(lexicon);
        const lost = losses
          .filter(({ code }) => ['term-characters', 'wildcards', 'literal-wildcards', 'entry-twice'].includes(code))
          .reduce((sum, { count }) => sum + count, 0);
        expect(compared(parseYoshikoder(text).lexicon).length).toBe(compared(lexicon).length - lost);
      }),
    );
  });

  it('says what it loses', () => {
    const { losses } = serializeYoshikoder(
      lexiconWith([{ id: 'a', citation: 'x', entries: [{ term: 'a?', match: 'glob' }, { term: 'b', pos: 'NOUN' }, 'c'] }]),
    );
    expect(losses.map(({ code, count }) => `${code} ${count}`)).toEqual(
      expect.arrayContaining(['category-citation 1', 'wildcards 1', 'entry-pos 1', 'match-lemma 2', 'head-licence 1']),
    );
  });
});
