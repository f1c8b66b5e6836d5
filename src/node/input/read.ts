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

/**
 * The texts of a file, of the standard input for `-`, or of an address (`https://…`): plain text, Markdown, a web page,
 * a Word document, a PDF, or a table with a text in each row.
 *
 * @throws {SlantwiseError} `file-unreadable`, `missing-peer`
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
export async function* streamInput(file: string, options: InputOptions = {}): AsyncGenerator<InputText> {
  checkOptions(options);
  const { stdin = process.stdin } = options;
  const format = options.format ?? (file === '-' ? undefined : formatOfName(file));
  const name = file === '-' ? STANDARD_INPUT : file;
  if (format === 'ndjson' || format === 'csv') yield* rowsOf(file === '-' ? stdin : fileChunks(file), { file, name, format }, options);
  else {
    const bytes = file === '-' ? await streamBytes(stdin, name, LARGEST) : await readBytes(file, LARGEST);
    yield await textOf(bytes, { file, name, format: format ?? formatOfContent(bytes) });
  }
}

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
}

function rowsOf(chunks: AsyncIterable<Uint8Array | string>, given: Given, options: InputOptions): AsyncGenerator<InputText> {
  const problem = async (error: Error) => {
    if (!options.onProblem) throw error;
    await options.onProblem(error);
  };
  const source = { ...given, options, problem };
  const text = decodedChunks(chunks, given.name);
  return given.format === 'csv' ? csvTexts(text, source) : ndjsonTexts(text, source);
}

async function textOf(bytes: Uint8Array, { file, name, format }: Given): Promise<InputText> {
  const given = { name: file, file, format };
  switch (format) {
    case 'markdown': {
      const text = decodeText(bytes, name);
      return { ...given, text, ...(await readMarkdown(text, { file: name })) };
    }
    case 'html': {
      const html = decodeHtml(bytes);
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
      return { ...given, text: decodeText(bytes, name), metadata: {} };
  }
}
