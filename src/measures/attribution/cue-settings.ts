import { POS } from '../../document/types.js';
import type { Stance } from '../../report.js';
import { clauseFollows } from './clauses.js';
import { trimmed } from './contents.js';
import type { Draft } from './draft.js';
import { nounPhraseEnd, nounPhraseStart } from './noun-phrases.js';
import { phraseAfter } from './phrases-after.js';
import type { Syntax } from './syntax.js';
import { lowerOfUnit, type Statement } from './units.js';
import { W } from './words.js';

/** What counts opinions: a clause that is set in it is what it found. */
const COUNTS = new Set(['poll', 'polls', 'survey', 'surveys']);
/** What somebody holds: a clause that is set in it is what they think. */
const VIEWS = new Set(['view', 'opinion', 'estimation', 'judgment', 'judgement']);

/** "In the latest Herald poll, Lund leads by nine", "In Lund's view, it is a waste" – "It is a waste, in Lund's view": a phrase with "in" around a whole statement that reports nothing else. */
export function draftOfSetting(syntax: Syntax, statement: Statement, index: number): Draft | undefined {
  return frontedSetting(syntax, statement, index) ?? finalView(syntax, statement, index);
}

function frontedSetting(syntax: Syntax, { from, to }: Statement, index: number): Draft | undefined {
  const { units, groups } = syntax;
  let at = from;
  while (at < to && (units.tag[at] === POS.ADV || (units.word[at] as number) & (W.and | W.but))) at++;
  if (!opensSetting(syntax, at, to)) return undefined;
  const end = nounPhraseEnd(units, groups, at + 1, to);
  const head = lowerOfUnit(syntax.document, units, end - 1);
  if (end < at + 3) return undefined;
  const source = COUNTS.has(head) ? phraseAfter(syntax, at + 1, to) : VIEWS.has(head) ? ownerOf(syntax, at + 1, end) : null;
  if (!source) return undefined;
  const comma = Math.max(source.to, end);
  if (comma >= to || !((units.word[comma] as number) & W.comma) || !clauseFollows(syntax, comma + 1, to)) return undefined;
  return draftAround(syntax, index, source, COUNTS.has(head) ? at : end - 1, comma + 1, to, COUNTS.has(head) ? 'neutral' : 'belief');
}

function finalView(syntax: Syntax, { from, to }: Statement, index: number): Draft | undefined {
  const { units } = syntax;
  let end = to;
  while (end > from && (units.word[end - 1] as number) & W.terminal) end--;
  if (end - 4 <= from || !VIEWS.has(lowerOfUnit(syntax.document, units, end - 1))) return undefined;
  const start = nounPhraseStart(units, end, from);
  const source = ownerOf(syntax, start, end);
  if (!source || start - 2 <= from || !opensSetting(syntax, start - 1, to) || !((units.word[start - 2] as number) & W.comma)) return undefined;
  return draftAround(syntax, index, source, end - 1, from, start - 2, 'belief');
}

const opensSetting = ({ document, units }: Syntax, at: number, to: number): boolean =>
  at < to && ((units.word[at] as number) & W.preposition) !== 0 && lowerOfUnit(document, units, at) === 'in';

/** "Lund's | view", "their | own view". */
function ownerOf({ units }: Syntax, start: number, end: number): Draft['source'] {
  if ((units.word[start] as number) & W.possessive) return { from: start, to: start + 1 };
  for (let i = end - 2; i > start; i--) if ((units.word[i] as number) & W.genitive) return { from: start, to: i + 1 };
  return null;
}

function draftAround(syntax: Syntax, statement: number, source: Draft['source'], cue: number, from: number, to: number, stance: Stance): Draft | undefined {
  const content = trimmed(syntax, from, to);
  return content ? { cue: null, cueAt: { from: cue, to: cue + 1 }, source, content: [content], statement, stance, open: false } : undefined;
}
