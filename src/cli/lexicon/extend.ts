import { extname } from 'node:path';
import { Command, Option } from 'commander';
import type { LexiconEntry, MatchKind } from '../../lexicon/schema.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { number } from '../values.js';
import { complainAll, print, type Shell } from './shell.js';

interface ExtendFlags {
  category: string;
  add: string[];
  weight?: number;
  match?: MatchKind;
  to?: string;
  output?: string;
  from?: string;
  id?: string;
  version?: string;
  title?: string;
  quiet?: boolean;
}

/** `slantwise lexicon extend` */
export function extendCommand({ io, end }: Shell): Command {
  return new Command('extend')
    .description('A lexicon with more terms. Its provenance says so; terms that the category has already change nothing.')
    .argument('<lexicon>', 'a file in any format, a folder, "-" for standard input, or a shipped id')
    .requiredOption('-c, --category <path>', 'the category; made where it is not there yet')
    .requiredOption('-a, --add <term...>', 'the terms; one with a * or ? is a pattern')
    .option('--weight <number>', 'their weight (default: that of the category)', number)
    .addOption(new Option('--match <kind>', 'how they are compared (default: as the category does)').choices(['lemma', 'exact', 'glob', 'stem']))
    .option('-t, --to <format>', 'the format to write (default: what --output says, else that of the lexicon, yaml or json)')
    .option('-o, --output <file>', 'write to a file, whole or not at all; it may be the lexicon itself')
    .option('--from <format>', 'the format to read (default: what it looks like)')
    .option('--id <id>', 'what the result is called')
    .option('--version <version>', 'its version (default: as before, with +extended)')
    .option('--title <title>', 'its title')
    .option('-q, --quiet', 'say nothing on standard error')
    .addHelpText('after', HELP)
    .action(async (given: string, flags: ExtendFlags) => end(await extendAction(given, flags, io)));
}

async function extendAction(given: string, flags: ExtendFlags, io: Io): Promise<ExitCode> {
  const { category, add, weight, match, to, output, from, id, version, title, quiet } = flags;
  const { exportLexicon, formatNamed } = await import('../../lexicon/formats/index.js');
  const { extend } = await import('../../lexicon/extend.js');
  const { openLexicon } = await import('./open.js');
  const { lossLines } = await import('./convert.js');
  const target = formatNamed(to ?? ownFormat(output ?? given)).id;
  const lexicon = await openLexicon(given, io, { format: from, quiet });
  const entries = add.map((term) => entryFor(term, { weight, match }));
  const extended = extend(lexicon, { [category]: entries }, { id, version, title });
  const { text, losses } = exportLexicon(extended, target);
  await print(text, output, io);
  if (!quiet) await complainAll(io, [`${extended.provenance?.at(-1)?.details}`, ...lossLines(target, losses)]);
  return EXIT.done;
}

function entryFor(
  term: string,
  { weight, match = /[*?]/.test(term) ? 'glob' : undefined }: Partial<Pick<LexiconEntry, 'weight' | 'match'>>,
): string | LexiconEntry {
  if (weight === undefined && match === undefined) return term;
  return { term, ...(match !== undefined && { match }), ...(weight !== undefined && { weight }) };
}

/** slantwise's own form loses nothing: JSON for what is JSON, else YAML. */
const ownFormat = (file: string): string => (extname(file).toLowerCase() === '.json' ? 'json' : 'yaml');

const HELP = `
Examples:
  slantwise lexicon extend en/loaded-terms --category name-calling --add flip-flopper "career politician" -o mine.yaml
  slantwise lexicon extend mine.yaml --category jargon --add "synerg*" --weight 2 -o mine.yaml

Remarks in a YAML file are not kept. Exit status: 0 done; 2 wrong usage, unreadable or broken lexicon.`;
