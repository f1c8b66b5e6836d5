import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SlantwiseError } from '../error.js';
import { systemMessage, unreadable } from './unreadable.js';

/**
 * The bytes of a file, a pipe or a device, as long as there are not more than `limit` of them.
 *
 * @throws {SlantwiseError} `file-unreadable`
 */
export async function readBytes(file: string, limit: number): Promise<Buffer> {
  try {
    if ((await stat(file)).isDirectory()) throw new SlantwiseError('file-unreadable', 'is a folder, not a file', { place: { file } });
    return await collected(createReadStream(file), file, limit);
  } catch (error) {
    throw error instanceof SlantwiseError ? error : await unreadable(file, error);
  }
}

/**
 * The bytes of a file as they come, however many there are.
 *
 * @throws {SlantwiseError} `file-unreadable`
 */
export async function* fileChunks(file: string): AsyncGenerator<Uint8Array> {
  try {
    if ((await stat(file)).isDirectory()) throw new SlantwiseError('file-unreadable', 'is a folder, not a file', { place: { file } });
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof SlantwiseError ? error : await unreadable(file, error);
  }
}

/** The bytes of a stream, such as standard input. `name` is what errors call it. */
export async function streamBytes(stream: AsyncIterable<Uint8Array | string>, name: string, limit: number): Promise<Buffer> {
  try {
    return await collected(stream, name, limit);
  } catch (error) {
    throw error instanceof SlantwiseError ? error : new SlantwiseError('file-unreadable', systemMessage(error), { place: { file: name }, cause: error });
  }
}

async function collected(stream: AsyncIterable<Uint8Array | string>, file: string, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > limit) throw new SlantwiseError('file-unreadable', `larger than ${Math.round(limit / 1e6)} MB`, { place: { file } });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}
