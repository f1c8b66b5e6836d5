import { Command, Option } from 'commander';
import { SlantwiseError } from '../../error.js';
import type { FieldChange, LexiconDiff } from '../../lexicon/diff.js';
import { safeJson } from '../../render/json.js';
import { visibleLine } from '../../render/visible.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { page, print, type Shell } from './shell.js';

interface DiffFlags {
  format: 'text' | 'json';
  quiet?: boolean;
}

/** `slantwise lexicon diff` */
export function diffCommand({ io, end }: Shell): Command {
  return new Command('diff')
    .description('What was added, removed and changed from one lexicon to another, by what entries mean.')
    .argument('<before>', 'a file in any format, a folder, "-" for standard input, or a shipped id')
    .argument('<after>', 'another')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .option('-q, --quiet', 'say nothing on standard error')
    .addHelpText('after', HELP)
    .action(async (before: string, after: string, flags: DiffFlags) => end(await diff([before, after], flags, io)));
}

async function diff([before, after]: [string, string], { format, quiet }: DiffFlags, io: Io): Promise<ExitCode> {
  if (before === '-' && after === '-') throw new SlantwiseError('usage', 'standard input can be read only once');
  const { openLexicon } = await import('./open.js');
  const { diffLexicons } = await import('../../lexicon/diff.js');
  const { entryLine } = await import('./card.js');
  const found = diffLexicons(await openLexicon(before, io, { quiet }), await openLexicon(after, io, { quiet }));
  const text = format === 'json' ? `${safeJson(found, 2)}\n` : found.same ? '' : page(linesOf(found, entryLine));
  if (text) await print(text, undefined, io);
  return found.same ? EXIT.done : EXIT.different;
}

function linesOf({ head, categories, added, removed, changed }: LexiconDiff, entryLine: (entry: LexiconDiff['added'][number]) => string): string[] {
  return [
    ...head.map((change) => `~ ${fieldLine(change)}`),
    ...categories.removed.map((path) => `- category ${path}`),
    ...categories.added.map((path) => `+ category ${path}`),
    ...categories.changed.flatMap(({ path, fields }) => fields.map((change) => `~ category ${path}: ${fieldLine(change)}`)),
    ...removed.map((entry) => `- ${entry.category}: ${entryLine(entry)}`),
    ...added.map((entry) => `+ ${entry.category}: ${entryLine(entry)}`),
    ...changed.map(({ term, after, fields }) => `~ ${after.category}: ${term}: ${fields.map(fieldLine).join('; ')}`),
  ].map(visibleLine);
}

const fieldLine = ({ field, before, after }: FieldChange): string => `${field} ${shown(before)} -> ${shown(after)}`;

const LONGEST_VALUE = 200;
function shown(value: unknown): string {
  const written = value === undefined ? 'none' : JSON.stringify(value);
  return written.length > LONGEST_VALUE ? `${written.slice(0, LONGEST_VALUE)}…` : written;
}

const HELP = `
Text: a line a difference; "-" removed, "+" added, "~" changed; nothing where both are the same.

Examples:
  slantwise lexicon diff old.yaml new.yaml
  slantwise lexicon diff mine.dic mine.yaml        what a conversion changed
  slantwise lexicon diff en/hedging mine.yaml --format json

Exit status:
  0  the same
  1  different
  2  wrong usage, unreadable or broken lexicon`;
