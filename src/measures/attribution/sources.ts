import { POS } from '../../document/types.js';
import { isPlace } from './appositions.js';
import { skipAdverbs } from './asides.js';
import { nounPhraseStart } from './noun-phrases.js';
import { opensMeans } from './participles.js';
import { phraseAfter } from './phrases-after.js';
import { regionBefore } from './subject-regions.js';
import { subjectBefore } from './subjects.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { isNominal, lowerOfUnit, Q, QUOTATION } from './units.js';
import { G } from './verb-group-types.js';
import { F, W } from './words.js';

/** The subject of a finite verb group; shared subjects are looked up at the clause before. */
export function subjectOf(syntax: Syntax, group: number, limit: number): (UnitRange & { kind: 'phrase' | 'relative' }) | null {
  const { groups } = syntax;
  let g = group;
  for (let hops = 0; hops < 5 && g >= 0; hops++) {
    const start = groups.start[g] as number;
    const subject = subjectBefore(syntax, start, limit);
    const closed = subject?.kind === 'relative' && hops > 0 && isClosed(syntax, groups.head[g] as number, groups.start[group] as number);
    if (subject !== null && subject.kind !== 'shared' && !closed) return subject;
    g = previousFinite(syntax, closed ? subject.from : start, limit);
  }
  return null;
}

/** "accused Berg, who chairs the board | , | of lying and said": a comma ends the relative clause before the verb that is joined. */
function isClosed({ units }: Syntax, verb: number, joined: number): boolean {
  for (let i = verb + 1; i < joined - 1; i++) if ((units.word[i] as number) & W.comma) return true;
  return false;
}

/** "stopped | reporters | from asking": who is kept from doing something would do it; "far from | asking" has no verb before its noun. */
function keptFrom({ document, units, groups }: Syntax, gerund: number, limit: number): (UnitRange & { kind: 'phrase' }) | null {
  const preposition = gerund - 1;
  if (preposition - 1 <= limit || lowerOfUnit(document, units, preposition) !== 'from' || !isNominal(units, preposition - 1)) return null;
  const from = nounPhraseStart(units, preposition, limit);
  return from > limit && from < preposition && (groups.of[from - 1] as number) >= 0 ? { from, to: preposition, kind: 'phrase' } : null;
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
  let before = start - 1;
  while (before > from && units.tag[before] === POS.ADV && !((units.word[before] as number) & W.wh)) before--; // "rules | recently | issued"
  const infinitive = ((groups.flags[groups.of[start] as number] ?? 0) & G.infinitive) !== 0;
  const object = objectBefore(syntax, start, from);
  if (infinitive && object && (object.verb & F.causes || object.preposition)) return { from: object.from, to: start, kind: 'phrase' };
  const kept = infinitive ? null : (keptFrom(syntax, start, from) ?? objectBlamed(syntax, start, from));
  if (kept) return kept;
  const lent = (object !== null && (object.verb & F.lends) !== 0) || isSentTo(syntax, start, from);
  if (!infinitive && !lent && before >= from && isNominal(units, before) && units.tag[before] !== QUOTATION) {
    let phrase = nounPhraseStart(units, before + 1, from);
    while (phrase - 1 > from && (units.word[phrase - 1] as number) & W.of) {
      const longer = nounPhraseStart(units, phrase - 1, from);
      if (longer >= phrase - 1) break;
      phrase = longer;
    }
    if (!setsScene(syntax, phrase, start, from) && !isOwnedBySubject(syntax, phrase, from)) return { from: phrase, to: before + 1, kind: 'phrase' };
  }
  let g = previousFinite(syntax, start, from);
  if (g < 0 && before > from && (units.word[before] as number) & W.comma && isNominal(units, before - 1)) {
    const subject = regionBefore(syntax, before, from);
    if (subject?.kind === 'phrase') return subject;
  }
  while (g >= 0) {
    const subject = subjectOf(syntax, g, from);
    if (subject) {
      if (subject.kind === 'phrase' && !isRelativeClause(syntax, subject.from, from)) return subject;
      const outer = previousFinite(syntax, subject.from, from);
      if (outer < 0) return subject;
      g = outer;
      continue;
    }
    g = previousFinite(syntax, groups.start[g] as number, from);
  }
  for (let i = start; i < to; i++) {
    if (!((units.word[i] as number) & W.comma) && !((units.quote[i] as number) & Q.comma)) continue;
    for (let j = i + 1; j < to; j++) {
      const next = finiteGroupAt(syntax, j);
      if (next < 0) continue;
      const subject = subjectBefore(syntax, groups.start[next] as number, i + 1);
      if (subject && subject.kind === 'relative') break;
      return subject && subject.kind === 'phrase' ? subject : null;
    }
  }
  return null;
}

/** "sent a letter to | the council | saying", "signed a letter with | other mayors | demanding": who gets or shares what a verb lends does not speak through it. */
function isSentTo(syntax: Syntax, end: number, limit: number): boolean {
  const { document, units } = syntax;
  const start = nounPhraseStart(units, end, limit);
  if (start - 1 <= limit || start >= end || !/^(?:to|with)$/.test(lowerOfUnit(document, units, start - 1))) return false;
  const object = objectBefore(syntax, start - 1, limit);
  return object !== null && (object.verb & F.lends) !== 0;
}

/** "fined | Lund | for claiming that": the object of the verb is who did what "for" gives as the reason. */
function objectBlamed(syntax: Syntax, start: number, limit: number): (UnitRange & { kind: 'phrase' }) | null {
  const { document, units } = syntax;
  const reason = start - 1;
  if (reason - 1 <= limit || lowerOfUnit(document, units, reason) !== 'for') return null;
  const object = objectBefore(syntax, reason, limit);
  return object?.verb ? { from: object.from, to: reason, kind: 'phrase' } : null;
}

/** "spent the day in | Holm | trying to": a name or time after a preposition of place or time is no speaker. */
function setsScene({ document, units, groups }: Syntax, from: number, end: number, limit: number): boolean {
  if (from <= limit) return false;
  const last = end - 1;
  if (last === from && units.tag[from] === POS.NUM && (units.word[from - 1] as number) & W.time) return true; // "since June 1 | attacking"
  if (!((units.word[from - 1] as number) & W.preposition)) return false;
  if (groups.of[from - 2] !== -1 && from - 2 >= limit && /^(?:around|across|through|into|along|over)$/.test(lowerOfUnit(document, units, from - 1)))
    return true; // "flew around | the world | asking"
  const placed = units.tag[last] === POS.PROPN || units.tag[last] === POS.NUM || ((units.word[last] as number) & W.time) !== 0;
  return (
    /^(?:since|during|after|before)$/.test(lowerOfUnit(document, units, from - 1)) || (placed && /^(?:in|on|at)$/.test(lowerOfUnit(document, units, from - 1)))
  );
}

/** "Lund opened | her last speech | saying": the owner of what a verb is about speaks, "with her husband saying" aside. */
function isOwnedBySubject(syntax: Syntax, phrase: number, limit: number): boolean {
  const { document, units } = syntax;
  const opening = units.word[phrase] as number;
  if (phrase <= limit || !(opening & W.possessive) || opening & W.relative || /^(?:with|and)$/.test(lowerOfUnit(document, units, phrase - 1))) return false;
  return previousFinite(syntax, phrase, limit) >= 0;
}

/** "for | him", "for | Berg": not "for years". */
const isNamed = (units: Syntax['units'], u: number): boolean => ((units.word[u] as number) & W.pronoun) !== 0 || units.tag[u] === POS.PROPN;

/** "touches that | he might like, recalling": the clause of this subject belongs to a noun. */
function isRelativeClause({ units }: Syntax, subject: number, limit: number): boolean {
  const opening = units.word[subject] as number;
  // "the role | her husband would play, describing"
  if (subject - 1 > limit && units.tag[subject - 1] === POS.NOUN && opening & (W.possessive | W.subject)) return true;
  return subject - 1 > limit && ((units.word[subject - 1] as number) & (W.relative | W.that)) !== 0 && !((units.word[subject - 2] as number) & W.comma);
}

/** "led | many | to wonder", "for | him | to say": the noun phrase before a verb, with the form of the verb it is the object of, or "for" before it. */
function objectBefore({ document, units, groups }: Syntax, end: number, limit: number): { from: number; verb: number; preposition: boolean } | null {
  if (end - 1 <= limit || !(isNominal(units, end - 1) || units.tag[end - 1] === POS.ADJ || (units.word[end - 1] as number) & W.determiner)) return null;
  let from = nounPhraseStart(units, end, limit);
  while (from - 1 > limit && (units.word[from - 1] as number) & W.of) from = Math.min(nounPhraseStart(units, from - 1, limit), from - 1);
  if (from <= limit || from >= end) return null;
  if (from - 1 > limit && units.tag[from - 1] === POS.ADV) from--; // "spent nearly | all of her time"
  const group = groups.of[from - 1] as number;
  const verb = group >= 0 && groups.head[group] === from - 1 ? (units.form[from - 1] as number) : 0;
  return { from, verb, preposition: isNamed(units, from) && lowerOfUnit(document, units, from - 1) === 'for' };
}

/** The head a relative pronoun stands for: "Sanders, | who". */
export function headOfRelative(syntax: Syntax, at: number, limit: number): UnitRange | null {
  const { units } = syntax;
  let end = at;
  while (end > limit && (units.word[end - 1] as number) & (W.comma | W.dash)) end--;
  let from = nounPhraseStart(units, end, limit);
  while (from < end - 1 && units.tag[from] === QUOTATION && (units.quote[from] as number) & (Q.comma | Q.terminal)) from++; // `«We lost,» | one voter, who …`
  // "Sen. Lund, R-Iowa, | who": what stands between is her town or party
  if (from - 2 >= limit && (units.word[from - 1] as number) & W.comma && units.tag[from - 2] === POS.PROPN && isPlace(syntax, from, end))
    from = nounPhraseStart(units, from - 1, limit);
  return from < end ? { from, to: end } : null;
}

/** The agent of a passive: "was criticised sharply | by his rivals". */
export function agentAfter(syntax: Syntax, from: number, limit: number): (UnitRange & { by: number }) | null {
  const { units } = syntax;
  let i = skipAdverbs(syntax, from, limit);
  let aims = false;
  for (let steps = 0; steps < 12 && i < limit; steps++, i++) {
    const word = units.word[i] as number;
    if (word & W.to && (syntax.groups.of[i] as number) >= 0) aims = true;
    if (word & W.by) {
      // "forecast to rise | by 6 per cent"
      if ((units.tag[i + 1] === POS.NUM || (units.form[i + 1] as number) & F.indefinite) && aims && MEASURES.has(lowerOfUnit(syntax.document, units, i + 2)))
        return null;
      if (opensMeans(units, i + 1)) return null;
      const phrase = phraseAfter(syntax, i + 1, limit);
      return phrase && !(finiteGroupAt(syntax, i + 1) >= 0) ? { from: phrase.from, to: beforeReason(syntax, phrase), by: i } : null;
    }
    if (word & (W.comma | W.terminal | W.semicolon | W.and | W.but | W.that) || isUnless(word) || finiteGroupAt(syntax, i) >= 0 || units.tag[i] === QUOTATION)
      return null;
  }
  return null;
}

/** "were barred unless called | by the mayor": a clause of its own. */
const isUnless = (word: number): boolean => (word & W.subordinator) !== 0 && !(word & (W.preposition | W.time));

/** What a rise or fall is counted in. */
const MEASURES = new Set(['per', 'percent', '%', 'percentage', 'point', 'points', 'million', 'billion', 'degrees', 'third', 'thirds', 'quarter', 'half']);

/** "by residents | for its cost", "by residents | of wasting money": the reason is no part of the agent. */
function beforeReason({ document, units }: Syntax, { from, to }: UnitRange): number {
  for (let i = from + 1; i < to; i++) {
    if ((units.word[i] as number) & W.of && (units.form[i + 1] as number) & F.ing && units.tag[i + 1] === POS.VERB) return i;
    const named = units.tag[i + 1] === POS.PROPN && !((units.word[i + 1] as number) & W.time);
    if (/^(?:spokes|lawyer|attorney)/.test(lowerOfUnit(document, units, i - 1))) continue; // "a spokesman | for the port"
    if (units.tag[i] !== QUOTATION && !named && /^(?:for|over|after|during)$/.test(lowerOfUnit(document, units, i))) return i;
  }
  return to;
}
