import type { Line } from './lines.js';

/** A line of a WordStat dictionary. */
export interface WordstatRow {
  /** Levels of indentation: comparable among rows, not always whole. */
  indent: number;
  /** What is written, without indentation. */
  written: string;
  /** What is written before the number in brackets. */
  name: string;
  weight: number | undefined;
  /** The next row is indented deeper. */
  parent: boolean;
  line: number;
  column: number;
}

/** The rows, and the first line on which tabs and spaces are mixed with those before. */
export function wordstatRows(lines: Iterable<Line>): { rows: WordstatRow[]; mixedAt: number | undefined } {
  const rows: (WordstatRow & { tabs: number; spaces: number })[] = [];
  let unit = Number.POSITIVE_INFINITY;
  let withTabs = false;
  let mixedAt: number | undefined;
  for (const { text, line } of lines) {
    const begin = text.search(/\S/);
    if (begin < 0) continue;
    const tabs = text.slice(0, begin).split('\t').length - 1;
    const spaces = begin - tabs;
    if (spaces && !tabs) unit = Math.min(unit, spaces);
    if (spaces && (tabs || withTabs)) mixedAt ??= line;
    if (tabs) {
      if (unit !== Number.POSITIVE_INFINITY) mixedAt ??= line;
      withTabs = true;
    }
    const written = text.trim();
    const { name, weight } = nameAndWeight(written);
    rows.push({ written, name, weight, indent: 0, parent: false, tabs, spaces, line, column: begin + 1 });
  }
  for (const row of rows) row.indent = row.tabs + row.spaces / (unit === Number.POSITIVE_INFINITY ? 4 : unit);
  rows.forEach((row, i) => {
    row.parent = (rows[i + 1]?.indent ?? 0) > row.indent;
  });
  return { rows, mixedAt };
}

const NUMBER = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][+-]?\d+)?$/;

/** `CAN_OF_WORMS (12)`, `FINE (0.5)`, `FINE (0,5)` */
function nameAndWeight(written: string): { name: string; weight: number | undefined } {
  const open = written.endsWith(')') ? written.lastIndexOf('(') : -1;
  const inner = written.slice(open + 1, -1).trim();
  if (open <= 0 || !NUMBER.test(inner)) return { name: written, weight: undefined };
  const weight = Number(inner.replace(',', '.'));
  return Number.isFinite(weight) ? { name: written.slice(0, open).trim(), weight } : { name: written, weight: undefined };
}

/** `@RULE …`, `GOOD NEAR BAD`, `X AFTER Y /S3`: proximity rules, which no list of terms can say. */
export const isRule = (name: string): boolean => name.startsWith('@') || /\s(?:NEAR|AFTER|BEFORE)\s/.test(name) || /\s\/[SPDCW]\d*(?:\s|\]|$)/.test(name);
