import { FUNCTION_WORDS } from './function-words.js';

/** A statement as its content words, each once. */
export interface Content {
  stems: readonly string[];
}

/** Small numbers are written either way. */
const NUMERALS = new Map('one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, `${i + 1}`]));

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** The content words of a statement, by their stems: "would be lost" and "the loss" share nothing, "losses" and "loss" do. */
export function contentOf(text: string, stem: (word: string) => string): Content {
  const stems = new Set<string>();
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(WORD)) if (!FUNCTION_WORDS.has(word)) stems.add(NUMERALS.get(word) ?? stem(word));
  return { stems: [...stems] };
}

/** The most alike of a pool. */
export interface Closest {
  similarity: number;
  /** Place in the pool; -1 where no content word is shared. */
  index: number;
}

/**
 * Finds the most alike of a pool: cosine of the content words, each weighted by its inverse document frequency among all
 * statements of both texts (Salton & Buckley 1988), so that a name that stands in every second sentence counts for little.
 *
 * @param pool what is looked through.
 * @param everything all statements of both texts, of which rarity is taken.
 */
export function closestIn(pool: readonly Content[], everything: readonly Content[]): (one: Content) => Closest {
  const weightOf = rarity(everything);
  const holding = new Map<string, number[]>();
  pool.forEach(({ stems }, i) => {
    for (const stem of stems) {
      const places = holding.get(stem);
      if (places) places.push(i);
      else holding.set(stem, [i]);
    }
  });
  const lengthOf = ({ stems }: Content) => Math.sqrt(stems.reduce((sum, stem) => sum + weightOf(stem) ** 2, 0));
  const lengths = pool.map(lengthOf);
  return (one) => {
    const shared = new Map<number, number>();
    for (const stem of one.stems) for (const i of holding.get(stem) ?? []) shared.set(i, (shared.get(i) ?? 0) + weightOf(stem) ** 2);
    const length = lengthOf(one);
    let closest: Closest = { similarity: 0, index: -1 };
    for (const [index, product] of shared) {
      const similarity = Math.min(1, product / (length * (lengths[index] as number)));
      // Of equals the first, whatever order they were met in.
      if (similarity > closest.similarity || (similarity === closest.similarity && index < closest.index)) closest = { similarity, index };
    }
    return closest;
  };
}

function rarity(everything: readonly Content[]): (stem: string) => number {
  const documents = new Map<string, number>();
  for (const { stems } of everything) for (const stem of stems) documents.set(stem, (documents.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + everything.length / (documents.get(stem) ?? 1));
}
