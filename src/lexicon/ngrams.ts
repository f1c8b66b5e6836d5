import { ENGLISH } from '../document/engines/english.js';
import { findEntities, isNamePart } from '../document/entities/index.js';
import { readDocument } from '../document/index.js';
import type { Document } from '../document/types.js';
import { SHAPE } from '../document/vocabulary.js';
import { matchesFor } from '../reading.js';
import { type CompiledLexicons, compileLexicons } from './compile.js';
import { matchLexicons } from './match.js';
import { SUPPORT } from './shipped.js';

/** How n-grams are read from a text. */
export interface NgramOptions {
  /** Count words by their base form, or as they stand in the text (in lower case). */
  unit: 'lemma' | 'surface';
  /** The longest n-gram, in words. */
  longest: number;
  /** Leave out proper names: they tell what a text is about, not how it is put. */
  maskNames: boolean;
}

/**
 * The n-grams of a text, in order, words parted by a space. They lie in body paragraphs and list items, and cross neither
 * sentences nor punctuation, numbers or masked names; a hyphen parts words as a space does. That is how terms are matched.
 */
export function* ngramsOf(text: string, { unit, longest, maskNames }: NgramOptions): Generator<{ term: string; length: number }> {
  const document = readDocument(text, ENGLISH);
  const masked = maskNames ? nameColumn(document) : undefined;
  const { tokens, vocabulary, blocks, sentences } = document;
  for (const { role, bodyFrom, sentences: own } of blocks) {
    if (role !== 'body' && role !== 'list-item') continue;
    for (const { from, to } of sentences.slice(own.from, own.to)) {
      let run: string[] = [];
      for (let i = Math.max(from, bodyFrom); i < to; i++) {
        const word = tokens.word[i] as number;
        if ((vocabulary.shapes[word] as number) & SHAPE.hyphen) continue;
        if (!isWord(vocabulary.lowers[word] as string) || (masked && (masked[i] as number) >= 0)) {
          run = [];
          continue;
        }
        run.push((unit === 'lemma' ? vocabulary.lemmas[tokens.lemma[i] as number] : vocabulary.lowers[word]) as string);
        for (let length = 1; length <= Math.min(longest, run.length); length++) yield { term: run.slice(-length).join(' '), length };
        if (run.length > longest) run = run.slice(-longest);
      }
    }
  }
}

/** Letters, and what may stand between them. */
const isWord = (lower: string): boolean => /^\p{L}/u.test(lower) && !/[\p{N}\s*?]/u.test(lower);

let nameLexicons: CompiledLexicons | undefined;

/** Of each token: the name it is part of, or -1. */
function nameColumn(document: Document): Int32Array {
  nameLexicons ??= compileLexicons(
    SUPPORT.filter(({ id }) => id === 'en/names' || id === 'en/name-parts').map((lexicon) => ({ lexicon, measure: lexicon.measure })),
    ENGLISH,
  );
  const found = { lexicons: nameLexicons.references, matches: matchLexicons(document, nameLexicons) };
  return findEntities(document, { names: matchesFor(found, 'names'), parts: matchesFor(found, 'attribution').filter(isNamePart) }).entityOf;
}
