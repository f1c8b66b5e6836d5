import type { Report } from '../report.js';
import { type Cell, type Column, columnsOf, type Subject } from './columns.js';
import { isCounted } from './counted.js';

/** How the flat tables name a text. */
export interface RowOptions {
  /** The file's name, or an id of yours: the first column. */
  file?: string | undefined;
  /** More cells for every row of the text, such as its outlet or date: the last columns. */
  metadata?: Readonly<Record<string, Cell>> | undefined;
}

export type Row = Record<string, Cell>;

/**
 * A report as flat rows: one for the whole text (`level: "text"`), then one for each paragraph. `COLUMNS` documents
 * each key. The words of a hit are in the report itself, not in its rows.
 *
 * @param text the text that the report is about; its length is the end of the first row.
 */
export function rowsOf(report: Report, text: string, { file, metadata = {} }: RowOptions = {}): Row[] {
  const body = report.paragraphs.filter(isCounted);
  const common = { file: file ?? null, report };
  const whole: Subject = {
    ...common,
    level: 'text',
    paragraph: null,
    role: null,
    start: 0,
    end: text.length,
    words: total(body.map(({ words }) => words)),
    sentences: total(body.map(({ sentences }) => sentences)),
    scores: report.overall,
  };
  const paragraphs = report.paragraphs.map((paragraph): Subject => {
    const { index, role, start, end, words, sentences } = paragraph;
    return { ...common, level: 'paragraph', paragraph: index, role, start, end, words, sentences, scores: paragraph };
  });
  const columns = columnsOf(report, metadata);
  return [whole, ...paragraphs].map((subject) => rowOf(subject, columns));
}

const rowOf = (subject: Subject, columns: readonly Column[]): Row => Object.fromEntries(columns.map(({ name, of }) => [name, of(subject) ?? null]));

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
