import { engineFor } from './document/engines/engines.js';
import type { GivenEntity } from './document/entities/index.js';
import { PARAGRAPH_MODES, type ParagraphMode } from './document/paragraphs.js';
import type { Range } from './document/types.js';
import { didYouMean, SlantwiseError } from './error.js';
import type { Lexicon } from './lexicon/schema.js';
import { checkedLexicon } from './lexicon/validate.js';
import { MEASURES } from './measures/measure.js';
import type { MeasureName } from './report.js';

/** What an analyzer is made with: once, and reused for every text. */
export interface AnalyzerOptions {
  /** BCP 47 tag, `en` where it is left out. English has every measure; what es, fr, it, nl, no, pt, ru and sv lack stands in the report's `unavailable`. */
  language?: string | undefined;
  /** Only these measures; attribution always runs, because it gives every hit its voice. */
  measures?: readonly MeasureName[] | undefined;
  /** Lexicons that take the place of the shipped one of a measure. */
  lexicons?: Partial<Record<MeasureName, Lexicon | readonly Lexicon[]>> | undefined;
  /** Measures of your own, each from a dictionary alone: `{ moral: moralFoundations }` is a fifth column everywhere. */
  dictionaries?: Readonly<Record<string, Lexicon>> | undefined;
}

/** What can differ from text to text. */
export interface TextOptions {
  /** Actors whose portrayal is wanted by this name; their names are looked for, mentions by other words can be given. */
  entities?: readonly GivenEntity[] | undefined;
  /** How paragraphs are told apart, or the paragraphs themselves. */
  paragraphs?: ParagraphMode | readonly Range[] | undefined;
  /** List suppressed matches with their reason. */
  explain?: boolean | undefined;
}

export interface AnalyzeOptions extends AnalyzerOptions, TextOptions {}

const ANALYZER_KEYS = ['language', 'measures', 'lexicons', 'dictionaries'] as const;
const TEXT_KEYS = ['entities', 'paragraphs', 'explain'] as const;

/** An `invalid-option` error with its place. */
function wrong(path: string, message: string, suggestion?: string): SlantwiseError {
  return new SlantwiseError('invalid-option', message, { place: { path }, suggestion });
}

/** Throws where the options hold anything they should not. */
export function checkOptions(options: AnalyzeOptions, known: readonly string[] = [...ANALYZER_KEYS, ...TEXT_KEYS]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw wrong('options', `must be an object, got ${kindOf(options)}`);
  for (const key of Object.keys(options)) if (!known.includes(key)) throw wrong(key, 'is no option', didYouMean(key, known));
  const { language, measures, lexicons, dictionaries, entities, paragraphs, explain } = options;
  if (language !== undefined) checkLanguage(language);
  if (measures !== undefined) checkMeasures(measures);
  if (lexicons !== undefined) checkLexicons(lexicons);
  if (dictionaries !== undefined) checkDictionaries(dictionaries);
  if (entities !== undefined) checkEntities(entities);
  if (paragraphs !== undefined && !Array.isArray(paragraphs) && !PARAGRAPH_MODES.includes(paragraphs as ParagraphMode)) {
    throw wrong(
      'paragraphs',
      `must be one of ${PARAGRAPH_MODES.join(', ')} or an array of ranges, got ${shown(paragraphs)}`,
      didYouMean(String(paragraphs), PARAGRAPH_MODES),
    );
  }
  if (explain !== undefined && typeof explain !== 'boolean') throw wrong('explain', `must be true or false, got ${kindOf(explain)}`);
}

export const checkTextOptions = (options: TextOptions): void => checkOptions(options, TEXT_KEYS);
export const checkAnalyzerOptions = (options: AnalyzerOptions): void => checkOptions(options, ANALYZER_KEYS);

/** Any string is a valid text; anything else is a mistake of the caller's. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new SlantwiseError('invalid-text', `the text must be a string, got ${kindOf(text)}`);
}

function checkLanguage(language: unknown): void {
  if (typeof language !== 'string') throw wrong('language', `must be a BCP 47 tag such as "en", got ${kindOf(language)}`);
  engineFor(language);
}

function checkMeasures(measures: unknown): void {
  if (!Array.isArray(measures)) throw wrong('measures', `must be an array of ${MEASURES.join(', ')}; got ${kindOf(measures)}`);
  measures.forEach((measure, i) => {
    if (!MEASURES.includes(measure))
      throw wrong(`measures[${i}]`, `there is no measure ${shown(measure)}; there are ${MEASURES.join(', ')}`, didYouMean(String(measure), MEASURES));
  });
}

function checkLexicons(lexicons: unknown): void {
  if (typeof lexicons !== 'object' || lexicons === null || Array.isArray(lexicons))
    throw wrong('lexicons', `must be an object with a lexicon for each measure, got ${kindOf(lexicons)}`);
  for (const [measure, given] of Object.entries(lexicons)) {
    if (!MEASURES.includes(measure as MeasureName)) throw wrong(`lexicons.${measure}`, 'there is no such measure', didYouMean(measure, MEASURES));
    const list = Array.isArray(given) ? given : [given];
    for (const [i, lexicon] of list.entries())
      checkedLexicon(lexicon, () => ({ file: Array.isArray(given) ? `lexicons.${measure}[${i}]` : `lexicons.${measure}` }));
  }
}

function checkDictionaries(dictionaries: unknown): void {
  if (typeof dictionaries !== 'object' || dictionaries === null || Array.isArray(dictionaries))
    throw wrong('dictionaries', `must be an object of lexicons by name, got ${kindOf(dictionaries)}`);
  for (const [name, lexicon] of Object.entries(dictionaries)) {
    if (MEASURES.includes(name as MeasureName)) throw wrong(`dictionaries.${name}`, 'is the name of a measure; to swap its lexicon use `lexicons`');
    if (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(name))
      throw wrong(`dictionaries.${name}`, 'a name must begin with a letter and hold letters, digits, - and _ only: it becomes a column');
    checkedLexicon(lexicon, () => ({ file: `dictionaries.${name}` }));
  }
}

function checkEntities(entities: unknown): void {
  if (!Array.isArray(entities)) throw wrong('entities', `must be an array of { name, aliases?, mentions? }, got ${kindOf(entities)}`);
  entities.forEach((entity: unknown, i) => {
    const at = `entities[${i}]`;
    if (typeof entity !== 'object' || entity === null) throw wrong(at, `must be { name, aliases?, mentions? }, got ${kindOf(entity)}`);
    const { name, aliases, mentions } = entity as { name?: unknown; aliases?: unknown; mentions?: unknown };
    for (const key of Object.keys(entity))
      if (!['name', 'aliases', 'mentions'].includes(key))
        throw wrong(`${at}.${key}`, 'is no property of an entity', didYouMean(key, ['name', 'aliases', 'mentions']));
    if (typeof name !== 'string' || name === '') throw wrong(`${at}.name`, `must be a name, got ${shown(name)}`);
    if (aliases !== undefined && !(Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string')))
      throw wrong(`${at}.aliases`, 'must be an array of strings');
    if (mentions !== undefined && !(Array.isArray(mentions) && mentions.every(isRange)))
      throw wrong(`${at}.mentions`, 'must be an array of { start, end } with 0 <= start <= end');
  });
}

function isRange(value: unknown): boolean {
  const { start, end } = (value ?? {}) as Partial<Range>;
  return Number.isInteger(start) && Number.isInteger(end) && (start as number) >= 0 && (end as number) >= (start as number);
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : value === undefined ? 'undefined' : `a ${typeof value}`;
const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : kindOf(value));
