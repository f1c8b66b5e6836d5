import { readBytes, streamBytes } from '../bytes.js';
import { decodeText } from '../decode.js';
import { LARGEST, STANDARD_INPUT } from '../text.js';
import { formatOfContent, formatOfName } from './format.js';
import { readMarkdown } from './markdown.js';
import type { InputFormat, InputOptions, InputText } from './types.js';

/**
 * The texts of a file, of the standard input for `-`, or of an address (`https://…`): plain text, Markdown, a web page,
 * a Word document, a PDF, or a table with a text in each row.
 *
 * @throws {SlantwiseError} `file-unreadable`, `missing-peer`
 * @example
 * ```ts
 * const [input] = await readInput('article.txt');
 * input!.text; // 'The shameless plan may fail.'
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
  const { stdin = process.stdin } = options;
  const known = options.format ?? (file === '-' ? undefined : formatOfName(file));
  const name = file === '-' ? STANDARD_INPUT : file;
  const bytes = file === '-' ? await streamBytes(stdin, name, LARGEST) : await readBytes(file, LARGEST);
  yield await textOf(bytes, known ?? formatOfContent(bytes), { file, name });
}

async function textOf(bytes: Uint8Array, format: InputFormat, { file, name }: { file: string; name: string }): Promise<InputText> {
  const given = { name: file, file, format };
  switch (format) {
    case 'markdown': {
      const text = decodeText(bytes, name);
      return { ...given, text, ...(await readMarkdown(text, { file: name })) };
    }
    default:
      return { ...given, text: decodeText(bytes, name), metadata: {} };
  }
}
