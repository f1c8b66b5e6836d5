import { visible } from '../../render/visible.js';
import { complaint } from '../complaint.js';
import { type ExitCode, type Io, writer } from '../io.js';
import { outputTo } from '../output.js';

/** What a subcommand is run in. */
export interface Shell {
  io: Io;
  /** Takes the exit status. */
  end: (status: ExitCode) => void;
}

/** Says lines on standard error. */
export async function complainAll({ stderr }: Io, lines: readonly string[]): Promise<void> {
  if (lines.length) await writer(stderr)(lines.map(complaint).join(''));
}

/** Prints the result to the standard output, or to a file that appears whole or not at all. */
export async function print(text: string, file: string | undefined, io: Io): Promise<void> {
  const output = outputTo(file, io);
  try {
    await output.write(text);
    output.finish();
  } catch (error) {
    output.abandon();
    throw error;
  }
}

const DEFAULT_WIDTH = 80;
/** Longer lines of prose are hard to read. */
const WIDEST = 100;
export const widthOf = ({ stdout }: Io): number => Math.min(stdout.columns ?? DEFAULT_WIDTH, WIDEST);

/** Lines for a reader; what they hold cannot act on the terminal. */
export const page = (lines: readonly string[]): string => visible(`${lines.join('\n')}\n`);
