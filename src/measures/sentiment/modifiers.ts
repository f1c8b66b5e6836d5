import { POS, type Sentence, type TokenRange } from '../../document/types.js';
import type { Match } from '../../lexicon/match.js';
import { lowerAt, spanOf, type VoicedReading } from '../../reading.js';
import type { Modifier } from '../../report.js';

/** What changes a valence, as the `modifier/…` categories of the lexicon name it. */
export type ModifierKind = 'intensifier' | 'downtoner' | 'negator' | 'pseudo-negator' | 'shifter' | 'contrast' | 'irrealis';

/** The modifiers of one sentence, in order. */
export type SentenceModifiers = readonly { kind: ModifierKind; match: Match }[];

/** "not good" is blame, a little weaker; "not bad" stays faintly negative (Taboada et al. 2011). */
const NEGATED = { praise: -0.9, blame: 0.3 };
/** "ended the war", "reduced benefits": what is lessened turns, weakly (Polanyi and Zaenen 2006). */
const SHIFTED = { praise: -0.5, blame: -0.1 };
const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.3;
const CONCEDED = 0.3;
const IRREALIS = 0.8;
const QUESTION = 0.4;
/** How many words before a valenced word each may stand. */
const REACH = { intensifier: 2, shifter: 6, negator: 4, irrealis: 6 };

const CONCESSIVE = new Set(['although', 'though', 'despite', 'while', 'whereas', 'notwithstanding']);

/** Everything that modifies a valenced match of this sentence, with the factors it puts on the valence. */
export function modifiersOf(reading: VoicedReading, match: Match, base: number, sentence: Sentence, modifiers: SentenceModifiers): Modifier[] {
  const side = base >= 0 ? 'praise' : 'blame';
  const found: Modifier[] = [];
  const add = (kind: Modifier['kind'], factor: number, at: TokenRange) => found.push({ kind, factor, ...spanOf(reading.document, at) });

  const degree = nearestBefore(modifiers, match, ['intensifier', 'downtoner'], REACH.intensifier, reading);
  if (degree) add(degree.kind as 'intensifier' | 'downtoner', degree.match.entry.weight, degree.match);

  const negator = nearestBefore(modifiers, match, ['negator'], REACH.negator, reading);
  const pseudo =
    negator && modifiers.some(({ kind, match: other }) => kind === 'pseudo-negator' && other.from <= negator.match.from && other.to > negator.match.from);
  if (negator && !pseudo) add('negation', NEGATED[side], negator.match);

  const shifter = nearestBefore(modifiers, match, ['shifter'], REACH.shifter, reading);
  if (shifter) add('shifter', SHIFTED[side], shifter.match);

  addContrast(reading, match, sentence, modifiers, add);
  const irrealis = nearestBefore(modifiers, match, ['irrealis'], REACH.irrealis, reading);
  if (irrealis) add('irrealis', IRREALIS, irrealis.match);
  if (sentence.question) add('question', QUESTION, { from: sentence.to - 1, to: sentence.to });
  return found;
}

/** The nearest modifier of some kinds that stands before a match, in its own clause, within so many words. */
function nearestBefore(modifiers: SentenceModifiers, match: Match, kinds: readonly ModifierKind[], reach: number, reading: VoicedReading) {
  for (let i = modifiers.length - 1; i >= 0; i--) {
    const modifier = modifiers[i] as SentenceModifiers[number];
    if (modifier.match.from >= match.from || !kinds.includes(modifier.kind)) continue;
    if (match.from - modifier.match.to > reach) return undefined;
    return overlapsClauseEnd(reading, modifier.match.to, match.from) ? undefined : modifier;
  }
  return undefined;
}

/** A comma, dash, colon or bracket between two places ends the reach of what stands before it. */
function overlapsClauseEnd({ document }: VoicedReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (document.tokens.pos[i] === POS.PUNCT && !/^['"“”’‘-]+$/.test(lowerAt(document, i))) return true;
  return false;
}

function addContrast(
  reading: VoicedReading,
  match: Match,
  sentence: Sentence,
  modifiers: SentenceModifiers,
  add: (kind: Modifier['kind'], factor: number, at: TokenRange) => void,
): void {
  for (const { kind, match: contrast } of modifiers) {
    if (kind !== 'contrast') continue;
    const word = lowerAt(reading.document, contrast.from);
    if (CONCESSIVE.has(word)) {
      if (contrast.from < match.from && !commaBetween(reading, contrast.to, match.from)) add('concession', CONCEDED, contrast);
    } else if (word === 'but') {
      if (contrast.from === sentence.from) continue;
      add('contrast', match.from < contrast.from ? BEFORE_CONTRAST : AFTER_CONTRAST, contrast);
    }
  }
}

function commaBetween({ document }: VoicedReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(document, i) === ',') return true;
  return false;
}
