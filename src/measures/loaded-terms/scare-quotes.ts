import { POS, type Quotation } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { lowerAt, shapeAt, VOICE, type VoicedReading } from '../../reading.js';
import type { LoadedHit } from '../../report.js';
import { detectedHit } from '../masks.js';

const CATEGORY = 'scare-quotes';
const WEIGHT = 2;
const LONGEST = 3;
/** Before a quotation these announce a word or a name, not a distance: the word "slant", a book called "Ash". */
const ANNOUNCERS = new Set(
  'word words term terms phrase phrases slogan motto call calls called calling name named names titled entitled title dubbed nicknamed labelled labeled book film movie song album play novel episode headline hashtag reads read means meaning'.split(
    ' ',
  ),
);

/**
 * Scare quotes: one to three words in quotation marks that the author uses but does not own
 * (`the "experts" in charge`), and neither a name (`the "Belt and Road" forum`), a title, a word that is spoken of,
 * nor somebody's quoted words.
 */
export function findScareQuotes(reading: VoicedReading, lexicon: string): LoadedHit[] {
  return reading.document.quotations
    .filter((quotation) => isScareQuote(reading, quotation))
    .map(({ tokens }) => ({ ...detectedHit(reading, tokens, lexicon, CATEGORY), voice: 'author' as const, weight: WEIGHT }));
}

function isScareQuote(reading: VoicedReading, { tokens, depth, closed }: Quotation): boolean {
  const { document, voice } = reading;
  if (depth > 0 || !closed || tokens.to - tokens.from < 3) return false;
  if (voice[tokens.from + 1] !== VOICE.author) return false;
  const inner: number[] = [];
  for (let i = tokens.from + 1; i < tokens.to - 1; i++) if (shapeAt(document, i) & SHAPE.word) inner.push(i);
  if (inner.length === 0 || inner.length > LONGEST) return false;
  if (endsLikeSpeech(reading, tokens.to)) return false;
  if (tokens.from > 0 && ANNOUNCERS.has(lowerAt(document, tokens.from - 1))) return false;
  return !isName(reading, inner);
}

/** `"No," he said`: the comma or full stop inside the marks and nothing before them belongs to speech. */
function endsLikeSpeech({ document }: VoicedReading, to: number): boolean {
  const last = to - 2;
  return document.tokens.pos[last] === POS.PUNCT && /[,!?]/.test(lowerAt(document, last));
}

/** All content words capitalised, or part of an actor's name, or numbers. */
function isName({ document, entities }: VoicedReading, inner: readonly number[]): boolean {
  const { pos } = document.tokens;
  const content = inner.filter((i) => pos[i] === POS.NOUN || pos[i] === POS.PROPN || pos[i] === POS.ADJ || pos[i] === POS.VERB || pos[i] === POS.ADV);
  if (content.length === 0) return inner.every((i) => (shapeAt(document, i) & (SHAPE.capital | SHAPE.number)) !== 0);
  return content.every((i) => (entities.entityOf[i] as number) >= 0 || (shapeAt(document, i) & SHAPE.capital) !== 0);
}
