import { type Document, POS, type Sentence } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { Match } from '../../lexicon/match.js';

/** How many words a list may have between what lessens it and its last item, and a subject before its verb. */
const REACH = { list: 12, verb: 5 };
const isComma = createWordFlag((lower) => lower === ',');
/** Words that open what stands beside an act: its cause, its manner, its time. */
const isAdjunct = createWordFlag((lower) => /^(?:by|as|because|with|amid|despite|during|before|after|until|when|while|since)$/.test(lower));
const isToWord = createWordFlag((lower) => lower === 'to');
const isInWord = createWordFlag((lower) => lower === 'in');
const isBe = createWordFlag((lower) => /^(?:is|are|was|were|be|been|being|gets?|got|am)$/.test(lower));

const IN_LIST = (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.ADJ) | (1 << POS.DET) | (1 << POS.NUM) | (1 << POS.CCONJ);
const IN_VERB = (1 << POS.AUX) | (1 << POS.ADV);

/** "relief from pain, debt and fear": nothing but the items of a list stands between the two places. */
export function listFinder({ tokens: { pos, word }, vocabulary }: Document): (from: number, to: number) => boolean {
  const comma = isComma(vocabulary);
  return (from, to) => {
    if (to - from > REACH.list || comma(word[from] as number)) return false;
    for (let i = from; i < to; i++) if (!((IN_LIST >> (pos[i] as number)) & 1) && !comma(word[i] as number)) return false;
    return true;
  };
}

/**
 * Whether what lessens governs the place: not an adjunct ("rejected the bid as weak", "cut off by the flood"), purpose ("cut jobs to save money"), outcome or
 * manner of an ending ("ended in failure", "ended badly").
 */
export function governor({ tokens: { pos, word }, vocabulary }: Document): (shifter: Match, match: Match) => boolean {
  const adjunct = isAdjunct(vocabulary);
  const isIn = isInWord(vocabulary);
  const isTo = isToWord(vocabulary);
  return ({ to }, { from }) => {
    if (from > to && isIn(word[to] as number)) return false;
    for (let i = to; i < from; i++) if (adjunct(word[i] as number) || (i > to && isTo(word[i] as number) && pos[i + 1] === POS.VERB)) return false;
    return pos[from] !== POS.ADV || pos[from + 1] === POS.ADJ || pos[from + 1] === POS.VERB;
  };
}

/**
 * Whether a remedy ("treats", "aid for") is for the thing, which then is bad and a thing, with no other verb between; "price-fixing
 * lawsuit" remedies nothing.
 */
export function remedyReader({ tokens: { pos, start, end } }: Document): (remedy: Match, match: Match) => boolean {
  return (remedy, { from, entry }) => {
    if (entry.weight >= 0 || pos[from] === POS.VERB) return false;
    if (remedy.from > 0 && pos[remedy.from - 1] === POS.PUNCT && end[remedy.from - 1] === start[remedy.from]) return false;
    for (let i = remedy.to; i < from; i++) if (pos[i] === POS.VERB || pos[i] === POS.AUX) return false;
    return true;
  };
}

/**
 * What came to what a noun names: "the violence has ended" (an ending verb after its subject, the unaccusatives of Levin 1993,
 * sections 45 and 55) and "the disaster was averted" (any shifter in the passive).
 *
 * @param modifiers in order of place; to be asked from left to right.
 */
export function verbFinder(
  { tokens: { pos, word }, vocabulary }: Document,
  modifiers: readonly Match[],
): (match: Match, sentence: Sentence) => Match | undefined {
  const be = isBe(vocabulary);
  let next = 0;
  return ({ to }, sentence) => {
    // The tagger takes the capital of a sentence's first word for a name's: "Poverty was reduced".
    if (pos[to - 1] !== POS.NOUN && to - 1 !== sentence.from) return undefined;
    while (next < modifiers.length && (modifiers[next] as Match).from < to) next++;
    const end = Math.min(sentence.to, to + REACH.verb);
    let passive = false;
    for (let i = to, m = next; i < end; i++) {
      while (m < modifiers.length && (modifiers[m] as Match).from < i) m++;
      const modifier = modifiers[m];
      if (pos[i] === POS.VERB) return modifier?.from === i && lessens(modifier, passive) ? modifier : undefined;
      if (!((IN_VERB >> (pos[i] as number)) & 1)) return undefined;
      if (be(word[i] as number)) passive = true;
    }
    return undefined;
  };
}

/** An ending verb does it to its subject, any shifter in the passive. */
const lessens = ({ entry: { subCategory } }: Match, passive: boolean): boolean =>
  subCategory === 'ending' || subCategory === 'easing' || (passive && (subCategory === 'shifter' || subCategory === 'contending'));
