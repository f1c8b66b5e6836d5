import { Command, Option } from 'commander';
import { SlantwiseError } from '../error.js';
import { analyzeInput } from '../node/input/analyze.js';
import { readInput } from '../node/input/read.js';
import type { InputText } from '../node/input/types.js';
import { STANDARD_INPUT } from '../node/text.js';
import { renderComparison } from '../render/comparison.js';
import { safeJson } from '../render/json.js';
import type { LoadAnalyzer } from './analyze.js';
import { COLOUR_CHOICES, type ColourChoice, usesColour } from './colour.js';
import { complaint } from './complaint.js';
import { givenLexicons } from './given-lexicons.js';
import { EXIT, type ExitCode, type Io, writer } from './io.js';
import { print, widthOf } from './lexicon/shell.js';
import { refuseToOverwrite } from './output.js';
import { type ReadingFlags, withReadingOptions } from './reading-options.js';
import { columns } from './values.js';

const FORMATS = ['pretty', 'json', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface CompareFlags extends ReadingFlags {
  format?: Format;
  output?: string;
  quiet?: boolean;
  colour: ColourChoice;
  width?: number;
}

/** `slantwise compare`: the options, and nothing but the options. */
export function compareCommand(io: Io, loadAnalyzer: LoadAnalyzer, end: (status: ExitCode) => void): Command {
  return withReadingOptions(
    new Command('compare')
      .description('Two texts on one event side by side: figures with the interval of their difference, sources, actors, terms and statements of one only.')
      .argument('<a>', 'a file or address; "-": standard input')
      .argument('<b>', 'another')
      .addOption(new Option('-f, --format <format>', 'what to print (default: by the ending of --output, else pretty)').choices(FORMATS))
      .option('-o, --output <file>', 'write to a file, whole or not at all'),
  )
    .option('-q, --quiet', 'say nothing on standard error')
    .addOption(new Option('--color, --colour <when>', 'colour').choices(COLOUR_CHOICES).default('auto'))
    .option('--width <columns>', 'width of pretty output (default: the terminal, at most 100)', columns)
    .addHelpText('after', HELP)
    .action(async (a: string, b: string, flags: CompareFlags) => end(await compareAction({ a, b }, flags, io, loadAnalyzer)));
}

async function compareAction(files: { a: string; b: string }, flags: CompareFlags, io: Io, loadAnalyzer: LoadAnalyzer): Promise<ExitCode> {
  if (files.a === '-' && files.b === '-') throw new SlantwiseError('usage', 'standard input can be read only once');
  refuseToOverwrite([files.a, files.b], flags.output);
  const createAnalyzer = await loadAnalyzer();
  const analyzer = createAnalyzer({ language: flags.language, measures: flags.measure && [...new Set(flags.measure)], ...(await givenLexicons(flags, io)) });
  const { compare } = await import('../compare/index.js');
  const [a, b] = [await onlyText(files.a, flags, io), await onlyText(files.b, flags, io)];
  const reportOf = (input: InputText) => analyzeInput(input, analyzer, { entities: flags.entity, paragraphs: flags.paragraphs });
  const reports = { a: reportOf(a), b: reportOf(b) };
  if (!flags.quiet) for (const { reason } of reports.a.unavailable) await writer(io.stderr)(complaint(reason));
  const comparison = compare(reports.a, reports.b, { texts: { a: a.text, b: b.text } });
  const titles = { a: titleOf(a), b: titleOf(b) };
  await print(await rendered(formatOf(flags)), flags.output, io);
  return EXIT.done;

  async function rendered(format: Format): Promise<string> {
    if (format === 'json') return `${safeJson(comparison, 2)}\n`;
    if (format === 'html') return (await import('../html/comparison.js')).renderComparisonHtml(comparison, { titles });
    const colour = usesColour(flags.colour, flags.output === undefined ? io.stdout : {}, io.env);
    return renderComparison(comparison, { colour, width: flags.width ?? widthOf(io), titles });
  }
}

/** The one text of a file: a table has several, and which are meant is not known. */
async function onlyText(file: string, { inputFormat, textColumn, idColumn }: ReadingFlags, { stdin }: Io): Promise<InputText> {
  const [text, ...more] = await readInput(file, { stdin, format: inputFormat, textColumn, idColumn });
  if (!text || more.length > 0) throw new SlantwiseError('usage', `${file} holds ${more.length + (text ? 1 : 0)} texts; compare takes files of one text each`);
  return text;
}

function formatOf({ format, output = '' }: CompareFlags): Format {
  return format ?? (/\.json$/i.test(output) ? 'json' : /\.html?$/i.test(output) ? 'html' : 'pretty');
}

const titleOf = ({ name }: InputText): string => (name === '-' ? STANDARD_INPUT : name);

const HELP = `
Examples:
  slantwise compare ours.txt theirs.txt                   in the terminal
  slantwise compare a.txt b.txt -o ab.html                a page for the browser, in one file
  slantwise compare a.txt b.txt --format json             everything, for a program
  slantwise compare a.txt b.txt --entity "United States=US,America"

A figure differs where the 95% interval of the difference excludes 0; how many would do so by
chance is said. Statements are looked for by their content words, and how reliable that is
stands beside them. A difference is no verdict on either text.

Exit status:
  0  done, whether or not anything differs
  2  wrong usage, an unreadable file or a broken lexicon`;
