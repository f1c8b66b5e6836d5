import { Command } from 'commander';
import { SlantwiseError } from '../error.js';
import { type AnalyzeFlags, analyzeAction, type LoadAnalyzer } from './analyze.js';
import type { ExitCode, Io } from './io.js';
import { type ReadingFlags, withReadingOptions } from './reading-options.js';

interface ReportFlags extends ReadingFlags {
  output?: string;
  title?: string;
  quiet?: boolean;
}

/** `slantwise report`: one text as an HTML page. */
export function reportCommand(io: Io, loadAnalyzer: LoadAnalyzer, end: (status: ExitCode) => void): Command {
  return withReadingOptions(
    new Command('report')
      .description('One text as a self-contained HTML page: the words marked and explained, who says what, who is praised and who is blamed.')
      .argument('[file]', 'a file or address; "-" or none: standard input')
      .option('-o, --output <file>', 'write to a file, whole or not at all (default: standard output)')
      .option('--title <words>', 'the title of the page (default: the article’s own, or the name of the file)'),
  )
    .option('-q, --quiet', 'no progress')
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, flags: ReportFlags) => end(await reportAction(file, flags, io, loadAnalyzer)));
}

function reportAction(file: string | undefined, flags: ReportFlags, io: Io, loadAnalyzer: LoadAnalyzer): Promise<ExitCode> {
  if (flags.output === undefined && io.stdout.isTTY)
    throw new SlantwiseError(
      'usage',
      `a page of HTML is for a browser; name a file to write it to, such as: slantwise report ${file ?? 'article.txt'} -o report.html`,
    );
  const analyze: AnalyzeFlags = { ...flags, format: 'html', colour: 'never' };
  return analyzeAction(file === undefined ? [] : [file], analyze, io, loadAnalyzer);
}

const HELP = `
Examples:
  slantwise report article.txt -o report.html      open report.html in any browser; it loads nothing
  slantwise report saved-page.html -o report.html --entity "United States=US,America"
  slantwise report draft.md -o report.html --lexicon loaded-terms=terms.yaml

The page works without scripts and without a network, in light and dark, and prints well. It
says what was counted and with which lexicons, and leaves the verdict to you.`;
