import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/document/paragraphs.js';
import { findQuotations } from '../../src/document/quotations.js';

const found = (text: string) =>
  findQuotations(text, splitParagraphs(text))
    .flat()
    .map(({ start, end, inner, marks, depth, closed, continues }) => ({
      whole: text.slice(start, end),
      inner: text.slice(inner.start, inner.end),
      marks,
      depth,
      closed,
      continues,
    }));

describe('styles', () => {
  it.each([
    ['straight', 'She said: "We will sail." Then she left.', ['"We will sail."']],
    ['straight, two', '"We will sail," she said, "in May."', ['"We will sail,"', '"in May."']],
    ['straight, without a space before', 'the Sino-Russian "alliance".The concerns', ['"alliance"']],
    ['straight, clinging to the comma', 'She said," We will sail".', ['" We will sail"']],
    ['straight, a stray mark', 'She said," and sailed.', []],
    ['curly', 'She said: “We will sail.”', ['“We will sail.”']],
    ['curly, closed by an opening mark', 'She said: “We will sail.“ Then she left.', ['“We will sail.“']],
    ['curly, low opening', 'She said: „We will sail.“', ['„We will sail.“']],
    ['curly, low opening, right closing', 'She said: „We will sail.”', ['„We will sail.”']],
    ['typewriter', "She said: ''We will sail.'' Then she left.", ["''We will sail.''"]],
    ['typewriter, backticks', "She said: ``We will sail.''", ["``We will sail.''"]],
    ['guillemets', 'She said: «We will sail.»', ['«We will sail.»']],
    ['guillemets, single', 'She said: ‹We will sail.›', ['‹We will sail.›']],
    ['full-width', 'She said: ＂We will sail.＂', ['＂We will sail.＂']],
    ['single straight', "She said: 'We will sail.' Then she left.", ["'We will sail.'"]],
    ['single curly', 'She said: ‘We will sail.’ Then she left.', ['‘We will sail.’']],
    ['single, with an apostrophe inside', "She said: 'We won't sail.' Then she left.", ["'We won't sail.'"]],
    ['single, opened by a backtick', "`We will sail,' she said, `in May.'", ["`We will sail,'", "`in May.'"]],
    ['single, with clipped words inside', "'T' gate's open, an' it's cold i' t' yard,' he said.", ["'T' gate's open, an' it's cold i' t' yard,'"]],
    ['single curly, with clipped words inside', '‘Go round by th’ end o’ t’ barn,’ he said.', ['‘Go round by th’ end o’ t’ barn,’']],
    ['single, a title', "'Hamlet' is the sailors' play.", ["'Hamlet'"]],
    ['single, with a plural possessive inside', "'The sailors' union agreed,' she said.", ["'The sailors' union agreed,'"]],
    ['opening straight, closing curly', 'She said: "We will sail.” Then she left.', ['"We will sail.”']],
    ['opening curly, closing straight', 'She said: “We will sail." Then she left.', ['“We will sail."']],
    ['in brackets', 'The boat ("the old lady") sailed.', ['"the old lady"']],
    ['after a dash', 'One word—"never"—was said.', ['"never"']],
  ])('%s: %s', (_, text, expected) =>
    expect(
      found(text)
        .filter(({ closed }) => closed)
        .map(({ whole }) => whole),
    ).toEqual(expected),
  );
});

describe('apostrophes, primes and elisions are no quotations', () => {
  it.each([
    "The minister's plan isn't the voters' choice.",
    'The minister’s plan isn’t the voters’ choice.',
    "In the '90s they sailed 'til dawn.",
    'Rock ’n’ roll got ’em dancing.',
    "The dogs' bowls and the cats' baskets were sold.",
    'Run `npm install` and then `npm test`.',
    'No marks at all.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('nesting', () => {
  it.each([
    ['single in straight', `"She called it 'a shame' today," he said.`, [`"She called it 'a shame' today,"`, 0, "'a shame'", 1]],
    ['single in curly', '“She called it ‘a shame’ today,” he said.', ['“She called it ‘a shame’ today,”', 0, '‘a shame’', 1]],
    ['curly in guillemets', '«She called it “a shame” today», he said.', ['«She called it “a shame” today»', 0, '“a shame”', 1]],
    ['single in single', '‘She called it ‘a shame’ to me,’ he said.', ['‘She called it ‘a shame’ to me,’', 0, '‘a shame’', 1]],
    ['straight in single', `'She called it "a shame" today,' he said.`, [`'She called it "a shame" today,'`, 0, '"a shame"', 1]],
  ])('%s', (_, text, expected) => expect(found(text).flatMap(({ whole, depth }) => [whole, depth])).toEqual(expected));
});

describe('continued over paragraphs', () => {
  it.each([
    ['straight', '"We will sail.\n\n"We will not turn back," she said.'],
    ['curly', '“We will sail.\n\n“We will not turn back,” she said.'],
    ['guillemets', '«We will sail.\n\n«We will not turn back», she said.'],
  ])('%s', (_, text) => {
    expect(found(text).map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: false },
      { closed: true, continues: true },
    ]);
  });

  it('a paragraph that begins with a new quotation after a closed one continues nothing', () => {
    expect(found('“We will sail.”\n\n“We will not.”').map(({ continues }) => continues)).toEqual([false, false]);
  });
});

describe('unbalanced', () => {
  it.each([
    ['never closed: runs to the end of its paragraph', 'He said "we go\n\nAll went.', ['"we go', false]],
    ['closed and never opened: nothing', 'We go,” he said.', []],
    ['a straight mark after a word, alone: nothing', 'A plank of 12" and no more.', []],
    ['forgotten closing mark before the next opening one', 'He said "we go and "we stay" too.', ['"we go and ', false, '"we stay"', true]],
    ['only marks', '"', []],
  ])('%s', (_, text, expected) => expect(found(text).flatMap(({ whole, closed }) => [whole, closed])).toEqual(expected));
});

it('gives the words inside the marks', () => {
  expect(found("``We go,'' he said; “they stay”, «all» ‘of us’.").map(({ inner, marks }) => [inner, marks])).toEqual([
    ['We go,', 'typewriter'],
    ['they stay', 'curly'],
    ['all', 'guillemet'],
    ['of us', 'single'],
  ]);
});

it('nests no deeper than three, whatever comes', () => {
  const depths = found('“'.repeat(50)).map(({ depth }) => depth);
  expect(Math.max(...depths)).toBe(2);
});
