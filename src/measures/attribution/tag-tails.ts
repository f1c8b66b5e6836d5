import { POS } from '../../document/types.js';
import { pastSetting } from './circumstances.js';
import { gerundClause } from './clauses.js';
import { tellsWhenOrWhere } from './speakers-after.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { isNominal, isTitle, Q, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** Past the recipient, time and place of a tag: `she told reporters in Ohio on Monday |,`. */
export function tailEnd(syntax: Syntax, from: number, to: number): number {
  const { units } = syntax;
  let i = from;
  while (i < to) {
    const word = units.word[i] as number;
    if (word & (W.comma | W.terminal | W.semicolon | W.colon | W.dash)) return i;
    if (units.tag[i] === QUOTATION && !(i > from && isProgramme(syntax, i))) return i;
    if (units.tag[i] === QUOTATION && (units.quote[i] as number) & Q.comma) return i + 1;
    i++;
  }
  return i;
}

/** `on the channel's «Morning Show»`, `told the programme «Harbour Hour»`, `after a brief «sorry»`: a few quoted words in a phrase name the place. */
function isProgramme(syntax: Syntax, u: number): boolean {
  const { units } = syntax;
  if ((units.words[u] as number) > 6) return false;
  if ((units.word[u - 1] as number) & (W.preposition | W.genitive | W.determiner) || units.tag[u - 1] === POS.ADJ) return true;
  return units.tag[u - 1] === POS.NOUN && isTitle(syntax, u);
}

/** Where the content goes on after a tag, or -1: after a comma or colon, unless a participle or adjunct follows. */
export function rightPart(syntax: Syntax, from: number, end: number, to: number, quoted: boolean): number {
  const { units } = syntax;
  if (end >= to) return -1;
  if (units.tag[end] === QUOTATION) return end;
  const word = units.word[end] as number;
  if (!(word & (W.comma | W.colon | W.dash)) || end + 1 >= to) return -1;
  const next = end + 1;
  if (isSetting(syntax, next, to)) return -1; // "…, said Ada Lund, a sailor, | on Monday."
  if (word & W.colon && clauseOpens(syntax, from, end)) return -1;
  if (units.tag[next] === QUOTATION) return isTitle(syntax, next) && isNominal(units, end - 1) ? -1 : next;
  if (quoted) return afterAside(syntax, next, to);
  if (units.tag[next] === POS.VERB && (units.form[next] as number) & F.ing && ((units.word[next + 1] as number) & W.that || !gerundClause(syntax, next, to)))
    return -1; // "…, he said, | adding that it was late"
  return next;
}

/** Nothing but when and where it was said. */
function isSetting(syntax: Syntax, from: number, to: number): boolean {
  const past = pastSetting(syntax, from, to);
  const end = past === from && tellsWhenOrWhere(syntax, from, to) ? restOfPhrases(syntax, from, to) : past;
  return end > from && (end === to || (end === to - 1 && ((syntax.units.word[end] as number) & W.terminal) !== 0));
}

/** "in a speech at the port": up to the next mark or verb. */
function restOfPhrases({ units, groups }: Syntax, from: number, to: number): number {
  let i = from;
  while (i < to && (groups.of[i] as number) < 0 && !((units.word[i] as number) & (W.comma | W.terminal)) && units.tag[i] !== QUOTATION) i++;
  return i;
}

/** `«They know», said Lund, speaking of the council, | «and they wait»`, `said Lund, who owns it, | «or we stay»`: what goes on in lower case after an aside. */
function afterAside(syntax: Syntax, from: number, to: number): number {
  const { units, groups } = syntax;
  const circumstance = ((units.word[from] as number) & (W.as | W.subordinator)) !== 0;
  const clause = circumstance || ((units.word[from] as number) & W.relative) !== 0;
  for (let i = from + 1; i < to; i++) {
    if ((units.word[i] as number) & W.that || (!clause && finiteGroupAt(syntax, i) >= 0)) return -1;
    if (units.tag[i] !== QUOTATION) continue;
    const isRest =
      (circumstance || !((units.quote[i] as number) & Q.capital)) && ((units.word[i - 1] as number) & W.comma) !== 0 && (groups.of[i - 2] as number) < 0;
    return isRest ? i : -1;
  }
  return -1;
}

/** `said Lund as | Holt yelled | : «Go!»`: the tail of a tag has a clause of its own, and what follows the colon is said there. */
const clauseOpens = (syntax: Syntax, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (finiteGroupAt(syntax, i) >= 0) return true;
  return false;
};

/** A finite verb, or a quotation long enough to hold one. */
export function hasFiniteVerb(syntax: Syntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (finiteGroupAt(syntax, i) >= 0 || (syntax.units.tag[i] === QUOTATION && (syntax.units.words[i] as number) >= 5)) return true;
  return false;
}
