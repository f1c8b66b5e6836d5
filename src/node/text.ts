import { readBytes, streamBytes } from './bytes.js';
import { decodeText } from './decode.js';

/** A string cannot be much longer in V8, and no article is. */
export const LARGEST = 256_000_000;
/** What errors call the standard input. */
export const STANDARD_INPUT = 'standard input';

/**
 * The text of a file, or of the standard input for `-`: UTF-8, or UTF-16 where a byte-order mark says so. A byte-order
 * mark is taken off, so that offsets in a report count from after it.
 *
 * @param options.stdin what `-` reads; `process.stdin` if not given.
 * @throws {SlantwiseError} `file-unreadable`: missing (with the sibling that may have been meant), a folder, a binary
 * file, not UTF-8 (with line and column), over 256 MB.
 * @example
 * ```ts
 * const text = await readText('article.txt');
 * ```
 */
export async function readText(path: string, { stdin = process.stdin }: { stdin?: AsyncIterable<Uint8Array | string> } = {}): Promise<string> {
  if (path === '-') return decodeText(await streamBytes(stdin, STANDARD_INPUT, LARGEST), STANDARD_INPUT);
  return decodeText(await readBytes(path, LARGEST), path);
}
