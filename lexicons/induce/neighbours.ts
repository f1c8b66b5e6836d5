import { formsOf, type WordNet } from './wordnet.js';

/** Relations by which a word's neighbours in WordNet speak of its valence: pointer symbols of wninput(5WN). */
const RELATIONS: Readonly<Record<string, number>> = { '&': 1, '^': 1, '!': 2, '+': 3, '\\': 3, '=': 3, '<': 3, '@': 4, '~': 4, '*': 4, '>': 4 };
const SYNONYM = 0;
const SIMILAR = 1;
const ANTONYM = 2;
const GLOSS = 5;
export const FEATURES = 6;
/** There are many hyponyms, and each says little. */
const HYPONYM = 0.3;
/** The antonym of a similar word is half an antonym. */
const INDIRECT = 0.5;
/** Pulls a mean over little evidence toward 0. */
const PRIOR = 0.5;

/**
 * Six means of the seed values around a word: of its synonyms, similar words, antonyms, derived words, hyper- and
 * hyponyms, and the words of its glosses; senses weigh by use. A word and its inflected forms are no neighbours of each other.
 */
export function neighbourReader(wordNet: WordNet, seeds: ReadonlyMap<string, number>): (word: string) => number[] {
  const { senses, synsets } = wordNet;
  const families = new Map<string, string>();
  const values = new Map<string, number[]>();
  for (const [word, value] of seeds) values.set(familyOf(word), [...(values.get(familyOf(word)) ?? []), value]);

  return (word) => {
    const own = familyOf(word);
    const uses = new Map<string, number>();
    for (const sense of formsOf(word).flatMap((form) => senses.get(form) ?? [])) uses.set(sense.synset, Math.max(uses.get(sense.synset) ?? 0, sense.uses));
    const total = [...uses.values()].reduce((sum, one) => sum + one, 0);
    const sums = new Float64Array(FEATURES);
    const weights = new Float64Array(FEATURES);
    const add = (feature: number, neighbour: string, weight: number) => {
      const family = familyOf(neighbour);
      const known = family === own ? undefined : values.get(family);
      if (!known) return;
      sums[feature] = (sums[feature] as number) + (known.reduce((sum, one) => sum + one, 0) / known.length) * weight;
      weights[feature] = (weights[feature] as number) + weight;
    };
    for (const [key, use] of uses) {
      const synset = synsets.get(key);
      if (!synset) continue;
      const weight = use / total;
      for (const other of synset.words) if (other !== word) add(SYNONYM, other, weight);
      for (const other of synset.gloss) add(GLOSS, other, weight);
      for (const { symbol, to } of synset.pointers) {
        const feature = RELATIONS[symbol];
        const target = synsets.get(to);
        if (feature === undefined || !target) continue;
        for (const other of target.words) add(feature, other, (weight / Math.sqrt(target.words.length)) * (symbol === '~' ? HYPONYM : 1));
        if (feature !== SIMILAR) continue;
        for (const further of target.pointers)
          if (further.symbol === '!') for (const other of synsets.get(further.to)?.words ?? []) add(ANTONYM, other, weight * INDIRECT);
      }
    }
    return [...sums].map((sum, i) => sum / ((weights[i] as number) + PRIOR));
  };

  /** Inflected forms of a word, by the shortest form that WordNet has. */
  function familyOf(word: string): string {
    let family = families.get(word);
    if (family === undefined) {
      const forms = formsOf(word).filter((form) => senses.has(form));
      family = forms.length ? forms.reduce((best, form) => (form.length < best.length ? form : best)) : word;
      families.set(word, family);
    }
    return family;
  }
}

/** Groups words by family, for what is worked out of a family together. */
export function familiesOf(words: Iterable<string>, { senses }: WordNet): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const word of words) {
    const forms = formsOf(word).filter((form) => senses.has(form));
    const family = forms.length ? forms.reduce((best, form) => (form.length < best.length ? form : best)) : word;
    families.set(family, [...(families.get(family) ?? []), word]);
  }
  return families;
}
