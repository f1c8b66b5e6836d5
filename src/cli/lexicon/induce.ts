import { extname } from 'node:path';
import { Command, Option } from 'commander';
import type { InduceOptions } from '../../lexicon/induce.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { number, wholeNumber } from '../values.js';
import { licenceNamed } from './licence.js';
import { complainAll, print, type Shell } from './shell.js';

interface InduceFlags {
  a: string[];
  b: string[];
  field?: string;
  minimumDocuments?: number;
  minimumZ?: number;
  maximumDispersion?: number;
  prior?: number;
  ngrams?: InduceOptions['ngrams'];
  unit?: InduceOptions['unit'];
  names?: boolean;
  limit?: number;
  labels?: string;
  id?: string;
  version?: string;
  title?: string;
  measure?: string;
  licence?: string;
  to?: string;
  output?: string;
  quiet?: boolean;
}

/** `slantwise lexicon induce` */
export function induceCommand({ io, end }: Shell): Command {
  return new Command('induce')
    .description('Make a lexicon of what two corpora say differently (log-odds with a Dirichlet prior: Monroe, Colaresi & Quinn 2008).')
    .requiredOption('-a, --a <files...>', 'the texts of one corpus: files, folders or quoted patterns; .ndjson and .jsonl hold a text a line')
    .requiredOption('-b, --b <files...>', 'the texts of the other')
    .option('--field <name>', 'NDJSON and CSV: the column of the text (default: text, body or content)')
    .option('--minimum-documents <number>', 'a term must occur in so many texts (default: 3)', wholeNumber)
    .option('--minimum-z <number>', "a term's |z| must be at least this (default: 1.96)", number)
    .option('--maximum-dispersion <number>', "a term's dispersion, Gries' DP, may be at most this (default: 1)", number)
    .option('--prior <words>', 'weight of the prior (default: 500)', number)
    .addOption(new Option('--ngrams <words>', 'the longest term (default: 1)').argParser(wholeNumber))
    .addOption(new Option('--unit <unit>', 'what is counted (default: lemma)').choices(['lemma', 'surface']))
    .option('--names', 'count proper names too')
    .option('--limit <number>', 'at most so many terms of each corpus', wholeNumber)
    .option('--labels <a,b>', 'what the two corpora are')
    .option('--id <id>', 'what the lexicon is called')
    .option('--version <version>', 'its version')
    .option('--title <title>', 'its title')
    .option('--measure <name>', 'the measure it serves')
    .addOption(new Option('--license, --licence <SPDX>', 'its licence, such as CC-BY-4.0'))
    .option('-t, --to <format>', 'the format to write (default: what --output says, else yaml)')
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('-q, --quiet', 'say nothing on standard error')
    .addHelpText('after', HELP)
    .action(async (flags: InduceFlags) => end(await induce(flags, io)));
}

async function induce(flags: InduceFlags, io: Io): Promise<ExitCode> {
  const { exportLexicon, formatNamed } = await import('../../lexicon/formats/index.js');
  const { induceLexicon } = await import('../../lexicon/induce.js');
  const { textsFrom } = await import('./texts.js');
  const { lossLines } = await import('./convert.js');
  const target = formatNamed(
    flags.to ??
      (extname(flags.output ?? '')
        .slice(1)
        .replace(/^yml$/, 'yaml') ||
        'yaml'),
  ).id;
  const corpora = [await textsFrom(flags.a, flags.field, io), await textsFrom(flags.b, flags.field, io)] as const;
  const lexicon = induceLexicon(...corpora, optionsFrom(flags));
  const { text, losses } = exportLexicon(lexicon, target);
  await print(text, flags.output, io);
  if (!flags.quiet) {
    const [a, b] = lexicon.categories.map(({ entries = [] }) => entries.length);
    await complainAll(io, [`${corpora[0].length} and ${corpora[1].length} texts: ${a} terms more in a, ${b} more in b`, ...lossLines(target, losses)]);
  }
  return EXIT.done;
}

function optionsFrom({ names, prior, labels, licence, ...flags }: InduceFlags): InduceOptions {
  const { minimumDocuments, minimumZ, maximumDispersion, ngrams, unit, limit, id, version, title, measure } = flags;
  return {
    ...{ minimumDocuments, minimumZ, maximumDispersion, ngrams, unit, limit, id, version, title, measure },
    maskNames: names ? false : undefined,
    priorStrength: prior,
    labels: labels === undefined ? undefined : (labels.split(',').map((label) => label.trim()) as [string, string]),
    licence: licence === undefined ? undefined : licenceNamed(licence),
  };
}

const HELP = `
Examples:
  slantwise lexicon induce --a 'left/*.txt' --b 'right/*.txt' --minimum-documents 5 -o contrast.yaml
  slantwise lexicon induce --a opinion.ndjson --b news.ndjson --labels opinion,news --ngrams 2 --limit 200

Patterns: * and ? within a name, ** over folders. A folder stands for the .txt, .md, .ndjson and .jsonl files in it.
Exit status: 0 done; 2 wrong usage, an unreadable text, or no text at all.`;
