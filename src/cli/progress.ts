import { statSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { visibleLine } from '../render/visible.js';
import type { Io } from './io.js';

/** How far the work is. */
export interface Progress {
  /** The next file begins. */
  next: (file: string) => void;
  /** Does something that may write to the same screen, with the bar out of the way. */
  aside: <T>(work: () => Promise<T>) => Promise<T>;
  stop: () => void;
}

/** Less than this is done before a bar could be read. */
const MANY_FILES = 20;
const MANY_BYTES = 1_000_000;
const WIDEST_NAME = 40;
/** No hidden cursor, no switched-off wrapping, no handler for Ctrl-C: nothing that has to be undone when the program is stopped. */
const LEAVE_TERMINAL_ALONE = { hideCursor: false, linewrap: true, gracefulExit: false };

/** A bar on standard error for long work in front of a person; else nothing. */
export function progressOf(files: readonly string[], { stderr }: Pick<Io, 'stderr'>, quiet: boolean): Progress {
  const isLong = files.length >= MANY_FILES || bytesOf(files) >= MANY_BYTES;
  if (!stderr.isTTY || quiet || !isLong) return { next: () => {}, aside: (work) => work(), stop: () => {} };

  const bar = new SingleBar({ stream: stderr, format: '{bar} {value}/{total} {file}', clearOnComplete: true, barsize: 24, ...LEAVE_TERMINAL_ALONE });
  let done = -1;
  let file = '';
  let running = true;
  const show = () => bar.start(files.length, Math.max(0, done), { file });
  show();
  return {
    next: (name) => {
      done++;
      file = visibleLine(name).slice(-WIDEST_NAME);
      bar.update(done, { file });
    },
    aside: async (work) => {
      bar.stop();
      const result = await work();
      // A bar keeps the program alive: once stopped for good it must not come back.
      if (running) show();
      return result;
    },
    stop: () => {
      running = false;
      bar.stop();
    },
  };
}

const bytesOf = (files: readonly string[]): number => files.slice(0, MANY_FILES).reduce((sum, file) => sum + sizeOf(file), 0);

/** What cannot be looked at has no size here; reading it will say why. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
