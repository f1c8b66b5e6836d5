import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export interface TableColumn {
  title: string;
  align?: 'left' | 'right';
  /** The column keeps this width as long as another can give way. */
  least?: number;
  /** Where the screen is too narrow to read it, the column is left out; the lowest number goes first. */
  optional?: number;
}

const GAP = '  ';
/** A letter or three, and `…`. */
const NARROWEST = 4;
/** Far beyond any screen: keeps the measuring of a hostile name short. */
const LONGEST_CELL = 400;

/**
 * A table without lines, every row no wider than `width`: where the cells are too wide, the widest column gives way.
 * Widths are counted in screen columns, so Chinese and emoji stay in line.
 */
export function table(all: readonly TableColumn[], cells: readonly (readonly string[])[], width: number): string[] {
  const full = [all.map(({ title }) => title), ...cells.map((row) => row.map((cell) => cell.slice(0, LONGEST_CELL)))];
  const kept = readable(all, widestCells(full, all.length), width);
  const columns = kept.map((i) => all[i] as TableColumn);
  const rows = full.map((row) => kept.map((i) => row[i] as string));
  const wanted = widestCells(rows, columns.length);
  const widths = fittingWidths(wanted, columns, width);
  return rows.map((row) => {
    const padded = row.map((cell, i) => pad(shortened(cell, widths[i] as number), widths[i] as number, columns[i]?.align));
    return padded.join(GAP).trimEnd();
  });
}

function widestCells(rows: readonly (readonly string[])[], columns: number): number[] {
  const widest = new Array<number>(columns).fill(0);
  for (const row of rows) for (let i = 0; i < columns; i++) widest[i] = Math.max(widest[i] as number, stringWidth(row[i] as string));
  return widest;
}

/** The places of the columns for which there is room: of each, its title and its least width. */
function readable(columns: readonly TableColumn[], wanted: readonly number[], width: number): number[] {
  const needs = columns.map(({ title, least = 0 }, i) => Math.min(wanted[i] as number, Math.max(stringWidth(title), least)));
  let kept = columns.map((_, i) => i);
  for (;;) {
    const needed = total(kept.map((i) => needs[i] as number)) + GAP.length * (kept.length - 1);
    const ranks = kept.flatMap((i) => columns[i]?.optional ?? []);
    if (needed <= width || ranks.length === 0) return kept;
    const first = Math.min(...ranks);
    kept = kept.filter((i) => columns[i]?.optional !== first);
  }
}

/** The widest column gives way first, down to its least width, and if that is not enough, beyond. */
function fittingWidths(wanted: readonly number[], columns: readonly TableColumn[], width: number): number[] {
  const widths = [...wanted];
  let over = total(widths) - (width - GAP.length * (widths.length - 1));
  for (const least of [columns.map((column) => column.least ?? NARROWEST), columns.map(() => NARROWEST)]) {
    for (; over > 0; over--) {
      const spare = widths.map((each, i) => (each > (least[i] as number) ? each : 0));
      const widest = spare.indexOf(Math.max(...spare));
      if (spare[widest] === 0) break;
      widths[widest] = (widths[widest] as number) - 1;
    }
  }
  return widths;
}

function pad(cell: string, width: number, align: TableColumn['align'] = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return align === 'right' ? space + cell : cell + space;
}

/** A cell cut to its width, `…` where something is missing. */
function shortened(cell: string, width: number): string {
  if (stringWidth(cell) <= width) return cell;
  const [first = ''] = wrapAnsi(cell, width - 1, { hard: true, wordWrap: false, trim: false }).split('\n', 1);
  return `${first.trimEnd()}…`;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
