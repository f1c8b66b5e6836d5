import { type Document, POS, type TokenRange } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
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
  form: Uint8Array;
  /** Of a quotation: bits of `Q`. */
  quote: Uint8Array;
  /** Of a quotation: how many words it holds; else 1 for a word, 0 for a mark. */
  words: Uint16Array;
  /** Of each token: its unit, or -1 (datelines). */
  unitOf: Int32Array;
  statements: Statement[];
}

/** Builds the units of a document, paragraph by paragraph, datelines left out. */
export function buildUnits(document: Document): Units {
  const { tokens, vocabulary, blocks, sentences, quotationOf, quotations } = document;
  const table = wordTable(vocabulary);
  const capacity = tokens.length;
  const units: Units = {
    length: 0,
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    tag: new Uint8Array(capacity),
    word: new Int32Array(capacity),
    form: new Uint8Array(capacity),
    quote: new Uint8Array(capacity),
    words: new Uint16Array(capacity),
    unitOf: new Int32Array(capacity).fill(-1),
    statements: [],
  };
  let n = 0;
  blocks.forEach((block, index) => {
    let token = block.bodyFrom;
    let sentence = block.sentences.from;
    let first = n;
    while (token < block.to) {
      while (sentence < block.sentences.to && (sentences[sentence] as TokenRange).to <= token) sentence++;
      const quotation = quotationOf[token] as number;
      const range = quotation >= 0 ? (quotations[quotation] as (typeof quotations)[number]).tokens : undefined;
      const to = range && range.from <= token && range.to > token ? Math.min(range.to, block.to) : token + 1;
      if (!range && n > first && units.tag[n - 1] === QUOTATION && isStrayMark(document, token)) {
        units.to[n - 1] = to;
        units.unitOf[token] = n - 1;
        token = to;
        if (token >= block.to || endsSentence(token)) {
          units.statements.push({ from: first, to: n, block: index });
          first = n;
        }
        continue;
      }
      units.from[n] = token;
      units.to[n] = to;
      if (range) {
        units.tag[n] = QUOTATION;
        units.quote[n] = quoteBits(document, quotation, { from: token, to });
        units.words[n] = wordsIn(document, token, to);
      } else {
        const word = tokens.word[token] as number;
        units.tag[n] = tokens.pos[token] as number;
        units.word[n] = table.words[word] as number;
        units.form[n] = table.forms[word] as number;
        units.words[n] = (vocabulary.shapes[word] as number) & SHAPE.word ? 1 : 0;
        if (n > first && units.tag[n] === POS.VERB && isNameNotModal(n - 1)) nameModal(n - 1);
      }
      units.unitOf.fill(n, token, to);
      n++;
      token = to;
      if (token >= block.to || endsSentence(token)) {
        if (n > first) units.statements.push({ from: first, to: n, block: index });
        first = n;
      }
    }
    if (n > first) units.statements.push({ from: first, to: n, block: index });

    /** "Will called for calm": a modal with a capital before an inflected verb is a name. */
    function isNameNotModal(u: number): boolean {
      return (
        units.tag[u] === POS.AUX &&
        ((units.word[u] as number) & W.modal) !== 0 &&
        ((units.form[u] as number) & F.capital) !== 0 &&
        ((units.form[n] as number) & (F.s | F.past)) !== 0 &&
        !((units.form[n] as number) & F.base)
      );
    }
    function nameModal(u: number): void {
      units.tag[u] = POS.PROPN;
      units.word[u] = 0;
    }

    function endsSentence(at: number): boolean {
      let s = sentence;
      while (s < block.sentences.to && (sentences[s] as TokenRange).to < at) s++;
      return s < block.sentences.to && (sentences[s] as TokenRange).to === at;
    }
  });
  units.length = n;
  return units;
}

/** A quotation mark left over after a quotation: the third of ''' where an inner quotation ends too. */
function isStrayMark({ tokens, vocabulary }: Document, token: number): boolean {
  return /^["'’”]+$/.test(vocabulary.surfaces[tokens.word[token] as number] as string);
}

function wordsIn({ tokens, vocabulary }: Document, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if ((vocabulary.shapes[tokens.word[i] as number] as number) & SHAPE.word) words++;
  return Math.min(words, 65535);
}

function quoteBits(document: Document, quotation: number, { from, to }: TokenRange): number {
  const { tokens, vocabulary, quotations } = document;
  const q = quotations[quotation] as (typeof quotations)[number];
  let bits = 0;
  if (q.continues) bits |= Q.continues;
  if (!q.closed) bits |= Q.unclosed;
  for (let i = from; i < to; i++) {
    const shape = vocabulary.shapes[tokens.word[i] as number] as number;
    if (!(shape & SHAPE.word)) continue;
    if (shape & (SHAPE.capital | SHAPE.number)) bits |= Q.capital;
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

const NOMINAL = (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.PRON) | (1 << POS.NUM) | (1 << POS.SYM);

/** A noun, name, pronoun, number or short quotation: what a noun phrase may end in. */
export function isNominal(units: Units, u: number): boolean {
  const tag = units.tag[u] as number;
  if (tag === QUOTATION) return (units.words[u] as number) <= 6;
  const word = units.word[u] as number;
  if (word & (W.relative | W.that | W.to | W.comma | W.time)) return false;
  if (tag === POS.ADJ && u > 0 && units.tag[u - 1] === POS.NOUN) return true; // "attorney general"
  return (NOMINAL & (1 << tag)) !== 0 || (word & W.pronoun) !== 0;
}
