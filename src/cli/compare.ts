import { Command, Option } from 'commander';
import { SlantwiseError } from '../error.js';
import { readText, STANDARD_INPUT } from '../node/text.js';
import { renderComparison } from '../render/comparison.js';
import { safeJson } from '../render/json.js';
import type { MeasureName, Report } from '../report.js';
import type { LoadAnalyzer } from './analyze.js';
import { COLOUR_CHOICES, type ColourChoice, usesColour } from './colour.js';
import { complaint } from './complaint.js';
import { givenLexicons } from './given-lexicons.js';
import { EXIT, type ExitCode, type Io, writer } from './io.js';
import { print, widthOf } from './lexicon/shell.js';
import { refuseToOverwrite } from './output.js';
import { columns, dictionary, entity, type GivenDictionary, type GivenLexicon, lexicon, measure, repeatable } from './values.js';

const FORMATS = ['pretty', 'json'] as const;

interface CompareFlags {
  format: (typeof FORMATS)[number];
  output?: string;
  lexicon?: GivenLexicon[];
  dictionary?: GivenDictionary[];
  measure?: MeasureName[];
  language: string;
  entity?: ReturnType<typeof entity>[];
  quiet?: boolean;
  colour: ColourChoice;
  width?: number;
}

/** `slantwise compare`: the options, and nothing but the options. */
export function compareCommand(io: Io, loadAnalyzer: LoadAnalyzer, end: (status: ExitCode) => void): Command {
  return new Command('compare')
    .description('Two texts on one event side by side: figures with the interval of their difference, sources, actors, terms and statements of one only.')
    .argument('<a>', 'a text file; "-": standard input')
    .argument('<b>', 'another')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(FORMATS).default('pretty'))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--lexicon <measure=path>', 'use this lexicon for a measure, in place of the shipped one; repeatable', repeatable(lexicon))
    .option('--dictionary <name=path>', 'a dictionary as a measure of its own; repeatable', repeatable(dictionary))
    .option('--measure <name>', 'only this measure: sentiment, loaded-terms, attribution, hedging, rhetoric; repeatable', repeatable(measure))
    .option('--language <tag>', 'language of both texts: en, es, fr, it, nl, no, pt, ru, sv', 'en')
    .option('--entity <name>', 'an actor to follow, "Name" or "Name=alias,alias"; repeatable', repeatable(entity))
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
  const texts = { a: await readText(files.a, io), b: await readText(files.b, io) };
  const [a, b] = [texts.a, texts.b].map((text) => analyzer.analyze(text, { entities: flags.entity })) as [Report, Report];
  if (!flags.quiet) for (const { reason } of a.unavailable) await writer(io.stderr)(complaint(reason));
  const comparison = compare(a, b, { texts });
  const titles = { a: titleOf(files.a), b: titleOf(files.b) };
  await print(flags.format === 'json' ? `${safeJson(comparison, 2)}\n` : pretty(), flags.output, io);
  return EXIT.done;

  function pretty(): string {
    const colour = usesColour(flags.colour, flags.output === undefined ? io.stdout : {}, io.env);
    return renderComparison(comparison, { colour, width: flags.width ?? widthOf(io), titles });
  }
}

const titleOf = (file: string): string => (file === '-' ? STANDARD_INPUT : file);

const HELP = `
Examples:
  slantwise compare ours.txt theirs.txt                   in the terminal
  slantwise compare a.txt b.txt --format json -o ab.json  everything, for a program
  slantwise compare a.txt b.txt --entity "United States=US,America"

A figure differs where the 95% interval of the difference excludes 0; how many would do so by
chance is said. Statements are looked for by their content words, and how reliable that is
stands beside them. A difference is no verdict on either text.

Exit status:
  0  done, whether or not anything differs
  2  wrong usage, an unreadable file or a broken lexicon`;
