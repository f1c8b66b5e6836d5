import type { Paragraph, Report } from '../../report.js';
import type { StyleName } from './style.js';

/** A row of the heat strip. The steps are fixed, so that the strips of two texts can be held side by side. */
export interface Scale {
  label: string;
  /** Below none is as far from none as above it: the sign is printed. */
  signed?: boolean;
  /** From which value on the shade is light, medium, dark and full. */
  steps: readonly [light: number, medium: number, dark: number, full: number];
  /** The figure that is shaded; its sign, if it has one, is printed too. */
  of: (paragraph: Paragraph) => number | undefined;
  colour: (value: number) => StyleName;
}

/** The least value that is more than none. */
const ANY = Number.MIN_VALUE;

const SCALES: readonly Scale[] = [
  { signed: true, label: 'sentiment', steps: [0.05, 0.15, 0.3, 0.5], of: (p) => p.sentiment?.score, colour: (score) => (score < 0 ? 'red' : 'green') },
  { label: 'loaded', steps: [ANY, 2, 4, 8], of: (p) => p.loadedTerms?.per100Words, colour: () => 'yellow' },
  { label: 'attributed', steps: [ANY, 0.25, 0.5, 0.75], of: (p) => p.attribution?.attributedShare, colour: () => 'blue' },
  { label: 'hedged', steps: [ANY, 1, 2, 4], of: (p) => p.hedging?.hedgesPer100Words, colour: () => 'cyan' },
  { label: 'rhetoric', steps: [ANY, 2, 4, 8], of: (p) => p.rhetoric?.per100Words, colour: () => 'magenta' },
];

/** The rows of a report's strip: the measures that were asked for, and its dictionaries. */
export function scalesOf({ paragraphs, overall }: Report): Scale[] {
  const dictionaries = Object.keys(overall.dictionaries ?? {}).map(
    (name): Scale => ({ label: name.slice(0, 11), steps: [ANY, 1, 2, 4], of: (p) => p.dictionaries?.[name]?.per100Words, colour: () => 'magenta' }),
  );
  return [...SCALES, ...dictionaries].filter(({ of }) => paragraphs.some((paragraph) => of(paragraph) !== undefined));
}

const SHADES = [' ', '░', '▒', '▓', '█'] as const;

/** The shade of a value: a space for none, a full block for the last step and beyond. */
export function shadeOf({ steps }: Scale, value: number): string {
  const size = Math.abs(value);
  return SHADES[steps.filter((step) => size >= step).length] as string;
}
