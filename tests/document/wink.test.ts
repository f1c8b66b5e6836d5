import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp';
import { createWinkEngine } from '../../src/document/engines/wink.js';
import { PARTS_OF_SPEECH } from '../../src/document/types.js';
import { normalise } from '../../src/document/vocabulary.js';

/** wink that never keeps "Rubio’s" whole because it has met it as one token before: only words of letters stay with it. */
function forgetfulWink(): ReturnType<typeof winkNLP> {
  const core = (model as unknown as { core(): { features: { lexeme: { hash: Record<string, number> } } } }).core();
  /** A form and its lower case, which wink looks up while it adds them. */
  const added: string[] = [];
  core.features.lexeme.hash = new Proxy(core.features.lexeme.hash, {
    set(hash, form: string, index) {
      if (added.length === 2) for (const known of added.splice(0)) if (!/^[a-zÀ-ÖØ-öø-ÿ]+$/i.test(known)) delete hash[known];
      added.push(form);
      return Reflect.set(hash, form, index);
    },
  });
  return winkNLP({ ...(model as object), core: () => core } as unknown as typeof model, ['pos']);
}

const nlp = forgetfulWink();
const engine = createWinkEngine();

const UNTOUCHED = new Set(['PROPN', 'PUNCT', 'NUM']);

function ofWink(text: string): string[] {
  const rows: string[] = [];
  nlp
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const [value, tag] = [token.out(), token.out(nlp.its.pos) as string];
      const lemma = UNTOUCHED.has(tag) ? '' : normalise(lemmaOf(token) ?? '');
      if (value.trim() !== '') rows.push(`${value} ${tag} ${lemma || normalise(value)}`);
    });
  return rows;
}

const lemmaOf = (token: ItemToken) => token.out(nlp.its.lemma as unknown as ItsFunction<string | undefined>) as string | undefined;

function ofEngine(text: string): string[] {
  const { tokens, vocabulary } = engine.tokenize(text, [{ start: 0, end: text.length }]);
  return Array.from({ length: tokens.length }, (_, i) => {
    const [word, pos, lemma] = [tokens.word[i] as number, tokens.pos[i] as number, tokens.lemma[i] as number];
    return `${vocabulary.surfaces[word]} ${PARTS_OF_SPEECH[pos]} ${vocabulary.lemmas[lemma]}`;
  });
}

it('what was read before changes nothing', () => {
  const text = 'Rubio’s plan, said zxqv’s aide, is Clinton’s.';
  const before = ofEngine(text);
  ofEngine('A plan (Rubio’s) and another (zxqv’s, Clinton’s) failed.');
  expect(ofEngine(`“${text}”`).slice(1, -1)).toEqual(before);
  expect(ofEngine(text)).toEqual(before);
});

describe('tokens, tags and lemmas are those of wink', () => {
  const folder = new URL('../../examples/articles/', import.meta.url);
  const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it.each(articles)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(ofEngine(text)).toEqual(ofWink(text));
  });

  it.each(Array.from({ length: 40 }, (_, seed) => seed))('words and marks in any order, seed %i', (seed) => {
    for (let i = 0; i < 20; i++) {
      const text = jumble(seed * 100 + i);
      expect(ofEngine(text)).toEqual(ofWink(text));
    }
  });
});

const WORDS =
  "the boat won't can't cannot U.S. U.S.A. Mr. Rubio Clinton's Rubio’s so-called e-mail 3,000 $3.5m 2016 mid-2016 re-elect pro-Rubio I'm gonna it's don’t isn't o'clock A.B. x@y.com http://a.b/c #tag @me :) ;-) 1990s '90s 10am 3rd 50% COVID-19 Smith-Jones zxqv zxqv’s running's London-based U.S.-led and/or".split(
    ' ',
  );
const MARKS = '. , ; : ! ? " “ ” ‘ ’ ( ) [ ] - – — -- … ... / ’s \'s \n \n\n \t \u00a0 \u{1f600} é &'.split(' ');

/** Words and marks, some joined, that end as no headline does. */
function jumble(seed: number): string {
  let state = seed + 1;
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const mark = (every: number): string => (below(every) === 0 ? (MARKS[below(MARKS.length)] as string) : '');
  const left = [...WORDS];
  const words = Array.from({ length: 10 + below(30) }, () => {
    const word = left.splice(below(left.length), 1)[0] as string;
    const written = below(10) === 0 ? word.toUpperCase() : word;
    return `${mark(4)}${written}${mark(3)}${below(15) === 0 ? '' : ' '}`;
  });
  return `${words.join('')}.`;
}
