import { POS } from '../../document/types.js';
import { createPerEntry } from '../../lexicon/per-entry.js';
import { matchesFor } from '../../reading.js';
import { W, wordTable } from '../attribution/words.js';
import type { Detected, Detector } from './detector.js';

/** Its entries judge whoever has them; a rule counts them after a possessive only. */
export const JUDGING_NOUN = 'judging-noun';
const judges = createPerEntry(({ subCategory }) => subCategory === JUDGING_NOUN);

/**
 * Possessive presupposition: "its overreaction", "the minister's arrogance" – the possessive takes the fault or merit
 * for granted (Levinson 1983). A possessive, at most two words of description, and an abstract noun that judges.
 */
export const possessedAbstracts: Detector = (reading) => {
  const { tokens, vocabulary, sentences, sentenceOf } = reading.document;
  const { bits } = wordTable(vocabulary);
  const found: Detected[] = [];
  for (const { entry, from: noun } of matchesFor(reading, 'rhetoric')) {
    if (!judges(entry) || tokens.pos[noun] === POS.VERB) continue;
    const owner = ownerBefore(noun, sentences[sentenceOf[noun] as number]?.from ?? noun);
    if (owner >= 0) found.push({ device: 'presupposition', rule: 'a possessive takes it for granted', from: owner, to: noun + 1 });
  }
  return found;

  function ownerBefore(noun: number, from: number): number {
    for (let i = noun - 1; i >= Math.max(from, noun - 3); i--) {
      const word = bits[2 * (tokens.word[i] as number)] as number;
      if (word & W.possessive) return i;
      if (word & W.genitive && i > from && tokens.pos[i] !== POS.AUX) return i - 1;
      if (tokens.pos[i] !== POS.ADJ && tokens.pos[i] !== POS.ADV && tokens.pos[i] !== POS.NOUN) return -1;
    }
    return -1;
  }
};
