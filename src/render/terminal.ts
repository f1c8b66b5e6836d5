import type { Report } from '../report.js';
import { marksOf } from './marks.js';
import { counted } from './numbers.js';
import { summarize } from './summary.js';
import { paragraphBlock } from './terminal/paragraph.js';
import { portrayalBlock } from './terminal/portrayal.js';
import { sourcesBlock, stancesBlock } from './terminal/sources.js';
import { heatStrip } from './terminal/strip.js';
import { stylist, type View } from './terminal/style.js';
import { markLegend } from './terminal/text.js';
import { wrapped } from './terminal/wrap.js';
import { visibleLine } from './visible.js';

export interface TerminalOptions {
  /** Use ANSI colours; without, marks are signs: `*loaded*`, `~hedge~`, `^booster^`, `‹someone else's words›`. */
  colour: boolean;
  /** Columns of the screen, at least 40. */
  width: number;
  /** The line of summary only. */
  quiet?: boolean | undefined;
  /** Below each paragraph, every hit with its lexicon entry, and every suppressed match with its reason. */
  explain?: boolean | undefined;
  /** Stands before the counts in the first line, such as the file's name. */
  title?: string | undefined;
}

const NARROWEST = 40;

/**
 * The report as a screen: a heat strip by paragraph, the text with its loaded and hedged words underlined, the source
 * ledger, who is praised and blamed, and one plain line of summary. Nothing in the text reaches the terminal raw.
 *
 * @example
 * ```ts
 * const text = 'A shameless plan.';
 * renderTerminal(analyze(text), text, { colour: false, width: 80 }).includes('*shameless*'); // true
 * ```
 */
export function renderTerminal(report: Report, text: string, options: TerminalOptions): string {
  const { colour, quiet = false, explain = false, title } = options;
  const name = title === undefined ? '' : visibleLine(title);
  if (quiet) return `${name && `${name}: `}${summarize(report)}\n`;
  const width = Math.max(NARROWEST, options.width);
  const view: View = { style: stylist(colour), colour, width, explain };
  const marks = marksOf(report, text);
  const gutter = `${report.paragraphs.length}`.length + 2;
  return `${[
    ...(name ? [wrapped(view.style(name, 'bold'), width)] : []),
    counts(report),
    '',
    ...heatStrip(report, view),
    ...(report.paragraphs.length ? ['', wrapped(markLegend(view.style, colour), width), ''] : []),
    ...report.paragraphs.flatMap((paragraph) => paragraphBlock(text, marks, paragraph, gutter, view)),
    ...(report.text.words ? [...sourcesBlock(report, view), ...stancesBlock(report, view), ...portrayalBlock(report, view)] : []),
    wrapped(view.style(summarize(report), 'bold'), width),
  ].join('\n')}\n`;
}

function counts({ text: { words, sentences, paragraphs } }: Report): string {
  return [counted(words, 'word'), counted(sentences, 'sentence'), counted(paragraphs, 'paragraph')].join(' · ');
}
