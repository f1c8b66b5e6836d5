import { type Command, Option } from 'commander';
import type { ImportOptions } from '../../lexicon/formats/format.js';
import { repeatable } from '../values.js';
import { licenceNamed } from './licence.js';

/** What the user says of a lexicon's head. */
export interface HeadFlags {
  id?: string;
  version?: string;
  language?: string;
  measure?: string;
  title?: string;
  licence?: string;
  citation?: string[];
}

/** The options of what a lexicon does not say of itself. */
export function withHeadOptions(command: Command): Command {
  return command
    .option('--id <id>', 'what it is called, such as lab/moods')
    .option('--version <version>', 'its version, such as 1.0.0')
    .option('--language <tag>', 'its language, such as en')
    .option('--measure <name>', 'the measure it serves')
    .option('--title <title>', 'its title')
    .addOption(new Option('--license, --licence <SPDX>', 'its licence, such as CC-BY-4.0'))
    .option(
      '--citation <reference>',
      'what to cite; repeatable',
      repeatable((reference) => reference),
    );
}

export function headFrom({ id, version, language, measure, title, licence, citation }: HeadFlags): ImportOptions {
  return { id, version, language, measure, title, licence: licence === undefined ? undefined : licenceNamed(licence), citations: citation };
}
