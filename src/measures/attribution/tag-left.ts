import { POS } from '../../document/types.js';
import { measureEnd } from './asides.js';
import { gerundClause } from './clauses.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { hasFiniteVerb } from './tag-tails.js';
import { Q, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** What a tag leans on: a quotation, or a comma after one, or a clause that ends in a comma or dash. */
export function leftSide({ units }: Syntax, before: number, limit: number): { quotation: boolean; from: number; at: number } | undefined {
  if (units.tag[before] === QUOTATION) {
    const bits = units.quote[before] as number;
    if (!(bits & (Q.comma | Q.terminal | Q.unclosed)) && (units.words[before] as number) < 4) return undefined;
    return { quotation: true, from: leftStart(before), at: before };
  }
  const word = units.word[before] as number;
  if (!(word & (W.comma | W.dash)) || before - 1 < limit) return undefined;
  if (units.tag[before - 1] === QUOTATION) {
    const whole = (units.words[before - 1] as number) >= 4 || ((units.quote[before - 1] as number) & Q.capital) !== 0;
    return { quotation: whole, from: leftStart(before - 1), at: before - 1 };
  }
  return { quotation: false, from: bracketBefore(before), at: before };

  /** "the bridge (old and weak, | Lund said) is closed": what a tag in brackets reports stands in them too. */
  function bracketBefore(at: number): number {
    for (let i = at - 1, inside = 0; i >= limit; i--) {
      const here = units.word[i] as number;
      if (here & W.close) inside++;
      else if (here & W.open && inside-- === 0) return i + 1;
    }
    return limit;
  }

  /** A quotation that opens with a capital stands alone; one that does not ends the clause before it. */
  function leftStart(at: number): number {
    let from = at;
    while (from > limit && units.tag[from - 1] === QUOTATION) from--;
    const alone =
      ((units.quote[from] as number) & Q.capital) !== 0 &&
      from > limit &&
      !isGoneOnWith(from) &&
      ((units.word[from - 1] as number) & (W.comma | W.colon | W.dash | W.terminal)) !== 0;
    return alone || from === limit ? from : limit;
  }

  /** `If it passes, | «I will leave», she said`: a capital that says nothing, after a phrase or clause that the quotation completes. */
  function isGoneOnWith(at: number): boolean {
    return ((units.quote[at] as number) & Q.always) !== 0 && ((units.word[at - 1] as number) & W.comma) !== 0 && units.tag[limit + 1] !== POS.VERB;
  }
}

/** "When asked about it, | he said": a subordinate clause with one verb is no content. */
export function isAdjunct(syntax: Syntax, from: number, to: number): boolean {
  const { units } = syntax;
  const word = units.word[from] as number;
  if (measureEnd(syntax, from, to) > from) return false; // "At least 40 boats sank, | police said"
  // "Last month, | when Lund left, | Holt laughed"
  for (let i = from + 1; i + 1 < to && finiteGroupAt(syntax, i) < 0; i++)
    if ((units.word[i] as number) & W.comma && (units.word[i + 1] as number) & W.subordinator) return isAdjunct(syntax, i + 1, to);
  if (!(word & (W.subordinator | W.as | W.preposition)) && (!isParticipial(syntax, from) || gerundClause(syntax, from, to))) return false;
  let i = from;
  if (word & W.subordinator) i = afterAsides(syntax, from, to);
  for (; i < to; i++) if ((units.word[i] as number) & W.comma) return !hasFiniteVerb(syntax, i, to);
  return true;
}

/** "When Lund, in May, | left Holm": its verb right after a comma, a clause has asides before it; else it is taken from its start. */
function afterAsides(syntax: Syntax, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (finiteGroupAt(syntax, i) >= 0) return (syntax.units.word[i - 1] as number) & W.comma ? i : from;
  return from;
}

export function isParticipial({ units }: Syntax, from: number): boolean {
  return (
    (units.tag[from] === POS.VERB && ((units.form[from] as number) & F.ing) !== 0) ||
    (units.tag[from] === POS.VERB && ((units.form[from] as number) & F.participle) !== 0)
  );
}

/** "A farmer who is often late, | Lund marveled at the clock": a noun phrase and its relative clause are no content. */
export function isNounWithRelative(syntax: Syntax, from: number, to: number): boolean {
  const { units, groups } = syntax;
  if (!((units.form[from] as number) & F.indefinite)) return false;
  for (let i = from; i < to; i++) {
    const group = finiteGroupAt(syntax, i);
    if (group < 0) continue;
    let before = (groups.start[group] as number) - 1;
    while (before > from && units.tag[before] === POS.ADV) before--;
    if (!((units.word[before] as number) & (W.relative | W.that))) return false;
    i = groups.head[group] as number;
  }
  return true;
}
