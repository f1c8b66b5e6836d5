import { type Block, type Document, POS } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import type { CompiledEntry } from '../../lexicon/compile.js';
import { createPerEntry } from '../../lexicon/per-entry.js';
import { matchesFor, type VoicedReading } from '../../reading.js';
import { F, FEATURES, type FeatureId } from './features.js';
import { isDegree, listedOf, NO_SIGN, PLAIN_SIGN, suffixFeatureOf, wordSigns } from './word-signs.js';

/** The category of the lexicon whose entries are no hits: they count in the score alone. */
export const HINT = 'hint';

/** Words in somebody else's mouth load the article half as much. */
const HINT_SHARE = [1, 0.5, 0.5] as const;
const hintShare = (voice: number): number => HINT_SHARE[voice] ?? 1;

const counted = new WeakMap<VoicedReading, Float64Array>();

/** How much each paragraph has of each feature, the loaded terms apart: a row of `FEATURES.length` a paragraph. Counted once for a reading. */
export function evidenceOf(reading: VoicedReading): Float64Array {
  let evidence = counted.get(reading);
  if (!evidence) {
    const { blocks, language } = reading.document;
    evidence = new Float64Array(blocks.length * FEATURES.length);
    // The word lists and suffixes are English.
    if (language === 'en') for (const block of blocks) countTokens(reading, block, evidence);
    countMatches(reading, evidence);
    countFragments(reading, evidence);
    counted.set(reading, evidence);
  }
  return evidence;
}

function countTokens({ document, voice }: VoicedReading, { from, to, index }: Block, evidence: Float64Array): void {
  const row = index * FEATURES.length;
  const { tokens, vocabulary } = document;
  const { word, pos, start, end } = tokens;
  const { shapes } = vocabulary;
  const signOf = wordSigns(vocabulary);
  let before = PLAIN_SIGN;
  for (let i = from; i < to; i++) {
    const w = word[i] as number;
    const tag = pos[i] as number;
    const shape = shapes[w] as number;
    const sign = signOf(w);
    if (sign !== PLAIN_SIGN || shape & TELLING_SHAPE || tag === POS.INTJ || isDegree(before)) {
      const share = hintShare(voice[i] as number);
      const listed = listedOf(sign);
      if (listed !== NO_SIGN && !isWordHyphen(document, i, shape)) add(evidence, row + listed, share);
      if (shape & SHAPE.number) add(evidence, row + F['anchor/number'], 1);
      if (shape & SHAPE.hyphen && isCompound(document, i)) add(evidence, row + F['shape/compound'], share);
      if (tag === POS.INTJ) add(evidence, row + F['stance/interjection'], share);
      if (tag === POS.ADJ && isDegree(before)) add(evidence, row + F['stance/intensified-adjective'], share);
      if (tag !== POS.PROPN) {
        const suffix = suffixFeatureOf(sign);
        if (suffix !== NO_SIGN && (suffix !== F['suffix/-ly'] || tag === POS.ADV)) add(evidence, row + suffix, share);
        if (shape & SHAPE.allCaps && (end[i] as number) - (start[i] as number) > SHORTEST_SHOUT) add(evidence, row + F['shape/all-capitals'], share);
      }
    }
    before = sign;
  }
}

const TELLING_SHAPE = SHAPE.number | SHAPE.allCaps | SHAPE.hyphen;
/** Up to three capitals are an abbreviation as a rule. */
const SHORTEST_SHOUT = 3;

function add(evidence: Float64Array, at: number, amount: number): void {
  evidence[at] = (evidence[at] as number) + amount;
}

/** "well-known": a hyphen inside a word is no dash. */
function isWordHyphen({ tokens }: Document, i: number, shape: number): boolean {
  return (shape & SHAPE.hyphen) !== 0 && i > 0 && tokens.end[i - 1] === tokens.start[i];
}

/** "grievance-peddling": two words in small letters made one; "Anglo-Saxon" and "4-2" are none. */
function isCompound({ tokens, vocabulary }: Document, i: number): boolean {
  const { word, start, end } = tokens;
  if (i === 0 || i + 1 >= tokens.length || end[i - 1] !== start[i] || end[i] !== start[i + 1]) return false;
  return isSmallWord(vocabulary.shapes[word[i - 1] as number] as number) && isSmallWord(vocabulary.shapes[word[i + 1] as number] as number);
}

const isSmallWord = (shape: number): boolean => (shape & SHAPE.word) !== 0 && (shape & (SHAPE.capital | SHAPE.number)) === 0;

/** Of one to five words, in quotation marks: a longer one is a statement. */
function countFragments({ document }: VoicedReading, evidence: Float64Array): void {
  const { quotations, tokens, vocabulary } = document;
  for (const { tokens: range, depth, closed } of quotations) {
    if (depth > 0 || !closed || range.to - range.from > 2 * LONGEST_FRAGMENT) continue;
    let words = 0;
    for (let i = range.from; i < range.to; i++) if ((vocabulary.shapes[tokens.word[i] as number] as number) & SHAPE.word) words++;
    if (words === 0 || words > LONGEST_FRAGMENT) continue;
    add(evidence, rowOf(document, range.from) + F['shape/quoted-fragment'], 1);
  }
}

const LONGEST_FRAGMENT = 5;

/** Where the row of a token's paragraph begins. */
const rowOf = ({ sentences, sentenceOf }: Document, at: number): number => (sentences[sentenceOf[at] as number]?.paragraph ?? 0) * FEATURES.length;

/** Hints, valence, reporting words and boosters come from the lexicons, the other measures' among them. */
function countMatches(reading: VoicedReading, evidence: Float64Array): void {
  const { document, voice, entities } = reading;
  const { tokens } = document;
  const put = (at: number, feature: number, amount: number) => add(evidence, rowOf(document, at) + feature, amount * hintShare(voice[at] as number));
  for (const { entry, from, to } of matchesFor(reading, 'sentiment')) {
    if (to - from > 1 || entry.topCategory === 'modifier' || (entities.entityOf[from] as number) >= 0) continue;
    const feature = (entry.weight < 0 ? BLAME : PRAISE)[tokens.pos[from] as number];
    if (feature !== undefined) put(from, feature, Math.abs(entry.weight) / USUAL_VALENCE);
  }
  for (const { entry, from } of matchesFor(reading, 'loadedTerms')) {
    const feature = hintFeature(entry);
    if (feature >= 0 && (entities.entityOf[from] as number) < 0) put(from, feature, 1);
  }
  for (const { entry, from } of matchesFor(reading, 'attribution')) {
    const feature = cueFeature(entry);
    // In the paragraph at full weight: the cue is the author's wherever it stands.
    if (feature >= 0) add(evidence, rowOf(document, from) + feature, 1);
  }
  for (const { entry, from } of matchesFor(reading, 'hedging')) if (isBooster(entry)) put(from, F['stance/booster'], 1);
}

/** A word of this valence counts once. */
const USUAL_VALENCE = 2;
const BLAME: Readonly<Record<number, number>> = { [POS.ADJ]: F['blame/adjective'] };
const PRAISE: Readonly<Record<number, number>> = { [POS.ADJ]: F['praise/adjective'], [POS.ADV]: F['praise/adverb'] };

const featureOf = (id: string): number => F[id as FeatureId] ?? -1;
const hintFeature = createPerEntry(({ topCategory, subCategory }: CompiledEntry) => (topCategory === HINT ? featureOf(`hint/${subCategory}`) : -1));
const cueFeature = createPerEntry(({ topCategory, subCategory }: CompiledEntry) => (topCategory === 'verb' ? featureOf(`cue/${subCategory}`) : -1));
const isBooster = createPerEntry(({ topCategory }: CompiledEntry) => topCategory === 'booster');
