import { markdownTable } from 'markdown-table';
import { escaped } from '../markdown/text.js';
import type { Worksheet, WorksheetTask } from './index.js';
import { ANSWERS_NOTE, INSTRUCTIONS, QUESTIONS } from './words.js';

/**
 * A worksheet as Markdown (CommonMark with tables): text and empty tables, then, after a rule, the answer page.
 *
 * @example
 * ```ts
 * const text = 'A shameless plan.';
 * const [worksheet = '', answers = ''] = renderWorksheetMarkdown(worksheetOf(analyze(text), text)).split('\n---\n');
 * worksheet.includes('| shameless |'); // false
 * answers.includes('| shameless |'); // true
 * ```
 */
export function renderWorksheetMarkdown({ title, paragraphs, tasks, categories }: Worksheet): string {
  const text = paragraphs.map(({ number, role, text: words }) => `**${number}** ${role === 'heading' ? `**${escaped(words)}**` : escaped(words)}`);
  const questions = QUESTIONS.map((question) => `- ${question}`).join('\n');
  const glossary = categories.map(
    ({ name, definition, citation }) => `- **${escaped(name)}**: ${escaped(definition)}${citation === undefined ? '' : ` (${escaped(citation)})`}`,
  );
  const sections = [
    `# ${escaped(title)}`,
    INSTRUCTIONS,
    ...text,
    ...tasks.flatMap((task, i) => [heading(task, i), task.question, table(task.columns, blankRows(task))]),
    '## To talk about',
    questions,
    '---',
    `# ${escaped(title)}: answers`,
    ANSWERS_NOTE,
    ...tasks.flatMap((task, i) => [heading(task, i), task.answers.length > 0 ? table(task.answerColumns, task.answers) : 'None found.']),
    ...(glossary.length > 0 ? ['## The categories', glossary.join('\n')] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

const heading = ({ title }: WorksheetTask, i: number): string => `## ${i + 1}. ${title}`;
const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([columns, ...rows.map((row) => row.map(escaped))], { alignDelimiters: false });
const blankRows = ({ columns, blankRows: rows }: WorksheetTask): string[][] => Array.from({ length: rows }, () => columns.map(() => ''));
