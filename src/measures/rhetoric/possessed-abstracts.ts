import { POS } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import { W, wordTable } from '../attribution/words.js';
import type { Detected, Detector } from './detector.js';

/** Abstract nouns that judge whoever has them: to say "its overreaction" is to say that it overreacted. */
const JUDGING =
  'overreaction aggression arrogance hypocrisy failure failing refusal inability unwillingness incompetence ineptitude negligence neglect betrayal treachery dishonesty deceit deception lies greed cowardice corruption cruelty brutality ruthlessness recklessness irresponsibility intransigence stubbornness hostility hatred contempt disdain disregard indifference paranoia hysteria obsession ambition ambitions hegemony dominance tyranny oppression extremism fanaticism bigotry prejudice bias racism misconduct misdeeds crimes sins wrongdoing guilt complicity blunder blunders folly foolishness stupidity ignorance shame disgrace weakness decline collapse isolation desperation panic fear fears anxiety jealousy envy resentment spite malice vindictiveness provocation provocations meddling interference bullying intimidation propaganda scaremongering fearmongering wisdom courage bravery generosity integrity determination commitment dedication sincerity magnanimity restraint patience goodwill success triumph victory achievements accomplishments greatness superiority'.split(
    ' ',
  );
const judging = new Set(JUDGING);
const isJudging = createWordFlag((lower) => judging.has(lower));

/**
 * Possessive presupposition: "its overreaction", "the minister's arrogance" – the possessive takes the fault or merit
 * for granted (Levinson 1983). A possessive, at most two words of description, and an abstract noun that judges.
 */
export const possessedAbstracts: Detector = ({ document: { tokens, vocabulary, sentences } }) => {
  const { bits } = wordTable(vocabulary);
  const judges = isJudging(vocabulary);
  const found: Detected[] = [];
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      if (!judges(tokens.word[i] as number) || tokens.pos[i] === POS.VERB) continue;
      const owner = ownerBefore(i, from);
      if (owner >= 0) found.push({ device: 'presupposition', rule: 'a possessive takes it for granted', from: owner, to: i + 1 });
    }
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
