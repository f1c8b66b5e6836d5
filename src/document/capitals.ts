import { type Document, POS } from './types.js';
import { SHAPE } from './vocabulary.js';

type Read = Omit<Document, 'negated'>;

/**
 * Proper names where no tagger finds them: a capital inside a sentence is a name in every language here. The word that
 * opens a sentence has its capital from there ("La ministre"), so it is a name only where the same form stands inside
 * another sentence of the text ("Macron … Macron"); so is what follows a colon, a dash or an opening mark.
 */
export function tagNames({ tokens, vocabulary, sentences }: Read): void {
  const openers: number[] = [];
  const names = new Set<number>();
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      if (!isCapitalised(i)) continue;
      if (i > from && continues(i)) tag(i);
      else openers.push(i);
    }
  }
  for (const i of openers) if (names.has(tokens.word[i] as number)) tag(i);

  function isCapitalised(i: number): boolean {
    return tokens.pos[i] === POS.X && ((vocabulary.shapes[tokens.word[i] as number] as number) & SHAPE.capital) !== 0;
  }

  /** After a word, its elided article or a comma, or after the hyphen of "Jean-Luc"; a dash between spaces opens anew. */
  function continues(i: number): boolean {
    const before = tokens.word[i - 1] as number;
    const shape = vocabulary.shapes[before] as number;
    if (shape & SHAPE.hyphen) return tokens.end[i - 1] === tokens.start[i];
    return (shape & SHAPE.word) !== 0 || vocabulary.lowers[before] === ',';
  }

  function tag(i: number): void {
    const word = tokens.word[i] as number;
    names.add(word);
    tokens.pos[i] = POS.PROPN;
    tokens.lemma[i] = vocabulary.lemmaAs(word, POS.PROPN);
  }
}
