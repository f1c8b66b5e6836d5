import { type Document, POS } from './types.js';
import { SHAPE } from './vocabulary.js';

type Read = Pick<Document, 'tokens' | 'vocabulary'>;

/** Third persons that a clause may follow without "that", and that the tagger takes for plurals in a headline. */
const REPORTING = new Set(
  'admits alleges asserts believes claims concludes declares denies estimates fears finds hopes insists reports reveals rules says shows suggests vows warns'.split(
    ' ',
  ),
);

/** How many words name who speaks in a headline. */
const LONGEST_SPEAKER = 4;

/**
 * "Greek court | rules strike is legal", "Panel | finds dam was unsafe": in a line without a full stop and without a
 * determiner, after a singular noun and before a noun that has a finite "is" of its own. "Court | rules are strict" has
 * one verb, and the noun is its subject.
 */
export function isHeadlineVerb({ tokens, vocabulary }: Read, i: number, from: number, to: number): boolean {
  const lower = (at: number) => vocabulary.lowers[tokens.word[at] as number] as string;
  const shape = (at: number) => vocabulary.shapes[tokens.word[at] as number] as number;
  const isNoun = (at: number) => tokens.pos[at] === POS.NOUN || tokens.pos[at] === POS.PROPN;
  if (i <= from || i - from > LONGEST_SPEAKER || i + 2 >= to || !isNoun(i - 1) || !isNoun(i + 1) || !REPORTING.has(lower(i))) return false;
  if (lower(i - 1).endsWith('s') || (shape(to - 1) & SHAPE.terminal) !== 0 || !(shape(from) & SHAPE.capital)) return false;
  for (let at = from; at < i - 1; at++) if (!isNoun(at) && tokens.pos[at] !== POS.ADJ) return false;
  for (let at = i + 2; at < to; at++) {
    const pos = tokens.pos[at];
    if (pos === POS.AUX) return true;
    if (pos === POS.VERB || pos === POS.PUNCT || pos === POS.SCONJ) return false;
  }
  return false;
}
