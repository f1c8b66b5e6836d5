/** A stream that text is written to. */
export type Sink = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/** The world outside, as far as the command line sees it: handed in, so that a test can be the world. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean };
  stdout: Sink;
  stderr: Sink;
  env: Record<string, string | undefined>;
  /** Calls `cleanUp` if the user interrupts; gives back what takes the wish back. */
  onInterrupt?: (cleanUp: () => void) => () => void;
}

/**
 * What the exit status says: done · the answer is no (a limit that the caller set was exceeded; a lexicon that was to be
 * checked has problems; two that were compared differ) · wrong usage, unreadable input, broken lexicon.
 */
export const EXIT = { done: 0, exceeded: 1, problems: 1, different: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Writes to a stream and waits until it is out. False once nobody reads any more (`| head`): no error, just a reason to stop.
 */
export function writer(stream: NodeJS.WritableStream): (text: string) => Promise<boolean> {
  let broken: NodeJS.ErrnoException | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    broken = error;
  });
  return (text) =>
    new Promise((resolve, reject) => {
      const settle = (error: NodeJS.ErrnoException | null | undefined) => {
        if (!error) resolve(true);
        else if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') resolve(false);
        else reject(error);
      };
      if (broken) settle(broken);
      else stream.write(text, settle);
    });
}
