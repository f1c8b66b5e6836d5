import { Command, Option } from 'commander';
import { SlantwiseError } from '../../error.js';
import { entriesOf } from '../../lexicon/entries.js';
import { safeJson } from '../../render/json.js';
import { counted } from '../../render/numbers.js';
import { visibleLine } from '../../render/visible.js';
import { placed } from '../diagnostics.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import type { Checked, Problem } from './problems.js';
import { complainAll, print, type Shell } from './shell.js';

interface ValidateFlags {
  format: 'text' | 'json';
  from?: string;
  strict?: boolean;
  quiet?: boolean;
}

/** `slantwise lexicon validate` */
export function validateCommand({ io, end }: Shell): Command {
  return new Command('validate')
    .alias('check')
    .description('Say every problem of lexicon files, each with file, line and column: for the CI of a repository of lexicons.')
    .argument('<path...>', 'files in any format, folders, or "-" for standard input')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .option('--from <format>', 'the format to read (default: what each looks like)')
    .option('--strict', 'warnings are problems too')
    .option('-q, --quiet', 'nothing about files that are fine')
    .addHelpText('after', HELP)
    .action(async (paths: string[], flags: ValidateFlags) => end(await validate(paths, flags, io)));
}

async function validate(paths: readonly string[], { format, from, strict = false, quiet = false }: ValidateFlags, io: Io): Promise<ExitCode> {
  if (paths.filter((path) => path === '-').length > 1) throw new SlantwiseError('usage', 'standard input can be read only once');
  const { checkFile } = await import('./problems.js');
  const all: Checked[] = [];
  let unread = false;
  for (const path of paths) {
    try {
      all.push(await checkFile(path, { format: from, stdin: io.stdin }));
    } catch (error) {
      if (!(error instanceof SlantwiseError) || error.code !== 'file-unreadable') throw error;
      unread = true;
      await complainAll(io, [error.message]);
    }
  }
  const counts = countsFor(strict);
  const text = format === 'json' ? jsonOf(all, counts) : all.flatMap((checked) => linesOf(checked, counts, quiet)).join('');
  if (text) await print(text, undefined, io);
  return unread ? EXIT.failed : all.some(({ problems }) => problems.some(counts)) ? EXIT.problems : EXIT.done;
}

/** Which problems make a lexicon unfit. */
const countsFor =
  (strict: boolean) =>
  ({ severity }: Problem): boolean =>
    severity === 'error' || (strict && severity === 'warning');

function linesOf({ file, format, lexicon, problems }: Checked, counts: (problem: Problem) => boolean, quiet: boolean): string[] {
  const found = problems
    .filter(({ severity }) => severity !== 'info')
    .map((problem) => `${visibleLine(placed(problem.file, { ...problem, message: worded(problem) }))}\n`);
  if (quiet || !lexicon || problems.some(counts)) return found;
  const entries = counted([...entriesOf(lexicon)].length, 'entry', 'entries');
  return [...found, `${visibleLine(`${file}: fine: ${lexicon.id}@${lexicon.version}, ${entries}, format ${format}`)}\n`];
}

const worded = ({ path, message, suggestion }: Problem): string => [path && `${path}: `, message, suggestion && ` (${suggestion})`].filter(Boolean).join('');

function jsonOf(all: readonly Checked[], counts: (problem: Problem) => boolean): string {
  const files = all.map(({ file, format, lexicon, problems }) => ({
    file,
    valid: !problems.some(counts),
    format,
    ...(lexicon && { id: lexicon.id, version: lexicon.version, entries: [...entriesOf(lexicon)].length }),
    problems,
  }));
  return `${safeJson({ valid: files.every(({ valid }) => valid), files }, 2)}\n`;
}

const HELP = `
Text: a line a problem on standard output, as compilers write it, then one for each file that is fine:
  lexicons/moods.yaml:7:12: error: categories[0].entries[2].match: expected … (did you mean "lemma"?)
JSON: { valid, files: [{ file, valid, format, id, version, entries, problems: [{ file, line, column,
  severity, code, message, path, suggestion }] }] }

Examples:
  slantwise lexicon validate lexicons/*.yaml
  slantwise lexicon validate --strict --format json vendor/*.dic > problems.json

Exit status:
  0  every lexicon is fine
  1  problems found (with --strict, warnings too)
  2  wrong usage or an unreadable file; the others are still checked`;
