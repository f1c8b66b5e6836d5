import type { Analyzer } from '../analyze.js';
import { SlantwiseError } from '../error.js';
import { readText } from '../node/text.js';
import type { TextOptions } from '../options.js';
import type { Report } from '../report.js';
import type { Printer } from './formats.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { exceeded, type GivenLimit } from './limits.js';
import type { Output } from './output.js';
import type { Progress } from './progress.js';

/** Everything the work needs; all of it is checked and ready. */
export interface Work {
  files: readonly string[];
  stdin: Io['stdin'];
  analyzer: Analyzer;
  textOptions: TextOptions;
  limits: readonly GivenLimit[];
  /** Say nothing of measures that the language lacks something for. */
  quiet: boolean;
  printer: Printer;
  output: Output;
  /** Nothing is written to the output unless every file could be read. */
  allOrNothing: boolean;
  progress: Progress;
  /** What was said already; every file would say it again. */
  said: Set<string>;
  /** Says a line on standard error. */
  complain: (line: string) => Promise<unknown>;
}

/** How the work on one file ended: `unread` when nobody reads the output any more. */
type Outcome = 'done' | 'exceeded' | 'failed' | 'unread';

/** Reads, analyses and prints one file after the other. A file that cannot be read does not stop the others. */
export async function analyzeFiles(work: Work): Promise<ExitCode> {
  const { files, output, printer, progress, allOrNothing } = work;
  const outcomes = new Set<Outcome>();
  try {
    for (const file of files) {
      progress.next(file);
      outcomes.add(await analyzeFile(file, work, allOrNothing && outcomes.has('failed')));
      if (outcomes.has('unread')) break;
    }
    progress.stop();
    if (allOrNothing && outcomes.has('failed')) output.abandon();
    else {
      await output.write(printer.end());
      output.finish();
    }
  } catch (error) {
    progress.stop();
    output.abandon();
    throw error;
  }
  return outcomes.has('failed') ? EXIT.failed : outcomes.has('exceeded') ? EXIT.exceeded : EXIT.done;
}

async function analyzeFile(file: string, work: Work, printsNothing: boolean): Promise<Outcome> {
  const text = await readOrComplain(file, work);
  if (text === undefined) return 'failed';
  const report = work.analyzer.analyze(text, work.textOptions);
  refuseBlind(report, work.limits);
  if (!work.quiet) for (const { reason } of report.unavailable) await sayOnce(reason, work);
  const lines = exceeded(report, work.limits);
  for (const line of lines) await work.complain(`${file}: ${line}`);
  const isRead = printsNothing || (await work.output.write(work.printer.report(report, text, file)));
  return lines.length ? 'exceeded' : isRead ? 'done' : 'unread';
}

/** A limit on a figure that the language cannot give would never be exceeded. */
function refuseBlind({ unavailable }: Report, limits: readonly GivenLimit[]): void {
  for (const { limit } of limits) {
    const lacking = unavailable.find(({ measure }) => measure === limit.measure);
    if (lacking) throw new SlantwiseError('usage', `--max ${limit.name} cannot be kept: ${lacking.reason}`);
  }
}

async function sayOnce(line: string, { said, complain }: Work): Promise<void> {
  if (said.has(line)) return;
  said.add(line);
  await complain(line);
}

async function readOrComplain(file: string, { stdin, complain }: Work): Promise<string | undefined> {
  try {
    return await readText(file, { stdin });
  } catch (error) {
    if (!(error instanceof SlantwiseError)) throw error;
    await complain(error.message);
    return undefined;
  }
}
