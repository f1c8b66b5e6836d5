import { POS } from '../../document/types.js';
import { longNounPhraseEnd, nounPhraseStart } from './noun-phrases.js';
import { skipAdverbs } from './frames.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { isNominal, lowerOfUnit, QUOTATION } from './units.js';
import { G } from './verb-groups.js';
import { F, W } from './words.js';

/** Where a search for a subject ended. */
export type Subject = (UnitRange & { kind: 'phrase' | 'relative' }) | { kind: 'shared' } | null;

const BOUNDARY = W.colon | W.semicolon | W.dash | W.terminal;

/** Is the unit an opener of a relative clause ("who", "which", "that" after a noun)? */
export function isRelative({ units }: Syntax, u: number, limit: number): boolean {
  const word = units.word[u] as number;
  if (word & W.relative) return true;
  return (word & W.that) !== 0 && u - 1 >= limit && isNominal(units, u - 1) && !((units.word[u - 1] as number) & W.pronoun);
}

/**
 * The subject of the verb group that starts at `at`: "the head of the union, a farmer from Ames, | said".
 * `shared`: the verb continues a clause begun before ("praised the plan and | said").
 */
export function subjectBefore(syntax: Syntax, at: number, limit: number): Subject {
  const { units } = syntax;
  let i = at - 1;
  let after = -1;
  for (; i >= limit; i--) {
    const word = units.word[i] as number;
    if (word & W.close) {
      if (after < 0) after = i + 1;
      i = openBefore(syntax, i, limit);
      continue;
    }
    const time = (word & W.time) !== 0;
    const timePhrase = (word & (W.preposition | W.determiner)) !== 0 && i + 1 < at && ((units.word[i + 1] as number) & W.time) !== 0 && !(word & (W.possessive | W.as));
    if (!time && !timePhrase && units.tag[i] !== POS.ADV && !(word & W.not)) break;
    if (word & (W.wh | W.subordinator) && !time) return null;
  }
  if (i < limit) return null;
  const word = units.word[i] as number;
  if (isRelative(syntax, i, limit)) return { from: i, to: i + 1, kind: 'relative' };
  if (word & (W.and | W.but)) return { kind: 'shared' };
  if (word & W.comma) return appositionBefore(syntax, i, limit);
  if (word & W.dash) return dashedBefore(syntax, i, limit);
  if (!isNominal(units, i) && !(word & W.determiner) && !closesRelative(syntax, i, limit)) return null;
  const subject = regionBefore(syntax, i + 1, limit);
  return subject && subject.kind === 'phrase' && after > subject.to ? { ...subject, to: after } : subject;
}

/** The relative pronoun before a verb: "who | left", "whose laws | were struck down"; -1 where there is none. */
function relativeOpener(syntax: Syntax, before: number, limit: number): number {
  const { units } = syntax;
  if (before <= limit) return -1;
  if (isRelative(syntax, before, limit)) return before;
  if (!isNominal(units, before)) return -1;
  const start = nounPhraseStart(units, before + 1, limit);
  return start - 1 > limit && (units.word[start - 1] as number) & W.relative && (units.word[start - 1] as number) & W.possessive ? start - 1 : -1;
}

/** "an official who was not authorised to speak | said": the clause that ends here belongs to a noun before it. */
function closesRelative(syntax: Syntax, at: number, limit: number): boolean {
  const { units } = syntax;
  for (let i = at; i > Math.max(limit, at - 16); i--) {
    if ((units.word[i] as number) & (W.comma | W.and | W.but | W.subordinator) || units.tag[i] === QUOTATION) return false;
    if (isRelative(syntax, i, limit) && isNominal(units, i - 1)) {
      let verb = i + 1;
      if ((units.word[i] as number) & W.possessive) while (verb < at && (isNominal(units, verb) || units.tag[verb] === POS.ADJ)) verb++;
      while (verb < at && units.tag[verb] === POS.ADV) verb++;
      return finiteGroupAt(syntax, verb) >= 0;
    }
  }
  return false;
}

/** The opening bracket of a closing one: "Brown (D-Ohio)". */
function openBefore({ units }: Syntax, close: number, limit: number): number {
  for (let i = close - 1; i >= Math.max(limit, close - 12); i--) if ((units.word[i] as number) & W.open) return i;
  return close;
}

/** The clause region that ends before `end`, cut to its noun phrase. */
function regionBefore(syntax: Syntax, end: number, limit: number): Subject {
  const { units, groups } = syntax;
  let r = end - 1;
  let afterVerb = false;
  let firstAnd = -1;
  let lastAnd = -1;
  for (; r >= limit; r--) {
    const word = units.word[r] as number;
    if (units.tag[r] === QUOTATION) {
      if ((units.words[r] as number) > 4 || units.quote[r]) break;
      continue;
    }
    if (word & W.comma) {
      if (lastAnd >= 0 && listMember(syntax, r, limit)) continue;
      break;
    }
    if (word & W.close) {
      r = openBefore(syntax, r, limit);
      continue;
    }
    if (word & (BOUNDARY | W.but) || (word & W.that && !isRelative(syntax, r, limit)) || word & W.subordinator || (word & W.as && !isCompoundAs(syntax, r))) break;
    if (word & W.wh || (word & W.that && isRelative(syntax, r, limit))) break;
    if (word & W.and) {
      firstAnd = r;
      if (lastAnd < 0) lastAnd = r;
    }
    const group = finiteGroupAt(syntax, r);
    if (group >= 0) {
      let before = (groups.start[group] as number) - 1;
      while (before >= limit && units.tag[before] === POS.ADV) before--;
      const opener = relativeOpener(syntax, before, limit);
      if (opener > limit && firstAnd < 0) {
        r = opener;
        continue;
      }
      afterVerb = true;
      break;
    }
  }
  let from = Math.max(r + 1, limit);
  if (afterVerb && firstAnd >= 0 && firstAnd + 1 < end) from = firstAnd + 1;
  return phraseIn(syntax, from, end);
}

/** "as well as", "such as": no clause begins here. */
function isCompoundAs({ units, document }: Syntax, at: number): boolean {
  const near = (u: number) => (u >= 0 && u < units.length ? lowerOfUnit(document, units, u) : '');
  return near(at + 1) === 'well' || near(at - 1) === 'well' || near(at - 1) === 'such';
}

/** "Smith, Jones and Brown": is what stands before this comma a member of the list? */
function listMember({ units, groups }: Syntax, comma: number, limit: number): boolean {
  if (comma - 1 < limit || !isNominal(units, comma - 1)) return false;
  const start = nounPhraseStart(units, comma, limit);
  if (start >= comma || (groups.of[start] as number) >= 0) return false;
  if (start === limit) return true;
  const before = units.word[start - 1] as number;
  return (before & W.comma) !== 0 && !((units.word[start] as number) & W.preposition);
}

/** What of a region is the noun phrase: conjunctions, adverbs and a fronted phrase are not. */
function phraseIn(syntax: Syntax, start: number, end: number): Subject {
  const { units, groups } = syntax;
  let from = start;
  if (isApproximator(syntax, from, end)) return { from, to: end, kind: 'phrase' };
  while (from < end) {
    const word = units.word[from] as number;
    if (isApproximator(syntax, from, end)) return { from, to: end, kind: 'phrase' };
    if (word & (W.and | W.but | W.comma | W.close | W.open) || (units.tag[from] === POS.PUNCT && !(word & W.joiner)) || units.tag[from] === POS.SYM || (units.tag[from] === POS.ADV && !(from + 1 < end && units.tag[from + 1] === POS.ADJ)) || word & W.not) from++;
    else if (word & W.time && from + 1 < end) from++;
    else break;
  }
  if (from >= end) return null;
  const opening = units.word[from] as number;
  const fronted = (opening & (W.preposition | W.as | W.to)) !== 0 || (groups.of[from] as number) >= 0;
  if (fronted) {
    let phrase = nounPhraseStart(units, end, from);
    while (phrase > from + 1 && (units.word[phrase - 1] as number) & W.of) {
      const longer = nounPhraseStart(units, phrase - 1, from + 1);
      if (longer >= phrase - 1) break;
      phrase = longer;
    }
    from = Math.min(phrase, end - 1);
  }
  return { from, to: end, kind: 'phrase' };
}

const APPROXIMATORS = new Set(['about', 'almost', 'nearly', 'roughly', 'around', 'some', 'over', 'just', 'more', 'fewer', 'less']);

/** "Almost half", "About four in 10": the phrase begins with its approximation. */
function isApproximator({ units, document }: Syntax, from: number, end: number): boolean {
  if (from + 1 >= end || units.words[from] !== 1 || units.tag[from] === QUOTATION || !APPROXIMATORS.has(lowerOfUnit(document, units, from))) return false;
  const next = lowerOfUnit(document, units, from + 1);
  return units.tag[from + 1] === POS.NUM || next === 'half' || next === 'all' || next === 'every' || next === 'than' || next === 'a' || next === 'two' || next === 'one';
}

/** `Smith, a farmer from Ames, | said`: the apposition's head before the comma, or a verb that shares its subject. */
function appositionBefore(syntax: Syntax, comma: number, limit: number): Subject {
  const { units } = syntax;
  let end = comma;
  let keep = false;
  for (let hops = 0; hops < 6; hops++) {
    const open = commaBefore(syntax, end, limit);
    if (open < 0) return hops === 0 ? { kind: 'shared' } : head(end);
    const kind = segmentKind(syntax, open + 1, end, limit);
    if (kind === 'clause' || open - 1 < limit || !(isNominal(units, open - 1) || (units.word[open - 1] as number) & W.close)) return hops === 0 ? { kind: 'shared' } : head(end);
    if (kind === 'apposition') keep = true;
    if (hops > 0 && units.tag[open + 1] !== POS.NUM) keep = keep || kind === 'apposition';
    end = open;
    const before = commaBefore(syntax, end, limit);
    const headFrom = before < 0 ? limit : before + 1;
    if (before < 0 || !chains(syntax, headFrom, end, limit, before)) return head(end);
  }
  return head(end);

  function head(until: number): Subject {
    const subject = regionBefore(syntax, until, limit);
    if (subject && subject.kind === 'phrase' && keep) return { ...subject, to: comma };
    return subject;
  }
}

/** "…, 45, | of Dayton,": the segment is no head itself, so the head stands further left. */
function chains({ units }: Syntax, from: number, to: number, limit: number, comma: number): boolean {
  if (comma - 1 < limit || !isNominal(units, comma - 1)) return false;
  const word = units.word[from] as number;
  if (units.tag[from] === POS.NUM || word & W.relative) return true;
  const short = to - from <= 2;
  if (short && units.tag[from] === POS.PROPN && units.tag[comma - 1] === POS.PROPN && !(word & W.time)) return true;
  const before = units.tag[comma - 1];
  return ((word & (W.determiner | W.of)) !== 0 || units.tag[from] === POS.NOUN || units.tag[from] === POS.ADJ) && (before === POS.PROPN || before === POS.NUM) && to - from <= 12;
}

function commaBefore({ units }: Syntax, at: number, limit: number): number {
  for (let i = at - 1; i >= limit; i--) {
    const word = units.word[i] as number;
    if (word & W.comma) return i;
    if (word & (BOUNDARY & ~W.dash) || (units.tag[i] === QUOTATION && (units.words[i] as number) > 4)) return -1;
  }
  return -1;
}

/** What stands between two commas: a clause, a relative clause, an age or town (dropped), or an apposition (kept). */
function segmentKind(syntax: Syntax, from: number, to: number, limit: number): 'clause' | 'relative' | 'aside' | 'apposition' {
  const { units, groups } = syntax;
  if (from >= to) return 'clause';
  const word = units.word[from] as number;
  if (word & W.relative || (word & W.preposition && from + 1 < to && (units.word[from + 1] as number) & W.relative)) return 'relative';
  for (let i = from; i < to; i++) {
    if (isRelative(syntax, i, limit)) break;
    if (finiteGroupAt(syntax, i) >= 0 && !(i > from && couldModify(syntax, i))) return 'clause';
  }
  if (word & (W.and | W.but)) return 'clause';
  if (/^(?:including|like)$/.test(lowerOfUnit(syntax.document, units, from))) return 'apposition';
  if (units.tag[from] === POS.NUM || word & (W.preposition | W.time) || units.tag[from] === POS.ADV) return 'aside';
  if ((groups.of[from] as number) >= 0 && !((units.form[from] as number) & 0)) return (units.word[from] as number) & W.determiner ? 'apposition' : 'aside';
  if (isPlace(syntax, from, to) && !(from - 2 >= limit && units.tag[from - 2] !== POS.PROPN)) return 'aside';
  return 'apposition';
}

/** "a group | allied with the party": a bare form that may be a participle, before a preposition, in an apposition. */
function couldModify({ units, groups }: Syntax, i: number): boolean {
  const group = groups.of[i] as number;
  return groups.start[group] === i && groups.head[group] === i && ((units.form[i] as number) & F.participle) !== 0 && i + 1 < units.length && ((units.word[i + 1] as number) & (W.preposition | W.to)) !== 0;
}

/** "Dayton", "Gainesville Fla.": names only. "Democrat of Delaware", "Ohio's governor" are none. */
function isPlace({ units }: Syntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units.tag[i] !== POS.PROPN && !((units.word[i] as number) & W.joiner)) return false;
  return true;
}

/** `Kasich — endorsed in May — | said`. */
function dashedBefore(syntax: Syntax, dash: number, limit: number): Subject {
  const { units } = syntax;
  for (let i = dash - 1; i > limit; i--) {
    const word = units.word[i] as number;
    if (word & W.dash && isNominal(units, i - 1)) return regionBefore(syntax, i, limit);
    if (word & (W.terminal | W.semicolon)) break;
  }
  return null;
}

/** The subject of a finite verb group; shared subjects are looked up at the clause before. */
export function subjectOf(syntax: Syntax, group: number, limit: number): (UnitRange & { kind: 'phrase' | 'relative' }) | null {
  const { groups } = syntax;
  let g = group;
  for (let hops = 0; hops < 5 && g >= 0; hops++) {
    const start = groups.start[g] as number;
    const subject = subjectBefore(syntax, start, limit);
    if (subject === null && hops === 0) return null;
    if (subject !== null && subject.kind !== 'shared') return subject;
    g = previousFinite(syntax, start, limit);
  }
  return null;
}

/** The nearest finite group before a unit, or -1. */
export function previousFinite({ groups }: Syntax, at: number, limit: number): number {
  for (let i = at - 1; i >= limit; i--) {
    const g = groups.of[i] as number;
    if (g < 0) continue;
    if ((groups.flags[g] as number) & G.finite) return g;
    i = groups.start[g] as number;
  }
  return -1;
}

/** The subject of a participle or infinitive: the noun before it, else that of the main clause to the left, else to the right. */
export function subjectOfNonFinite(syntax: Syntax, start: number, from: number, to: number): (UnitRange & { kind: 'phrase' | 'relative' }) | null {
  const { units, groups } = syntax;
  const before = start - 1;
  const infinitive = ((groups.flags[groups.of[start] as number] ?? 0) & G.infinitive) !== 0;
  if (!infinitive && before >= from && isNominal(units, before) && units.tag[before] !== QUOTATION) {
    const phrase = nounPhraseStart(units, start, from);
    return { from: phrase, to: start, kind: 'phrase' };
  }
  let g = previousFinite(syntax, start, from);
  while (g >= 0) {
    const subject = subjectOf(syntax, g, from);
    if (subject) {
      if (subject.kind === 'phrase') return subject;
      const outer = previousFinite(syntax, subject.from, from);
      if (outer < 0) return subject;
      g = outer;
      continue;
    }
    g = previousFinite(syntax, groups.start[g] as number, from);
  }
  for (let i = start; i < to; i++) {
    if (!((units.word[i] as number) & W.comma)) continue;
    for (let j = i + 1; j < to; j++) {
      const next = finiteGroupAt(syntax, j);
      if (next < 0) continue;
      const subject = subjectBefore(syntax, groups.start[next] as number, i + 1);
      return subject && subject.kind === 'phrase' ? subject : null;
    }
    return null;
  }
  return null;
}

/** The noun phrase after a preposition or an inverted verb: `said | Lamar Smith, a Republican from Texas`. */
export function phraseAfter(syntax: Syntax, at: number, limit: number): UnitRange | null {
  const { units, groups } = syntax;
  const end = longNounPhraseEnd(units, groups, at, limit);
  if (end === at) return null;
  let to = relativeEnd(syntax, end, limit);
  if (to < limit && (units.word[to] as number) & W.comma) to = appositionAfter(syntax, to, limit);
  return { from: at, to };
}

/** "a source | familiar with the talks", "a man | who was there": what belongs to the noun without a comma. */
function relativeEnd(syntax: Syntax, end: number, limit: number): number {
  const { units, groups } = syntax;
  if (end >= limit) return end;
  const word = units.word[end] as number;
  const g = groups.of[end] as number;
  const reduced = units.tag[end] === POS.ADJ || (g >= 0 && ((groups.flags[g] as number) & (G.participle | G.ing)) !== 0);
  if (!(word & W.relative) && !reduced) return end;
  let i = end;
  while (i < limit && !((units.word[i] as number) & (W.comma | W.terminal | W.semicolon | W.colon | W.dash)) && units.tag[i] !== QUOTATION) i++;
  return i;
}

/** `said X, | head of the union`: an apposition to the right, up to the next comma or the end. */
function appositionAfter(syntax: Syntax, comma: number, limit: number): number {
  const { units, groups } = syntax;
  const from = comma + 1;
  if (from >= limit) return comma;
  const word = units.word[from] as number;
  if ((units.form[from] as number) & F.number) {
    const next = from + 1;
    if (next >= limit || !((units.word[next] as number) & W.comma)) return comma;
    const beyond = appositionAfter(syntax, next, limit);
    return beyond > next ? beyond : comma;
  }
  const nominal = (word & W.determiner) !== 0 || units.tag[from] === POS.NOUN || units.tag[from] === POS.ADJ || (word & W.relative) !== 0;
  if (!nominal && units.tag[from] !== POS.PROPN) return comma;
  let to = from;
  while (to < limit && !((units.word[to] as number) & (W.comma | W.terminal | W.semicolon | W.colon)) && units.tag[to] !== QUOTATION) to++;
  if (!(word & W.relative)) {
    for (let i = from; i < to; i++) {
      if (isRelative(syntax, i, from)) break;
      if (finiteGroupAt(syntax, i) >= 0 && !(i > from && couldModify(syntax, i))) return comma;
    }
  }
  if ((groups.of[from] as number) >= 0 || (!nominal && isPlace(syntax, from, to))) return comma;
  return to;
}

/** The head a relative pronoun stands for: "Sanders, | who". */
export function headOfRelative({ units }: Syntax, at: number, limit: number): UnitRange | null {
  let end = at;
  while (end > limit && (units.word[end - 1] as number) & (W.comma | W.dash)) end--;
  const from = nounPhraseStart(units, end, limit);
  return from < end ? { from, to: end } : null;
}

/** The agent of a passive: "was criticised sharply | by his rivals". */
export function agentAfter(syntax: Syntax, from: number, limit: number): (UnitRange & { by: number }) | null {
  const { units } = syntax;
  let i = skipAdverbs(syntax, from, limit);
  for (let steps = 0; steps < 12 && i < limit; steps++, i++) {
    const word = units.word[i] as number;
    if (word & W.by) {
      const phrase = phraseAfter(syntax, i + 1, limit);
      return phrase && !(finiteGroupAt(syntax, i + 1) >= 0) ? { from: phrase.from, to: beforeReason(syntax, phrase), by: i } : null;
    }
    if (word & (W.comma | W.terminal | W.semicolon | W.and | W.but | W.that) || finiteGroupAt(syntax, i) >= 0 || units.tag[i] === QUOTATION) return null;
  }
  return null;
}

/** "by residents | for its cost": the reason is no part of the agent. */
function beforeReason({ document, units }: Syntax, { from, to }: UnitRange): number {
  for (let i = from + 1; i < to; i++) if (units.tag[i] !== QUOTATION && /^(?:for|over|after|during)$/.test(lowerOfUnit(document, units, i))) return i;
  return to;
}
