import { type Document, POS, type Sentence, type TokenRange } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { Match } from '../../lexicon/match.js';
import { spanOf, type VoicedReading } from '../../reading.js';
import type { Modifier } from '../../report.js';
import { standingReader } from './assertion.js';
import { contrastWalk } from './contrasts.js';
import { embeddingWalk } from './embedding.js';
import { nearestWalk } from './nearest.js';
import { governor, listFinder, remedyReader, verbFinder } from './shifting.js';
import type { Trend } from './trends.js';

/** "not good" is blame, weaker than praise was, for the denial counts by itself too; "not bad" stays faintly negative (Taboada et al. 2011). */
const NEGATED = { praise: -0.6, blame: 0.3 };
/** "ended the war", "reduced benefits": what is lessened turns, weakly (Polanyi and Zaenen 2006). */
const SHIFTED = { praise: -0.5, blame: -0.1 };
/** "the fight against hunger": it is still there. */
const CONTENDED = { praise: -0.5, blame: 0.5 };
/** "too clever": praise beyond its measure is a fault, a fault is a worse one. */
const EXCESS = { praise: -0.5, blame: 1.3 };
/** "would have helped": the good is missed, the harm is spared. */
const COUNTERFACTUAL = { praise: -0.5, blame: 0.5 };
/** What may, must or ought to be: praise of it is a wish, blame of it is a worry, which is blame already. */
const IRREALIS = { praise: 0.7, blame: 1 };
/** "Is it safe?" doubts the good and raises the bad. */
const QUESTION = { praise: 0.2, blame: 0.8 };
/** How many words before a valenced word each may stand. */
const REACH = { intensifier: 2, shifter: 6, negator: 4, irrealis: 6 };

/**
 * Tells of a valenced match everything that modifies it, with the factors it puts on the valence; to be asked from left
 * to right, so that a sentence of any length is walked once.
 *
 * @param modifiers matches of the lexicon's `modifier/…` categories, in order of place.
 */
export function modifierReader(reading: VoicedReading, modifiers: readonly Match[], trends: ReadonlyMap<Match, Trend>): (match: Match) => Modifier[] {
  const { document } = reading;
  const nearestBefore = nearestWalk(modifiers);
  const contrastsWith = contrastWalk(
    document,
    modifiers.filter(({ entry }) => entry.subCategory === 'contrast'),
  );
  const pseudoNegates = coverOf(
    modifiers.filter(({ entry }) => entry.subCategory === 'pseudo-negator'),
    document.tokens.length,
  );
  const endsClause = clauseEndFinder(document);
  const isList = listFinder(document);
  const verbAfter = verbFinder(document, modifiers);
  const remedies = remedyReader(document);
  const governs = governor(document);
  const standingOf = standingReader(document);
  const embeddingOf = embeddingWalk(document);
  const lessened = lessenedBy(trends);

  return (match) => {
    const { from } = match;
    const sentence = document.sentences[document.sentenceOf[from] as number] as Sentence;
    const trend = trends.get(match);
    const side = (trend ? trend.worth * trend.factor : match.entry.weight) >= 0 ? 'praise' : 'blame';
    const found: Modifier[] = [];
    const { degree, negator, shifter, irrealis } = nearestBefore(from, sentence);
    const reaches = (modifier: Match, reach: number) => from - modifier.to <= reach && !endsClause(modifier.to, from);

    if (degree && reaches(degree, REACH.intensifier)) {
      const kind = degree.entry.subCategory as 'intensifier' | 'downtoner' | 'excess';
      found.push(modifierOf(document, kind, kind === 'excess' ? EXCESS[side] : degree.entry.weight, degree));
    }
    if (negator && reaches(negator, REACH.negator) && !pseudoNegates?.[negator.from]) found.push(modifierOf(document, 'negation', NEGATED[side], negator));
    const lessening = lessened.get(match.to - 1);
    const shifts = lessening ?? (trend ? undefined : shifterOf(match, sentence, shifter));
    if (trend) found.push(modifierOf(document, 'trend', trend.factor, trend.quantity));
    if (shifts) found.push(modifierOf(document, 'shifter', (shifts.entry.subCategory === 'contending' ? CONTENDED : SHIFTED)[side], shifts));
    for (const { kind, factor, match: contrast } of contrastsWith(match, sentence)) found.push(modifierOf(document, kind, factor, contrast));
    if (irrealis && reaches(irrealis, REACH.irrealis)) {
      const kind = irrealis.entry.subCategory as 'irrealis' | 'counterfactual';
      const factor = (kind === 'irrealis' ? IRREALIS : COUNTERFACTUAL)[side];
      if (factor !== 1) found.push(modifierOf(document, kind, factor, irrealis));
    }
    if (sentence.question) found.push(modifierOf(document, 'question', QUESTION[side], { from: sentence.to - 1, to: sentence.to }));
    const standing = standingOf(match);
    if (standing) found.push(modifierOf(document, standing.kind, standing.factor, { from: standing.at, to: standing.at + 1 }));
    const embedding = embeddingOf(from, sentence);
    if (embedding) found.push(modifierOf(document, 'embedded', embedding.factor, { from: embedding.at, to: embedding.at + 1 }));
    return found;
  };

  /** What lessens the thing: before it, before the list it stands in, or as the verb of which it is the subject. */
  function shifterOf(match: Match, sentence: Sentence, before: Match | undefined): Match | undefined {
    const { from } = match;
    if (before && governs(before, match) && (!isForBlame(before) || remedies(before, match))) {
      if (from - before.to <= REACH.shifter && !endsClause(before.to, from)) return before;
      if (isList(before.to, from)) return before;
    }
    return verbAfter(match, sentence);
  }
}

/** Remedies and easing verbs are for what is bad: "to ease access" takes nothing from it. */
const isForBlame = ({ entry: { subCategory } }: Match): boolean => subCategory === 'remedy' || subCategory === 'easing';

/** What falls, by its last word: "profit" in "profit from older lines fell". */
function lessenedBy(trends: ReadonlyMap<Match, Trend>): ReadonlyMap<number, Match> {
  const lessened = new Map<number, Match>();
  for (const [movement, { quantity, falls }] of trends) if (falls) lessened.set(quantity.to - 1, movement);
  return lessened;
}

function modifierOf(document: Document, kind: Modifier['kind'], factor: number, range: TokenRange): Modifier {
  const { start, end, text } = spanOf(document, range);
  return { kind, factor, start, end, text };
}

/** Of each token: 1 where one of the matches covers it; undefined where there are none. */
function coverOf(matches: readonly Match[], tokens: number): Uint8Array | undefined {
  if (matches.length === 0) return undefined;
  const covered = new Uint8Array(tokens);
  for (const { from, to } of matches) covered.fill(1, from, to);
  return covered;
}

const isPartingMark = createWordFlag((lower) => !/^['"“”’‘-]+$/.test(lower));

/** A comma, dash, colon or bracket between two places ends the reach of what stands before it. */
function clauseEndFinder({ tokens, vocabulary }: Document): (from: number, to: number) => boolean {
  const parts = isPartingMark(vocabulary);
  return (from, to) => {
    for (let i = from; i < to; i++) if (tokens.pos[i] === POS.PUNCT && parts(tokens.word[i] as number)) return true;
    return false;
  };
}
