import type { Analyzer } from '../analyze.js';
import { SlantwiseError } from '../error.js';
import { analyzeInput } from '../node/input/analyze.js';
import { streamInput } from '../node/input/read.js';
import type { InputOptions, InputText } from '../node/input/types.js';
import type { TextOptions } from '../options.js';
import type { Report } from '../report.js';
import type { Printer } from './formats.js';
import { EXIT, type ExitCode } from './io.js';
import { exceeded, type GivenLimit } from './limits.js';
import type { Output } from './output.js';
import type { Progress } from './progress.js';

/** Everything the work needs; all of it is checked and ready. */
export interface Work {
  files: readonly string[];
  /** How they are read. */
  input: Omit<InputOptions, 'onProblem'>;
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

/** How the work on one text ended: `unread` when nobody reads the output any more. */
type Outcome = 'done' | 'exceeded' | 'failed' | 'unread';

/** Reads, analyses and prints one file after the other. A file that cannot be read does not stop the others. */
export async function analyzeFiles(work: Work): Promise<ExitCode> {
  const { files, output, printer, progress, allOrNothing } = work;
  const outcomes = new Set<Outcome>();
  try {
    for (const file of files) {
      progress.next(file);
      await analyzeFile(file, work, outcomes);
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

/** Reads, analyses and prints the texts of a file, one after the other. */
async function analyzeFile(file: string, work: Work, outcomes: Set<Outcome>): Promise<void> {
  for await (const input of readable(file, work, () => outcomes.add('failed'))) {
    outcomes.add(await analyzeText(input, work, work.allOrNothing && outcomes.has('failed')));
    if (outcomes.has('unread')) return;
  }
}

/** The texts of a file that can be read; of the file, or the rows, that cannot be, a complaint. */
async function* readable(file: string, { input, complain }: Work, failed: () => void): AsyncGenerator<InputText> {
  let unreadRows = 0;
  const onProblem = async ({ message }: Error) => {
    failed();
    if (++unreadRows <= MOST_COMPLAINTS) await complain(message);
  };
  try {
    yield* streamInput(file, { ...input, onProblem });
  } catch (error) {
    if (!(error instanceof SlantwiseError)) throw error;
    failed();
    await complain(error.message);
  }
  if (unreadRows > MOST_COMPLAINTS) await complain(`${file}: … and ${unreadRows - MOST_COMPLAINTS} more rows that cannot be read`);
}

/** Of a table whose rows are all alike wrong, the first say enough. */
const MOST_COMPLAINTS = 10;

async function analyzeText(input: InputText, work: Work, printsNothing: boolean): Promise<Outcome> {
  const report = analyzeInput(input, work.analyzer, work.textOptions);
  refuseBlind(report, work.limits);
  if (!work.quiet) for (const { reason } of report.unavailable) await sayOnce(reason, work);
  const lines = exceeded(report, work.limits);
  for (const line of lines) await work.complain(`${input.name}: ${line}`);
  const isRead = printsNothing || (await work.output.write(work.printer.report(report, input)));
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
