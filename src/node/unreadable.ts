import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { didYouMean, SlantwiseError } from '../error.js';

/** Siblings that are looked through for the name that was meant. */
const MOST_SIBLINGS = 5_000;

/** A file system's error as slantwise says it; of a missing file, with the sibling that may have been meant. */
export async function unreadable(file: string, error: unknown): Promise<SlantwiseError> {
  const suggestion = (error as NodeJS.ErrnoException).code === 'ENOENT' ? didYouMean(basename(file), await siblingsOf(file)) : undefined;
  return new SlantwiseError('file-unreadable', systemMessage(error), { place: { file }, suggestion, cause: error });
}

/** `no such file or directory`, without Node's own decoration. */
export function systemMessage(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  return (errno !== undefined && getSystemErrorMap().get(errno)?.[1]) || message;
}

async function siblingsOf(file: string): Promise<string[]> {
  try {
    return (await readdir(dirname(file))).slice(0, MOST_SIBLINGS);
  } catch {
    return [];
  }
}
