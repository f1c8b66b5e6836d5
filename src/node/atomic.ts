import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SlantwiseError } from '../error.js';
import { systemMessage } from './unreadable.js';

/** A file that appears whole, or not at all. Synchronous, so that an interrupted program can still tidy up. */
export interface AtomicFile {
  write(chunk: string): void;
  /** Puts the file in place. */
  commit(): void;
  /** Leaves everything as it was. */
  discard(): void;
}

/**
 * Opens a file for writing beside the one that is meant; `commit` moves it there in one step.
 * A device or pipe (`/dev/stdout`) cannot be replaced and is written straight away.
 *
 * @throws {SlantwiseError} `file-unwritable`, also from `write` and `commit`
 */
export function openAtomic(file: string): AtomicFile {
  return attempt(file, () => {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw new SlantwiseError('file-unwritable', 'is a folder', { place: { file } });
    const direct = existing !== undefined && !existing.isFile();
    const target = direct ? file : resolved(file);
    const temporary = direct ? target : join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
    // 'wx': a file of that name is somebody else's. An existing file keeps its permissions.
    const handle = openSync(temporary, direct ? 'w' : 'wx', existing?.mode);
    return atomicFile(file, { handle, temporary, target, direct });
  });
}

function atomicFile(file: string, { handle, temporary, target, direct }: { handle: number; temporary: string; target: string; direct: boolean }): AtomicFile {
  let open = true;
  const close = () => {
    if (open) closeSync(handle);
    open = false;
  };
  const discard = () => {
    close();
    if (!direct) rmSync(temporary, { force: true });
  };
  const orDiscard = (work: () => void) =>
    attempt(file, () => {
      try {
        work();
      } catch (error) {
        discard();
        throw error;
      }
    });
  return {
    write: (chunk) => orDiscard(() => writeAll(handle, Buffer.from(chunk))),
    commit: () =>
      orDiscard(() => {
        if (!direct) fsyncSync(handle);
        close();
        if (!direct) renameSync(temporary, target);
      }),
    discard,
  };
}

/**
 * Writes a file whole or not at all: a reader of it, and a program that is stopped half-way, find the old or the new.
 *
 * @throws {SlantwiseError} `file-unwritable`
 * @example
 * ```ts
 * await writeFileAtomic('report.json', renderJson(report));
 * ```
 */
export async function writeFileAtomic(path: string, content: string): Promise<void> {
  const file = openAtomic(path);
  file.write(content);
  file.commit();
}

function writeAll(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

/** Through symbolic links: the link stays, what it points to is replaced. */
function resolved(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof SlantwiseError
      ? error
      : new SlantwiseError('file-unwritable', `cannot be written: ${systemMessage(error)}`, { place: { file }, cause: error });
  }
}
