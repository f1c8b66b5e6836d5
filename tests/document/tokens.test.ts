import { describe, expect, it } from 'vitest';
import { PARTS_OF_SPEECH } from '../../src/document/types.js';
import { createVocabulary, normalise, SHAPE } from '../../src/document/vocabulary.js';
import { lemmaAt } from '../../src/reading.js';
import { ENGINE, read, surfacesOf } from '../support/read.js';

describe('tokens', () => {
  it.each([
    ['The boats sailed.', ['The', 'boats', 'sailed', '.']],
    ["They can't sail.", ['They', 'ca', "n't", 'sail', '.']],
    ["Anna's boat", ['Anna', "'s", 'boat']],
    ['Anna’s boat', ['Anna', '’s', 'boat']],
    ['a so-called plan', ['a', 'so', '-', 'called', 'plan']],
    ['It cost $3.5m (2%).', ['It', 'cost', '$', '3.5', 'm', '(', '2', '%', ')', '.']],
    // words that wink takes for abbreviations, unless capitals say so
    ['She gave in.', ['She', 'gave', 'in', '.']],
    ['He fell ill. She left.', ['He', 'fell', 'ill', '.', 'She', 'left', '.']],
    ['on Sat. and Sun. in Boston, Mass.', ['on', 'Sat.', 'and', 'Sun.', 'in', 'Boston', ',', 'Mass.']],
    ['in the U.S. today', ['in', 'the', 'U.S.', 'today']],
    ['', []],
    [' \t\u00a0 ', []],
  ])('%s', (text, expected) => expect(surfacesOf(read(text))).toEqual(expected));
});

describe('lemma and part of speech', () => {
  it.each([
    ['The boats were sailing home.', 1, 'boat', 'NOUN'],
    ['The boats were sailing home.', 3, 'sail', 'VERB'],
    ['She went to Selby.', 1, 'go', 'VERB'],
    ['She went to Selby.', 3, 'selby', 'PROPN'],
    ['They were better boats.', 2, 'good', 'ADJ'],
    // verbs that a tagger takes for nouns
    ['«We won», Brown notes.', 6, 'note', 'VERB'],
    ['Brown claims the plan failed.', 1, 'claim', 'VERB'],
    ['Records show that he left.', 1, 'show', 'VERB'],
    ['Brown supporters cheered.', 1, 'supporter', 'NOUN'],
    // title case hides verbs
    ['Minister Denies Secret Harbour Deal', 1, 'deny', 'VERB'],
  ])('%s [%i] is %s, %s', (text, index, lemma, tag) => {
    const document = read(text);
    expect([lemmaAt(document, index), PARTS_OF_SPEECH[document.tokens.pos[index] as number]]).toEqual([lemma, tag]);
  });
});

describe('offsets hold whatever stands between the words', () => {
  it.each([
    ['control characters', 'The\u0000 boat\u0007 sailed\u0085 home.'],
    ['lone surrogates', 'The \ud800 boat \udfff sailed.'],
    ['emoji sequences', 'The 👩‍👩‍👧‍👦 boat 🏴󠁧󠁢󠁥󠁮󠁧󠁿 sailed 👍🏽.'],
    ['right-to-left', 'The word שלום and مرحبا stood there.'],
    ['letters that change their length in lower case', 'İstanbul’un İyi İnsanları The boat.'],
    ['combining marks', 'Cafe\u0301 Zalgo t\u0336e\u0336x\u0336t\u0336.'],
    ['a run longer than wink can take', `The ${'x'.repeat(1000)} boat ${'é'.repeat(450)} sailed.`],
    ['a pair of surrogates at the cut of a long run', `${'a'.repeat(199)}😀${'b'.repeat(300)}`],
  ])('%s', (_, text) => {
    const { tokens, vocabulary } = read(text);
    expect(tokens.length).toBeGreaterThan(0);
    let last = 0;
    for (let i = 0; i < tokens.length; i++) {
      const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      const surface = text.slice(start, end).replace(/\p{Cs}/gu, '\ufffd');
      expect(vocabulary.surfaces[tokens.word[i] as number]).toBe(surface);
      last = end;
    }
    // Every letter of the text belongs to a token.
    const covered = new Set(surfacesOf({ text, tokens } as never).flatMap((surface) => [...surface]));
    for (const letter of text.match(/\p{L}/gu) ?? []) expect(covered).toContain(letter);
  });
});

describe('shapes', () => {
  it.each<[string, (keyof typeof SHAPE)[]]>([
    ['boat', ['word']],
    ['Boat', ['word', 'capital']],
    ['NATO', ['word', 'capital', 'allCaps']],
    ['U.S.', ['word', 'capital', 'allCaps', 'abbreviation']],
    ['3.5', ['word', 'number']],
    ['seven', ['word', 'number']],
    ['-', ['hyphen']],
    ['.', ['terminal']],
    ['?!', ['terminal']],
    ['”', ['closing']],
    ['“', ['opening']],
    ['"', ['closing', 'opening']],
    [' ', ['space']],
    ['%', []],
  ])('%s: %j', (surface, expected) => {
    const vocabulary = createVocabulary();
    const shape = vocabulary.shapes[vocabulary.add(surface)] as number;
    const names = (Object.keys(SHAPE) as (keyof typeof SHAPE)[]).filter((name) => shape & SHAPE[name]);
    expect(names).toEqual(expected);
  });
});

it.each([
  ['Don’t', "don't"],
  ['ʼTis', "'tis"],
  ['BOAT', 'boat'],
])('normalise(%s) is %s', (surface, expected) => expect(normalise(surface)).toBe(expected));

it.each([
  ['climate change', ['climate', 'change']],
  ["people's choice", ['people', "'s", 'choice']],
  ['cannot', ['can', 'not']],
  ["don't", ['do', "n't"]],
  ['U.S.', ['U.S.']],
])('a term is cut as a text is: %s', (term, expected) => {
  expect(ENGINE.termWords(term)).toEqual(expected);
  expect(surfacesOf(read(term))).toEqual(expected);
});
