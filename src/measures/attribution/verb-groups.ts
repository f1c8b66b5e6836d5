import { POS } from '../../document/types.js';
import { reusedColumns } from './columns.js';
import { isNominal, MARGIN, Q, QUOTATION, type Statement, type Units } from './units.js';
import { F, W } from './words.js';

/** What a verb group is like; bits of `VerbGroups.flags`. */
export const G = {
  finite: 1,
  passive: 2,
  infinitive: 4,
  ing: 8,
  /** A participle without auxiliary: "the man accused of fraud". */
  participle: 16,
  negated: 32,
  /** No main verb: "is", "has". */
  auxiliaryOnly: 64,
  modal: 128,
} as const;

/** Verb groups in columns: "has not yet been told" is one group, with its last verb as head. */
export interface VerbGroups {
  count: number;
  start: Int32Array;
  head: Int32Array;
  flags: Uint8Array;
  /** Of each unit: the group it belongs to, or -1. */
  of: Int32Array;
}

const columnsOf = reusedColumns((size) => ({
  start: new Int32Array(size),
  head: new Int32Array(size),
  flags: new Uint8Array(size),
  of: new Int32Array(size),
}));

/** One pass over the units of each statement. "He was not told" → finite, passive, negated. They are good until the next text's are found. */
export function findVerbGroups(units: Units): VerbGroups {
  const size = units.length + MARGIN;
  const { start, head, flags, of } = columnsOf(size);
  of.fill(-1, 0, size);
  const groups: VerbGroups = { count: 0, start, head, flags, of };
  for (const statement of units.statements) groupsOfStatement(units, groups, statement);
  return groups;
}

const isVerb = (units: Units, u: number) => units.tag[u] === POS.VERB;
const isAuxiliary = (units: Units, u: number) => units.tag[u] === POS.AUX;

function groupsOfStatement(units: Units, groups: VerbGroups, statement: Statement): void {
  const { from, to } = statement;
  const first = groups.count;
  let i = from;
  while (i < to) {
    const opens = isVerb(units, i) || isAuxiliary(units, i) || ((units.word[i] as number) & W.to && verbFollows(units, i + 1, to)) || isAllBut(units, i, to);
    i = opens ? readGroup(units, groups, i, to) : i + 1;
  }
  // from the last: "the woman | said in an emailed response" has no verb after it once "emailed" is known for a participle
  for (let g = groups.count - 1; g >= first; g--) settleParticiple(units, groups, g, first, statement);
}

/** "to openly criticise": a verb within two adverbs of the particle. */
function verbFollows(units: Units, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 3); i++) {
    if (isVerb(units, i)) return ((units.form[i] as number) & (F.base | F.s | F.past)) !== 0 || ((units.form[i] as number) & F.ing) === 0;
    if (isAuxiliary(units, i)) return true;
    if (units.tag[i] !== POS.ADV && !((units.word[i] as number) & W.not)) return false;
  }
  return false;
}

function readGroup(units: Units, groups: VerbGroups, start: number, limit: number): number {
  let flags = 0;
  let last = start;
  let lastBe = false;
  let first = true;
  let i = start;
  for (; i < limit; i++) {
    const word = units.word[i] as number;
    if (first && i === start && isAllBut(units, i, limit)) {
      i++;
      continue;
    }
    if (word & W.to) {
      if (!verbFollows(units, i + 1, limit)) break;
      if (!first && !(flags & G.auxiliaryOnly)) break;
      if (first) flags |= G.infinitive;
      else if (lastBe || !(word & W.have)) {
        if (!(flags & (G.modal | G.auxiliaryOnly))) break;
      }
      lastBe = false;
    } else if (isAuxiliary(units, i) || isPerfect(units, i, limit)) {
      if (first) flags |= word & W.finiteAux ? G.finite : (units.form[i] as number) & F.ing || /* being */ word & W.be ? G.ing : 0;
      if (word & W.modal) flags |= G.modal;
      lastBe = (word & W.be) !== 0;
      flags |= G.auxiliaryOnly;
      last = i;
    } else if (word & W.not) {
      flags |= G.negated;
      continue;
    } else if (!first && word & W.subordinator && isVerb(units, i + 1) && (units.form[i + 1] as number) & F.participle) {
      continue;
    } else if (isVerb(units, i)) {
      const form = units.form[i] as number;
      if (first)
        flags |=
          form & F.ing ? G.ing : afterVerb(units, groups, start) ? G.infinitive : form & F.past ? G.finite : form & F.participle ? G.participle : G.finite;
      if (lastBe && form & F.participle && !(form & F.ing) && !isShortHas(units, start, i, limit)) flags |= G.passive;
      flags &= ~G.auxiliaryOnly;
      last = i;
      i++;
      break;
    } else if (units.tag[i] === POS.ADV && !first && adverbInside(units, i, limit)) {
      continue;
    } else break;
    first = false;
  }
  const group = groups.count++;
  groups.start[group] = start;
  groups.head[group] = last;
  groups.flags[group] = flags;
  for (let u = start; u <= last; u++) groups.of[u] = group;
  return Math.max(last + 1, start + 1);
}

/** "The senator | all but | accused her": two words that are an adverb (Quirk et al. 1985, section 8.111). */
function isAllBut(units: Units, i: number, limit: number): boolean {
  if (!((units.word[i] as number) & W.determiner) || i + 2 >= limit || !((units.word[i + 1] as number) & W.but)) return false;
  return isVerb(units, i + 2) && ((units.form[i + 2] as number) & (F.past | F.s)) !== 0;
}

/** "to | have | robbed the bank": the tagger takes some for a verb of its own. */
function isPerfect(units: Units, i: number, limit: number): boolean {
  if (!isVerb(units, i) || !((units.word[i] as number) & W.have) || i + 1 >= limit || !isVerb(units, i + 1)) return false;
  return ((units.form[i + 1] as number) & (F.participle | F.ing)) === F.participle;
}

/** "he | 's said that", "she | 's called for a vote", "who | 's argued that": after "he", "she" and "who" the short form is "has" where the participle goes on like an active verb. */
function isShortHas(units: Units, start: number, participle: number, limit: number): boolean {
  if (start === 0 || !((units.form[start] as number) & F.short) || !((units.word[start - 1] as number) & (W.subject | W.relative))) return false;
  if (participle + 1 >= limit || (units.form[participle] as number) & F.undergone) return false;
  const next = units.word[participle + 1] as number;
  return (units.form[participle + 1] as number) & F.onward ? true : (next & (W.preposition | W.as | W.comma | W.terminal | W.and | W.subordinator)) === 0;
}

/** "helped | found the club": a verb right after a finite verb is its infinitive; after a passive none stands: "the town where he was treated | say". */
function afterVerb(units: Units, groups: VerbGroups, at: number): boolean {
  return (
    at > 0 &&
    isVerb(units, at - 1) &&
    groups.count > 0 &&
    groups.head[groups.count - 1] === at - 1 &&
    ((groups.flags[groups.count - 1] as number) & (G.finite | G.passive)) === G.finite &&
    !((units.form[at] as number) & F.s) &&
    ((units.form[at] as number) & (F.past | F.base)) !== F.past
  );
}

/** "has repeatedly said": the verb comes within three words. */
function adverbInside(units: Units, at: number, limit: number): boolean {
  for (let i = at + 1; i < Math.min(limit, at + 3); i++) {
    if (isVerb(units, i) || isAuxiliary(units, i)) return true;
    if (units.tag[i] !== POS.ADV && !((units.word[i] as number) & (W.not | W.to))) return false;
  }
  return false;
}

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
function settleParticiple(units: Units, groups: VerbGroups, g: number, first: number, statement: Statement): void {
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
