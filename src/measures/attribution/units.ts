import { type Block, type Document, POS, type Quotation, type TokenRange } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { countWords } from '../../reading.js';
import { reusedColumns } from './columns.js';
import { F, W, wordTable } from './words.js';

/** The tag of a unit that is a whole quotation. */
export const QUOTATION = 31;

/** What a quotation is like; bits of `Units.quote`. */
export const Q = {
  /** Its first word has a capital. */
  capital: 1,
  /** Ends in . ? ! inside its marks. */
  terminal: 2,
  /** Ends in a comma inside its marks. */
  comma: 4,
  question: 8,
  /** Takes up a quotation left open by the paragraph before. */
  continues: 16,
  unclosed: 32,
  /** The capital tells nothing: its first word is "I" or a name. */
  always: 64,
} as const;

/** A statement: a sentence in which a quotation of many sentences is one unit. */
export interface Statement {
  /** Units, `to` exclusive. */
  from: number;
  to: number;
  block: number;
}

/** The text as attribution reads it: one row a token, or a whole quotation. */
export interface Units {
  length: number;
  /** First token, and one past the last. */
  from: Int32Array;
  to: Int32Array;
  /** Part of speech, repaired where the grammar around it says so; `QUOTATION` for a quotation. */
  tag: Uint8Array;
  /** Bits of `W`. */
  word: Int32Array;
  /** Bits of `F`. */
  form: Int32Array;
  /** Of a quotation: bits of `Q`. */
  quote: Uint8Array;
  /** Of a quotation: how many words it holds; else 1 for a word, 0 for a mark. */
  words: Uint16Array;
  /** Of each token: its unit, or -1 (datelines). */
  unitOf: Int32Array;
  statements: Statement[];
}

/** Rows of nothing after the last unit, for rules that look a unit or two ahead. */
export const MARGIN = 4;

const columnsOf = reusedColumns((size) => ({
  from: new Int32Array(size),
  to: new Int32Array(size),
  tag: new Uint8Array(size),
  word: new Int32Array(size),
  form: new Int32Array(size),
  quote: new Uint8Array(size),
  words: new Uint16Array(size),
  unitOf: new Int32Array(size),
}));

/** Builds the units of a document, paragraph by paragraph, datelines left out. They are good until the next document's are built. */
export function buildUnits(document: Document): Units {
  const { tokens, vocabulary, blocks, sentences, quotationOf, quotations } = document;
  const { bits } = wordTable(vocabulary);
  const { from, to, tag, word, form, quote, words, unitOf } = columnsOf(tokens.length + MARGIN);
  const statements: Statement[] = [];
  let n = 0;
  for (const block of blocks) {
    const end = block.to;
    let token = block.bodyFrom;
    let sentence = block.sentences.from;
    let sentenceEnd = endOf(block, sentence);
    let first = n;
    unitOf.fill(-1, block.from, token);
    while (token < end) {
      const quotation = quotationOf[token] as number;
      const range = quotation >= 0 ? (quotations[quotation] as Quotation).tokens : undefined;
      if (range) {
        const next = range.from <= token && range.to > token ? Math.min(range.to, end) : token + 1;
        from[n] = token;
        tag[n] = QUOTATION;
        word[n] = 0;
        form[n] = 0;
        quote[n] = quoteBits(document, quotation, token, next);
        words[n] = Math.min(countWords(document, { from: token, to: next }), 65535);
        while (token < next) unitOf[token++] = n;
        to[n++] = token;
      } else if (n > first && tag[n - 1] === QUOTATION && isStrayMark(document, token)) {
        unitOf[token++] = n - 1;
        to[n - 1] = token;
      } else if (n > first && token + 1 < sentenceEnd && token + 1 < end && isOwnStop(document, token, words[n - 1] as number)) {
        unitOf[token++] = n - 1;
        to[n - 1] = token;
      } else {
        const row = 2 * (tokens.word[token] as number);
        const surface = bits[row + 1] as number;
        from[n] = token;
        tag[n] = tokens.pos[token] as number;
        word[n] = isSpacedHyphen(document, token, bits[row] as number) ? W.dash : (bits[row] as number);
        form[n] = surface;
        quote[n] = 0;
        words[n] = surface & F.word ? 1 : 0;
        if (tag[n] === POS.VERB && n > first && isNameNotModal(n - 1)) {
          tag[n - 1] = POS.PROPN;
          word[n - 1] = 0;
        }
        unitOf[token++] = n;
        to[n++] = token;
      }
      while (sentenceEnd < token) sentenceEnd = endOf(block, ++sentence);
      if (sentenceEnd === token || token >= end) {
        statements.push({ from: first, to: n, block: block.index });
        first = n;
      }
    }
  }
  clearMargin();
  return { length: n, from, to, tag, word, form, quote, words, unitOf, statements };

  /** Where a sentence of a paragraph ends; after its last, nowhere. */
  function endOf({ sentences: own }: Block, s: number): number {
    return s < own.to ? (sentences[s] as TokenRange).to : Number.MAX_SAFE_INTEGER;
  }

  /** "Will called for calm": a modal with a capital before an inflected verb is a name. */
  function isNameNotModal(u: number): boolean {
    const next = form[u + 1] as number;
    return (
      tag[u] === POS.AUX &&
      ((word[u] as number) & W.modal) !== 0 &&
      ((form[u] as number) & F.capital) !== 0 &&
      (next & (F.s | F.past)) !== 0 &&
      !(next & F.base)
    );
  }

  function clearMargin(): void {
    for (const column of [tag, word, form, quote, words]) column.fill(0, n, n + MARGIN);
  }
}

/** "the mayor - a farmer - said": a hyphen between spaces is a dash. */
function isSpacedHyphen({ tokens, vocabulary }: Document, token: number, word: number): boolean {
  if (!(word & W.joiner) || !((vocabulary.shapes[tokens.word[token] as number] as number) & SHAPE.hyphen)) return false;
  return token > 0 && token + 1 < tokens.length && tokens.end[token - 1] !== tokens.start[token] && tokens.end[token] !== tokens.start[token + 1];
}

/** A quotation mark left over after a quotation: the third of ''' where an inner quotation ends too. */
function isStrayMark({ tokens, vocabulary }: Document, token: number): boolean {
  return /^["'’”]+$/.test(vocabulary.surfaces[tokens.word[token] as number] as string);
}

/** "R-Fla | . | , said", "Lund | . | com": a full stop inside a sentence belongs to the word it clings to. */
function isOwnStop({ tokens, vocabulary }: Document, token: number, wordsBefore: number): boolean {
  return (
    wordsBefore === 1 && tokens.end[token - 1] === tokens.start[token] && ((vocabulary.shapes[tokens.word[token] as number] as number) & SHAPE.terminal) !== 0
  );
}

function quoteBits(document: Document, quotation: number, from: number, to: number): number {
  const { tokens, vocabulary, quotations } = document;
  const q = quotations[quotation] as Quotation;
  let bits = 0;
  if (q.continues) bits |= Q.continues;
  if (!q.closed) bits |= Q.unclosed;
  for (let i = from; i < to; i++) {
    const shape = vocabulary.shapes[tokens.word[i] as number] as number;
    if (!(shape & SHAPE.word)) continue;
    if (shape & (SHAPE.capital | SHAPE.number)) bits |= Q.capital;
    if (tokens.pos[i] === POS.PROPN || vocabulary.lowers[tokens.word[i] as number] === 'i') bits |= Q.always;
    break;
  }
  for (let i = to - 1; i > from; i--) {
    if ((tokens.start[i] as number) >= q.inner.end) continue;
    const lower = vocabulary.lowers[tokens.word[i] as number] as string;
    if (/[?!]$/.test(lower)) bits |= Q.terminal | Q.question;
    else if (/[.…]$/.test(lower)) bits |= Q.terminal;
    else if (/[,—–-]$/.test(lower)) bits |= Q.comma;
    else if (/^["'”’»]+$/.test(lower)) continue;
    break;
  }
  return bits;
}

/** The word or form of a unit, for the few places that need the text. */
export function lowerOfUnit(document: Document, units: Units, u: number): string {
  return document.vocabulary.lowers[document.tokens.word[units.from[u] as number] as number] as string;
}

/** "»", "•": a mark that is none of grammar: a quotation mark without its partner, a bullet. */
export const isLooseMark = ({ tag, word, words }: Units, u: number): boolean => words[u] === 0 && word[u] === 0 && (tag[u] === POS.PUNCT || tag[u] === POS.X);

const NOMINAL = (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.PRON) | (1 << POS.NUM) | (1 << POS.SYM);

/** A noun, name, pronoun, number or short quotation: what a noun phrase may end in. */
export function isNominal(units: Units, u: number): boolean {
  const tag = units.tag[u] as number;
  if (tag === QUOTATION) return (units.words[u] as number) <= 6;
  const word = units.word[u] as number;
  if (word & (W.relative | W.that | W.to | W.comma | W.time)) return false;
  if (tag === POS.ADJ && u > 0 && (units.tag[u - 1] === POS.NOUN || units.tag[u - 1] === POS.PROPN)) return !((units.form[u] as number) & F.dating); // "attorney general", "the Iowa primary"; "said Lund | last week"
  if (tag === POS.ADJ && u > 0 && (units.form[u - 1] as number) & F.article && (units.word[u + 1] as number) & W.comma) return true; // "the elderly,"
  return (NOMINAL & (1 << tag)) !== 0 || (word & W.pronoun) !== 0;
}

/** How many words a title may have. */
const LONGEST_TITLE = 12;

/** `the film «Bridge of Spies»`: words most of which have capitals, and all but the small ones ("of", "with"), are a name. */
export function isTitle({ document, units }: { document: Document; units: Units }, u: number): boolean {
  if ((units.words[u] as number) > LONGEST_TITLE || (units.quote[u] as number) & Q.question) return false;
  const { tokens, vocabulary } = document;
  let capitals = 0;
  let small = 0;
  for (let i = units.from[u] as number; i < (units.to[u] as number); i++) {
    const shape = vocabulary.shapes[tokens.word[i] as number] as number;
    if (!(shape & SHAPE.word)) continue;
    if (shape & (SHAPE.capital | SHAPE.number)) capitals++;
    else if ((tokens.end[i] as number) - (tokens.start[i] as number) > 4) return false;
    else small++;
  }
  return capitals > 1 && capitals >= small;
}
