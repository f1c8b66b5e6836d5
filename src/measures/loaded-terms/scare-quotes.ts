import { POS, type Quotation } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { createWordFlag } from '../../document/word-flag.js';
import { shapeAt, spanOf, VOICE, type VoicedReading } from '../../reading.js';
import type { LoadedHit } from '../../report.js';

const CATEGORY = 'scare-quotes';
/** Found without an entry; what stands for its term. */
const ENTRY = '(scare-quotes)';
const WEIGHT = 2;
const LONGEST = 3;
/** Before a quotation these announce a word or a name, not a distance: the word "slant", a book called "Ash". */
const ANNOUNCERS = new Set(
  'word words term terms phrase phrases slogan motto call calls called calling name named names titled entitled title dubbed nicknamed labelled labeled book film movie song album play novel episode headline hashtag reads read means meaning'.split(
    ' ',
  ),
);
const announces = createWordFlag((lower) => ANNOUNCERS.has(lower));
const isSpeechMark = createWordFlag((lower) => /[,!?]/.test(lower));

/**
 * Scare quotes: one to three words in quotation marks that the author uses but does not own
 * (`the "experts" in charge`), and neither a name (`the "Belt and Road" forum`), a title, a word that is spoken of,
 * nor somebody's quoted words.
 */
export function findScareQuotes(reading: VoicedReading, lexicon: string): LoadedHit[] {
  const hits: LoadedHit[] = [];
  for (const quotation of reading.document.quotations) if (isScareQuote(reading, quotation)) hits.push(scareQuoteHit(reading, quotation, lexicon));
  return hits;
}

function scareQuoteHit({ document }: VoicedReading, { tokens }: Quotation, lexicon: string): LoadedHit {
  const { start, end, text } = spanOf(document, tokens);
  return { start, end, text, lexicon, entry: ENTRY, category: CATEGORY, voice: 'author', weight: WEIGHT };
}

function isScareQuote(reading: VoicedReading, { tokens, depth, closed }: Quotation): boolean {
  const { document, voice } = reading;
  if (depth > 0 || !closed || tokens.to - tokens.from < 3) return false;
  if (voice[tokens.from + 1] !== VOICE.author) return false;
  const inner: number[] = [];
  for (let i = tokens.from + 1; i < tokens.to - 1; i++) if (shapeAt(document, i) & SHAPE.word) inner.push(i);
  if (inner.length === 0 || inner.length > LONGEST) return false;
  if (endsLikeSpeech(reading, tokens.to)) return false;
  if (tokens.from > 0 && announces(document.vocabulary)(document.tokens.word[tokens.from - 1] as number)) return false;
  return isHeldByAuthor(reading, tokens.from) && !isReported(reading, tokens.from) && !isName(reading, inner);
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
function isReported({ document, voice }: VoicedReading, at: number): boolean {
  const sentence = document.sentences[document.sentenceOf[at] as number];
  if (!sentence) return false;
  const { word, pos } = document.tokens;
  const says = isSpeechVerb(document.vocabulary);
  for (let i = sentence.from; i < sentence.to; i++) if (voice[i] === VOICE.author && pos[i] === POS.VERB && says(word[i] as number)) return true;
  return false;
}
const SPEECH = new Set(
  'say says said saying call calls called calling describe describes described describing dub dubbed refer referred refers term termed tell told tells write wrote writes written claim claimed claims claiming warn warned warns tweet tweeted declare declared label labeled labelled ask asked asks add added announce announced quote quoted demand demanded denounce denounced accuse accused slam slammed criticize criticized criticise criticised predict predicted blame blamed hail hailed brand branded consider considered deem deemed vow vowed promise promised chant chanted speak spoke talk talked name named deny denied accuses blast blasted report reported'.split(
    ' ',
  ),
);
const isSpeechVerb = createWordFlag((lower) => SPEECH.has(lower));

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
