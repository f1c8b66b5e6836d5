import { isUtf8 } from 'node:buffer';
import { SlantwiseError } from '../error.js';
import type { Diagnostic } from '../lexicon/formats/format.js';

/** How files that are no plain text begin, and what to do with them. */
const SIGNATURES: readonly { bytes: string; is: string; hint: string }[] = [
  { bytes: '%PDF-', is: 'a PDF', hint: 'extract its text first, for instance with pdftotext' },
  { bytes: 'PK\u0003\u0004', is: 'a ZIP archive or an office document', hint: 'save it as plain text' },
  { bytes: '\u00d0\u00cf\u0011\u00e0', is: 'an office document', hint: 'save it as plain text' },
  { bytes: '\u001f\u008b', is: 'a gzip archive', hint: 'unpack it first' },
  { bytes: '{\\rtf', is: 'an RTF document', hint: 'save it as plain text' },
];
/** A text may hold a stray NUL; a file in which more than one character in a hundred is NUL is no text. */
const MOST_NULS = 0.01;
const LOOKED_AT = 65_536;

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte-order mark says so. The mark is taken off; offsets count from after it.
 *
 * @throws {SlantwiseError} `file-unreadable` with line and column: not UTF-8, or no text at all. Nothing is replaced silently.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  refuseOtherFiles(bytes, file);
  return notBinary(decoded(bytes, file), file);
}

/**
 * The bytes of a lexicon as text: as `decodeText`, but what is not UTF-8 is read as windows-1252, which spreadsheets and the
 * older dictionaries are written in, and a diagnostic says so and where the first such character stands.
 *
 * @throws {SlantwiseError} `file-unreadable`: no text at all.
 */
export function decodeLexiconText(bytes: Uint8Array, file: string): { text: string; diagnostics: Diagnostic[] } {
  refuseOtherFiles(bytes, file);
  if (encodingOf(bytes) !== 'utf-8' || isUtf8(bytes)) return { text: notBinary(decoded(bytes, file), file), diagnostics: [] };
  const text = windows1252(bytes);
  // Any bytes at all are windows-1252; control characters tell that they were meant as no text.
  if ((text.slice(0, LOOKED_AT).match(/[^\P{Cc}\t\n\r\f\x1a]/gu)?.length ?? 0) > Math.min(LOOKED_AT, text.length) * MOST_NULS) throw binary(file);
  const { line, column } = placeOfBadByte(bytes);
  const message = 'is not UTF-8 from here on: the file is read as windows-1252';
  return { text, diagnostics: [{ severity: 'warning', code: 'windows-1252', message, line, column }] };
}

/** Bytes 0x80 to 0x9F; the five that stand for nothing stay control characters (WHATWG Encoding, index windows-1252). */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** windows-1252 as text. Written out, since `TextDecoder` of Node 20 takes windows-1252 for ISO 8859-1. */
export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] as string);
}

function refuseOtherFiles(bytes: Uint8Array, file: string): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = SIGNATURES.find(({ bytes: start }) => head.startsWith(start));
  if (known) throw unreadable(file, `is ${known.is}, not plain text`, known.hint);
}

function notBinary(text: string, file: string): string {
  const looked = text.slice(0, LOOKED_AT);
  if (looked.split('\0').length - 1 > looked.length * MOST_NULS) throw binary(file);
  return text;
}

function decoded(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (encoding !== 'utf-8') throw unreadable(file, `is not ${encoding.toUpperCase()}, though it begins with its byte-order mark`);
    throw new SlantwiseError('file-unreadable', 'is not UTF-8 from here on', {
      place: { file, ...placeOfBadByte(bytes) },
      suggestion: 'convert it first, for instance with: iconv -f WINDOWS-1252 -t UTF-8',
      cause: error,
    });
  }
}

/**
 * Bytes as text, as they come; otherwise as `decodeText`.
 *
 * @throws {SlantwiseError} `file-unreadable` with the line: not UTF-8, or no text at all.
 */
export async function* decodedChunks(chunks: AsyncIterable<Uint8Array | string>, file: string): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let line = 1;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk as Uint8Array);
    if (!decoder) refuseOtherFiles(bytes, file);
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    const text = decodedPart(decoder, bytes, { file, line });
    if (line === 1) notBinary(text, file);
    yield text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
  }
  if (decoder) yield decodedPart(decoder, undefined, { file, line });
}

type Decoder = InstanceType<typeof TextDecoder>;

function decodedPart(decoder: Decoder, bytes: Buffer | undefined, { file, line }: { file: string; line: number }): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    const within = bytes && decoder.encoding === 'utf-8' ? placeOfBadByte(bytes).line - 1 : 0;
    throw new SlantwiseError('file-unreadable', `is not ${decoder.encoding.toUpperCase()} from here on`, {
      place: { file, line: line + within },
      suggestion: 'convert it first, for instance with: iconv -f WINDOWS-1252 -t UTF-8',
      cause,
    });
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Where decoding and encoding again first gives other bytes. Columns count characters. */
function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = Buffer.from(lenient);
  let at = 0;
  while (at < bytes.length && again[at] === bytes[at]) at++;
  const before = Buffer.from(bytes.subarray(0, at)).toString('utf8').split('\n');
  return { line: before.length, column: [...(before.at(-1) as string)].length + 1 };
}

const binary = (file: string) => unreadable(file, 'looks like a binary file, not text');
const unreadable = (file: string, message: string, suggestion?: string) => new SlantwiseError('file-unreadable', message, { place: { file }, suggestion });
