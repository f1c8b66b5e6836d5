import { POS } from '../../document/types.js';
import { opensBeforeAside } from './asides.js';
import { clauseFollows, isQuotedPredicate, quotedPredicateFollows } from './clauses.js';
import { isSpeaker } from './content-conjunctions.js';
import { contentEnd, trimmed } from './contents.js';
import type { Candidate } from './cues.js';
import type { Draft } from './draft.js';
import { withItem } from './lists.js';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.js';
import { phraseAfter } from './phrases-after.js';
import { subjectOf } from './sources.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { hasFiniteVerb } from './tag-tails.js';
import { isNominal, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** "According to Brown, taxes rose" – "Taxes rose, according to Brown" – "Taxes, according to Brown, rose". */
export function draftOfPreposition(syntax: Syntax, cue: Candidate, draft: Draft, limit: number, to: number, cues: readonly Candidate[]): Draft | undefined {
  const { units } = syntax;
  const left = leftPart(syntax, limit, cue.from);
  const described = left && describedSource(syntax, left, cue.to, to);
  const initial = left === null || (!described && !hasFiniteVerb(syntax, left.from, left.to) && opensClause(syntax, cue.to, to));
  const source = described ?? (initial ? initialSource(syntax, cue.to, to) : sourceAfter(syntax, cue.to, to));
  if (!source || isDay(syntax, source)) return undefined;
  const { word } = units;
  if ((word[source.to] as number) & W.time && (word[source.to + 1] as number) & W.preposition)
    source.to = phraseAfter(syntax, source.to + 2, to)?.to ?? source.to;
  draft.source = source;
  let end = source.to;
  const unmarked = initial && clauseFollows(syntax, end, to) && ((units.word[end] as number) & (W.determiner | W.possessive | W.subject)) !== 0;
  while (!unmarked && end < to && !((units.word[end] as number) & (W.comma | W.terminal | W.semicolon | W.colon | W.close)) && units.tag[end] !== QUOTATION)
    end++;
  const opened = left !== null && opensBeforeAside(syntax, left.from, cue.from - 1) && clauseFollows(syntax, end + 1, to);
  if (left && !opened) draft.content = withItem(draft.content, left);
  const goesOn = initial || opened || (end < to && (units.word[end] as number) & W.comma && continuesAt(syntax, end + 1));
  if (initial && !left && announcesBlock(syntax, end, to)) {
    // "According to Ada Lund, writing in the Post: | …"
    draft.source = { from: source.from, to: to - 1 };
    draft.open = true;
    return draft;
  }
  if (goesOn && end < to) {
    // "According to Holt | the bridge is safe": the comma is missing
    const from = unmarked || units.tag[end] === QUOTATION ? end : end + 1;
    if (from < to) {
      const right = trimmed(syntax, from, contentEnd(syntax, from, beforeObjection(syntax, from, to, cues), cue, 'clause', []));
      if (right) draft.content = withItem(draft.content, right);
    }
  }
  return draft.content.length > 0 ? draft : undefined;
}

/** "The bridge, according to | Ada Lund, a sailor from Holm, | would close": between a subject and its verb, what stands after the name tells of its bearer. */
function describedSource(syntax: Syntax, left: UnitRange, at: number, to: number): UnitRange | null {
  const { units } = syntax;
  if (hasFiniteVerb(syntax, left.from, left.to) || (units.word[left.from] as number) & (W.preposition | W.subordinator | W.as)) return null;
  let commas = 0;
  for (let i = at; i + 1 < Math.min(to, at + LONGEST_DESCRIPTION); i++) {
    if ((units.word[i] as number) & (W.semicolon | W.colon | W.dash | W.and | W.but) || units.tag[i] === QUOTATION) return null;
    if (!((units.word[i] as number) & W.comma)) continue;
    if (finiteGroupAt(syntax, i + 1) >= 0) return commas === 1 ? { from: at, to: i } : null;
    commas++;
  }
  return null;
}

/** How many units may name and describe a source. */
const LONGEST_DESCRIPTION = 24;

/** "According to Holt, the bridge is safe |, but Lund said that it leaks": "but" with a speaker and a verb of speech ends what the source says. */
function beforeObjection(syntax: Syntax, from: number, to: number, cues: readonly Candidate[]): number {
  const { word } = syntax.units;
  for (let i = from; i + 2 < to; i++) if ((word[i] as number) & W.comma && (word[i + 1] as number) & W.but && isSpeaker(syntax, i + 2, cues)) return i;
  return to;
}

/** "in a statement | Monday": when, not who; "according to | today's council" names somebody. */
const isDay = ({ units }: Syntax, { from, to }: UnitRange): boolean => to === from + 1 && ((units.word[from] as number) & W.time) !== 0;

/** "Taxes, according to Brown, | rose", `«Nobody», according to Brown, | «ever asked me»`. */
const continuesAt = (syntax: Syntax, u: number): boolean => finiteGroupAt(syntax, u) >= 0 || isQuotedPredicate(syntax.units, u);

/** Nothing but a colon at the end of the statement, or a phrase and the colon. */
const announcesBlock = (syntax: Syntax, end: number, to: number): boolean =>
  ((syntax.units.word[to - 1] as number) & W.colon) !== 0 && (end === to - 1 || !hasFiniteVerb(syntax, end, to));

/** "For Lund, according to Holt, | the vote is a test": the source ends at a comma and the clause follows. */
function opensClause(syntax: Syntax, at: number, to: number): boolean {
  const end = longNounPhraseEnd(syntax.units, syntax.groups, at, to);
  return end > at && end < to && ((syntax.units.word[end] as number) & W.comma) !== 0 && clauseFollows(syntax, end + 1, to);
}

/** "according to | polling by the union": a gerund may be the head. */
function sourceAfter(syntax: Syntax, at: number, to: number): UnitRange | null {
  const { units } = syntax;
  const gerund = units.tag[at] === POS.VERB && (units.form[at] as number) & F.ing && (units.word[at + 1] as number) & W.preposition;
  if (!gerund) return phraseAfter(syntax, at, to);
  const rest = phraseAfter(syntax, at + 2, to);
  return rest && { from: at, to: rest.to };
}

/** The clause before a final "according to": from the last bracket, semicolon or dash on, if it is more than a conjunction. */
function leftPart(syntax: Syntax, limit: number, at: number): UnitRange | null {
  const { units } = syntax;
  let from = limit;
  let inside = 0;
  for (let i = at - 1; i >= limit; i--) {
    const word = units.word[i] as number;
    if (word & W.close) inside++;
    else if (word & W.open && inside > 0) inside--;
    else if (word & (W.open | W.semicolon) || (word & W.colon && i === at - 1)) {
      from = i + 1;
      break;
    }
  }
  const left = trimmed(syntax, from, at);
  if (!left) return null;
  let words = 0;
  for (let i = left.from; i < left.to; i++) words += units.words[i] as number;
  return words >= 3 || (words > 0 && isNominal(units, left.to - 1)) ? left : null;
}

/** At the start of a sentence the source ends before the clause, and an apposition counts only where another comma closes it. */
function initialSource(syntax: Syntax, at: number, to: number): UnitRange | null {
  const end = longNounPhraseEnd(syntax.units, syntax.groups, at, to);
  if (end === at) return null;
  const comma = modifierEnd(syntax, end, to);
  const parted = comma < to && ((syntax.units.word[comma] as number) & W.comma) !== 0;
  if (parted && (clauseFollows(syntax, comma + 1, to) || quotedPredicateFollows(syntax, comma + 1, to))) return { from: at, to: comma };
  return phraseAfter(syntax, at, to);
}

/** "According to a study | run by the council | , people who row live longer": past a participle or relative clause that belongs to the source. */
function modifierEnd({ units, groups }: Syntax, end: number, to: number): number {
  const group = end < to ? (groups.of[end] as number) : -1;
  const reduced = group >= 0 && groups.start[group] === end && ((units.form[end] as number) & (F.participle | F.ing)) !== 0;
  if (end >= to || !(reduced || (units.word[end] as number) & (W.relative | W.that))) return end;
  let i = end;
  while (i < to && !((units.word[i] as number) & (W.comma | W.terminal | W.semicolon | W.colon | W.dash)) && units.tag[i] !== QUOTATION) i++;
  return i;
}

/** "The firm has reportedly hidden losses": nobody is named; the clause around the adverb is what is reported. */
export function draftOfAdverb(syntax: Syntax, cue: Candidate, draft: Draft, limit: number, to: number, cues: readonly Candidate[]): Draft | undefined {
  const { groups } = syntax;
  const attribute = attributePhrase(syntax, cue, limit, to);
  if (attribute) {
    draft.content = [
      { from: attribute.from, to: cue.from },
      { from: cue.to, to: attribute.to },
    ];
    return draft;
  }
  let group = groups.of[cue.from] as number;
  for (let i = cue.to; group < 0 && i < Math.min(to, cue.to + 4); i++) group = finiteGroupAt(syntax, i);
  // "Lund was | reportedly on board"
  if (group < 0 && cue.from > limit && (syntax.units.word[cue.from - 1] as number) & W.be) group = finiteGroupAt(syntax, cue.from - 1);
  if (group < 0) return undefined;
  const subject = subjectOf(syntax, group, limit);
  if (subject) {
    const left = trimmed(syntax, subject.from, cue.from);
    if (left) draft.content = withItem(draft.content, left);
  }
  const right = trimmed(syntax, cue.to, contentEnd(syntax, cue.to, to, cue, 'clause', cues));
  if (right) draft.content = withItem(draft.content, right);
  return draft.content.length > 0 ? draft : undefined;
}

/** "the | allegedly | stolen boat": between an article and what describes a noun, the adverb goes no further than the noun; in "this reportedly failed" it goes with the verb. */
function attributePhrase({ units, groups }: Syntax, cue: Candidate, limit: number, to: number): UnitRange | undefined {
  const from = cue.from - 1;
  if (from < limit || !((units.form[from] as number) & F.article || (units.word[from] as number) & W.possessive)) return undefined;
  if (units.tag[cue.to] !== POS.ADJ && !((units.form[cue.to] as number) & F.participle)) return undefined;
  const end = nounPhraseEnd(units, groups, cue.to + 1, to);
  return end > cue.to + 1 && isNominal(units, end - 1) ? { from, to: end } : undefined;
}
