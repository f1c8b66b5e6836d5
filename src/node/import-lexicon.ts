import type { Diagnostic, Imported, ImportOptions } from '../lexicon/formats/format.js';
import { checkHeadOptions } from '../lexicon/formats/head.js';
import { importLexicon } from '../lexicon/formats/index.js';
import type { Lexicon } from '../lexicon/schema.js';
import { readBytes, streamBytes } from './bytes.js';
import { decodeLexiconText } from './decode.js';
import { isFolder, readLexiconFolder } from './lexicon-folder.js';
import { STANDARD_INPUT } from './text.js';

/** Ten times the largest dictionaries there are; a larger file is a mistake. */
const LARGEST = 200_000_000;

/** What a file does not say of itself, and where `-` leads. */
export interface ImportFileOptions extends Omit<ImportOptions, 'file'> {
  /** One of the ids of the formats, such as `liwc`; default: what the text looks like. */
  format?: string | undefined;
  /** What `-` reads; `process.stdin` if not given. */
  stdin?: AsyncIterable<Uint8Array | string> | undefined;
}

/**
 * A lexicon from a file in any of the formats that `importLexicon` reads, told by its content and extension, or from a
 * folder in slantwise's own form. UTF-8, UTF-16 with a byte-order mark, and windows-1252, of which a diagnostic tells.
 *
 * @param path a file, a folder, or `-` for the standard input.
 * @returns the lexicon, and everything that did not come along as it was written.
 * @throws {SlantwiseError} `file-unreadable`: missing (with the sibling that may have been meant), binary, over 200 MB;
 * `invalid-syntax`, `invalid-lexicon`: with file, line and column; `invalid-option`.
 * @example
 * ```ts
 * const { lexicon, diagnostics } = await importLexiconFile('my-terms.yaml', { version: '1.2.0' });
 * lexicon.version; // '1.2.0'
 * diagnostics.map(({ code }) => code); // ['format-sniffed', 'head-overridden']
 * ```
 */
export async function importLexiconFile(path: string, { stdin, format, ...options }: ImportFileOptions = {}): Promise<Imported> {
  if (await isFolder(path)) return { lexicon: withHead(await readLexiconFolder(path), options), diagnostics: [] };
  const { text, file, diagnostics } = await readLexiconText(path, stdin);
  const imported = importLexicon(text, { ...options, format, file });
  return { lexicon: imported.lexicon, diagnostics: [...diagnostics, ...imported.diagnostics] };
}

/** The text of a lexicon's file, and what errors call that file. */
export async function readLexiconText(
  path: string,
  stdin: ImportFileOptions['stdin'] = process.stdin,
): Promise<{ text: string; file: string; diagnostics: Diagnostic[] }> {
  const file = path === '-' ? STANDARD_INPUT : path;
  const bytes = path === '-' ? await streamBytes(stdin, file, LARGEST) : await readBytes(path, LARGEST);
  return { file, ...decodeLexiconText(bytes, file) };
}

/** The lexicon with what the caller says of its head in place of what it says itself. */
export function withHead(lexicon: Lexicon, options: ImportOptions): Lexicon {
  checkHeadOptions(options);
  const { columns: _, file: __, ...head } = options;
  const said = Object.entries(head).filter(([, value]) => value !== undefined);
  return said.length ? { ...lexicon, ...Object.fromEntries(said) } : lexicon;
}
