import { POS } from '../../document/types.js';
import { isNamedTime } from './asides.js';
import { regionBefore } from './subject-regions.js';
import { isRelative } from './subject-relatives.js';
import type { Subject } from './subjects.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { isNominal, isTitle, lowerOfUnit, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** `Smith, a farmer from Ames, | said`: the apposition's head before the comma, or a verb that shares its subject. */
export function appositionBefore(syntax: Syntax, comma: number, limit: number): Subject {
  const { units } = syntax;
  let end = comma;
  let to = comma;
  let keep = false;
  let introduces = false;
  for (let hops = 0; hops < 6; hops++) {
    const open = commaBefore(syntax, end, limit);
    if (open > limit + 1 && units.tag[open - 1] === POS.ADV && (units.word[open - 2] as number) & W.comma) {
      end = open - 2;
      continue;
    }
    if (open < 0) return hops === 0 ? beforeStrayComma(syntax, comma, limit) : head(end);
    const kind = segmentKind(syntax, open + 1, end, limit);
    if (kind === 'clause' || open - 1 < limit) return hops === 0 ? { kind: 'shared' } : head(end);
    if (hops === 0 && kind === 'aside') to = open; // "Ada Lund, who owns it, | on Monday, | said"
    if (kind === 'apposition') keep = true;
    else if (kind === 'relative' && isWho(syntax, open + 1)) introduces = true;
    if (hops > 0 && units.tag[open + 1] !== POS.NUM) keep = keep || kind === 'apposition';
    end = open;
    const before = commaBefore(syntax, end, limit);
    const headFrom = before < 0 ? limit : before + 1;
    if (kind === 'aside' && hops === 0 && before >= 0 && (units.word[limit] as number) & W.determiner && !chains(syntax, headFrom, end, limit, before)) {
      // "The mayor, Ada Lund, | on Monday, | said"
      const described = appositionBefore(syntax, end, limit);
      if (described?.kind === 'phrase' && described.to === end) return described;
    }
    if (before < 0 || !chains(syntax, headFrom, end, limit, before)) return head(end);
  }
  return head(end);

  function head(until: number): Subject {
    const subject = regionBefore(syntax, until, limit);
    if (subject && subject.kind === 'phrase' && (keep || (introduces && !isSurname(syntax, subject.from, subject.to)))) return { ...subject, to };
    return subject;
  }
}

/** "Ada Lund, | who ran in May, said", "a farmer, | whose boat sank, said": it introduces the person, where a surname alone ("Lund, who …") takes up one that is known. */
export const isWho = ({ document, units }: Syntax, u: number): boolean => /^who(?:se|m)?$/.test(lowerOfUnit(document, units, u));

/** "Lund", "Mr. Lund". */
export const isSurname = ({ units }: Syntax, from: number, to: number): boolean =>
  to === from + 1 || (to === from + 2 && ((units.form[from] as number) & (F.male | F.female)) !== 0 && ((units.form[from] as number) & F.capital) !== 0);

/** "Sen. Berg (D-Iowa), | said": a comma too many after a subject that stands alone; after a clause the verb shares that clause's subject. */
function beforeStrayComma(syntax: Syntax, comma: number, limit: number): Subject {
  const { units, groups } = syntax;
  const nominal = comma > limit && (isNominal(units, comma - 1) || ((units.word[comma - 1] as number) & W.close) !== 0);
  const opening = units.word[limit] as number;
  if (!nominal || opening & (W.preposition | W.subordinator | W.as)) return { kind: 'shared' };
  for (let i = comma - 1; i >= limit; i--) if ((groups.of[i] as number) >= 0 || units.tag[i] === QUOTATION) return { kind: 'shared' };
  return regionBefore(syntax, comma, limit);
}

/** "Ada Berg, | a farmer from Holm | said": the second comma of an apposition is missing; a name alone opens the statement. */
export function opensWithName({ units, groups }: Syntax, comma: number, verb: number, limit: number): boolean {
  if (comma <= limit || !((units.word[comma + 1] as number) & W.determiner)) return false;
  for (let i = limit; i < comma; i++) if (units.tag[i] !== POS.PROPN || (units.word[i] as number) & W.time) return false;
  const group = groups.of[verb] as number;
  return group >= 0 && comma - limit > 1 && !((units.word[(groups.head[group] as number) + 1] as number) & (W.comma | W.terminal));
}

/** "…, 45, | of Dayton,", "…, R-Iowa, | a farmer,": the segment is no head itself, so the head stands further left. */
function chains(syntax: Syntax, from: number, to: number, limit: number, comma: number): boolean {
  const { units } = syntax;
  if (comma - 1 < limit || !(isNominal(units, comma - 1) || (units.word[comma - 1] as number) & W.close)) return false;
  const word = units.word[from] as number;
  if (units.tag[from] === POS.NUM || word & W.relative || opensInclusion(syntax, from)) return true;
  if (isFronted(syntax, limit, comma)) return false;
  const named = units.tag[comma - 1] === POS.PROPN || ((units.word[comma - 1] as number) & W.close) !== 0;
  if (named && isPlace(syntax, from, to) && !(word & W.time)) return to - from <= 2 || ((units.word[from + 1] as number) & W.joiner) !== 0;
  return (
    ((word & (W.determiner | W.of)) !== 0 || units.tag[from] === POS.NOUN || units.tag[from] === POS.ADJ) &&
    (named || units.tag[comma - 1] === POS.NUM) &&
    to - from <= 20
  );
}

/** "On Twitter, | Ada Lund, a sailor, said", "In 2019, | the mayor, Ada Lund, said": a phrase at the start names nobody who is described. */
function isFronted(syntax: Syntax, from: number, to: number): boolean {
  const { units } = syntax;
  if (!((units.word[from] as number) & (W.preposition | W.time)) && units.tag[from] !== POS.ADV) return false;
  for (let i = from + 1; i < to; i++) if (finiteGroupAt(syntax, i) >= 0) return false;
  return true;
}

function commaBefore(syntax: Syntax, at: number, limit: number): number {
  const { units } = syntax;
  for (let i = at - 1; i >= limit; i--) {
    const word = units.word[i] as number;
    if (word & W.comma) return i;
    if (word & (W.colon | W.semicolon | W.terminal) || (units.tag[i] === QUOTATION && (units.words[i] as number) > 4 && !isTitle(syntax, i))) return -1;
  }
  return -1;
}

/** What stands between two commas: a clause, a relative clause, an age or town (dropped), or an apposition (kept). */
function segmentKind(syntax: Syntax, from: number, to: number, limit: number): 'clause' | 'relative' | 'aside' | 'apposition' {
  const { units, groups } = syntax;
  if (from >= to) return 'clause';
  const word = units.word[from] as number;
  if (to === from + 1 && (units.form[from] as number) & F.circumstance) return 'aside'; // "Critics, | though, | argue"
  if (word & W.relative || (word & W.preposition && from + 1 < to && (units.word[from + 1] as number) & W.relative)) return 'relative';
  if (word & W.subordinator && from + 1 < to && (units.form[from + 1] as number) & (F.participle | F.ing) && (groups.of[from + 1] as number) >= 0)
    return 'aside';
  for (let i = from; i < to; i++) {
    if (isRelative(syntax, i, limit)) break;
    if (finiteGroupAt(syntax, i) >= 0 && !couldModify(syntax, i)) return encloses(syntax, from, limit) ? 'aside' : 'clause';
  }
  if (word & (W.and | W.but)) return 'clause';
  if (opensInclusion(syntax, from)) return 'apposition';
  const age = units.tag[from] === POS.NUM && !(word & W.determiner) && !((units.word[from + 1] as number) & W.joiner); // "a sailor, | 22-year-old Ada Lund,"
  if (age || word & (W.preposition | W.time) || units.tag[from] === POS.ADV || isNamedTime(units, from, to)) return 'aside';
  const group = groups.of[from] as number;
  // "Lund, | backed by the union, said" tells who she is; "Lund, | speaking in Holm, said" what she does
  if (group >= 0) return word & W.determiner || isReduced(syntax, from) ? 'apposition' : 'aside';
  return 'apposition';
}

/** "led by the mayor", "struck by her story": a participle and what belongs to it. */
function isReduced({ units }: Syntax, u: number): boolean {
  const form = units.form[u] as number;
  return (form & F.participle) !== 0 && !(form & F.ing) && ((units.word[u + 1] as number) & W.by) !== 0;
}

/** "Lund, | after the story broke in May, | said": a clause of time or reason right after a subject that no verb stands before. */
function encloses(syntax: Syntax, from: number, limit: number): boolean {
  const { units } = syntax;
  if (!((units.word[from] as number) & (W.subordinator | W.as)) && !((units.form[from] as number) & F.circumstance)) return false;
  if ((units.word[limit] as number) & (W.preposition | W.subordinator | W.as)) return false;
  for (let i = limit; i < from - 1; i++) if (finiteGroupAt(syntax, i) >= 0) return false;
  return true;
}

/** "residents, | including farmers,": some of those who speak. */
export function opensInclusion({ document, units }: Syntax, u: number): boolean {
  const lower = lowerOfUnit(document, units, u);
  return lower === 'including' || lower === 'like';
}

/** "a group | allied with the party": a bare form that may be a participle, before a preposition, in an apposition. */
export function couldModify({ units, groups }: Syntax, i: number): boolean {
  const group = groups.of[i] as number;
  return (
    groups.start[group] === i &&
    groups.head[group] === i &&
    ((units.form[i] as number) & F.participle) !== 0 &&
    i + 1 < units.length &&
    ((units.word[i + 1] as number) & (W.preposition | W.to)) !== 0
  );
}

/** "Dayton", "Gainesville Fla.": names only. "Democrat of Delaware", "Ohio's governor" are none. */
export function isPlace({ units }: Syntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units.tag[i] !== POS.PROPN && !((units.word[i] as number) & W.joiner)) return false;
  return true;
}

/** `Berg — the mayor of Holm — | said`: the aside belongs to the source. */
export function dashedBefore(syntax: Syntax, dash: number, limit: number): Subject {
  const { units } = syntax;
  for (let i = dash - 1; i > limit; i--) {
    const word = units.word[i] as number;
    if (word & W.dash && (isNominal(units, i - 1) || (units.word[i - 1] as number) & W.close)) {
      const subject = regionBefore(syntax, i, limit);
      return subject?.kind === 'phrase' && !((units.word[i + 1] as number) & W.relative) ? { ...subject, to: dash } : subject;
    }
    if (word & (W.terminal | W.semicolon)) break;
  }
  return null;
}
