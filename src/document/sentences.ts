import type { RawQuotation } from './quotations.js';
import { POS, type Sentence, type TokenRange, type Tokens } from './types.js';
import { SHAPE, type Vocabulary } from './vocabulary.js';

/** Abbreviations that a name or number follows: their full stop never ends a sentence. */
const NEVER_FINAL = new Set(
  'mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. govs. drs. profs. gens. gen. lt. col. sgt. capt. cmdr. adm. maj. rev. hon. st. messrs. pres. supt. atty. dist. no. nos. vs. v. fig. e.g. i.e. cf. al. approx. est. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mt. ft. ave. blvd.'.split(
    ' ',
  ),
);
/** After an abbreviation that may be final ("the U.S."), a capital ends the sentence only if it opens one so. */
const OPENERS = new Set(
  'the a an this that these those it he she they we i you his her their its our my in on at by for from with after before but and or so yet as if when while although though however meanwhile there what who why how where some many most no not all both each every another one to'.split(
    ' ',
  ),
);
/** `"Why?" the minister asked`: how many tokens a name may take before its verb. */
const LONGEST_TAG_SUBJECT = 5;
/** How many tokens may stand between the commas around what is said of the subject. */
const LONGEST_ASIDE = 14;
/** No sentence of prose is longer; a file without full stops is cut here, so that work stays linear in its length. */
const LONGEST_SENTENCE = 500;

interface Context {
  text: string;
  tokens: Tokens;
  vocabulary: Vocabulary;
}

/**
 * The sentences of one paragraph. Boundaries stand after closing quotation marks, never between a quotation and its
 * reporting clause (`"Why?" she asked`), not after abbreviations, and also where the space after a full stop is missing.
 */
export function splitSentences(context: Context, block: TokenRange, paragraph: number, quotations: readonly RawQuotation[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = block.from;
  const insideQuotation = quotationCursor(quotations);
  const dialogueEnds = endsOfDialogue(quotations);
  const cut = (to: number) => {
    if (to > from)
      sentences.push({
        from,
        to,
        paragraph,
        question: endsInQuestion(context, { from, to }),
        insideQuotation: insideQuotation(context.tokens.start[from] as number),
      });
    from = to;
  };
  for (let i = block.from; i < block.to; i++) {
    if (i - from >= LONGEST_SENTENCE) cut(i);
    if (!isTerminal(context, i)) continue;
    let next = i + 1;
    while (next < block.to && (isClosing(context, next, quotations) || (shape(context, next) & SHAPE.terminal) !== 0)) next++;
    if (next < block.to && endsSentence(context, i, next, block.to, dialogueEnds)) cut(next);
    i = next - 1;
  }
  cut(block.to);
  return sentences;
}

const surface = ({ vocabulary, tokens }: Context, i: number) => vocabulary.surfaces[tokens.word[i] as number] as string;
const lower = ({ vocabulary, tokens }: Context, i: number) => vocabulary.lowers[tokens.word[i] as number] as string;
const shape = ({ vocabulary, tokens }: Context, i: number) => vocabulary.shapes[tokens.word[i] as number] as number;

function isTerminal(context: Context, i: number): boolean {
  return (shape(context, i) & (SHAPE.terminal | SHAPE.abbreviation)) !== 0;
}

/** A closing mark: by its form, or a straight mark that clings to the word before it and opens no quotation. */
function isClosing(context: Context, i: number, quotations: readonly RawQuotation[]): boolean {
  const bits = shape(context, i);
  if (!(bits & SHAPE.closing)) return false;
  if (!(bits & SHAPE.opening)) return true;
  const at = context.tokens.start[i] as number;
  const clings = at > 0 && !/\s/.test(context.text[at - 1] as string);
  return clings && !quotationStartsAt(quotations, at);
}

function quotationStartsAt(quotations: readonly RawQuotation[], at: number): boolean {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = (quotations[middle] as RawQuotation).start;
    if (start === at) return true;
    if (start < at) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function endsSentence(context: Context, terminal: number, next: number, blockEnd: number, dialogueEnds: ReadonlySet<number>): boolean {
  let first = next;
  while (first < blockEnd && (shape(context, first) & SHAPE.opening) !== 0) first++;
  if (first >= blockEnd) return true;
  const opensQuotation = first > next;
  const firstShape = shape(context, first);
  const startsLikeSentence = !/^\p{Ll}/u.test(surface(context, first));
  if (shape(context, terminal) & SHAPE.abbreviation && !(shape(context, terminal) & SHAPE.terminal)) {
    const form = lower(context, terminal);
    if (NEVER_FINAL.has(form) || /^\p{L}\.$/u.test(form)) return false;
    return (firstShape & SHAPE.capital) !== 0 && (opensQuotation || OPENERS.has(lower(context, first)));
  }
  if (next === terminal + 1 && belongsToWord(context, terminal, first)) return false;
  if (/^[.…]{2,}$|^…$/.test(surface(context, terminal)) && next === terminal + 1) return (firstShape & SHAPE.capital) !== 0;
  if (!startsLikeSentence || /^[,;:]/.test(surface(context, first))) return false;
  const afterQuotation = next > terminal + 1 || dialogueEnds.has(context.tokens.end[terminal] as number); // "—Why? | Tarn asked"
  if (afterQuotation && !opensQuotation && surface(context, terminal) !== '.') return !isReportingTag(context, first, blockEnd);
  return true;
}

/** Where speech that a dash opens ends: it has no closing mark. */
function endsOfDialogue(quotations: readonly RawQuotation[]): ReadonlySet<number> {
  const ends = quotations.filter(({ marks }) => marks === 'dash').map(({ end }) => end);
  return ends.length === 0 ? NONE : new Set(ends);
}

const NONE: ReadonlySet<number> = new Set();

/** Names that end in a mark of their own. */
const MARKED_NAMES = new Set(['yahoo!', 'jeopardy!']);

/** "Adm | . | Berg", "(R-S | . | C.)", "Yahoo | ! | News": a mark that the tokens part from the word whose own it is. */
function belongsToWord(context: Context, terminal: number, first: number): boolean {
  const { start, end } = context.tokens;
  if (terminal === 0 || end[terminal - 1] !== start[terminal]) return false;
  const word = lower(context, terminal - 1) + surface(context, terminal);
  if (NEVER_FINAL.has(word) || MARKED_NAMES.has(word)) return true;
  return end[terminal] === start[first] && /^\p{L}\.$/u.test(word) && /^\p{Lu}\.?$/u.test(surface(context, first));
}

/** `"Why?" Minister Tarn asked.` – a short noun run, then a verb that could report. */
function isReportingTag(context: Context, first: number, blockEnd: number): boolean {
  const { tokens } = context;
  const opensAnew = (shape(context, first) & SHAPE.capital) !== 0 && lower(context, first) !== 'i' && OPENERS.has(lower(context, first));
  for (let i = first; i < Math.min(blockEnd, first + LONGEST_TAG_SUBJECT); i++) {
    const pos = tokens.pos[i];
    // `"Why?" | She answered, "Because."`: a tag goes on in lower case, so a word that is no name begins a sentence if more follows its verb
    if (pos === POS.VERB) return i > first && !(opensAnew && i + 1 < blockEnd && (shape(context, i + 1) & SHAPE.terminal) === 0);
    if (pos === POS.PUNCT && i > first && lower(context, i) === ',') return isVerbAfterAside(context, i + 1, blockEnd);
    if (pos === POS.CCONJ && i > first && tokens.pos[i - 1] === POS.PROPN) continue; // "Lund | and | Berg asked"
    if (pos !== POS.PROPN && pos !== POS.NOUN && pos !== POS.PRON && pos !== POS.DET && pos !== POS.ADJ && pos !== POS.NUM) return false;
  }
  return false;
}

/** `"Why?" Tarn, a retired worker, | asked.`: up to the next comma, and then a verb without an object. */
function isVerbAfterAside(context: Context, from: number, blockEnd: number): boolean {
  const { tokens } = context;
  let comma = from;
  const limit = Math.min(blockEnd, from + LONGEST_ASIDE);
  while (comma < limit && lower(context, comma) !== ',') {
    if (isTerminal(context, comma) && tokens.pos[comma] === POS.PUNCT) return false;
    comma++;
  }
  if (comma + 2 >= limit || tokens.pos[comma + 1] !== POS.VERB) return false;
  const after = tokens.pos[comma + 2];
  return after === POS.PUNCT || after === POS.ADV || after === POS.ADP;
}

function endsInQuestion(context: Context, { from, to }: TokenRange): boolean {
  let last = to - 1;
  while (last > from && shape(context, last) & SHAPE.closing) last--;
  for (; last >= from && shape(context, last) & SHAPE.terminal; last--) if (surface(context, last).includes('?')) return true;
  return false;
}

/** Does a place lie inside an outermost quotation that began before it? To be asked in order of place: it never looks back. */
function quotationCursor(quotations: readonly RawQuotation[]): (place: number) => boolean {
  let next = 0;
  let openUntil = -1;
  return (place) => {
    for (; next < quotations.length && (quotations[next] as RawQuotation).start < place; next++) {
      const { depth, end } = quotations[next] as RawQuotation;
      if (depth === 0) openUntil = end;
    }
    return openUntil > place;
  };
}
