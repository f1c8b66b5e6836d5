import { Command, CommanderError } from 'commander';
import { SlantwiseError } from '../error.js';
import { visible } from '../render/visible.js';
import { VERSION } from '../version.js';
import { analyzeAction, analyzeCommand, type LoadAnalyzer } from './analyze.js';
import { compareCommand } from './compare.js';
import { complaint } from './complaint.js';
import { HELP } from './help.js';
import { EXIT, type ExitCode, type Io, writer } from './io.js';
import { lexiconCommand } from './lexicon/index.js';
import type { Shell } from './lexicon/shell.js';
import { overviewCommand } from './overview.js';
import { reportCommand } from './report.js';

const loadShippedAnalyzer: LoadAnalyzer = async () => (await import('../analyze.js')).createAnalyzer;

/**
 * The command line: reads the arguments, does the work, and says how it went. It ends no process and touches no global.
 *
 * @param argv the arguments alone, without node and script.
 * @returns 0 done · 1 a `--max` limit was exceeded, a lexicon to validate has problems, or two to compare differ · 2 wrong usage, unreadable input or a broken lexicon.
 */
export async function run(argv: readonly string[], io: Io, loadAnalyzer: LoadAnalyzer = loadShippedAnalyzer): Promise<ExitCode> {
  const [out, complain] = [writer(io.stdout), writer(io.stderr)];
  const said: Promise<unknown>[] = [];
  let status: ExitCode = EXIT.done;
  const program = programOf(
    async (files, flags) => {
      status = await analyzeAction(files, flags, io, loadAnalyzer);
    },
    { io, end: (ended) => (status = ended) },
    loadAnalyzer,
    { out: (text) => said.push(out(text)), complain: (text) => said.push(complain(text)) },
  );
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) status = error.exitCode === 0 ? EXIT.done : EXIT.failed;
    else {
      status = EXIT.failed;
      await complain(error instanceof SlantwiseError ? complaint(error.message) : accident(error));
    }
  }
  await Promise.all(said);
  return status;
}

function programOf(
  analyze: Parameters<typeof analyzeCommand>[0],
  shell: Shell,
  loadAnalyzer: LoadAnalyzer,
  { out, complain }: { out: (text: string) => void; complain: (text: string) => void },
): Command {
  const program = new Command('slantwise')
    .description(
      'Shows how a text persuades: every number opens into the words behind it. "slantwise article.txt" is short for "slantwise analyze article.txt".',
    )
    .version(VERSION, '-V, --version')
    // Else the --version of a lexicon would be that of the program.
    .enablePositionalOptions()
    .addHelpText('after', HELP)
    .addCommand(analyzeCommand(analyze), { isDefault: true })
    .addCommand(compareCommand(shell.io, loadAnalyzer, shell.end))
    .addCommand(overviewCommand(shell))
    .addCommand(reportCommand(shell.io, loadAnalyzer, shell.end))
    .addCommand(lexiconCommand(shell));
  for (const command of [program, ...program.commands.flatMap((each) => [each, ...each.commands])]) {
    command.exitOverride().configureOutput({
      writeOut: out,
      writeErr: complain,
      outputError: (message, write) => write(complaint(message.replace(/^error: /, '').trimEnd())),
    });
  }
  return program;
}

/** Something that should not happen: what a bug report needs. */
function accident(error: unknown): string {
  return `slantwise: this is a mistake in slantwise; please report it with the lines below\n${visible(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`;
}
