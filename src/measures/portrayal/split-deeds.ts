import { POS, type TokenRange } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import type { SplitTerm } from '../../lexicon/split-terms.js';
import type { Reading } from '../../reading.js';
import { W, wordTable } from '../attribution/words.js';

/** A deed whose words an object parts: "threw | Ann | under the bus". */
export interface SplitDeed extends Match {
  /** Where its words go on after the object. */
  rest: number;
}

const LONGEST_OBJECT = 7;
const OBJECT = (1 << POS.DET) | (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.NUM) | (1 << POS.PRON);

/**
 * Finds them, in order of place.
 *
 * @param isTaken whether a phrase of the lexicon begins on a token already.
 */
export function splitDeeds({ document, splitTerms }: Reading, isTaken: (token: number) => boolean): SplitDeed[] {
  const { tokens, vocabulary, sentences } = document;
  const { lowers, lemmas } = vocabulary;
  const { pos, word, lemma } = tokens;
  const { bits } = wordTable(vocabulary);
  const found: SplitDeed[] = [];
  if (splitTerms.size === 0) return found;
  for (const sentence of sentences)
    for (let i = sentence.from; i < sentence.to; i++) {
      if (pos[i] !== POS.VERB) continue;
      const terms = splitTerms.get(lemmas[lemma[i] as number] as string);
      if (!terms || isTaken(i)) continue;
      const deed = parted(i, terms, sentence);
      if (!deed) continue;
      found.push(deed);
      i = deed.to - 1;
    }
  return found;

  function parted(verb: number, terms: readonly SplitTerm[], { to }: TokenRange): SplitDeed | undefined {
    const limit = Math.min(to, verb + LONGEST_OBJECT + 2);
    for (let at = verb + 1; at < limit; at++) {
      if (at > verb + 1) for (const { rest, entry } of terms) if (isAt(at, rest, to)) return { entry, from: verb, to: at + rest.length, rest: at };
      if (!isOfObject(at)) return undefined;
    }
    return undefined;
  }

  function isOfObject(at: number): boolean {
    const known = bits[2 * (word[at] as number)] as number;
    return (OBJECT & (1 << (pos[at] as number))) !== 0 || (known & (W.genitive | W.joiner | W.possessive)) !== 0;
  }

  function isAt(at: number, words: readonly string[], limit: number): boolean {
    if (at + words.length > limit) return false;
    for (let j = 0; j < words.length; j++) {
      const wanted = words[j];
      if (lowers[word[at + j] as number] !== wanted && lemmas[lemma[at + j] as number] !== wanted) return false;
    }
    return true;
  }
}
