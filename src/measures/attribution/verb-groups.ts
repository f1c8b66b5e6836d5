import { POS } from '../../document/types.js';
import { reusedColumns } from './columns.js';
import { isAuxiliary, isVerb, settleParticiple } from './participles.js';
import { MARGIN, type Statement, type Units } from './units.js';
import { G, type VerbGroups } from './verb-group-types.js';
import { F, W } from './words.js';

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
