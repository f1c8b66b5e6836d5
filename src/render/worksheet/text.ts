import stringWidth from 'string-width';
import { table } from '../terminal/table.js';
import { wrapped } from '../terminal/wrap.js';
import type { Worksheet, WorksheetTask } from './index.js';
import { ANSWERS_NOTE, INSTRUCTIONS, QUESTIONS } from './words.js';

/** Starts a new sheet of paper. */
const NEW_PAGE = '\f';
const NARROWEST = 40;

/**
 * A worksheet as plain text: text and empty tables, then the answers on a new page (a form feed).
 *
 * @param options.width columns of the page, at least 40. Default 80.
 * @example
 * ```ts
 * const text = 'A shameless plan.';
 * const [worksheet = '', answers = ''] = renderWorksheetText(worksheetOf(analyze(text), text)).split('\f');
 * worksheet.split('shameless').length; // 2: it stands in the text alone
 * answers.includes('shameless'); // true
 * ```
 */
export function renderWorksheetText({ title, paragraphs, tasks, categories }: Worksheet, { width: asked = 80 }: { width?: number } = {}): string {
  const width = Math.max(NARROWEST, asked);
  const gutter = `${paragraphs.at(-1)?.number ?? 1}`.length + 2;
  const listed = (sign: string, words: string, margin = 2) => `${sign.padEnd(margin)}${wrapped(words, width, ' '.repeat(margin))}`;
  const lines = [
    wrapped(title.toUpperCase(), width),
    '',
    wrapped(INSTRUCTIONS, width),
    '',
    ...paragraphs.flatMap(({ number, text }) => [listed(`${number}`.padStart(gutter - 2), text, gutter), '']),
    ...tasks.flatMap((task, i) => [wrapped(heading(task, i), width), wrapped(task.question, width), '', ...blankTable(task, width), '']),
    'TO TALK ABOUT',
    ...QUESTIONS.map((question) => listed('–', question)),
    `${NEW_PAGE}${wrapped(`${title.toUpperCase()}: ANSWERS`, width)}`,
    '',
    wrapped(ANSWERS_NOTE, width),
    '',
    ...tasks.flatMap((task, i) => [wrapped(heading(task, i), width), ...(task.answers.length > 0 ? answerTable(task, width) : ['None found.']), '']),
    ...(categories.length > 0
      ? ['THE CATEGORIES', ...categories.map(({ name, definition, citation }) => listed('–', `${name}: ${definition}${citation ? ` (${citation})` : ''}`))]
      : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const heading = ({ title }: WorksheetTask, i: number): string => `${i + 1}. ${title.toUpperCase()}`;

/** Answers one below the other where they are too wide for columns that can be read. */
function answerTable({ answerColumns, answers }: WorksheetTask, width: number): string[] {
  const columns = answerColumns.map((title) => ({ title }));
  const rows = table(columns, answers, Number.MAX_SAFE_INTEGER);
  if (rows.every((row) => stringWidth(row) <= width)) return rows;
  return answers.map(([first = '', ...cells]) => {
    const rest = cells.filter((cell) => cell !== '').join(' · ');
    const sign = answerColumns[0] === '¶' ? `¶ ${first}  ` : `${first}: `;
    return wrapped(sign + rest, width, '    ');
  });
}

const GAP = 2;

/** Lines to write on under each title, or, where those are too long for the width, under all of them. */
function blankTable({ columns, blankRows }: WorksheetTask, width: number): string[] {
  const isNumbered = columns[0] === '¶';
  const first = isNumbered ? 3 : undefined;
  const shared = isNumbered ? columns.length - 1 : columns.length;
  const share = Math.floor((width - (isNumbered ? 3 + GAP : 0) + GAP) / shared) - GAP;
  const rows = (row: string) => Array.from({ length: blankRows }, () => `\n${row}`);
  if (columns.some((title) => title.length > share)) return [wrapped(columns.join(' · '), width), ...rows('_'.repeat(width))];
  const widths = columns.map((_, i) => (i === 0 ? (first ?? share) : share));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] as number))
      .join(' '.repeat(GAP))
      .trimEnd();
  return [line(columns), ...rows(line(widths.map((each) => '_'.repeat(each))))];
}
