import type { Paragraph } from '../../report.js';
import { isCounted } from '../counted.js';
import { explanationOf } from '../explanation.js';
import { figuresOf } from '../figures.js';
import { styledLines, type View } from './style.js';
import { colouredText, plainText } from './text.js';
import { wrapped } from './wrap.js';

/** A paragraph: its number, its role if it is no body, its words, its figures and, if asked, what lies behind them. */
export function paragraphBlock(text: string, marks: Uint8Array, paragraph: Paragraph, gutter: number, view: View): string[] {
  const { style, colour, width } = view;
  const room = width - gutter;
  const margin = ' '.repeat(gutter);
  const words = colour ? colouredText(text, marks, paragraph, style, room) : plainText(text, marks, paragraph, room);
  const role = paragraph.role === 'body' ? '' : `${style(`[${paragraph.role}]`, 'dim')} `;
  const number = style(`${paragraph.index + 1}`.padStart(gutter - 2), 'bold');
  return [
    `${number}  ${wrapped(role + words, width, margin)}`,
    `${margin}${styledLines(style, wrapped(footing(paragraph), width, margin), 'dim')}`,
    ...(view.explain ? explanationOf(paragraph).map((line) => `${margin}${wrapped(`– ${line}`, width, `${margin}  `)}`) : []),
    '',
  ];
}

function footing(paragraph: Paragraph): string {
  return isCounted(paragraph) ? figuresOf(paragraph).join(' · ') : 'not counted';
}
