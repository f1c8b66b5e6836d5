import { realpathSync } from 'node:fs';
import { SlantwiseError } from '../error.js';
import { openAtomic } from '../node/atomic.js';
import { type Io, writer } from './io.js';

/** Where the reports go. */
export interface Output {
  /** False once nobody reads any more. */
  write: (text: string) => Promise<boolean>;
  /** Everything is written. */
  finish: () => void;
  /** Something failed: a file is not left half-written. */
  abandon: () => void;
}

/** The standard output, or a file that appears whole or not at all. */
export function outputTo(file: string | undefined, io: Io): Output {
  if (file === undefined) return { write: writer(io.stdout), finish: () => {}, abandon: () => {} };
  const atomic = openAtomic(file);
  const stopListening = io.onInterrupt?.(atomic.discard) ?? (() => {});
  return {
    write: async (text) => {
      atomic.write(text);
      return true;
    },
    finish: () => {
      atomic.commit();
      stopListening();
    },
    abandon: () => {
      atomic.discard();
      stopListening();
    },
  };
}

/** An output that is also an input would be lost before anybody noticed. */
export function refuseToOverwrite(inputs: readonly string[], output: string | undefined): void {
  if (output === undefined) return;
  const overwritten = inputs.find((input) => input !== '-' && realPath(input) !== undefined && realPath(input) === realPath(output));
  if (overwritten !== undefined) throw new SlantwiseError('usage', `--output would overwrite the input ${overwritten}`);
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
