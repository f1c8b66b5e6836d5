import { POS } from '../../document/types.js';
import { leavesModifier } from './content-modifiers.js';
import { contentEnd, trimmed } from './contents.js';
import { type CueWord, THRESHOLD } from './cue-words.js';
import type { Candidate } from './cues.js';
import type { Draft } from './draft.js';
import { skipAdverbs } from './frames.js';
import { withItem } from './lists.js';
import { nounPhraseStart } from './noun-phrases.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { isNominal, lowerOfUnit, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** A relative clause whose verb reports what it goes back to: "the plan | that Brown opposed". */
export interface Gap {
  /** The subject of the reporting verb. */
  subject: UnitRange;
  /** What is reported: the relative pronoun, or the noun phrase where there is none or it is "that". */
  object: UnitRange;
}

/** How many words the noun phrases before a gap may have. */
const LONGEST_PHRASE = 14;

/** "a bill | which critics called unfair", "the plan | Brown has opposed", "what | he said was a mistake": the gap that the cue's clause leaves, if it does. */
export function gapBefore(syntax: Syntax, group: number, limit: number): Gap | undefined {
  const { units, groups } = syntax;
  let end = groups.start[group] as number;
  while (end > limit && units.tag[end - 1] === POS.ADV && !((units.word[end - 1] as number) & (W.wh | W.relative))) end--;
  if (end - 1 <= limit || !isNominal(units, end - 1) || (units.word[end - 1] as number) & (W.relative | W.wh)) return undefined;
  const start = subjectStart(syntax, end, limit);
  if (start >= end || start <= limit) return undefined;
  const opener = start - 1;
  const word = units.word[opener] as number;
  const subject = { from: start, to: end };
  if (word & W.that) {
    const head = headBefore(syntax, opener, limit);
    if (!head && (units.word[opener - 1] as number) & W.comma) return { subject, object: { from: opener, to: start } };
    return head && { subject, object: head };
  }
  if (isObjectPronoun(syntax, opener, limit) || (isWhoSubject(syntax, opener, limit) && finiteGroupAt(syntax, (groups.head[group] as number) + 1) >= 0))
    return { subject, object: { from: opener, to: start } };
  const head = headBefore(syntax, start, limit);
  if (!head || (units.tag[start] === POS.PROPN && units.tag[head.from] !== POS.PRON && !((units.word[head.from] as number) & (W.determiner | W.possessive))))
    return undefined;
  return { subject, object: head };
}

/** "whom", "which", "what"; not "of which", nor "which rules". */
function isObjectPronoun({ units, document }: Syntax, at: number, limit: number): boolean {
  const word = units.word[at] as number;
  if (!(word & W.wh)) return false;
  const lower = document.vocabulary.lowers[document.tokens.word[units.from[at] as number] as number];
  if (lower !== 'which' && lower !== 'whom' && lower !== 'what') return false;
  return lower === 'what' || at === limit || !((units.word[at - 1] as number) & W.preposition);
}

/** "rivals | who he said were late": after the reporting verb comes the verb that "who" is the subject of. */
const isWhoSubject = ({ units, document }: Syntax, at: number, limit: number): boolean =>
  at > limit && ((units.word[at] as number) & W.relative) !== 0 && lowerOfUnit(document, units, at) === 'who';

/** The subject of a relative clause: a pronoun, a name after a common noun ("the grain | Brown wanted"), or a phrase with a determiner. */
function subjectStart({ units }: Syntax, end: number, limit: number): number {
  if ((units.word[end - 1] as number) & W.subject) return end - 1;
  let start = nounPhraseStart(units, end, Math.max(limit, end - LONGEST_PHRASE));
  // "in what | experts | call a mistake": the tagger takes "what" for a determiner
  if (start + 1 < end && (units.word[start] as number) & W.wh) start++;
  for (let i = end - 1; i > start; i--)
    if (units.tag[i] === POS.PROPN && units.tag[i - 1] === POS.NOUN && !((units.form[i - 1] as number) & F.capital)) return i;
  return start;
}

/** The noun phrase that a relative clause without a pronoun belongs to; times and names have none. */
function headBefore(syntax: Syntax, end: number, limit: number): UnitRange | undefined {
  const { units } = syntax;
  const last = end - 1;
  if (last < limit || (units.word[last] as number) & W.time) return undefined;
  if (isIndefinite(syntax, last)) return { from: last, to: end };
  if (units.tag[last] !== POS.NOUN && !((units.word[last] as number) & W.determiner)) return undefined;
  const from = nounPhraseStart(units, end, Math.max(limit, end - LONGEST_PHRASE));
  return from < end ? { from, to: end } : undefined;
}

const isIndefinite = ({ document, units }: Syntax, u: number): boolean => units.tag[u] === POS.PRON && INDEFINITES.has(lowerOfUnit(document, units, u));
const INDEFINITES = new Set(['something', 'anything', 'everything', 'nothing']);

/** How strongly a word reports what its clause goes back to: it takes an object, or a clause whose verb comes next. */
export function strengthInGap(syntax: Syntax, { frames }: CueWord, end: number, limit: number): number {
  const at = skipAdverbs(syntax, end, limit);
  if (at < limit && finiteGroupAt(syntax, at) >= 0 && frames.clause >= THRESHOLD) return frames.clause;
  return Math.max(frames.np, frames.as);
}

/** "the wall, which they say will never come, | is old": a relative clause that a comma opens ends at the comma before the next verb. */
export function enclosedEnd(syntax: Syntax, opener: number, at: number, to: number): number {
  const { units } = syntax;
  if (opener < 1 || !((units.word[opener - 1] as number) & W.comma) || !((units.word[opener] as number) & W.relative)) return to;
  for (let i = at; i + 1 < to; i++) if ((units.word[i] as number) & W.comma && finiteGroupAt(syntax, i + 1) >= 0) return i;
  return to;
}

/** "the knife that they say was used | was never found": one without commas ends at the next auxiliary that has no subject of its own. */
function restrictiveEnd(syntax: Syntax, at: number, to: number): number {
  const first = finiteGroupAt(syntax, at);
  if (first < 0) return to;
  for (let i = (syntax.groups.head[first] as number) + 1; i < to; i++) if (syntax.units.tag[i] === POS.AUX && leavesModifier(syntax, at, i, true)) return i;
  return to;
}

/** "which | he said | had harmed them": what the clause goes back to, and the rest of it. */
export function draftOfGap(syntax: Syntax, cue: Candidate, gap: Gap, draft: Draft, to: number, cues: readonly Candidate[]): Draft {
  const { units } = syntax;
  draft.source = gap.subject;
  draft.content = withItem(draft.content, gap.object);
  const at = skipAdverbs(syntax, cue.to, to);
  const goesOn =
    at < to &&
    ((finiteGroupAt(syntax, at) >= 0 && cue.word.frames.clause >= THRESHOLD) ||
      units.tag[at] === QUOTATION ||
      units.tag[at] === POS.ADJ ||
      ((units.word[at] as number) & (W.as | W.to | W.not | W.determiner)) !== 0);
  if (!goesOn) return draft;
  const limit = restrictiveEnd(syntax, at, enclosedEnd(syntax, gap.object.from, at, to));
  const rest = trimmed(syntax, at, contentEnd(syntax, at, limit, cue, 'np', cues));
  if (rest) draft.content = withItem(draft.content, rest);
  return draft;
}
