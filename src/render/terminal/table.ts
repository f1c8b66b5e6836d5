import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export interface TableColumn {
  title: string;
  align?: 'left' | 'right';
  /** The column keeps this width as long as another can give way. */
  least?: number;
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
export function table(columns: readonly TableColumn[], cells: readonly (readonly string[])[], width: number): string[] {
  const rows = [columns.map(({ title }) => title), ...cells.map((row) => row.map((cell) => cell.slice(0, LONGEST_CELL)))];
  const wanted = columns.map((_, i) => Math.max(...rows.map((row) => stringWidth(row[i] as string))));
  const widths = fittingWidths(wanted, columns, width);
  return rows.map((row) => {
    const padded = row.map((cell, i) => pad(shortened(cell, widths[i] as number), widths[i] as number, columns[i]?.align));
    return padded.join(GAP).trimEnd();
  });
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
