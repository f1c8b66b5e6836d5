/** SGR codes of ECMA-48: what switches a style on, and what switches it off again. The sixteen colours of the reader's own theme. */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

export type StyleName = keyof typeof CODES;

/** Puts styles on a text. */
export type Stylist = (text: string, ...styles: StyleName[]) => string;

/** A stylist; without colour it hands every text back as it is. */
export function stylist(colour: boolean): Stylist {
  if (!colour) return (text) => text;
  return (text, ...styles) => (text === '' ? '' : styles.reduceRight((inner, name) => `\u001b[${CODES[name][0]}m${inner}\u001b[${CODES[name][1]}m`, text));
}

/** Styles each line by itself: a line that is cut out of the screen stands on its own. */
export const styledLines = (style: Stylist, lines: string, ...styles: StyleName[]): string =>
  lines
    .split('\n')
    .map((line) => style(line, ...styles))
    .join('\n');

/** What the parts of the terminal view share. */
export interface View {
  style: Stylist;
  colour: boolean;
  /** Columns of the screen. */
  width: number;
  explain: boolean;
}
