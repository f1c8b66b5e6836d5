import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../src/document/engines/engines.js';
import { LANGUAGES, languageOf } from '../../src/document/engines/languages.js';
import { readDocument } from '../../src/document/index.js';
import { ODD_TEXTS } from '../support/odd-texts.js';
import { anything, oddProse } from '../support/prose.js';
import { sentenceText, surfacesOf, textOf } from '../support/read.js';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const read = (language: string, text: string) => readDocument(text, engineFor(language));

describe('tokens', () => {
  it.each([
    ['fr', 'L’État, c’est moi !', 'L’ État , c’ est moi !'],
    ['fr', "Aujourd'hui quelqu’un", "Aujourd'hui quelqu’un"],
    ['fr', "d'Artagnan dit-il", "d' Artagnan dit - il"],
    ['fr', 'Mme. Blanc, 3,5 %', 'Mme. Blanc , 3,5 %'],
    ['it', 'dell’Italia c’è un’idea', 'dell’ Italia c’ è un’ idea'],
    ['it', 'Il sig. Bo', 'Il sig. Bo'],
    ['es', '¿Qué dice d’Artagnan? EE. UU.', '¿ Qué dice d’Artagnan ? EE. UU.'],
    ['pt', 'Disse-me: copo d’água.', 'Disse - me : copo d’ água .'],
    ['nl', "foto's zo'n dhr. Bos", "foto's zo'n dhr. Bos"],
    ['ru', 'г. Москва, т.д.', 'г. Москва , т.д.'],
    ['sv', 'EU:s plan kl. 9', 'EU:s plan kl. 9'],
    ['no', 'f.eks. Nord-Norge', 'f.eks. Nord - Norge'],
    ['fr', '👩‍👩‍👧‍👦 rit 🇫🇷', '👩‍👩‍👧‍👦 rit 🇫🇷'],
    ['fr', 'אמר השר', 'אמר השר'],
  ])('%s: %s', (language, text, tokens) => expect(surfacesOf(read(language, text))).toEqual(tokens.split(' ')));
});

describe('stems', () => {
  it.each([
    ['es', 'ministro', 'ministros'],
    ['fr', 'gouverner', 'gouvernait'],
    ['it', 'governare', 'governavano'],
    ['pt', 'governar', 'governaram'],
    ['nl', 'regering', 'regeringen'],
    ['ru', 'министр', 'министры'],
    ['sv', 'minister', 'ministern'],
    ['no', 'avis', 'avisene'],
    ['en', 'govern', 'governing'],
  ])('%s: %s and %s share one', (language, one, other) => {
    const { stem } = engineFor(language);
    expect(stem(one)).toBe(stem(other));
  });
});

describe('sentences', () => {
  it.each([
    ['fr', 'M. Dupont part. Il revient.', 2],
    ['fr', '« Pourquoi ? » demanda-t-il. Rien.', 2],
    ['es', '¿Por qué? Porque el Sr. Gil lo dijo.', 2],
    ['it', 'Il sig. Rossi parla. E poi tace.', 2],
    ['pt', 'O Sr. Lima saiu. Voltou ontem.', 2],
    ['nl', 'Dhr. Bos zwijgt. Het is 3,5 procent.', 2],
    ['ru', 'Он живёт в г. Москва. Это далеко.', 2],
    ['sv', 'Mötet börjar kl. 9. Alla kommer.', 2],
    ['no', 'Møtet begynner kl. 9. Alle kommer.', 2],
  ])('%s: %s', (language, text, count) => {
    const document = read(language, text);
    expect(document.sentences.map((sentence) => sentenceText(document, sentence))).toHaveLength(count);
  });
});

describe('quotations', () => {
  it.each([
    ['fr', 'Il dit : « Nous partons » et part.', '« Nous partons »'],
    ['es', 'Dijo: «Nos vamos» y salió.', '«Nos vamos»'],
    ['it', 'Ha detto: “Andiamo” ed è uscito.', '“Andiamo”'],
    ['pt', 'Disse “vamos embora” e saiu.', '“vamos embora”'],
    ['nl', 'Hij zei: „Wij gaan” en vertrok.', '„Wij gaan”'],
    ['ru', 'Он сказал: «Мы „уходим“» и ушёл.', '«Мы „уходим“»'],
    ['sv', 'Han sade: ”Vi går” och gick.', '”Vi går”'],
    ['sv', 'Han sade: »Vi går» och gick.', '»Vi går»'],
    ['no', 'Han sa: «Vi går» og gikk.', '«Vi går»'],
  ])('%s: %s', (language, text, quotation) => {
    const document = read(language, text);
    expect(document.quotations.filter(({ depth }) => depth === 0).map((found) => textOf(document, found))).toEqual([quotation]);
  });
});

describe('any text', () => {
  const expectCovered = (language: string, text: string) => {
    const { tokens, vocabulary } = read(language, text);
    let end = 0;
    for (let i = 0; i < tokens.length; i++) {
      expect(tokens.start[i]).toBeGreaterThanOrEqual(end);
      end = tokens.end[i] as number;
      expect(text.slice(tokens.start[i], end)).toBe(vocabulary.surfaces[tokens.word[i] as number]);
    }
  };
  it.each(OTHERS.flatMap((language) => ODD_TEXTS.map(([name, text]) => [language, name, text] as const)))('%s: %s', (language, _, text) =>
    expectCovered(language, text),
  );
  it.each(OTHERS)('%s: tokens slice back', (language) => {
    fc.assert(
      fc.property(fc.oneof(anything, oddProse), (text) => expectCovered(language, text)),
      { numRuns: 60 },
    );
  });
  it('no token cuts a surrogate pair in two', () => {
    const text = '😀'.repeat(1000);
    const { tokens } = read('fr', text);
    for (let i = 0; i < tokens.length; i++) expect((tokens.start[i] as number) % 2).toBe(0);
  });
});

it('the vocabulary is begun anew once it is large, and reads on alike', { timeout: 60_000 }, () => {
  const engine = engineFor('fr');
  const first = readDocument('L’État rit.', engine);
  for (let batch = 0; batch < 13; batch++) readDocument(Array.from({ length: 10_000 }, (_, i) => `mot${batch}x${i}`).join(' '), engine);
  const later = readDocument('L’État rit.', engine);
  expect(later.vocabulary).not.toBe(first.vocabulary);
  expect(later.vocabulary.surfaces.length).toBeLessThan(60_000);
  expect(surfacesOf(later)).toEqual(surfacesOf(first));
});

it.each([
  ['es-MX', 'es'],
  ['FR', 'fr'],
  ['nb-NO', 'no'],
  ['nn', 'no'],
  ['de', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the tag %j is %s', (tag, language) => expect(languageOf(tag)).toBe(language));
