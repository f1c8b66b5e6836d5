import { POS } from '../../document/types.js';
import { isNominal, Q, QUOTATION, type Statement, type Units } from './units.js';
import { G, type VerbGroups } from './verb-group-types.js';
import { F, W } from './words.js';

export const isVerb = (units: Units, u: number) => units.tag[u] === POS.VERB;
export const isAuxiliary = (units: Units, u: number) => units.tag[u] === POS.AUX;

/** "the", "his", "it", "Lund": what an active verb would have after it. */
const startsObject = ({ word, tag }: Units, u: number): boolean =>
  ((word[u] as number) & (W.determiner | W.possessive | W.pronoun)) !== 0 || tag[u] === POS.PROPN || tag[u] === POS.NOUN || tag[u] === QUOTATION;

/** "Asked | whether it leaks, Lund said", "When | asked | about it, …": a past form without a subject before a comma is a participle. */
function opensAdjunct(units: Units, before: number, head: number, { from, to }: Statement): boolean {
  const word = before < from ? 0 : (units.word[before] as number);
  // "the words she used when | asked in May": no subject stands between, so it is no clause
  if (word & W.subordinator && !(word & (W.preposition | W.time)) && units.tag[before] !== POS.ADV && !startsObject(units, head + 1)) return true;
  const alone = before < from || (word & W.subordinator && (before === from || (units.word[before - 1] as number) & (W.comma | W.and | W.but)));
  if (!alone || units.tag[head + 1] === POS.PROPN) return false;
  for (let i = head + 1; i < to; i++)
    if ((units.word[i] as number) & W.comma || (units.tag[i] === QUOTATION && (units.quote[i] as number) & Q.comma)) return true;
  return false;
}

/** "Lund, | asked about it, said", "The board, widely | criticised for it, met": between two commas after a noun, and before a verb, a past form without an object is a participle. */
function isEnclosed(units: Units, head: number, { from, to }: Statement): boolean {
  let opening = head - 1;
  while (opening > from && units.tag[opening] === POS.ADV) opening--;
  if (opening - 1 < from || !((units.word[opening] as number) & W.comma) || !isNominal(units, opening - 1)) return false;
  if (!((units.word[head + 1] as number) & (W.preposition | W.wh | W.to | W.as))) return false;
  let comma = head + 1;
  while (comma < to && !((units.word[comma] as number) & W.comma)) comma++;
  return comma + 1 < to && (isVerb(units, comma + 1) || isAuxiliary(units, comma + 1)) && !((units.form[comma + 1] as number) & F.ing);
}

/** "the group said in a message | posted | on its website": between a verb of saying and the past form stands nothing but one phrase. */
function endsPhraseOfSaying(units: Units, groups: VerbGroups, said: number, head: number): boolean {
  const verb = groups.head[said] as number;
  if (!((units.form[verb] as number) & F.uttered) || !((units.word[verb + 1] as number) & W.preposition)) return false;
  if (!((units.word[verb + 2] as number) & (W.determiner | W.possessive))) return false;
  for (let i = verb + 3; i < head; i++) if (!isNominal(units, i) && units.tag[i] !== POS.ADJ) return false;
  return head > verb + 3;
}

/** "said by | telephone", "voted by | a large majority", "rejected by | 52 votes to 48"; "backed by | a majority of sailors" tells who did it. */
export function opensMeans({ tag, word, form }: Units, from: number): boolean {
  let at = from;
  while ((word[at] as number) & W.determiner || tag[at] === POS.ADJ || tag[at] === POS.NUM) at++;
  return ((form[at] as number) & F.means) !== 0 && !((word[at + 1] as number) & W.of && tag[at + 2] !== POS.NUM);
}

/** "a boat called | Fair Winds | sank": past a name, or -1 where none stands. */
export function nameEnd({ tag, words }: Units, at: number): number {
  if (tag[at] === QUOTATION) return (words[at] as number) <= LONGEST_NAME ? at + 1 : -1;
  let end = at;
  while (tag[end] === POS.PROPN) end++;
  return end > at ? end : -1;
}

/** How many words a name in quotation marks may have. */
const LONGEST_NAME = 6;

/** Takes a past form that reads as a participle out of the finite verbs. */
export function settleParticiple(units: Units, groups: VerbGroups, g: number, first: number, statement: Statement): void {
  if (isParticiple(units, groups, g, first, statement)) groups.flags[g] = ((groups.flags[g] as number) & ~G.finite) | G.participle;
}

/** "The law drafted by the council and | signed in May | requires": a participle joined to one, with a phrase and then the finite verb of both after it; "… and signed it" has no such verb. */
function joinsParticiple(units: Units, groups: VerbGroups, g: number, statement: Statement): boolean {
  const head = groups.head[g] as number;
  const next = groups.start[g + 1] as number;
  if (g === 0 || g + 1 >= groups.count || next >= statement.to || !((groups.flags[g + 1] as number) & G.finite)) return false;
  if ((units.form[head] as number) & F.uttered || !((units.word[head + 1] as number) & W.preposition) || opensSubjectAfterDay(units, head, next)) return false;
  for (let i = head + 1; i < next; i++) if (units.tag[i] === POS.PUNCT || (units.word[i] as number) & PARTS) return false;
  const other = groups.head[g - 1] as number;
  return groups.start[g - 1] === other && ((units.form[other] as number) & F.participle) !== 0 && units.tag[other - 1] === POS.NOUN;
}

/** Words that begin a phrase or clause of their own. */
const PARTS = W.comma | W.and | W.but | W.that | W.subordinator | W.relative | W.semicolon | W.colon | W.dash | W.subject | W.wh | W.as;

/** "The council said on Monday | the deadline has passed": a noun phrase right after a day is the subject of the verb that follows it, so the form before the day is no participle. */
function opensSubjectAfterDay({ word, form, tag }: Units, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++) {
    if (!((word[i - 1] as number) & W.time) || !((form[i - 1] as number) & F.capital)) continue;
    if ((form[i] as number) & F.article || (word[i] as number) & W.possessive || (tag[i] === POS.PROPN && !((word[i] as number) & W.time))) return true;
  }
  return false;
}

/** "The man accused of fraud said": a past form that could be a participle is one where a finite verb follows without a boundary, or a by-phrase does. */
function isParticiple(units: Units, groups: VerbGroups, g: number, first: number, statement: Statement): boolean {
  const head = groups.head[g] as number;
  const flags = groups.flags[g] as number;
  if (groups.start[g] !== head || !(flags & G.finite) || !((units.form[head] as number) & F.participle)) return false;
  const form = units.form[head] as number;
  if (form & F.base && !(form & F.past)) return false;
  // "said | when asked about it": no subject stands between
  if (head > statement.from && (units.word[head - 1] as number) & W.subordinator && (units.form[head - 1] as number) & F.circumstance) return true;
  if (opensAdjunct(units, head - 1, head, statement) || isEnclosed(units, head, statement)) return true;
  let before = head - 1;
  while (before >= statement.from && units.tag[before] === POS.ADV) before--;
  const previous = before >= statement.from ? (units.word[before] as number) : 0;
  const next = head + 1 < statement.to ? (units.word[head + 1] as number) : 0;
  if (before >= statement.from) {
    const tag = units.tag[before] as number;
    if (
      previous & (W.determiner | W.possessive | W.genitive) ||
      (tag === POS.NUM && !(before > statement.from && (units.word[before - 1] as number) & W.preposition)) ||
      (tag === POS.ADJ && !isNominal(units, before) && !(before > statement.from && (units.word[before - 1] as number) & W.be)) ||
      (tag === POS.ADP && !(previous & W.to))
    ) {
      // "One operative | said Lund left": what is said is no attribute, but for "the said Lund"
      const after = head + 1 < statement.to && !(form & F.uttered && !((units.form[before] as number) & F.article)) ? units.tag[head + 1] : 0;
      if (after === POS.NOUN || after === POS.ADJ || after === POS.PROPN) return true;
      // "an | estimated | 300 people", "an | estimated | €5 million"
      if ((after === POS.NUM || after === POS.SYM) && previous & W.determiner && (units.form[before] as number) & F.article) return true;
    }
    if (previous & W.and && joinsParticiple(units, groups, g, statement)) return g > first;
    if (previous & (W.subject | W.relative | W.and | W.but) || (previous & W.pronoun && !(previous & W.determiner))) return false;
  } else if (head + 1 < statement.to && (units.tag[head + 1] === POS.NOUN || units.tag[head + 1] === POS.ADJ)) return true;
  if (previous & W.joiner && units.tag[before] !== POS.SYM) return true; // "state-| owned"; not "81 % | said"
  // "half of those | polled | said": a verb right after a verb.
  if (previous & W.determiner && previous & W.pronoun && g + 1 < groups.count && groups.start[g + 1] === head + 1 && (groups.flags[g + 1] as number) & G.finite)
    return true;
  // "a poll | released | Sunday by the Herald"
  if (next & W.time && (units.word[head + 2] as number) & W.by && !((units.form[head + 3] as number) & F.ing) && isNominal(units, before)) return true;
  if (next & W.by && !opensMeans(units, head + 2) && !(head + 2 < statement.to && (units.form[head + 2] as number) & F.ing && units.tag[head + 2] === POS.VERB))
    return true;
  if (!(isNominal(units, before) || previous & W.comma)) return false;
  // "Documents | filed in court show": a first word has its capital in any case, and a plural its number
  const opening = units.tag[before] === POS.PROPN && !(previous & W.comma);
  if (opening && !(before === statement.from && (units.form[before] as number) & F.s && !(form & F.uttered))) return false;
  if (g > first && next & W.preposition && endsPhraseOfSaying(units, groups, g - 1, head)) return true;
  if (form & F.naming && units.tag[before] === POS.NOUN && g + 1 < groups.count && (groups.start[g + 1] as number) === nameEnd(units, head + 1)) return true;
  const timed = next & W.time || (next & W.determiner && (units.word[head + 2] as number) & W.time);
  if (!timed && !(next & (W.preposition | W.to | W.as))) return false;
  if (g === first && previous & W.comma) return false;
  for (let later = g + 1; later < groups.count; later++) {
    const start = groups.start[later] as number;
    if (start >= statement.to || opensSubjectAfterDay(units, head, start)) return false;
    const laterFlags = groups.flags[later] as number;
    // "accused of theft | and | held in Holm": settled already, from the last to the first
    const end = laterFlags & G.participle && (units.word[start - 1] as number) & W.and ? start - 1 : start;
    for (let i = groups.head[later - 1] as number; i < end; i++) if ((units.word[i] as number) & PARTS) return false;
    if (laterFlags & G.finite) return !opening || ((units.form[start] as number) & (F.base | F.s | F.past)) === F.base;
  }
  return false;
}
