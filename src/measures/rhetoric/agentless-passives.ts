import { POS } from '../../document/types.js';
import { createPerEntry } from '../../lexicon/per-entry.js';
import { matchesFor } from '../../reading.js';
import { F, W, wordTable } from '../attribution/words.js';
import type { Detected, Detector } from './detector.js';

/** How far a by-phrase may stand from its participle. */
const AGENT_REACH = 8;
/** Its entries, participles, describe a state and hide nobody: "is located", "was born". */
export const STATE = 'state';
const isState = createPerEntry(({ subCategory }) => subCategory === STATE);

/**
 * Agentless passives: "Residents were silenced.", "The files have been destroyed." – a form of *be*, a participle of a
 * deed, and no "by" in reach (Fowler et al. 1979). States and set phrases are left out.
 */
export const agentlessPassives: Detector = (reading) => {
  const { tokens, vocabulary, sentences } = reading.document;
  const { bits } = wordTable(vocabulary);
  const states = new Uint8Array(tokens.length);
  for (const { entry, from } of matchesFor(reading, 'rhetoric')) if (isState(entry)) states[from] = 1;
  const wordBits = (i: number) => bits[2 * (tokens.word[i] as number)] as number;
  const formBits = (i: number) => bits[2 * (tokens.word[i] as number) + 1] as number;
  const found: Detected[] = [];
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      if (!(wordBits(i) & W.be)) continue;
      const participle = participleAfter(i, to);
      if (participle < 0 || states[participle] === 1 || hasAgent(participle + 1, to)) continue;
      found.push({ device: 'agentless', rule: 'a passive without agent', from: i, to: participle + 1 });
      i = participle;
    }
  }
  return found;

  /** The participle, adverbs and "been" before it: "were | quietly | removed". After *be* any verb but one in -ing is one. */
  function participleAfter(be: number, to: number): number {
    for (let i = be + 1; i < Math.min(to, be + 4); i++) {
      if (tokens.pos[i] === POS.VERB) return formBits(i) & F.ing ? -1 : i;
      if (tokens.pos[i] !== POS.ADV && !(wordBits(i) & (W.be | W.not))) return -1;
    }
    return -1;
  }

  function hasAgent(after: number, to: number): boolean {
    for (let i = after; i < Math.min(to, after + AGENT_REACH); i++) {
      if (wordBits(i) & W.by) return true;
      if (wordBits(i) & (W.semicolon | W.colon | W.dash)) return false;
    }
    return false;
  }
};
