import { type Block, POS } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import type { CompiledEntry } from '../../lexicon/compile.js';
import { createPerEntry } from '../../lexicon/per-entry.js';
import { matchesFor, VOICE, type VoicedReading } from '../../reading.js';
import { F, FEATURES } from './features.js';
import { NO_SIGN, wordSigns } from './word-signs.js';

/** Words in somebody else's mouth load the article half as much. */
export const OTHER_VOICE = 0.5;

/** The category of the lexicon whose entries are no hits. */
export const HINT = 'hint';

const known = new WeakMap<VoicedReading, readonly Float64Array[]>();

/** Of each paragraph: how much of each feature it has, the terms themselves apart. Counted once for a reading. */
export function evidenceOf(reading: VoicedReading): readonly Float64Array[] {
  let evidence = known.get(reading);
  if (!evidence) {
    evidence = reading.document.blocks.map((block) => countTokens(reading, block));
    addMatches(reading, evidence);
    known.set(reading, evidence);
  }
  return evidence;
}

const TAG_FEATURE = new Int8Array(32).fill(-1);
TAG_FEATURE[POS.ADJ] = F['tag/adjective'];
TAG_FEATURE[POS.ADV] = F['tag/adverb'];
TAG_FEATURE[POS.NOUN] = F['tag/noun'];
TAG_FEATURE[POS.VERB] = F['tag/verb'];
TAG_FEATURE[POS.DET] = F['tag/determiner'];
TAG_FEATURE[POS.ADP] = F['tag/adposition'];
TAG_FEATURE[POS.PROPN] = F['anchor/name'];
TAG_FEATURE[POS.INTJ] = F['tag/interjection'];
TAG_FEATURE[POS.CCONJ] = F['tag/conjunction'];

function countTokens(reading: VoicedReading, { from, to }: Block): Float64Array {
  const { document, voice } = reading;
  const { tokens, vocabulary, quotationOf } = document;
  const { word, pos } = tokens;
  const { shapes, lowers } = vocabulary;
  const signs = wordSigns(vocabulary);
  const counts = new Float64Array(FEATURES.length);
  const add = (feature: number, amount: number) => {
    counts[feature] = (counts[feature] as number) + amount;
  };
  for (let i = from; i < to; i++) {
    const w = word[i] as number;
    const shape = shapes[w] as number;
    const tag = pos[i] as number;
    const share = voice[i] === VOICE.author ? 1 : OTHER_VOICE;
    if (!(shape & SHAPE.word)) {
      if (shape & SHAPE.hyphen && i > from && i + 1 < to && tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1] && !((shapes[word[i + 1] as number] as number) & SHAPE.number)) add(F['shape/hyphenated'], share);
      else punctuation(lowers[w] as string, share, add);
      continue;
    }
    const byTag = TAG_FEATURE[tag] as number;
    if (byTag >= 0) add(byTag, share);
    const listed = signs.listed(w);
    if (listed !== NO_SIGN) add(listed, share);
    if (shape & SHAPE.number) add(F['anchor/number'], 1);
    if (tag === POS.VERB && (lowers[w] as string).endsWith('ed')) add(F['tense/past'], 1);
    if (tag !== POS.PROPN) {
      const suffix = signs.suffix(w);
      if (suffix !== NO_SIGN && (suffix !== F['suffix/-ly'] || tag === POS.ADV)) add(suffix, share);
    }
    if (shape & SHAPE.allCaps && tag !== POS.PROPN && tokens.end[i]! - tokens.start[i]! > 3) add(F['shape/all-capitals'], share);
    if (signs.isDegree(w) && i + 1 < to && pos[i + 1] === POS.ADJ) add(F['intensified-adjective'], share);
    if (voice[i] === VOICE.quoted) add(F['voice/quoted-words'], 1);
    else if (voice[i] === VOICE.attributed) add(F['voice/attributed-words'], 1);
    if ((quotationOf[i] as number) >= 0 && (i === from || quotationOf[i - 1] !== quotationOf[i])) add(F['voice/quotation'], 1);
  }
  return counts;
}

function punctuation(mark: string, share: number, add: (feature: number, amount: number) => void): void {
  const code = mark.charCodeAt(0);
  if (code === 33) add(F['shape/exclamation'], share);
  else if (code === 63) add(F['shape/question'], share);
  else if (code === 0x2014 || code === 0x2013 || mark === '--' || mark === '-') add(F['shape/dash'], share);
  else if (code === 58) add(F['shape/colon'], share);
  else if (code === 40) add(F['shape/bracket'], share);
  else if (code === 0x2026 || mark.startsWith('..')) add(F['shape/ellipsis'], share);
}

const BLAME: Readonly<Record<number, number>> = { [POS.ADJ]: F['blame/adjective'], [POS.NOUN]: F['blame/noun'], [POS.VERB]: F['blame/verb'], [POS.ADV]: F['blame/adverb'] };
const PRAISE: Readonly<Record<number, number>> = { [POS.ADJ]: F['praise/adjective'], [POS.NOUN]: F['praise/noun'], [POS.VERB]: F['praise/verb'], [POS.ADV]: F['praise/adverb'] };

/** Valence, reporting words and certainty come from the other measures' lexicons. */
function addMatches(reading: VoicedReading, evidence: readonly Float64Array[]): void {
  const { document, voice, entities } = reading;
  const { blocks, tokens, sentences, sentenceOf } = document;
  const add = (at: number, feature: number, amount: number) => {
    const counts = evidence[sentences[sentenceOf[at] as number]?.paragraph ?? 0] as Float64Array;
    counts[feature] = (counts[feature] as number) + amount;
  };
  void blocks;
  for (const { entry, from, to } of matchesFor(reading, 'sentiment')) {
    if (entry.topCategory === 'modifier' || entry.weight === 0 || (entities.entityOf[from] as number) >= 0) continue;
    const share = voice[from] === VOICE.author ? 1 : OTHER_VOICE;
    const table = entry.weight < 0 ? BLAME : PRAISE;
    const amount = (Math.abs(entry.weight) / 2) * share;
    if (to - from > 1) add(from, entry.weight < 0 ? F['blame/phrase'] : F['praise/phrase'], amount);
    else {
      const feature = table[tokens.pos[from] as number];
      if (feature !== undefined) add(from, feature, amount);
      if (entry.weight <= -2.5) add(from, F['blame/strong'], share);
    }
  }
  for (const { entry, from } of matchesFor(reading, 'loadedTerms')) {
    if (entry.topCategory !== HINT || (entities.entityOf[from] as number) >= 0) continue;
    const feature = hintFeature(entry);
    if (feature >= 0) add(from, feature, voice[from] === VOICE.author ? 1 : OTHER_VOICE);
  }
  for (const { entry, from } of matchesFor(reading, 'attribution')) {
    const feature = cueFeature(entry);
    if (feature >= 0) add(from, feature, 1);
  }
  for (const { entry, from } of matchesFor(reading, 'hedging')) {
    const feature = hedgeFeature(entry);
    if (feature >= 0) add(from, feature, voice[from] === VOICE.author ? 1 : OTHER_VOICE);
  }
}

const HINTS = ['evaluation', 'stance', 'degree', 'ideology', 'harm', 'colloquial', 'procedure'] as const;
const hintFeature = createPerEntry((entry: CompiledEntry) => {
  const group = HINTS.find((name) => name === entry.subCategory);
  return group ? F[`hint/${group}`] : -1;
});

const STANCES = ['neutral', 'emphatic', 'doubting', 'conceding', 'hostile', 'belief', 'factive'] as const;
const cueFeature = createPerEntry((entry: CompiledEntry) => {
  if (entry.topCategory !== 'verb') return -1;
  const stance = STANCES.find((name) => name === entry.subCategory);
  return stance ? F[`cue/${stance}`] : -1;
});

const HEDGES: Record<string, number> = {
  epistemic: F['hedge/epistemic'],
  evidential: F['hedge/evidential'],
  hearsay: F['hedge/evidential'],
  'vague-source': F['hedge/vague'],
  'vague-quantifier': F['hedge/vague'],
  approximator: F['hedge/approximator'],
  frequency: F['hedge/frequency'],
  conditional: F['hedge/conditional'],
  peacock: F['hedge/peacock'],
  booster: F['hedge/booster'],
  deontic: F['hedge/deontic'],
};
const hedgeFeature = createPerEntry((entry: CompiledEntry) => HEDGES[entry.topCategory] ?? -1);
