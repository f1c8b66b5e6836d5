import { SaxesParser } from 'saxes';
import { SlantwiseError } from '../../error.js';

/** What a reader of XML is told, in the order of the file. Lines and columns count from 1. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>, line: number, column: number): void;
  close(name: string): void;
  text?(text: string, line: number): void;
}

/**
 * Reads XML 1.0. A document type may stand there, but what it would define does not: an entity other than the five of
 * XML is an error, so nothing unfolds.
 *
 * @throws {SlantwiseError} `invalid-syntax` with line and column, where the text is not well-formed.
 */
export function readXml(text: string, handler: XmlHandler, file?: string): void {
  const parser = new SaxesParser();
  const wrong = (message: string, line = parser.line, column = parser.column) =>
    new SlantwiseError('invalid-syntax', message, { place: { ...(file !== undefined && { file }), line, column: Math.max(1, column) } });
  let start = { line: 1, column: 1 };
  parser.on('error', ({ message }) => {
    throw wrong(message.replace(/^(?:[^:]*:)?\d+:\d+: /, ''));
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw wrong('defines entities of its own, which are not read');
  });
  parser.on('opentagstart', ({ name }) => {
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', ({ name, attributes }) => handler.open(name, new Map(Object.entries(attributes)), start.line, start.column));
  parser.on('closetag', ({ name }) => handler.close(name));
  if (handler.text) parser.on('text', (inner) => handler.text?.(inner, parser.line));
  if (handler.text) parser.on('cdata', (inner) => handler.text?.(inner, parser.line));
  parser.write(text.replace(/^\ufeff/, '')).close();
}

/** A text as the value of an attribute. */
export const xmlAttribute = (value: string): string =>
  `"${value.replace(/[&<>"\t\n\r]/g, (character) => (NAMED as Record<string, string>)[character] ?? `&#${character.charCodeAt(0)};`)}"`;

const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no XML 1.0 document can hold, not even as a reference: control characters, lone surrogates, U+FFFE and U+FFFF. */
export const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
