import { POS } from '../../document/types.js';
import { couldModify, isPlace, isSurname, isWho, opensInclusion } from './appositions.js';
import { isNamedTime } from './asides.js';
import { pastSetting } from './circumstances.js';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.js';
import { nameEnd } from './participles.js';
import { isRelative } from './subject-relatives.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { lowerOfUnit, Q, QUOTATION } from './units.js';
import { G } from './verb-group-types.js';
import { F, W } from './words.js';

/** The noun phrase after a preposition or an inverted verb: `said | Lamar Smith, a Republican from Texas`. `final`: nothing else can follow, so a clause belongs to the phrase. */
export function phraseAfter(syntax: Syntax, at: number, limit: number, final = false): UnitRange | null {
  const { units, groups } = syntax;
  const name = nounPhraseEnd(units, groups, at, limit);
  const end = isNamed(syntax, name) && setsScene(syntax, name) ? name : longNounPhraseEnd(units, groups, at, limit);
  if (end === at) return null;
  const bracket = bracketEnd(syntax, end, limit);
  let to = relativeEnd(syntax, bracket > end ? joinedEnd(syntax, bracket, limit) : end, limit, final);
  if (to < limit && (units.word[to] as number) & W.comma && !(isSurname(syntax, at, to) && isWho(syntax, to + 1)))
    to = appositionAfter(syntax, to, limit, final);
  return { from: at, to };
}

const isNamed = ({ units }: Syntax, end: number): boolean => end > 0 && units.tag[end - 1] === POS.PROPN;

/** "said Berg | in his speech", "… | to the Herald", "… | with a smile": where, how and to whom it was said is no part of a name. */
function setsScene({ document, units }: Syntax, at: number): boolean {
  if (at + 1 < units.length && (units.form[at + 1] as number) & F.indefinite && lowerOfUnit(document, units, at) === 'with') return true;
  return (
    at < units.length &&
    SCENES.has(lowerOfUnit(document, units, at)) &&
    units.tag[at] !== QUOTATION &&
    (units.tag[at + 1] !== POS.PROPN || isTime(units, at + 1) || lowerOfUnit(document, units, at) === 'in' || ((units.form[at + 1] as number) & F.venue) !== 0)
  );
}

/** "said Berg | on Friday's show" */
const isTime = ({ word }: Syntax['units'], u: number): boolean => ((word[u] as number) & W.time) !== 0;

const SCENES = new Set('in on at during after before through via to by about behind beneath beside without across between over'.split(' '));

/** "Berg | (D-Iowa) | ,": past a bracket. */
export function bracketEnd({ units }: Syntax, at: number, limit: number): number {
  if (at >= limit || !((units.word[at] as number) & W.open)) return at;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_BRACKET); i++) if ((units.word[i] as number) & W.close) return i + 1;
  return at;
}

/** "Berg (D-Iowa) | and other members": what a bracket parts from the rest of the list. */
function joinedEnd(syntax: Syntax, at: number, limit: number): number {
  const { units, groups } = syntax;
  if (at >= limit || !((units.word[at] as number) & W.and)) return at;
  const end = longNounPhraseEnd(units, groups, at + 1, limit);
  return end > at + 1 && finiteGroupAt(syntax, end) < 0 ? bracketEnd(syntax, end, limit) : at;
}

/** How many units a bracket in a source may have. */
const LONGEST_BRACKET = 10;

/** "a source | familiar with the talks", "a man | who was there", "an owner of a shop | that sells rope": what belongs to the noun without a comma. */
function relativeEnd(syntax: Syntax, end: number, limit: number, final: boolean): number {
  const { units, groups } = syntax;
  if (end >= limit || isNamedTime(units, end, limit)) return end; // "said Lund | last week"
  if ((units.form[end] as number) & F.naming && units.tag[end - 1] === POS.NOUN) return Math.max(end, nameEnd(units, end + 1)); // "said a man | named Lund"
  const word = units.word[end] as number;
  const g = groups.of[end] as number;
  const reduced =
    (word & W.subject && finiteGroupAt(syntax, end + 1) >= 0) ||
    units.tag[end] === POS.ADJ ||
    (g >= 0 && ((groups.flags[g] as number) & (G.participle | G.ing)) !== 0) ||
    (g >= 0 && groups.start[g] === end && isPassiveForm(syntax, end, limit));
  if (!(word & W.relative) && !reduced && !(final && word & W.that)) return end;
  return clauseEnd(syntax, end, limit);
}

/** "a memo | released on Friday": after what follows a preposition no finite verb comes. */
function isPassiveForm({ units }: Syntax, at: number, limit: number): boolean {
  const next = at + 1;
  return ((units.form[at] as number) & F.participle) !== 0 && (next >= limit || ((units.word[next] as number) & (W.preposition | W.time | W.terminal)) !== 0);
}

/** Where a modifier ends: at the next mark; a few quoted words in it are its own: "who wore a «Lund» hat". */
function clauseEnd({ units }: Syntax, from: number, limit: number): number {
  let i = from;
  while (i < limit && !((units.word[i] as number) & (W.comma | W.terminal | W.semicolon | W.colon | W.dash))) {
    if (units.tag[i] === QUOTATION && (i === from || (units.words[i] as number) > LONGEST_NAME)) break;
    if (units.tag[i] === QUOTATION && (units.quote[i] as number) & (Q.comma | Q.terminal)) return i + 1;
    i++;
  }
  return i;
}

/** How many quoted words a modifier may hold. */
const LONGEST_NAME = 6;

/** "…, | who chairs it", "… in Ames, | Iowa, …": what follows the comma belongs to the apposition before it. */
function goesOn({ units }: Syntax, from: number, limit: number): boolean {
  if (from >= limit) return false;
  return ((units.word[from] as number) & W.relative) !== 0 || (units.tag[from] === POS.PROPN && units.tag[from - 2] === POS.PROPN);
}

/** "Holt, | now a farmer", "Lund, | then the mayor", "Berg, | once mayor": a time that the apposition holds for. */
const isOnce = ({ tag, word }: Syntax['units'], u: number): boolean => tag[u] === POS.ADV && ((word[u] as number) & W.time) !== 0;

/** `said X, | head of the union`: an apposition to the right, up to the next comma or the end. */
function appositionAfter(syntax: Syntax, comma: number, limit: number, final: boolean): number {
  const { units, groups } = syntax;
  let from = comma + 1;
  while (from < limit && isOnce(units, from)) from++;
  if (from >= limit || pastSetting(syntax, from, limit) > from) return comma; // "…, Ada Lund, | last week"
  const word = units.word[from] as number;
  if ((units.form[from] as number) & F.number) {
    const next = from + 1;
    if (next >= limit || !((units.word[next] as number) & W.comma)) return comma;
    const beyond = appositionAfter(syntax, next, limit, final);
    return beyond > next ? beyond : comma;
  }
  const nominal =
    opensInclusion(syntax, from) || (word & W.determiner) !== 0 || units.tag[from] === POS.NOUN || units.tag[from] === POS.ADJ || (word & W.relative) !== 0;
  if (!nominal && units.tag[from] !== POS.PROPN) return comma;
  const to = clauseEnd(syntax, from, limit);
  if (!(word & W.relative) && !(final && to < limit && (units.word[to] as number) & W.terminal)) {
    for (let i = from; i < to; i++) {
      if (isRelative(syntax, i, from)) break;
      if (finiteGroupAt(syntax, i) >= 0 && !(i > from && couldModify(syntax, i))) return comma;
    }
  }
  if ((groups.of[from] as number) >= 0 && !opensInclusion(syntax, from)) return comma;
  if (units.tag[to - 1] === QUOTATION && (units.quote[to - 1] as number) & Q.comma) return appositionAfter(syntax, to - 1, limit, final);
  if (to >= limit || !((units.word[to] as number) & W.comma)) return to;
  return isPlace(syntax, from, to) || goesOn(syntax, to + 1, limit) ? appositionAfter(syntax, to, limit, final) : to;
}
