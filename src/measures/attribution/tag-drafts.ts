import { opensBeforeAside } from './asides.js';
import { contentEnd, trimmed } from './contents.js';
import type { Candidate } from './cues.js';
import type { Draft } from './draft.js';
import { withItem } from './lists.js';
import type { Syntax, UnitRange } from './syntax.js';
import type { Tag } from './tag-patterns.js';
import { Q, QUOTATION, type Statement } from './units.js';
import { W } from './words.js';

export function draftOfTag(syntax: Syntax, tag: Tag, statement: Statement, index: number, cues: readonly Candidate[]): Draft {
  const { units } = syntax;
  const opened = tag.left !== null && tag.right >= 0 && tag.right < statement.to && opensBeforeAside(syntax, tag.left.from, tag.left.to - 1);
  const left = !opened && tag.left && trimmed(syntax, leadingConjunction(syntax, tag.left.from, tag.left.to), tag.left.to);
  let content: UnitRange[] = left ? [left] : [];
  let open = false;
  if (tag.right >= 0 && tag.right < statement.to) {
    const to =
      units.tag[tag.right] === QUOTATION ? quoteRun(syntax, tag.right, statement.to) : contentEnd(syntax, tag.right, statement.to, tag.cue, 'clause', cues);
    const right = trimmed(syntax, tag.right, to);
    if (right) content = withItem(content, right);
    const rest = afterDashes(syntax, to, statement.to);
    if (rest >= 0) content = withItem(content, { from: rest, to: rest + 1 });
  } else if (tag.end === statement.to - 1 && (units.word[tag.end] as number) & W.colon) open = true;
  return { cue: tag.cue, cueAt: { from: tag.cue.from, to: tag.cue.to }, source: tag.source, content, statement: index, tag: true, tagTo: tag.end, open };
}

/** `«We will win», she said, «in May» | and left`: a quotation that ends in no mark of its own goes on to the next comma. */
function quoteRun({ units }: Syntax, from: number, to: number): number {
  let end = from + 1;
  while (end < to && units.tag[end] === QUOTATION) end++;
  if ((units.quote[end - 1] as number) & (Q.terminal | Q.comma | Q.unclosed)) return end;
  while (end < to && !((units.word[end] as number) & (W.terminal | W.comma | W.semicolon | W.and | W.but | W.dash))) end++;
  return end;
}

/** `«Sit down» – pointing at a chair – | «and listen»`: what a quotation goes on with after an aside between dashes. */
function afterDashes({ units }: Syntax, dash: number, to: number): number {
  if (dash >= to || !((units.word[dash] as number) & W.dash) || units.tag[dash - 1] !== QUOTATION) return -1;
  for (let i = dash + 1; i + 1 < to; i++) if ((units.word[i] as number) & W.dash) return units.tag[i + 1] === QUOTATION ? i + 1 : -1;
  return -1;
}

/** "But we will win, he said": the conjunction is the writer's. */
function leadingConjunction({ units }: Syntax, from: number, to: number): number {
  return from + 1 < to && (units.word[from] as number) & (W.and | W.but) ? from + 1 : from;
}
