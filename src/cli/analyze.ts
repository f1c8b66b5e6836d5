import { Command, Option } from 'commander';
import type { Analyzer } from '../analyze.js';
import { SlantwiseError } from '../error.js';
import type { Lexicon } from '../lexicon/schema.js';
import { formatOfName, holdsSeveral } from '../node/input/format.js';
import type { AnalyzerOptions } from '../options.js';
import { analyzeFiles } from './analyze-files.js';
import { COLOUR_CHOICES, type ColourChoice, usesColour } from './colour.js';
import { complaint } from './complaint.js';
import { FORMATS, type Format, printerOf } from './formats.js';
import { givenLexicons } from './given-lexicons.js';
import { ANALYZE_HELP } from './help.js';
import { type ExitCode, type Io, writer } from './io.js';
import type { GivenLimit } from './limits.js';
import { outputTo, refuseToOverwrite } from './output.js';
import { progressOf } from './progress.js';
import { type ReadingFlags, withReadingOptions } from './reading-options.js';
import { columns, limit, repeatable } from './values.js';

/** Makes the analyzer; loaded only when there is work, so that `--help` is there at once. */
export type LoadAnalyzer = () => Promise<(options: AnalyzerOptions) => Analyzer>;

/** The options as commander hands them over. */
export interface AnalyzeFlags extends ReadingFlags {
  format: Format;
  output?: string;
  /** Of a page of HTML. */
  title?: string;
  max?: GivenLimit[];
  explain?: boolean;
  worksheet?: boolean;
  quiet?: boolean;
  colour: ColourChoice;
  width?: number;
}

/** `slantwise analyze`: the options, and nothing but the options. */
export function analyzeCommand(act: (files: string[], flags: AnalyzeFlags, command: Command) => Promise<void>): Command {
  return withReadingOptions(
    new Command('analyze')
      .alias('analyse')
      .description('Show how a text persuades: sentiment, loaded terms, attribution and hedging, paragraph by paragraph.')
      .argument('[file...]', 'files or addresses, see below; "-" or none: standard input')
      .addOption(new Option('-f, --format <format>', 'what to print').choices(FORMATS).default('pretty'))
      .option('-o, --output <file>', 'write to a file, whole or not at all'),
  )
    .option('--max <what=number>', 'exit with status 1 if a figure is over this; repeatable, see below', repeatable(limit))
    .option('--explain', 'list every hit with its lexicon entry, and what was left out and why')
    .option('--worksheet', 'for a class: the text unmarked, tables to fill in, then an answer page; pretty, markdown or json')
    .option('-q, --quiet', 'no progress; of pretty output only the line of summary')
    .addOption(new Option('--color, --colour <when>', 'colour').choices(COLOUR_CHOICES).default('auto'))
    .option('--width <columns>', 'width of pretty output (default: the terminal, at most 100)', columns)
    .addHelpText('after', ANALYZE_HELP)
    .action(act);
}

/** Does what the flags say. */
export async function analyzeAction(named: readonly string[], flags: AnalyzeFlags, io: Io, loadAnalyzer: LoadAnalyzer): Promise<ExitCode> {
  const files = inputs(named, io);
  const quiet = flags.quiet ?? false;
  checkLimits(flags);
  refuseToOverwrite(files, flags.output);
  const createAnalyzer = await loadAnalyzer();
  const given = await givenLexicons(flags, io);
  const analyzer = createAnalyzer({ language: flags.language, measures: flags.measure && [...new Set(flags.measure)], ...given });

  const toScreen = flags.output === undefined;
  const colour = usesColour(flags.colour, toScreen ? io.stdout : {}, io.env);
  const width = flags.width ?? Math.min(io.stdout.columns ?? DEFAULT_WIDTH, WIDEST);
  const progress = progressOf(files, io, quiet);
  const output = outputTo(flags.output, io);
  const write = writer(io.stderr);
  const complain = (line: string) => progress.aside(() => write(complaint(line)));
  const several = files.length > 1 || files.some((file) => holdsSeveral(flags.inputFormat ?? formatOfName(file)));
  return analyzeFiles({
    files,
    input: { stdin: io.stdin, format: flags.inputFormat, textColumn: flags.textColumn, idColumn: flags.idColumn },
    analyzer,
    textOptions: { entities: flags.entity, paragraphs: flags.paragraphs, explain: flags.explain },
    limits: flags.max ?? [],
    quiet,
    said: new Set(),
    printer: await printerOf(flags.format, {
      several,
      colour,
      width,
      quiet,
      explain: flags.explain,
      worksheet: flags.worksheet,
      title: flags.title,
      lexicons: lexiconsIn(given),
      complain: once(complain),
    }),
    output: toScreen && io.stdout.isTTY ? { ...output, write: (text) => progress.aside(() => output.write(text)) } : output,
    allOrNothing: !toScreen,
    progress,
    complain,
  });
}

/** The lexicons and dictionaries that the user brings, in one list. */
function lexiconsIn({ lexicons = {}, dictionaries = {} }: Pick<AnalyzerOptions, 'lexicons' | 'dictionaries'>): Lexicon[] {
  return [...Object.values(lexicons), ...Object.values(dictionaries)].flat();
}

/** Does it the first time only. */
function once<T>(act: (value: T) => unknown): (value: T) => void {
  let isDone = false;
  return (value) => {
    if (!isDone) act(value);
    isDone = true;
  };
}

const DEFAULT_WIDTH = 80;
/** Longer lines of prose are hard to read. */
const WIDEST = 100;

function inputs(given: readonly string[], { stdin }: Io): readonly string[] {
  if (given.filter((file) => file === '-').length > 1) throw usage('standard input can be read only once');
  if (given.length > 0) return given;
  if (stdin.isTTY) throw usage('no file given; try "slantwise article.txt", or "slantwise --help"');
  return ['-'];
}

/** A limit on a figure that nobody computes would never be exceeded. */
function checkLimits({ max = [], measure: measures }: AnalyzeFlags): void {
  const blind = measures && max.find(({ limit: { measure: needed } }) => !measures.includes(needed));
  if (blind) throw usage(`--max ${blind.limit.name} needs a measure that --measure leaves out`);
}

const usage = (message: string) => new SlantwiseError('usage', message);
