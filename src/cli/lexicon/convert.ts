import { extname } from 'node:path';
import { Command } from 'commander';
import { SlantwiseError } from '../../error.js';
import type { Loss } from '../../lexicon/formats/format.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { refuseToOverwrite } from '../output.js';
import { type Column, column, repeatable } from '../values.js';
import { type HeadFlags, headFrom, withHeadOptions } from './head-options.js';
import { complainAll, print, type Shell } from './shell.js';

interface ConvertFlags extends HeadFlags {
  to?: string;
  output?: string;
  from?: string;
  column?: Column[];
  quiet?: boolean;
}

/** `slantwise lexicon convert` */
export function convertCommand({ io, end }: Shell): Command {
  const command = new Command('convert')
    .description('Write a lexicon in another format. What was read otherwise than written, and what is lost, is said on standard error.')
    .argument('<lexicon>', 'a file in any format, a folder, "-" for standard input, or a shipped id')
    .option('-t, --to <format>', 'the format to write (default: what the extension of --output says)')
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--from <format>', 'the format to read (default: what it looks like)')
    .option('--column <what=name>', 'tables: the column of term, category, weight or pos, by header or number; repeatable', repeatable(column));
  return withHeadOptions(command)
    .option('-q, --quiet', 'say nothing on standard error')
    .addHelpText('after', HELP)
    .action(async (given: string, flags: ConvertFlags) => end(await convert(given, flags, io)));
}

async function convert(given: string, { to, output, from, column: columns = [], quiet, ...head }: ConvertFlags, io: Io): Promise<ExitCode> {
  const { exportLexicon, formatNamed } = await import('../../lexicon/formats/index.js');
  const { openLexicon } = await import('./open.js');
  const target = formatNamed(to ?? formatOfFile(output));
  if (from !== undefined) formatNamed(from);
  refuseToOverwrite([given], output);
  const lexicon = await openLexicon(given, io, { ...headFrom(head), format: from, columns: Object.fromEntries(columns), quiet, infos: true });
  const { text, losses } = exportLexicon(lexicon, target.id);
  await print(text, output, io);
  if (!quiet) await complainAll(io, lossLines(target.id, losses));
  return EXIT.done;
}

function formatOfFile(output: string | undefined): string {
  const extension = extname(output ?? '').slice(1);
  if (extension) return extension === 'yml' ? 'yaml' : extension;
  throw new SlantwiseError('usage', 'which format? Name it with --to, such as --to yaml');
}

/** `lost in liwc: the part of speech of entries is not kept (12: abandon, abate, …)` */
export function lossLines(format: string, losses: readonly Loss[]): string[] {
  return losses.map(({ code, message, count, examples }) => {
    if (code.startsWith('head-')) return `lost in ${format}: ${message}`;
    const named = [...examples, ...(count > examples.length ? ['…'] : [])].join(', ');
    return `lost in ${format}: ${message} (${count}: ${named})`;
  });
}

const HELP = `
Formats, read and written:
  yaml, json               slantwise's own; nothing is lost
  liwc, liwc-dicx          LIWC .dic (2001-2015) and .dicx
  quanteda                 quanteda YAML, and lists as R writes them
  wordstat                 WordStat .cat
  yoshikoder, lexicoder    .ykd; .lcd and .lc3
  csv, tsv, words          tables, and one term a line
  vader, afinn             terms with valences
Formats that are only read:
  nrc-emolex, nrc-vad, mpqa, loughran-mcdonald, general-inquirer

Examples:
  slantwise lexicon convert mine.dic --to yaml --id lab/mine --version 1.0.0 --licence CC-BY-4.0 -o mine.yaml
  slantwise lexicon convert terms.csv --column term=Wort --column category=Gruppe --to json > terms.json
  slantwise lexicon convert en/hedging --to quanteda

Exit status: 0 done, also where something is lost; 2 wrong usage, unreadable or broken lexicon.`;
