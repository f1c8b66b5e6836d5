import { type Document, POS } from '../document/types.js';
import { SHAPE } from '../document/vocabulary.js';

/** "about | 40 people", "some | $ 300", "about | half", "nearly | a third of them": a number comes next, a sign or article before it or not. */
export function standsBeforeNumber(document: Document, next: number, end: number): boolean {
  let at = next;
  while (at < end && document.tokens.pos[at] === POS.SYM) at++;
  if (isNumber(document, at, end)) return true;
  const word = wordAt(document, at, end);
  if (word === 'half') return true;
  return (word === 'a' || word === 'an') && (isNumber(document, at + 1, end) || isFraction(document, at + 1, end));
}

const isNumber = ({ tokens, vocabulary }: Document, at: number, end: number): boolean =>
  at < end && (tokens.pos[at] === POS.NUM || ((vocabulary.shapes[tokens.word[at] as number] as number) & SHAPE.number) !== 0);

/** "a third of the hall", not "a third plan". */
function isFraction(document: Document, at: number, end: number): boolean {
  if (!FRACTIONS.has(wordAt(document, at, end))) return false;
  const next = at + 1 < end ? document.tokens.pos[at + 1] : -1;
  return next !== POS.NOUN && next !== POS.PROPN && next !== POS.ADJ;
}

const FRACTIONS: ReadonlySet<string> = new Set(['half', 'third', 'quarter', 'fifth', 'sixth', 'eighth', 'tenth']);

const wordAt = ({ tokens, vocabulary }: Document, at: number, end: number): string =>
  at < end ? (vocabulary.lowers[tokens.word[at] as number] as string) : '';
