import { type Command, Option } from 'commander';
import { PARAGRAPH_MODES, type ParagraphMode } from '../document/paragraphs.js';
import { INPUT_FORMATS, type InputFormat } from '../node/input/types.js';
import type { MeasureName } from '../report.js';
import { dictionary, entity, type GivenDictionary, type GivenLexicon, lexicon, measure, repeatable } from './values.js';

/** How texts are read and measured: options that every command has which analyses texts. */
export interface ReadingFlags {
  lexicon?: GivenLexicon[];
  dictionary?: GivenDictionary[];
  measure?: MeasureName[];
  paragraphs: ParagraphMode;
  language: string;
  entity?: ReturnType<typeof entity>[];
  inputFormat?: InputFormat;
  textColumn?: string;
  idColumn?: string;
}

export function withReadingOptions(command: Command): Command {
  return command
    .option('--lexicon <measure=path>', 'use this lexicon for a measure, in place of the shipped one; repeatable', repeatable(lexicon))
    .option('--dictionary <name=path>', 'a dictionary as a measure of its own, a column of every output; repeatable', repeatable(dictionary))
    .option('--measure <name>', 'only this measure: sentiment, loaded-terms, attribution, hedging, rhetoric; repeatable', repeatable(measure))
    .addOption(new Option('--paragraphs <mode>', 'how paragraphs are told apart').choices(PARAGRAPH_MODES).default('auto'))
    .option('--language <tag>', 'language of the texts: en, es, fr, it, nl, no, pt, ru, sv', 'en')
    .option('--entity <name>', 'an actor to follow, "Name" or "Name=alias,alias"; repeatable', repeatable(entity))
    .addOption(new Option('--input-format <format>', 'what the files are (default: by extension or content)').choices(INPUT_FORMATS))
    .option('--text-column <name>', 'NDJSON and CSV: the column of the text (default: text, body or content)')
    .option('--id-column <name>', 'NDJSON and CSV: the column that names a row (default: id, else its number)');
}
