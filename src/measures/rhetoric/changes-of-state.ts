import { createLandmark } from '../../document/landmarks.js';
import { POS, type Sentence } from '../../document/types.js';
import { F, wordTable } from '../attribution/words.js';
import type { Detected, Detector } from './detector.js';

const ENDINGS = new Set('stop stops stopped stopping quit quits quitting cease ceases ceased ceasing resume resumes resumed resuming'.split(' '));
const endingsOf = createLandmark((lower) => ENDINGS.has(lower));

/**
 * Changes of state: "They have stopped lying." – who stops, or resumes, did it before (Levinson 1983). A verb of
 * ending or resuming right before another verb in -ing; "the stopping train" and "stopped to listen" take nothing for granted.
 */
export const changesOfState: Detector = ({ document }) => {
  const { tokens, vocabulary, sentences, sentenceOf } = document;
  const { bits } = wordTable(vocabulary);
  const found: Detected[] = [];
  for (const verb of endingsOf(document)) {
    const next = verb + 1;
    if (tokens.pos[verb] !== POS.VERB || next >= (sentences[sentenceOf[verb] as number] as Sentence).to || tokens.pos[next] !== POS.VERB) continue;
    const form = bits[2 * (tokens.word[next] as number) + 1] as number;
    if (form & F.ing) found.push({ device: 'presupposition', rule: 'what ends or resumes was so before', from: verb, to: next + 1 });
  }
  return found;
};
