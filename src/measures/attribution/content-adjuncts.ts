import { POS } from '../../document/types.js';
import { holdsFinite } from './content-modifiers.js';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { lowerOfUnit } from './units.js';
import { F, W } from './words.js';

export const YEAR = /^(?:19|20)\d\d$/;

/** "backed the plan | last week", "… | in May", "… | there in March": when an object was named, with its preposition; "the events of this week" keep theirs. */
export function beforeTime({ document, units }: Syntax, from: number, at: number): number {
  const { word, form, tag } = units;
  let end = at;
  // "ignored it | for two hours", "endorsed her | in 2008"
  const lasts = ((form[end - 1] as number) & F.duration) !== 0 && end - 3 > from && tag[end - 2] === POS.NUM && lowerOfUnit(document, units, end - 3) === 'for';
  const dated = end - 2 > from && YEAR.test(lowerOfUnit(document, units, end - 1)) && lowerOfUnit(document, units, end - 2) === 'in';
  if (lasts) end -= 3;
  else if (dated) end -= 2;
  while (end - 1 > from && (word[end - 1] as number) & W.time && !((word[end - 2] as number) & (W.possessive | W.genitive))) {
    let start = end - 1;
    if ((form[start - 1] as number) & F.dating) start--;
    else if ((word[start - 1] as number) & W.determiner) break;
    else if (tag[start - 1] === POS.ADJ) {
      start--;
      if ((word[start - 1] as number) & W.determiner) start--;
    }
    if ((form[start - 1] as number) & F.article && start < end - 1) start--;
    if ((word[start - 1] as number) & W.preposition) {
      if ((word[start - 1] as number) & W.of) break;
      start--;
    }
    if (start <= from) break;
    end = start;
  }
  // "declared it safe | only last year"
  if (end < at && end - 1 > from && tag[end - 1] === POS.ADV && NARROWING.has(lowerOfUnit(document, units, end - 1))) end--;
  return end;
}

const NARROWING = new Set(['only', 'just', 'late', 'early']);

/** "explained the plan | in a letter to the town", "attacked her | on television": where an object was named is no part of it. */
export function opensVenue({ document, units, groups }: Syntax, at: number, limit: number): boolean {
  const end = nounPhraseEnd(units, groups, at + 1, limit);
  if (end === at + 1 || !((units.form[end - 1] as number) & F.venue) || (end < limit && (units.word[end] as number) & (W.that | W.relative))) return false;
  return /^(?:in|on|during|via|at)$/.test(lowerOfUnit(document, units, at));
}

/** "loved the boat | so much that she bought it": how much an object was felt is no part of it. */
export function opensDegree({ document, units }: Syntax, at: number, limit: number): boolean {
  if (units.tag[at] !== POS.ADV || at + 2 >= limit || !((units.word[at + 2] as number) & W.that) || lowerOfUnit(document, units, at) !== 'so') return false;
  return units.tag[at + 1] === POS.ADV || units.tag[at + 1] === POS.ADJ;
}

/** Phrases that tell when, where or how; those with "for", "as", "on" or "about" may tell what: "praised him for it". */
const SETTING = new Set('in at during after before until through amid despite since around via by with without throughout while'.split(' '));

/** "described it | in print", "endorsed Lund | after the vote": no phrase of time or place can belong to a pronoun, nor to a bare name; "credited her with | saving it" tells what. */
export function leavesName({ document, units }: Syntax, from: number, at: number): boolean {
  if (!((units.word[at] as number) & (W.preposition | W.subordinator)) || (units.word[at] as number) & W.of) return false;
  const pronoun = at === from + 1 && ((units.word[from] as number) & W.pronoun) !== 0 && !((units.word[from] as number) & (W.wh | W.relative));
  if (!pronoun) for (let i = from; i < at; i++) if (units.tag[i] !== POS.PROPN) return false;
  const lower = lowerOfUnit(document, units, at);
  return SETTING.has(lower) && !(lower === 'with' && (units.form[at + 1] as number) & F.ing);
}

/** `said «No more boats» | during a meeting`: a phrase of time or place after a quotation and no verb after it, of which the quotation could be the subject. */
export function opensSetting(syntax: Syntax, at: number, limit: number): boolean {
  const { document, units } = syntax;
  if (at >= limit || !((units.word[at] as number) & W.preposition) || !SETTING.has(lowerOfUnit(document, units, at))) return false;
  for (let i = at; i < limit && !((units.word[i] as number) & (W.comma | W.terminal | W.semicolon | W.and | W.but | W.relative | W.subordinator)); i++)
    if (finiteGroupAt(syntax, i) >= 0) return false;
  return true;
}

/** "as | she left", "as | the crowd laughed": a noun phrase and its verb; "as | mayor of Holm" is none. */
export function opensSubject(syntax: Syntax, at: number, limit: number): boolean {
  const { units, groups } = syntax;
  let end = nounPhraseEnd(units, groups, at, limit);
  if (end === at) return false;
  while (end < limit && units.tag[end] === POS.ADV) end++;
  return end < limit && finiteGroupAt(syntax, end) >= 0;
}

/** "his focus on big boats | has failed": an auxiliary right after an object has it, or what it belongs to, as its subject; in "the plan Lund | made" a clause begins. */
export function isSubjectOf(syntax: Syntax, from: number, at: number): boolean {
  const { units, groups } = syntax;
  const group = finiteGroupAt(syntax, at);
  if (group < 0 || groups.start[group] !== at || units.tag[at] !== POS.AUX) return false;
  let end = at;
  while (end - 1 > from && units.tag[end - 1] === POS.ADV) end--;
  const last = end - 1;
  if ((units.word[last] as number) & (W.subject | W.pronoun)) return false;
  let name = last;
  while (name > from && units.tag[name] === POS.PROPN) name--;
  if (name < last && units.tag[name] === POS.NOUN) return false;
  return longNounPhraseEnd(units, groups, from, at) === end;
}

/** "her letter, in which she said that she would pay, | was lost": a finite verb after the first comma goes on with a clause begun before; "he came, saw, and left" is a list. */
export function returnsToMain(syntax: Syntax, from: number, comma: number): boolean {
  const { units } = syntax;
  const inflected = units.tag[comma + 1] === POS.AUX || ((units.form[comma + 1] as number) & F.s) !== 0;
  if (!inflected || finiteGroupAt(syntax, comma + 1) < 0 || !holdsFinite(syntax, from, comma)) return false;
  for (let i = from; i < comma; i++) if ((units.word[i] as number) & (W.comma | W.dash | W.open)) return false;
  return true;
}

/** "declined to be named | and is not in the camp": a finite verb goes on with no infinitive, where that holds no clause. */
export function leavesInfinitive(syntax: Syntax, from: number, at: number): boolean {
  const { units } = syntax;
  let next = at + 1;
  while (units.tag[next] === POS.ADV) next++;
  if (finiteGroupAt(syntax, next) < 0 || !(units.tag[next] === POS.AUX || (units.form[next] as number) & (F.s | F.past))) return false;
  for (let i = from; i < at; i++) if (finiteGroupAt(syntax, i) >= 0) return false;
  return true;
}
