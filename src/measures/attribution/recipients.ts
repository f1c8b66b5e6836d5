import { skipAdverbs } from './asides.js';
import { clauseFollows, isRelativeThat } from './clauses.js';
import type { FrameFound } from './frames.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { lowerOfUnit, QUOTATION } from './units.js';
import { W } from './words.js';

/** How far after the one who is told the clause may begin. */
const LONGEST_SETTING = 20;
/** How many phrases of time and place may stand between without "that". */
const PHRASES = 2;

/**
 * What a verb of telling reports, past all that is said of the hearer and of the occasion: "told the Herald in a story that
 * ran in May | that", "tells those who wonder where he was | that", "told the Herald on Monday | the talk was friendly".
 */
export function beyondRecipient(syntax: Syntax, from: number, limit: number): FrameFound | undefined {
  const { units, groups } = syntax;
  const to = nounPhraseEnd(units, groups, from, limit);
  if (to === from) return undefined;
  const object = { from, to };
  const that = thatBeyond(syntax, to, limit);
  if (that >= 0) return { frame: 'object-that', content: that, object };
  // "told the police | where the body was"
  if (to < limit && (units.word[to] as number) & W.wh && lowerOfUnit(syntax.document, units, to) === 'where')
    return { frame: 'object-wh', content: to, object };
  // `told sailors at the port at a meeting on Monday: | «Go home.»`
  const quotation = quotationBeyond(syntax, to, limit);
  if (quotation >= 0) return { frame: 'object-quote', content: quotation, object };
  const clause = clauseBeyond(syntax, to, limit);
  return clause >= 0 ? { frame: 'object-that', content: clause, object } : undefined;
}

/** The "that" which opens no relative clause and belongs to no verb of one; -1 where there is none. */
function thatBeyond(syntax: Syntax, from: number, limit: number): number {
  const { units, groups } = syntax;
  let relative = false;
  for (let i = from; i < Math.min(limit, from + LONGEST_SETTING); i++) {
    const word = units.word[i] as number;
    if (word & (W.semicolon | W.colon | W.terminal) || units.tag[i] === QUOTATION) return -1;
    if (word & W.that && !isRelativeThat(syntax, i, limit)) return i > from && (groups.of[i - 1] as number) >= 0 ? -1 : i;
    if (word & (W.relative | W.that)) relative = true;
    else if (!relative && (finiteGroupAt(syntax, i) >= 0 || isMeans(syntax, i))) return -1;
  }
  return -1;
}

/** A quotation after a colon and no verb; -1 where there is none. */
function quotationBeyond({ units, groups }: Syntax, from: number, limit: number): number {
  for (let i = from; i + 1 < Math.min(limit, from + LONGEST_SETTING); i++) {
    if ((units.word[i] as number) & W.colon) return units.tag[i + 1] === QUOTATION ? i + 1 : -1;
    if ((units.word[i] as number) & (W.semicolon | W.terminal | W.that) || units.tag[i] === QUOTATION || (groups.of[i] as number) >= 0) return -1;
  }
  return -1;
}

/** A subject and its verb after phrases of time and place; -1 where there is none. */
function clauseBeyond(syntax: Syntax, from: number, limit: number): number {
  const { units, groups } = syntax;
  let i = skipAdverbs(syntax, from, limit);
  for (let phrases = 0; phrases < PHRASES && i < limit; phrases++) {
    if (!((units.word[i] as number) & W.preposition) || (units.word[i] as number) & W.as) return -1;
    const end = nounPhraseEnd(units, groups, i + 1, limit);
    if (end === i + 1) return -1;
    i = skipAdverbs(syntax, end, limit);
    if (i < limit && (units.word[i] as number) & (W.subject | W.determiner | W.possessive) && clauseFollows(syntax, i, limit)) return i;
  }
  return -1;
}

/** "reminded them of it by | mentioning the fact that": a "that" after another verb is that verb's. */
const isMeans = ({ units, groups }: Syntax, at: number): boolean => (groups.of[at] as number) >= 0 && ((units.word[at - 1] as number) & W.preposition) !== 0;
