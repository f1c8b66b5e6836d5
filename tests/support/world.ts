import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { LoadAnalyzer } from '../../src/cli/analyze.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/main.js';
import { sketchReport } from './report.js';

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = '';
  constructor(readonly more: { isTTY?: boolean; columns?: number } = {}) {
    super();
    Object.assign(this, more);
  }
  override _write(chunk: Buffer, _: string, done: (error?: Error) => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface World {
  stdin?: string;
  /** Is standard input a keyboard? */
  keyboard?: boolean;
  stdout?: Writable;
  stderr?: Writable;
  env?: Io['env'];
  onInterrupt?: Io['onInterrupt'];
  /** Undefined: the sketched one. */
  loadAnalyzer?: LoadAnalyzer | 'real';
}

/** Runs the command line in a world of its own. */
export async function cli(argv: string[], { stdin = '', keyboard = false, env = {}, loadAnalyzer = sketchAnalyzer, ...world }: World = {}) {
  const [stdout, stderr] = [world.stdout ?? new Kept(), world.stderr ?? new Kept()];
  const io: Io = {
    stdin: Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: keyboard }),
    stdout,
    stderr,
    env,
    ...(world.onInterrupt && { onInterrupt: world.onInterrupt }),
  };
  const status = await run(argv, io, ...(loadAnalyzer === 'real' ? [] : [loadAnalyzer]));
  return { status, stdout: (stdout as Kept).text, stderr: (stderr as Kept).text };
}

/** An analyzer to which a text is one paragraph, and each "rotten" a loaded term. */
export const sketchAnalyzer: LoadAnalyzer = async () => () => ({
  analyze: (text) => sketchReport([{ text, ...(text.includes('rotten') && { loaded: ['rotten'] }) }]).report,
});

/** A new folder with these files in it; gives the path of each. */
export function folderOf(files: Record<string, string | Uint8Array>): { folder: string; at: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'slantwise-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { folder, at: (name) => join(folder, name) };
}
