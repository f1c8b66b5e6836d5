import { Readable } from 'node:stream';
import { didYouMean, SlantwiseError } from '../../error.js';
import { fileChunks, readBytes, streamBytes } from '../bytes.js';
import { decodedChunks, decodeText } from '../decode.js';
import { LARGEST, STANDARD_INPUT } from '../text.js';
import { csvTexts } from './csv.js';
import { readDocx } from './docx.js';
import { formatOfContent, formatOfName } from './format.js';
import { withHeadings } from './headings.js';
import { decodeHtml, readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { ndjsonTexts } from './ndjson.js';
import { readPdf } from './pdf.js';
import { INPUT_FORMATS, type InputFormat, type InputOptions, type InputText } from './types.js';
import { fetched, PUBLIC_WEB, type Reach } from './web.js';
import { formatOfAnswer } from './web-format.js';

/**
 * The texts of a file, of the standard input for `-`, or of an address (`https://…`): plain text, Markdown, a web page,
 * a Word document, a PDF, or a table with a text in each row.
 *
 * Markdown, web pages, Word documents and PDFs need packages of their own; which, the error says where they are not
 * installed. An address is read only if it is of the public web, with a limit of time and size.
 *
 * @throws {SlantwiseError} `file-unreadable`, with line and column where there are any; `missing-peer`; `invalid-input`:
 * damaged, encrypted, without text, without the column; `invalid-syntax` of a row; `invalid-option`; `address-refused`
 * @example
 * ```ts
 * const texts = await readInput('article.txt');
 * texts.map(({ text }) => text); // ['The shameless plan may fail.']
 * ```
 */
export async function readInput(file: string, options: InputOptions = {}): Promise<InputText[]> {
  const texts: InputText[] = [];
  for await (const text of streamInput(file, options)) texts.push(text);
  return texts;
}

/**
 * The same, a text at a time: of a table of any length, only a row is held in memory.
 *
 * @throws {SlantwiseError} as `readInput`
 * @example
 * ```ts
 * for await (const { name, text } of streamInput('article.txt')) console.log(name, text.length);
 * ```
 */
export function streamInput(file: string, options: InputOptions = {}): AsyncGenerator<InputText> {
  return inputTexts(file, options, PUBLIC_WEB);
}

/** `streamInput`, with the web as a test would have it. */
export async function* inputTexts(file: string, options: InputOptions, reach: Reach): AsyncGenerator<InputText> {
  checkOptions(options);
  const { stdin = process.stdin } = options;
  if (ADDRESS.test(file)) {
    const answer = await fetched(file, reach);
    const format = options.format ?? formatOfAnswer(answer, file);
    const given = { file, name: file, format, charset: answer.charset };
    for await (const text of textsOf(answer.bytes, given, options)) yield { ...text, metadata: { ...text.metadata, url: answer.url.href } };
    return;
  }
  const format = options.format ?? (file === '-' ? undefined : formatOfName(file));
  const name = file === '-' ? STANDARD_INPUT : file;
  if (format === 'ndjson' || format === 'csv') yield* rowsOf(file === '-' ? stdin : fileChunks(file), { file, name, format }, options);
  else {
    const bytes = file === '-' ? await streamBytes(stdin, name, LARGEST) : await readBytes(file, LARGEST);
    yield* textsOf(bytes, { file, name, format: format ?? formatOfContent(bytes) }, options);
  }
}

/** What has a scheme is meant as an address, also where it is none that can be read. Not `C:\\folder`. */
const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//i;

function checkOptions({ format }: InputOptions): void {
  if (format !== undefined && !INPUT_FORMATS.includes(format)) {
    throw new SlantwiseError('invalid-option', `there is no input format "${format}"; there are ${INPUT_FORMATS.join(', ')}`, {
      place: { path: 'format' },
      suggestion: didYouMean(`${format}`, INPUT_FORMATS),
    });
  }
}

/** What is read: as it was given, as errors call it, and as what. */
interface Given {
  file: string;
  name: string;
  format: InputFormat;
  /** What the server says. */
  charset?: string | undefined;
}

async function* textsOf(bytes: Uint8Array, given: Given, options: InputOptions): AsyncGenerator<InputText> {
  if (given.format === 'ndjson' || given.format === 'csv') yield* rowsOf(Readable.from([bytes]), given, options);
  else yield await textOf(bytes, given);
}

function rowsOf(chunks: AsyncIterable<Uint8Array | string>, { file, name, format }: Given, options: InputOptions): AsyncGenerator<InputText> {
  const problem = async (error: Error) => {
    if (!options.onProblem) throw error;
    await options.onProblem(error);
  };
  const source = { file, name, format, options, problem };
  const text = decodedChunks(chunks, name);
  return format === 'csv' ? csvTexts(text, source) : ndjsonTexts(text, source);
}

async function textOf(bytes: Uint8Array, { file, name, format, charset }: Given): Promise<InputText> {
  const given = { name: file, file, format };
  switch (format) {
    case 'markdown': {
      const text = plainText(bytes, name, charset);
      return { ...given, text, ...(await readMarkdown(text, { file: name })) };
    }
    case 'html': {
      const html = decodeHtml(bytes, charset);
      const { text, metadata, pieces, headings } = await readHtml(html, { file: name });
      return { ...given, text, metadata, ...withHeadings(text, headings), source: { text: html, pieces } };
    }
    case 'docx': {
      const { text, headings } = await readDocx(bytes, { file: name });
      return { ...given, text, metadata: {}, ...withHeadings(text, headings) };
    }
    case 'pdf':
      return { ...given, ...(await readPdf(bytes, { file: name })) };
    default:
      return { ...given, text: plainText(bytes, name, charset), metadata: {} };
  }
}

/** A file is UTF-8 or says that it is UTF-16; of what a server gives, the server may say otherwise. */
const plainText = (bytes: Uint8Array, name: string, charset: string | undefined): string =>
  charset === undefined || /^utf-?8$/i.test(charset) ? decodeText(bytes, name) : decodeHtml(bytes, charset);
