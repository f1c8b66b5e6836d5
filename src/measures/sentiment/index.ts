import { type Block, POS } from '../../document/types.js';
import type { CompiledEntry } from '../../lexicon/compile.js';
import type { Match } from '../../lexicon/match.js';
import { hitOf, matchesFor, type VoicedReading } from '../../reading.js';
import type { Modifier, SentimentHit, SentimentScore } from '../../report.js';
import { siftMatches } from '../masks.js';
import type { Findings, HitMeasure } from '../measure.js';
import { modifierReader } from './modifiers.js';
import { dampedOfText, tempered } from './score.js';
import { type Trend, trendReader } from './trends.js';

/** Sentiment: how favourable the wording is; word valences, changed by what stands around them. */
export const sentiment: HitMeasure<SentimentHit, SentimentScore> = { find, score };

/** Nouns name things as often as they judge them; adverbs often only mark manner. */
const BY_PART_OF_SPEECH: Readonly<Record<number, number>> = { [POS.NOUN]: 0.8, [POS.ADV]: 0.7 };
/** Parts of speech that judge nothing, though the word could as another: "like" before a noun, the auxiliary "will". */
const FUNCTION_WORDS = (1 << POS.ADP) | (1 << POS.AUX) | (1 << POS.DET) | (1 << POS.PRON) | (1 << POS.SCONJ) | (1 << POS.CCONJ) | (1 << POS.PART);

function find(reading: VoicedReading, explain: boolean): Findings<SentimentHit> {
  const valenced: Match[] = [];
  const modifiers: Match[] = [];
  const quantities: Match[] = [];
  for (const match of matchesFor(reading, 'sentiment')) {
    if (isQuantity(match)) quantities.push(match);
    else if (match.entry.topCategory === 'modifier') {
      if (!isOfAmount(reading, match)) modifiers.push(match);
    } else if (match.entry.weight !== 0 || isMovement(match)) valenced.push(match);
  }
  const modifies = new Uint8Array(reading.document.tokens.length);
  for (const { from, to, entry } of modifiers) if (!isRemedy(entry) && !isLessening(entry)) modifies.fill(1, from, to);
  const trends = trendsOf(reading, valenced, quantities);
  // "cut", "more", "went down": of nothing wanted or unwanted they only tell the way.
  const evaluative = valenced.filter((match) => match.entry.weight !== 0 || trends.has(match));
  const { counted, suppressed } = siftMatches(reading, 'sentiment', evaluative, explain, (match) =>
    disclaims(match) || trends.has(match) ? undefined : (functionWord(reading, match) ?? insideModifier(match, modifies)),
  );
  const modifiersOf = modifierReader(reading, modifiers, trends);
  const hits = counted.map((match) => valencedHit(reading, match, trends.get(match), disclaims(match) ? [] : modifiersOf(match)));
  return { hits: withoutSpent(hits, counted, trends), suppressed };
}

const isRemedy = ({ subCategory }: CompiledEntry): boolean => subCategory === 'remedy';

const LESSENING = new Set(['shifter', 'contending', 'ending', 'easing']);
/** "curb", "lost": of something that is blamed or praised it is a modifier, by itself bad news. */
const isLessening = ({ subCategory, size }: CompiledEntry): boolean => size === 1 && LESSENING.has(subCategory);

/** "lost" in "lost the match" is blamed; not so in "lost hope", where it has turned the hope. */
function withoutSpent(hits: readonly SentimentHit[], counted: readonly Match[], trends: ReadonlyMap<Match, Trend>): SentimentHit[] {
  const spent = new Set<number>();
  for (const { modifiers } of hits) for (const { kind, end } of modifiers) if (kind === 'shifter') spent.add(end);
  return hits.filter(({ end, base }, i) => base > 0 || !spent.has(end) || trends.has(counted[i] as Match));
}

/** "profit", "crime": what may rise and fall. By itself it changes nothing. */
const isQuantity = ({ entry: { topCategory, subCategory } }: Match): boolean =>
  topCategory === 'modifier' && (subCategory === 'wanted' || subCategory === 'unwanted');

const isMovement = ({ entry: { topCategory } }: Match): boolean => topCategory === 'trend';

/** Of each movement that has one, the quantity that it moves. */
function trendsOf({ document }: VoicedReading, valenced: readonly Match[], quantities: readonly Match[]): ReadonlyMap<Match, Trend> {
  const trends = new Map<Match, Trend>();
  const trendOf = trendReader(document, quantities);
  for (const match of valenced) {
    const trend = isMovement(match) ? trendOf(match) : undefined;
    if (trend) trends.set(match, trend);
  }
  return trends;
}

/** "did not answer", "failed to": what denies stands by itself. Nothing changes its valence, and nobody is blamed by it. */
const disclaims = ({ entry }: Match): boolean => entry.topCategory === 'disclaim';

/** Hits that say something of somebody; a denial only says that a thing did not come about. */
export const evaluations = (hits: readonly SentimentHit[]): SentimentHit[] => hits.filter(({ category }) => !category.startsWith('disclaim/'));

/** "a loss of $3m", "lost $3m": how much there is, not what is lost. */
function isOfAmount({ document: { tokens } }: VoicedReading, { to, entry }: Match): boolean {
  return ((entry.size > 1 && entry.term.endsWith(' of')) || entry.term === 'lose') && (tokens.pos[to] === POS.NUM || tokens.pos[to] === POS.SYM);
}

function functionWord({ document: { tokens } }: VoicedReading, { from, to }: Match): string | undefined {
  return to - from === 1 && (FUNCTION_WORDS >> (tokens.pos[from] as number)) & 1 ? 'a function word' : undefined;
}

/** "failed" in "failed to help" negates; it is not blamed as well. */
function insideModifier({ from, to, entry }: Match, modifies: Uint8Array): string | undefined {
  for (let i = from; i < to; i++) if (modifies[i] === 0) return undefined;
  return entry.size === 1 ? 'a modifier of other words' : undefined;
}

function valencedHit(reading: VoicedReading, match: Match, trend: Trend | undefined, modifiers: Modifier[]): SentimentHit {
  const base = trend?.worth ?? match.entry.weight;
  const byTag = match.to - match.from === 1 && !disclaims(match) ? (BY_PART_OF_SPEECH[reading.document.tokens.pos[match.from] as number] ?? 1) : 1;
  let valence = base * byTag;
  for (const { factor } of modifiers) valence *= factor;
  const { start, end, text, voice, lexicon, entry, category } = hitOf(reading, match);
  const { subjectivity, appraisal } = match.entry;
  const hit: SentimentHit = { start, end, text, voice, lexicon, entry, category, valence, base, modifiers };
  if (subjectivity !== undefined) hit.subjectivity = subjectivity;
  if (appraisal !== undefined) hit.appraisal = appraisal;
  return hit;
}

function score(_reading: VoicedReading, hits: SentimentHit[], _blocks: readonly Block[]): SentimentScore {
  let positive = 0;
  let negative = 0;
  let sum = 0;
  let authorSum = 0;
  let authorHits = 0;
  let attributedSum = 0;
  for (const { valence, voice } of hits) {
    if (valence > 0) positive += valence;
    else if (valence < 0) negative += valence;
    const share = tempered(valence);
    sum += share;
    if (voice === 'author') {
      authorSum += share;
      authorHits++;
    } else attributedSum += share;
  }
  return {
    score: dampedOfText(sum, hits.length),
    positive,
    negative,
    author: { score: dampedOfText(authorSum, authorHits) },
    attributed: { score: dampedOfText(attributedSum, hits.length - authorHits) },
    hits,
  };
}
