import { POS, type Quotation } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { createWordFlag } from '../../document/word-flag.js';
import { createPerEntry } from '../../lexicon/per-entry.js';
import { matchesFor, shapeAt, spanOf, VOICE, type VoicedReading } from '../../reading.js';
import type { LoadedHit } from '../../report.js';

const CATEGORY = 'scare-quotes';
/** Found without an entry; what stands for its term. */
const ENTRY = '(scare-quotes)';
const WEIGHT = 2;
const LONGEST = 3;
/** Subcategories of the lexicon that the rule goes by; their entries are no loaded terms. */
const ANNOUNCER = 'announcer';
const NAMING_VERB = 'naming-verb';
export const servesScareQuotes = createPerEntry(({ topCategory, subCategory }) => topCategory === CATEGORY && subCategory !== '');
const isAnnouncer = createPerEntry(({ subCategory }) => subCategory === ANNOUNCER);
const isNamingVerb = createPerEntry(({ subCategory }) => subCategory === NAMING_VERB);
/** Frames in which the words in quotation marks can be those that are said: "called it a", "said: …"; "argue against" has none. */
const SPEECH_FRAMES = ['quote', 'tag', 'object-quote', 'as', 'that', 'clause'];
/** Verbs by which words are said; who believes or knows something says nothing. */
const isSayingVerb = createPerEntry(
  ({ topCategory, subCategory, more: { frames = {} } }) =>
    topCategory === 'verb' && subCategory !== 'belief' && subCategory !== 'factive' && SPEECH_FRAMES.some((frame) => (frames[frame] ?? 0) > 1),
);
const isSpeechMark = createWordFlag((lower) => /[,!?]/.test(lower));

/**
 * Scare quotes: one to three words in quotation marks that the author uses but does not own
 * (`the "experts" in charge`), and neither a name (`the "Belt and Road" forum`), a title, a word that is spoken of,
 * nor somebody's quoted words.
 */
export function findScareQuotes(reading: VoicedReading, lexicon: string): LoadedHit[] {
  const hits: LoadedHit[] = [];
  if (reading.document.quotations.length === 0) return hits;
  const surroundings = surroundingsOf(reading);
  for (const quotation of reading.document.quotations)
    if (isScareQuote(reading, quotation, surroundings)) hits.push(scareQuoteHit(reading, quotation, lexicon));
  return hits;
}

/** What tokens do to a quotation near by. */
const DOES = { announce: 1, say: 2 } as const;

/** Of each token: does it announce a word or a name, does it say or name? */
function surroundingsOf(reading: VoicedReading): Uint8Array {
  const { pos, length } = reading.document.tokens;
  const does = new Uint8Array(length);
  const mark = (at: number, what: number): void => {
    does[at] = (does[at] as number) | what;
  };
  for (const { entry, to } of matchesFor(reading, 'loadedTerms')) {
    if (!servesScareQuotes(entry)) continue;
    if (isAnnouncer(entry)) mark(to - 1, DOES.announce);
    else if (isNamingVerb(entry)) mark(to - 1, DOES.say);
  }
  for (const { entry, from, to } of matchesFor(reading, 'attribution'))
    if (isSayingVerb(entry)) for (let i = from; i < to; i++) if (pos[i] === POS.VERB) mark(i, DOES.say);
  return does;
}

function scareQuoteHit({ document }: VoicedReading, { tokens }: Quotation, lexicon: string): LoadedHit {
  const { start, end, text } = spanOf(document, tokens);
  return { start, end, text, lexicon, entry: ENTRY, category: CATEGORY, voice: 'author', weight: WEIGHT };
}

function isScareQuote(reading: VoicedReading, { tokens, depth, closed }: Quotation, does: Uint8Array): boolean {
  const { document, voice } = reading;
  if (depth > 0 || !closed || tokens.to - tokens.from < 3) return false;
  if (voice[tokens.from + 1] !== VOICE.author) return false;
  const inner: number[] = [];
  for (let i = tokens.from + 1; i < tokens.to - 1; i++) if (shapeAt(document, i) & SHAPE.word) inner.push(i);
  if (inner.length === 0 || inner.length > LONGEST) return false;
  if (endsLikeSpeech(reading, tokens.to)) return false;
  if (tokens.from > 0 && (does[tokens.from - 1] as number) & DOES.announce) return false;
  return isHeldByAuthor(reading, tokens.from) && !isReported(reading, tokens.from, does) && !isName(reading, inner);
}

/** A word that the sentence takes for its own: the, its, the minister's, these "experts"; to "help". */
function isHeldByAuthor({ document }: VoicedReading, from: number): boolean {
  const { pos, word } = document.tokens;
  if (from === 0) return false;
  const before = from - 1;
  const tag = pos[before];
  return tag === POS.DET || tag === POS.ADJ || tag === POS.PROPN || isHolder(document.vocabulary)(word[before] as number);
}
const isHolder = createWordFlag((lower) => HOLDERS.has(lower));
const HOLDERS = new Set("the this that these those its his her their our your my no any such of to 's '".split(' '));

/** A verb of saying in the sentence may own the words: a reported phrase is no distance. */
function isReported({ document, voice }: VoicedReading, at: number, does: Uint8Array): boolean {
  const sentence = document.sentences[document.sentenceOf[at] as number];
  if (!sentence) return false;
  const { pos } = document.tokens;
  for (let i = sentence.from; i < sentence.to; i++) if ((does[i] as number) & DOES.say && voice[i] === VOICE.author && pos[i] === POS.VERB) return true;
  return false;
}

/** `"No," he said`: the comma or full stop inside the marks and nothing before them belongs to speech. */
function endsLikeSpeech({ document }: VoicedReading, to: number): boolean {
  const { pos, word } = document.tokens;
  const last = to - 2;
  return pos[last] === POS.PUNCT && isSpeechMark(document.vocabulary)(word[last] as number);
}

/** All content words capitalised, or part of an actor's name, or numbers. */
function isName({ document, entities }: VoicedReading, inner: readonly number[]): boolean {
  const { pos } = document.tokens;
  const content = inner.filter((i) => pos[i] === POS.NOUN || pos[i] === POS.PROPN || pos[i] === POS.ADJ || pos[i] === POS.VERB || pos[i] === POS.ADV);
  if (content.length === 0) return inner.every((i) => (shapeAt(document, i) & (SHAPE.capital | SHAPE.number)) !== 0);
  return content.every((i) => (entities.entityOf[i] as number) >= 0 || (shapeAt(document, i) & SHAPE.capital) !== 0);
}
