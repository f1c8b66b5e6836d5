import { tagNames } from './capitals.js';
import type { Engine } from './engines/engine.js';
import { scopedNegation } from './negation.js';
import { type ParagraphMode, splitParagraphs } from './paragraphs.js';
import { findQuotations, type RawQuotation } from './quotations.js';
import { repairTags } from './repair.js';
import { datelineLength, firstTurn, formulaWordsIn, paragraphRoles } from './roles.js';
import { splitSentences } from './sentences.js';
import type { Block, Document, Quotation, Range, Sentence, TokenRange, Tokens } from './types.js';

/** Reads a text: paragraphs and their roles, quotations, tokens, sentences, negation. */
export function readDocument(text: string, engine: Engine, paragraphMode: ParagraphMode | readonly Range[] = 'auto'): Document {
  const paragraphs = splitParagraphs(text, paragraphMode);
  const turnsFrom = firstTurn(text, paragraphs);
  const rawQuotations = findQuotations(text, paragraphs);
  const { tokens, vocabulary } = engine.tokenize(text, paragraphs);
  const context = { text, tokens, vocabulary };
  const roles = paragraphRoles(text, paragraphs, formulaWordsIn(context, paragraphs));

  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const sentenceOf = new Uint32Array(tokens.length);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  let from = 0;
  paragraphs.forEach((paragraph, index) => {
    const to = firstTokenAt(tokens, paragraph.end, from);
    const raw = rawQuotations[index] as RawQuotation[];
    const firstSentence = sentences.length;
    const firstQuotation = quotations.length;
    for (const sentence of splitSentences(context, { from, to }, index, raw)) {
      sentenceOf.fill(sentences.length, sentence.from, sentence.to);
      sentences.push(sentence);
    }
    let cursor = from;
    for (const quotation of raw) {
      cursor = firstTokenAt(tokens, quotation.start, cursor);
      const range: TokenRange = { from: cursor, to: firstTokenAt(tokens, quotation.end, cursor) };
      if (quotation.depth === 0) quotationOf.fill(quotations.length, range.from, range.to);
      const { start, end, inner, marks, depth, closed, continues } = quotation;
      quotations.push({ start, end, inner, marks, depth, closed, continues, tokens: range });
    }
    blocks.push({
      index,
      start: paragraph.start,
      end: paragraph.end,
      from,
      to,
      role: roles[index] as Block['role'],
      bodyFrom: firstTokenAt(tokens, paragraph.start + datelineLength(text.slice(paragraph.start, paragraph.end), index >= turnsFrom), from),
      sentences: { from: firstSentence, to: sentences.length },
      quotations: { from: firstQuotation, to: quotations.length },
    });
    from = to;
  });
  const read = { text, language: engine.language, tagged: engine.has.partOfSpeech, vocabulary, tokens, blocks, sentences, sentenceOf, quotations, quotationOf };
  if (!read.tagged) tagNames(read);
  else repairTags(read);
  return { ...read, negated: read.tagged ? scopedNegation(read) : new Uint8Array(tokens.length) };
}

/** The first token that starts at or after a place, looking from `from` on: in steps that double, for it is mostly near. */
function firstTokenAt(tokens: Tokens, place: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < tokens.length && (tokens.start[low + step] as number) < place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(tokens.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
