import type { Paragraph, Report } from '../../report.js';
import type { StyleName } from './style.js';

/** A row of the heat strip. The steps are fixed, so that the strips of two texts can be held side by side. */
export interface Scale {
  /** The measure, or the name of the caller's dictionary. */
  measure: string;
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
  {
    measure: 'sentiment',
    label: 'sentiment',
    signed: true,
    steps: [0.05, 0.15, 0.3, 0.5],
    of: (p) => p.sentiment?.score,
    colour: (score) => (score < 0 ? 'red' : 'green'),
  },
  { measure: 'loadedTerms', label: 'loaded', steps: [ANY, 2, 4, 8], of: (p) => p.loadedTerms?.per100Words, colour: () => 'yellow' },
  { measure: 'attribution', label: 'attributed', steps: [ANY, 0.25, 0.5, 0.75], of: (p) => p.attribution?.attributedShare, colour: () => 'blue' },
  { measure: 'hedging', label: 'hedged', steps: [ANY, 1, 2, 4], of: (p) => p.hedging?.hedgesPer100Words, colour: () => 'cyan' },
  { measure: 'rhetoric', label: 'rhetoric', steps: [ANY, 2, 4, 8], of: (p) => p.rhetoric?.per100Words, colour: () => 'magenta' },
];

/** The rows of a report's strip: the measures that were asked for, and its dictionaries. */
export function scalesOf({ paragraphs, overall }: Report): Scale[] {
  const dictionaries = Object.keys(overall.dictionaries ?? {}).map(
    (name): Scale => ({
      measure: name,
      label: name.slice(0, 11),
      steps: [ANY, 1, 2, 4],
      of: (p) => p.dictionaries?.[name]?.per100Words,
      colour: () => 'magenta',
    }),
  );
  return [...SCALES, ...dictionaries].filter(({ of }) => paragraphs.some((paragraph) => of(paragraph) !== undefined));
}

const SHADES = [' ', '░', '▒', '▓', '█'] as const;

/** 0 none to 4: the last step and beyond. */
export function shadeLevel({ steps }: Scale, value: number): number {
  const size = Math.abs(value);
  return steps.filter((step) => size >= step).length;
}

/** The shade of a value: a space for none, a full block for the last step and beyond. */
export const shadeOf = (scale: Scale, value: number): string => SHADES[shadeLevel(scale, value)] as string;
