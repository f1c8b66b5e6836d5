import { SlantwiseError } from '../../error.js';

/**
 * A library that only some users need, and that they install beside slantwise.
 *
 * @param load imports it.
 * @param packages what to install.
 * @throws {SlantwiseError} `missing-peer`, with the command that installs it
 */
export async function peer<T>(load: () => Promise<T>, packages: readonly string[], file: string, does: string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A library that is there and breaks is another matter.
    const isAbsent = /MODULE_NOT_FOUND$/.test(code ?? '') || /^(?:Cannot find (?:module|package)|Failed to (?:load|resolve))/.test(message);
    if (!isAbsent) throw error;
    throw new SlantwiseError('missing-peer', `${does} needs ${packages.length > 1 ? 'packages that are' : 'a package that is'} not installed`, {
      place: { file },
      suggestion: `npm install ${packages.join(' ')}`,
      cause: error,
    });
  }
}
