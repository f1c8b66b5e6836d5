import { POS, type Sentence } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import { VOICE, type VoicedReading } from '../../reading.js';
import type { Detector } from './detector.js';

/** "When does the train leave?" asks; in the author's voice "Who would …", "Why should …", "Isn't it …" seldom do. */
const ASKS_FOR_NOTHING = createWordFlag((lower) =>
  /^(?:n't|n’t|would|could|should|possibly|really|honestly|seriously|ever|else|surely|anyone|anybody|not)$/.test(lower),
);

/**
 * Rhetorical questions (Ilie 1994): a question in the author's own voice that is answered as it is put ("Who would
 * believe that?"), that follows another one at once, or that the next sentence answers in three words or fewer
 * ("And the cost? Nobody knows.") or with a reason ("Why the hurry? Perhaps because they gain.").
 */
export const rhetoricalQuestions: Detector = (reading) => {
  const { sentences } = reading.document;
  const found = [];
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s] as Sentence;
    // "Q: Did you see it?": the label is the author's, the question is not
    const { voice } = reading;
    if (!sentence.question || sentence.insideQuotation || voice[sentence.from] !== VOICE.author || voice[sentence.to - 1] !== VOICE.author) continue;
    if (suggestsAnswer(reading, sentence) || followsQuestion(sentences, s) || isAnsweredAtOnce(reading, s))
      found.push({ device: 'rhetorical-question' as const, rule: 'a question that leaves no answer open', from: sentence.from, to: sentence.to });
  }
  return found;
};

function suggestsAnswer({ document: { tokens, vocabulary } }: VoicedReading, { from, to }: Sentence): boolean {
  const asksForNothing = ASKS_FOR_NOTHING(vocabulary);
  for (let i = from; i < to; i++) if (asksForNothing(tokens.word[i] as number)) return true;
  return false;
}

/** "Who paid? Who profited? Who will answer for it?" */
function followsQuestion(sentences: readonly Sentence[], s: number): boolean {
  const { paragraph } = sentences[s] as Sentence;
  const before = sentences[s - 1];
  const after = sentences[s + 1];
  return (before?.paragraph === paragraph && before.question) || (after?.paragraph === paragraph && after.question) || false;
}

const SHORT_ANSWER = 3;

function isAnsweredAtOnce({ document: { tokens, vocabulary, sentences } }: VoicedReading, s: number): boolean {
  const next = sentences[s + 1];
  if (!next || next.paragraph !== (sentences[s] as Sentence).paragraph) return false;
  let words = 0;
  for (let i = next.from; i < next.to; i++) {
    if (tokens.pos[i] === POS.PUNCT) continue;
    if (vocabulary.lowers[tokens.word[i] as number] === 'because') return words <= 1;
    words++;
  }
  return words > 0 && words <= SHORT_ANSWER;
}
