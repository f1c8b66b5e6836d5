import type { ParagraphRole } from '../report.js';
import type { Vocabulary } from './vocabulary.js';

/** Universal part-of-speech tags; a token's `pos` column holds the index into this list. */
export const PARTS_OF_SPEECH = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** The tags by name, as the numbers the `pos` column holds: `POS.VERB`. */
export const POS = Object.fromEntries(PARTS_OF_SPEECH.map((tag, index) => [tag, index])) as Record<PartOfSpeech, number>;

/** Tokens in columns, one row a token: small, fast to walk, and rows never move. White space has no row. */
export interface Tokens {
  length: number;
  /** First UTF-16 unit in the text. */
  start: Uint32Array;
  /** One past the last. */
  end: Uint32Array;
  /** The surface form, as an id of the document's vocabulary. */
  word: Uint32Array;
  /** Index into `PARTS_OF_SPEECH`; 0 (`X`) where the language's engine tags none. */
  pos: Uint8Array;
  /** Index into the vocabulary's `lemmas`. */
  lemma: Uint32Array;
}

/** A stretch of characters. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of tokens: `from` inclusive, `to` exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A quotation, its marks included. */
export interface Quotation extends Range {
  /** Where the quoted words start and end, inside the marks. */
  inner: Range;
  /** `dash`: speech that a dash opens ("—Come up! he said"); it has no closing mark. */
  marks: 'double' | 'curly' | 'typewriter' | 'guillemet' | 'single' | 'dash';
  /** 0 outermost. */
  depth: number;
  /** False where no closing mark came before the paragraph's end. */
  closed: boolean;
  /** True where it takes up a quotation left open by the paragraph before. */
  continues: boolean;
  tokens: TokenRange;
}

/** A sentence; one that ends inside a quotation is followed by one that begins inside it. */
export interface Sentence extends TokenRange {
  paragraph: number;
  /** Ends in a question mark. */
  question: boolean;
  /** Begins inside a quotation that a sentence before it opened. */
  insideQuotation: boolean;
}

/** A paragraph as the document sees it. */
export interface Block extends Range, TokenRange {
  /** Place in the document's `blocks`. */
  index: number;
  role: ParagraphRole;
  /** Where its running text starts: after a dateline such as "GENEVA (AP) —". */
  bodyFrom: number;
  sentences: { from: number; to: number };
  quotations: { from: number; to: number };
}

/** Everything the measures read about a text. Built once, never changed. */
export interface Document {
  text: string;
  language: string;
  /** Do its tokens carry parts of speech? Without, only punctuation, numbers and names are told apart. */
  tagged: boolean;
  vocabulary: Vocabulary;
  tokens: Tokens;
  blocks: Block[];
  sentences: Sentence[];
  /** Of each token: the sentence it stands in. */
  sentenceOf: Uint32Array;
  quotations: Quotation[];
  /** Of each token: its outermost quotation, or -1. */
  quotationOf: Int32Array;
  /** Of each token: 1 where a negation reaches it (scoped, within its clause). */
  negated: Uint8Array;
}
