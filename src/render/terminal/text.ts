import type { Paragraph } from '../../report.js';
import { enclose } from '../enclose.js';
import { type Kind, runsOf } from '../marks.js';
import { visibleLine } from '../visible.js';
import type { StyleName, Stylist } from './style.js';
import { unspacedBreaker } from './wrap.js';

/** How a kind looks: in colour, and between which signs where there is none. */
const LOOKS: Record<Kind, { styles: StyleName[]; sign: string; label: string }> = {
  loaded: { styles: ['yellow', 'underline'], sign: '*', label: 'loaded' },
  hedge: { styles: ['cyan', 'underline'], sign: '~', label: 'hedge' },
  booster: { styles: ['magenta', 'underline'], sign: '^', label: 'booster' },
};
/** Signs around words that are quoted or reported. */
const REPORTED = ['‹', '›'] as const;

/** The key to the marks in the text. */
export function markLegend(style: Stylist, colour: boolean): string {
  const kinds = Object.values(LOOKS).map(({ styles, sign, label }) => (colour ? style(label, ...styles) : `${sign}${label}${sign}`));
  const reported = "someone else's words";
  return [...kinds, colour ? style(reported, 'dim') : `${REPORTED[0]}${reported}${REPORTED[1]}`].join('   ');
}

/** A paragraph on one line, its marked words underlined, other people's words dimmed. */
export function colouredText(text: string, marks: Uint8Array, { start, end }: Paragraph, style: Stylist, width: number): string {
  const broken = unspacedBreaker(width);
  return runsOf(marks, start, end)
    .map((run) => {
      const styles: StyleName[] = run.kind ? LOOKS[run.kind].styles : run.reported ? ['dim'] : [];
      return style(broken(visibleLine(text.slice(run.start, run.end))), ...styles);
    })
    .join('');
}

/** The same without colour: `*loaded*`, `~hedge~`, `^booster^`, `‹someone else's words›`. */
export function plainText(text: string, marks: Uint8Array, { start, end }: Paragraph, width: number): string {
  const broken = unspacedBreaker(width);
  const voices: { reported: boolean; words: string[] }[] = [];
  for (const { start: from, end: to, kind, reported } of runsOf(marks, start, end)) {
    const words = broken(visibleLine(text.slice(from, to)));
    const signed = kind ? enclose(words, LOOKS[kind].sign) : words;
    const last = voices.at(-1);
    if (last?.reported === reported) last.words.push(signed);
    else voices.push({ reported, words: [signed] });
  }
  return voices.map(({ reported, words }) => (reported ? enclose(words.join(''), ...REPORTED) : words.join(''))).join('');
}
