import { Command } from 'commander';
import { convertCommand } from './convert.js';
import { diffCommand } from './diff.js';
import { extendCommand } from './extend.js';
import { induceCommand } from './induce.js';
import type { Shell } from './shell.js';
import { showCommand } from './show.js';
import { statsCommand } from './stats.js';
import { validateCommand } from './validate.js';

/** `slantwise lexicon`: the options of its subcommands; what does the work is loaded when there is work. */
export function lexiconCommand(shell: Shell): Command {
  const commands = [showCommand, validateCommand, convertCommand, statsCommand, diffCommand, extendCommand, induceCommand];
  const command = new Command('lexicon').description('Show, check, convert, compare and make lexicons.').addHelpText('after', HELP);
  for (const subcommand of commands) command.addCommand(subcommand(shell));
  return command;
}

const HELP = `
Examples:
  slantwise lexicon show en/hedging                          the card of a shipped lexicon
  slantwise lexicon validate lexicons/*.yaml                 for the CI of a lexicon repository
  slantwise lexicon convert mine.dic --to yaml -o mine.yaml  from LIWC to slantwise's own form
  slantwise lexicon diff mine.dic mine.yaml                  what the conversion changed
  slantwise lexicon extend en/loaded-terms --category name-calling --add flip-flopper -o mine.yaml
  slantwise lexicon induce --a 'left/*.txt' --b 'right/*.txt' -o contrast.yaml

Results go to standard output or to --output, everything else to standard error.

Exit status:
  0  done; validate: every lexicon is fine; diff: the same
  1  validate: problems found; diff: different
  2  wrong usage, an unreadable file or a broken lexicon

Options of each: slantwise lexicon <command> --help`;
