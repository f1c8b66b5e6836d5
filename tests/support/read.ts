import { createWinkEngine } from '../../src/document/engines/wink.js';
import { readDocument } from '../../src/document/index.js';
import type { ParagraphMode } from '../../src/document/paragraphs.js';
import type { Document, Range, Sentence } from '../../src/document/types.js';

/** One engine for the tests of a file: building it takes a while. */
export const ENGINE = createWinkEngine();

export const read = (text: string, mode?: ParagraphMode | readonly Range[]): Document => readDocument(text, ENGINE, mode);

export const textOf = ({ text }: Document, { start, end }: Range): string => text.slice(start, end);

export const sentenceText = ({ text, tokens }: Document, { from, to }: Sentence): string => text.slice(tokens.start[from], tokens.end[to - 1]);

export const sentencesOf = (text: string): string[] => {
  const document = read(text);
  return document.sentences.map((sentence) => sentenceText(document, sentence));
};

export const surfacesOf = ({ text, tokens }: Document): string[] => Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
