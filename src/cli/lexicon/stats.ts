import { Command, Option } from 'commander';
import type { LexiconStats, WeightSummary } from '../../lexicon/stats.js';
import { safeJson } from '../../render/json.js';
import { grouped, percent } from '../../render/numbers.js';
import { visibleLine } from '../../render/visible.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { page, print, type Shell, widthOf } from './shell.js';

interface StatsFlags {
  format: 'text' | 'json';
  from?: string;
  quiet?: boolean;
}

/** `slantwise lexicon stats` */
export function statsCommand({ io, end }: Shell): Command {
  return new Command('stats')
    .description('A lexicon in numbers: entries by category and kind of match, weights, terms in several categories.')
    .argument('<lexicon>', 'a file in any format, a folder, "-" for standard input, or a shipped id')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .option('--from <format>', 'the format to read (default: what it looks like)')
    .option('-q, --quiet', 'say nothing on standard error')
    .addHelpText('after', HELP)
    .action(async (given: string, flags: StatsFlags) => end(await stats(given, flags, io)));
}

async function stats(given: string, { format, from, quiet }: StatsFlags, io: Io): Promise<ExitCode> {
  const { openLexicon } = await import('./open.js');
  const { lexiconStats } = await import('../../lexicon/stats.js');
  const { table } = await import('../../render/terminal/table.js');
  const lexicon = await openLexicon(given, io, { format: from, quiet });
  const numbers = lexiconStats(lexicon);
  const { id, version } = lexicon;
  if (format === 'json') await print(`${safeJson({ id, version, ...numbers }, 2)}\n`, undefined, io);
  else {
    const columns = [{ title: 'category' }, { title: 'entries', align: 'right' as const }, { title: 'with those within', align: 'right' as const }];
    const rows = numbers.categories.map(({ path, entries, total }) => [path, grouped(entries), grouped(total)]);
    await print(page([`${id} ${version}`, '', ...linesOf(numbers), '', ...table(columns, rows, widthOf(io))]), undefined, io);
  }
  return EXIT.done;
}

/** Terms that are listed; with more, their number says enough. */
const SHOWN = 10;

function linesOf({ entries, terms, match, multiWordShare, restricted, weights, inSeveralCategories: several }: LexiconStats): string[] {
  const matches = Object.entries(match).filter(([, count]) => count > 0);
  const shown = several.slice(0, SHOWN).map(({ term, categories }) => `  ${visibleLine(term)}: ${categories.join(', ')}`);
  return [
    `entries               ${grouped(entries)}`,
    `different terms       ${grouped(terms)}`,
    `of several words      ${percent(multiWordShare)}`,
    `matched by            ${matches.map(([kind, count]) => `${kind} ${grouped(count)}`).join(', ') || 'nothing'}`,
    `restricted            by part of speech ${grouped(restricted.pos)}, by unless ${grouped(restricted.unless)}, by case ${grouped(restricted.caseSensitive)}`,
    ...(weights ? [`weights               ${weightLine(weights)}`] : []),
    `in several categories ${grouped(several.length)}`,
    ...shown,
    ...(several.length > SHOWN ? [`  … and ${grouped(several.length - SHOWN)} more; all: --format json`] : []),
  ];
}

const short = (value: number): string => `${Math.round(value * 1000) / 1000}`;

function weightLine({ given, min, max, mean, median, sd, negative, zero, positive }: WeightSummary): string {
  const spread = `${short(min)} to ${short(max)}, mean ${short(mean)}, median ${short(median)}, SD ${short(sd)}`;
  return `${grouped(given)}: ${spread}; negative ${grouped(negative)}, zero ${grouped(zero)}, positive ${grouped(positive)}`;
}

const HELP = `
Examples:
  slantwise lexicon stats en/sentiment
  slantwise lexicon stats mine.dic --format json

Exit status: 0 done; 2 wrong usage, unreadable or broken lexicon.`;
