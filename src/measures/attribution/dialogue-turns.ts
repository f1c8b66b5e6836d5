import type { Syntax } from './syntax.js';
import { Q, QUOTATION, type Statement } from './units.js';

/** In a story a new paragraph is a new speaker, in the news mostly the same: more than half of a dialogue's paragraphs open with a quotation, and some of those ask or cry out. */
export function isDialogue({ units }: Syntax): boolean {
  let blocks = 0;
  let quoted = 0;
  let asking = 0;
  let block = -1;
  for (const statement of units.statements) {
    if (statement.block === block) continue;
    block = statement.block;
    blocks++;
    if (units.tag[statement.from] !== QUOTATION) continue;
    quoted++;
    if ((units.quote[statement.from] as number) & Q.question) asking++;
  }
  return blocks >= SHORTEST_DIALOGUE && 2 * quoted > blocks && asking * ASKING > quoted;
}

/** How many paragraphs a dialogue has at least. */
const SHORTEST_DIALOGUE = 6;

/** One in so many quotations of a dialogue is a question or cry at least. */
const ASKING = 6;

/** A paragraph after one whose quotation was closed. */
export function changesSpeaker({ units }: Syntax, index: number): boolean {
  const before = units.statements[index - 1];
  if (before === undefined || before.block === (units.statements[index] as Statement).block) return false;
  return units.tag[before.to - 1] !== QUOTATION || !((units.quote[before.to - 1] as number) & Q.unclosed);
}

/** `«Why?» | «Because it sank.»`: who answers a question in the next paragraph is another. */
export function answers({ units }: Syntax, index: number): boolean {
  const before = units.statements[index - 1];
  return (
    before !== undefined &&
    before.block < (units.statements[index] as Statement).block &&
    units.tag[before.to - 1] === QUOTATION &&
    ((units.quote[before.to - 1] as number) & (Q.question | Q.unclosed)) === Q.question
  );
}
