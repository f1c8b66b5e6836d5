import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { SlantwiseError } from '../error.js';
import { writeFileAtomic } from '../node/atomic.js';
import { STANDARD_INPUT } from '../node/text.js';
import type { OverviewMaker, OverviewOptions } from '../overview/index.js';
import { PERIODS } from '../overview/options.js';
import type { Overview, Period } from '../overview/overview.js';
import { safeJson } from '../render/json.js';
import { renderOverview } from '../render/overview.js';
import { COLOUR_CHOICES, type ColourChoice, usesColour } from './colour.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { print, type Shell, widthOf } from './lexicon/shell.js';
import { refuseToOverwrite } from './output.js';
import { progressOf } from './progress.js';
import { columns, repeatable, wholeNumber } from './values.js';

const FORMATS = ['pretty', 'json', 'csv', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface OverviewFlags {
  by?: string[];
  date: string;
  period: Period;
  metadata?: string;
  top?: number;
  format?: Format;
  output?: string;
  csv?: string;
  title?: string;
  quiet?: boolean;
  colour: ColourChoice;
  width?: number;
}

/** `slantwise overview`: the options, and nothing but the options. */
export function overviewCommand({ io, end }: Shell): Command {
  return new Command('overview')
    .description(
      'A corpus at a glance, from the rows that "slantwise analyze --format ndjson" prints: figures, terms, sources and actors, by outlet, date or any column.',
    )
    .argument('<rows...>', 'files of rows, NDJSON or CSV; "-": standard input')
    .option('--by <column>', 'group the texts by this column, such as outlet, author or date; repeatable', repeatable(String))
    .option('--date <column>', 'the column with the dates, as 2026-11-25', 'date')
    .addOption(new Option('--period <length>', 'how long a period is').choices(PERIODS).default('month'))
    .option('--metadata <file>', 'further columns, CSV or NDJSON with a column "file" that says of which text')
    .option('--top <number>', 'terms, sources and actors listed of each group (default: 20)', wholeNumber)
    .addOption(new Option('-f, --format <format>', 'what to print (default: by the ending of --output, else pretty)').choices(FORMATS))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--csv <file>', 'write the numbers to this CSV file too (a page of HTML has one beside it anyway)')
    .option('--title <words>', 'the title of a page of HTML')
    .option('-q, --quiet', 'no progress')
    .addOption(new Option('--color, --colour <when>', 'colour').choices(COLOUR_CHOICES).default('auto'))
    .option('--width <columns>', 'width of pretty output (default: the terminal, at most 100)', columns)
    .addHelpText('after', HELP)
    .action(async (files: string[], flags: OverviewFlags) => end(await overviewAction(files, flags, io)));
}

async function overviewAction(files: readonly string[], flags: OverviewFlags, io: Io): Promise<ExitCode> {
  if (files.filter((file) => file === '-').length > 1) throw new SlantwiseError('usage', 'standard input can be read only once');
  const inputs = [...files, ...(flags.metadata === undefined ? [] : [flags.metadata])];
  const csv = csvBeside(flags);
  if (csv !== undefined && csv === flags.output) throw new SlantwiseError('usage', '--csv and --output name the same file');
  refuseToOverwrite(inputs, flags.output);
  refuseToOverwrite(inputs, csv);
  const { createOverview, overviewCsv } = await import('../overview/index.js');
  const maker = createOverview(await optionsFrom(flags, io));
  const progress = progressOf(files, io, flags.quiet ?? false);
  try {
    for (const file of files) {
      progress.next(file);
      await addRows(file, maker, io);
    }
  } finally {
    progress.stop();
  }
  const overview = maker.result();
  if (overview.texts === 0)
    throw new SlantwiseError('usage', 'there is no row of a whole text ("level": "text")', {
      suggestion: 'make the rows with "slantwise analyze --format ndjson"',
    });
  await print(await rendered(overview, formatOf(flags), flags, io), flags.output, io);
  if (csv !== undefined) await writeFileAtomic(csv, overviewCsv(overview));
  return EXIT.done;
}

async function addRows(file: string, maker: OverviewMaker, io: Io): Promise<void> {
  const { placedRows } = await import('../node/rows.js');
  for await (const { row, line } of placedRows(file, io)) {
    try {
      maker.add(row);
    } catch (error) {
      if (!(error instanceof SlantwiseError) || error.code !== 'invalid-row') throw error;
      throw new SlantwiseError('invalid-row', error.reason, {
        place: { file: file === '-' ? STANDARD_INPUT : file, line },
        suggestion: error.suggestion,
        cause: error,
      });
    }
  }
}

async function optionsFrom({ by, date, period, metadata, top }: OverviewFlags, io: Io): Promise<OverviewOptions> {
  return { by, date, period, top, metadata: metadata === undefined ? undefined : await metadataFrom(metadata, io) };
}

/** The further columns of each text, by the name of its file. */
async function metadataFrom(file: string, io: Io): Promise<Map<string, Record<string, unknown>>> {
  if (file === '-') throw new SlantwiseError('usage', 'standard input is for the rows; the metadata needs a file');
  const { placedRows } = await import('../node/rows.js');
  const all = new Map<string, Record<string, unknown>>();
  for await (const { row, line } of placedRows(file, io)) {
    const place = { file, line };
    const { file: name } = row;
    if (typeof name !== 'string') throw new SlantwiseError('invalid-row', 'has no "file": the metadata is joined by the column of that name', { place });
    if (all.has(name)) throw new SlantwiseError('invalid-row', `is the second for the file ${JSON.stringify(name)}`, { place });
    all.set(name, row);
  }
  return all;
}

/** By the option, or the ending of the output. */
function formatOf({ format, output }: OverviewFlags): Format {
  const ending = extname(output ?? '')
    .slice(1)
    .toLowerCase()
    .replace(/^htm$/, 'html');
  return format ?? FORMATS.find((each) => each === ending) ?? 'pretty';
}

/** Where the numbers go: where they were asked for, and with a page, beside it. */
function csvBeside(flags: OverviewFlags): string | undefined {
  const { csv, output } = flags;
  if (csv !== undefined || output === undefined || formatOf(flags) !== 'html') return csv;
  return `${output.slice(0, output.length - extname(output).length)}.csv`;
}

async function rendered(overview: Overview, format: Format, flags: OverviewFlags, io: Io): Promise<string> {
  if (format === 'json') return `${safeJson(overview, 2)}\n`;
  if (format === 'csv') return (await import('../overview/csv.js')).overviewCsv(overview);
  if (format === 'html') return (await import('../html/overview.js')).renderOverviewHtml(overview, { title: flags.title });
  const colour = usesColour(flags.colour, flags.output === undefined ? io.stdout : {}, io.env);
  return renderOverview(overview, { colour, width: flags.width ?? widthOf(io) });
}

const HELP = `
Examples:
  slantwise analyze articles/*.txt --format ndjson -o scores.ndjson
  slantwise overview scores.ndjson --by outlet            in the terminal
  slantwise overview scores.ndjson --by outlet -o overview.html
                                                          a page, and overview.csv beside it
  slantwise overview scores.ndjson --metadata outlets.csv --by outlet --by date --period year
  slantwise overview 2025.ndjson 2026.ndjson --by author --format json -o overview.json

Columns of your own that stand in the rows, or in the metadata, can be grouped by. Rows of CSV
have the figures; the terms, sources and actors are in NDJSON only. Rows are read one by one and
only sums are kept, so a file may be larger than memory.

Exit status:
  0  done
  2  wrong usage, unreadable file or bad row, with its line`;
