import { lemmaAt } from '../../reading.js';
import { trimmed } from './contents.js';
import type { Candidate } from './cues.js';
import type { Draft } from './draft.js';
import { withItem } from './lists.js';
import { phraseAfter } from './phrases-after.js';
import { subjectOf, subjectOfNonFinite } from './sources.js';
import type { Syntax, UnitRange } from './syntax.js';
import { lowerOfUnit } from './units.js';
import { G } from './verb-group-types.js';
import { W } from './words.js';

/** Verbs whose subject is what a noun of speech or feeling is about. */
const RECEIVING = new Set(
  'draw face attract receive win earn get gain secure garner collect enjoy spark provoke prompt elicit trigger generate invite encounter incur suffer meet snag land score pick rack ignite inspire raise evoke arouse stir stoke fuel fan'.split(
    ' ',
  ),
);
/** Verbs whose subject is what the nouns below are about, with "of": "has the backing of". */
const HAVING = new Set(['have', 'lose', 'need', 'seek']);
/** Nouns whose "of" names the one who gives: "the endorsement of the mayor". */
const GIVEN = new Set('endorsement backing support blessing approval praise admiration respect trust confidence vote wrath ire'.split(' '));

/**
 * "The plan | drew criticism | from residents", "She | won the backing | of the union": who is named after the noun speaks
 * or feels, and the subject is what they speak of. FrameNet calls these support verbs of the passive kind.
 */
export function draftOfReceived(syntax: Syntax, cue: Candidate, draft: Draft, start: number, limit: number, to: number): boolean {
  if (cue.stance === 'neutral') return false;
  const { units, groups, document } = syntax;
  let before = start - 1;
  if (before > limit && lowerOfUnit(document, units, before) === 'up') before--;
  const group = before > limit ? (groups.of[before] as number) : -1;
  if (group < 0 || (groups.flags[group] as number) & G.passive || (groups.head[group] as number) !== before) return false;
  const verb = lemmaAt(document, units.from[before] as number);
  if (!RECEIVING.has(verb) && !(HAVING.has(verb) && isGivenBy(syntax, cue, to))) return false;
  const giver = giverAfter(syntax, cue, to);
  if (!giver) return false;
  const finite = ((groups.flags[group] as number) & G.finite) !== 0;
  const subject = finite ? subjectOf(syntax, group, limit) : subjectOfNonFinite(syntax, groups.start[group] as number, limit, to);
  if (!subject) return false;
  draft.source = { from: giver.from, to: giver.to };
  draft.cueAt = { from: groups.start[group] as number, to: cue.to };
  draft.content = withItem(draft.content, { from: subject.from, to: subject.to });
  const rest =
    giver.to < to && (units.word[giver.to] as number) & (W.preposition | W.that) ? trimmed(syntax, giver.to, endOfPhrase(syntax, giver.to, to)) : null;
  if (rest) draft.content = withItem(draft.content, rest);
  return true;
}

/** "from residents", "by the council", and after some nouns "of the union". */
function giverAfter(syntax: Syntax, cue: Candidate, to: number): UnitRange | null {
  const { to: at } = cue;
  if (at >= to) return null;
  const lower = lowerOfUnit(syntax.document, syntax.units, at);
  if (lower !== 'from' && lower !== 'among' && !isGivenBy(syntax, cue, to)) return null;
  return phraseAfter(syntax, at + 1, to);
}

/** "the endorsement | of the mayor". */
const isGivenBy = ({ document, units }: Syntax, { word, to: at }: Candidate, to: number): boolean =>
  at < to && lowerOfUnit(document, units, at) === 'of' && GIVEN.has(word.entry.term);

function endOfPhrase({ units }: Syntax, from: number, to: number): number {
  let i = from;
  while (i < to && !((units.word[i] as number) & (W.comma | W.semicolon | W.terminal | W.dash | W.colon))) i++;
  return i;
}
