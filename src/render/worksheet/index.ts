import { definitionLookup } from '../../lexicon/definitions.js';
import type { Lexicon } from '../../lexicon/schema.js';
import type { ParagraphRole, Report } from '../../report.js';
import { visibleLine } from '../visible.js';
import { type Glossary, glossary } from './glossary.js';
import { TASKS } from './tasks.js';

/** A text to read without its marks, questions about it, and the answers. */
export interface Worksheet {
  title: string;
  paragraphs: WorksheetParagraph[];
  tasks: WorksheetTask[];
  /** The categories that the answers name, in order of their names. */
  categories: WorksheetCategory[];
}

/** A paragraph as it is printed, on one line. */
export interface WorksheetParagraph {
  /** As the answers name it, from 1: also in the report, whose `index` counts from 0. */
  number: number;
  role: ParagraphRole;
  text: string;
}

/** A table to fill in. */
export interface WorksheetTask {
  id: 'loaded-terms' | 'attribution' | 'hedging' | 'unattributed' | 'rhetoric' | 'portrayal';
  title: string;
  question: string;
  /** What the reader is to fill in. */
  columns: string[];
  /** Lines to write on; as many whatever the answer is. */
  blankRows: number;
  answerColumns: string[];
  /** The table as slantwise fills it in: a row for each answer, a cell for each of `answerColumns`. */
  answers: string[][];
}

/** A category, as its lexicon defines it. */
export interface WorksheetCategory {
  name: string;
  definition: string;
  citation?: string;
}

export interface WorksheetOptions {
  /** Stands above text and answers. Default "Worksheet". */
  title?: string | undefined;
  /** Lexicons of your own, for the definitions of their categories; those of the shipped ones are known. */
  lexicons?: readonly Lexicon[] | undefined;
}

/** What a class reads: not who wrote it, when, and what the page says besides. */
const READ: readonly ParagraphRole[] = ['body', 'list-item', 'heading'];

/**
 * A report as a worksheet: the text with nothing marked, tables to fill in (loaded words, who says what, hedges and
 * boosters, claims without a source, rhetorical devices, portrayal), and what slantwise would fill in, with the
 * definitions of the categories. A measure that was not taken has no table.
 *
 * @param text the text that the report is about.
 * @example
 * ```ts
 * const text = 'Critics say the shameless plan may fail.';
 * const { tasks, categories } = worksheetOf(analyze(text), text);
 * tasks[0]?.answers[0]?.slice(0, 3); // ['1', 'shameless', 'reported']
 * categories.some(({ name }) => name === 'Negative evaluation: Judgement of character'); // true
 * ```
 */
export function worksheetOf(report: Report, text: string, { title = 'Worksheet', lexicons = [] }: WorksheetOptions = {}): Worksheet {
  const paragraphs = report.paragraphs.filter(({ role }) => READ.includes(role));
  const words: Glossary = glossary(definitionLookup(lexicons));
  const tasks = TASKS.flatMap((task) => task({ ...report, paragraphs }, words) ?? []);
  return {
    title: visibleLine(title),
    paragraphs: paragraphs.map(({ index, role, start, end }) => ({ number: index + 1, role, text: visibleLine(text.slice(start, end)) })),
    tasks,
    categories: words.used(),
  };
}
