import { Command } from 'commander';
import type { Lexicon } from '../../lexicon/schema.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { page, print, type Shell, widthOf } from './shell.js';

interface ShowFlags {
  entries?: boolean;
  category?: string;
  from?: string;
  quiet?: boolean;
}

/** `slantwise lexicon show` */
export function showCommand({ io, end }: Shell): Command {
  return new Command('show')
    .description('Print the card of a lexicon: what it is, whose it is, how it came about, and its categories.')
    .argument('<lexicon>', 'a file in any format, a folder, "-" for standard input, or a shipped id such as en/hedging')
    .option('--entries', 'list the entries too')
    .option('--category <path>', 'only this category and those within it')
    .option('--from <format>', 'the format to read (default: what it looks like)')
    .option('-q, --quiet', 'say nothing on standard error')
    .addHelpText('after', HELP)
    .action(async (given: string, flags: ShowFlags) => end(await show(given, flags, io)));
}

async function show(given: string, { entries = false, category, from, quiet }: ShowFlags, io: Io): Promise<ExitCode> {
  const { openLexicon } = await import('./open.js');
  const { cardOf, categoryLines } = await import('./card.js');
  const lexicon: Lexicon = await openLexicon(given, io, { format: from, quiet });
  const width = widthOf(io);
  const lines = [...(category === undefined ? cardOf(lexicon, width) : []), ...categoryLines(lexicon, { width, entries, only: category })];
  await print(page(lines), undefined, io);
  return EXIT.done;
}

const HELP = `
Examples:
  slantwise lexicon show en/hedging
  slantwise lexicon show en/loaded-terms --category euphemism --entries
  slantwise lexicon show mine.dic

Exit status: 0 done; 2 wrong usage, unreadable or broken lexicon.`;
