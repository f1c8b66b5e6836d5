/** As much of a piece of text on a page as is read; `transform` ends with its place, x and y, from below. */
export interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** A line of a page. */
export interface Line {
  text: string;
  x: number;
  y: number;
  height: number;
}

/** The lines of a page, in the order in which its pieces are written. */
export function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const { str, transform, width, height } of items) {
    const [x = 0, y = 0] = transform.slice(4);
    const last = lines.at(-1);
    const size = height || last?.height || 0;
    // Superscripts stand a little higher.
    if (last && Math.abs(y - last.y) <= Math.max(size, last.height) * 0.5) {
      const isApart = x - end > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(str);
      last.text += (isApart ? ' ' : '') + str;
      last.height = Math.max(last.height, height);
    } else if (str.trim() !== '') lines.push({ text: str, x, y, height });
    else continue;
    end = x + width;
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
}
