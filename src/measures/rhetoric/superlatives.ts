import { createLandmark } from '../../document/landmarks.js';
import { POS, type Sentence } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { VoicedReading } from '../../reading.js';
import type { Detected, Detector } from './detector.js';

/** Words in -est that compare nothing. */
const NO_SUPERLATIVES =
  /^(?:(?:rain)?forest|(?:dis)?interest|request|protest|(?:dis)?honest|(?:im)?modest|arrest|harvest|contest|manifest|suggest|invest|digest|guest|quest|chest|priest|tempest|conquest|behest|inquest|earnest|rest|unrest|(?:mid)?west|test|nest|pest|vest|jest|zest|lest|crest|southwest|northwest|inverse|detest|attest|infest|ingest|divest|molest|everest|budapest)$/;
const isSuperlativeForm = (lower: string): boolean => (/^[a-z]{2,}est$/.test(lower) && !NO_SUPERLATIVES.test(lower)) || lower === 'worst' || lower === 'best';
const isDegreeWord = (lower: string): boolean => lower === 'most' || lower === 'least';
const isDegree = createWordFlag(isDegreeWord);
const isOpener = createWordFlag((lower) => /^(?:the|a|an|its|his|her|their|our|my|your|this|these|those|'s|of|one)$/.test(lower));
/** "the latest figures", "at least", "the nearest town": place and time, not worth. */
const isMeasured = (lower: string): boolean =>
  /^(?:latest|nearest|closest|earliest|oldest|youngest|eldest|farthest|furthest|northernmost|lowest|highest|shortest|longest|fewest|next)$/.test(lower);
const superlativesOf = createLandmark((lower) => isDegreeWord(lower) || (isSuperlativeForm(lower) && !isMeasured(lower)));

/**
 * Superlatives of worth (Huddleston and Pullum 2002): "the most shameless plan", "their worst mistake". Not "most
 * people", not "at least", not "the latest figures", which rank in time or place.
 */
export const superlatives: Detector = (reading) => {
  const { tokens, vocabulary, sentences, sentenceOf } = reading.document;
  const degree = isDegree(vocabulary);
  const found: Detected[] = [];
  for (const i of superlativesOf(reading.document)) {
    const { from, to } = sentences[sentenceOf[i] as number] as Sentence;
    if (degree(tokens.word[i] as number)) {
      if (i + 1 < to && tokens.pos[i + 1] === POS.ADJ && opens(reading, i, from)) found.push(hit(i, i + 2));
    } else if ((tokens.pos[i] === POS.ADJ || tokens.pos[i] === POS.NOUN) && opens(reading, i, from)) found.push(hit(i, i + 1));
  }
  return found;
};

const hit = (from: number, to: number): Detected => ({ device: 'superlative', rule: 'a superlative of worth', from, to });

/** A determiner or possessive stands right before, or one adjective or number between: "the two most shameless". */
function opens({ document: { tokens, vocabulary } }: VoicedReading, at: number, from: number): boolean {
  const opener = isOpener(vocabulary);
  for (let i = at - 1; i >= Math.max(from, at - 2); i--) {
    if (opener(tokens.word[i] as number)) return true;
    if (tokens.pos[i] !== POS.ADJ && tokens.pos[i] !== POS.NUM) return false;
  }
  return false;
}
