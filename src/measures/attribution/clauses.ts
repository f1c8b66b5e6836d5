import { POS } from '../../document/types.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { isNominal, lowerOfUnit, Q, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** How far a clause's verb may be from its start. */
const LONGEST_SUBJECT = 22;

/** "the new rules on trade | will hurt", "the boat that they sold | sank": a finite verb comes after a run of noun phrase words, before any boundary. */
export function clauseFollows(syntax: Syntax, from: number, limit: number): boolean {
  const { units, groups } = syntax;
  const stop = Math.min(limit, from + LONGEST_SUBJECT);
  let relatives = 0;
  let commas = 0;
  let aside = false;
  for (let i = from; i < stop; i++) {
    const group = groups.of[i] as number;
    const word = units.word[i] as number;
    if (group >= 0 && groups.start[group] === i) {
      if (finiteGroupAt(syntax, i) >= 0) {
        if (i === from) return false;
        if ((units.word[i - 1] as number) & (W.and | W.but)) return false;
        if (relatives > 0) relatives--;
        else if (commas !== 1 || endsInComma(units, i - 1)) return !aside || endsInComma(units, i - 1);
        else aside = true; // "the boat, a gift the council | made, | sank"
      }
      i = groups.head[group] as number;
      continue;
    }
    if (i > from && (word & W.relative || (word & W.that && isNominal(units, i - 1) && !((units.word[i - 1] as number) & W.pronoun)))) {
      relatives++;
      continue;
    }
    if (word & W.comma) {
      commas++;
      if (commas > 2) return false;
      continue;
    }
    if (word & W.that && i > from && isNominal(units, i - 1)) return outlivesRelative(syntax, i, limit);
    const dash = word & W.dash && i > from ? nextDash(syntax, i + 1, stop) : -1;
    if (dash > i) {
      i = dash; // "the boat – a gift – | sank"
      continue;
    }
    if (
      word & (W.that | W.colon | W.semicolon | W.dash | W.terminal | W.but) ||
      (word & W.subordinator && !(word & W.preposition) && lowerOfUnit(syntax.document, units, i) !== 'than') ||
      (i > from && opensQuestion(syntax, i)) ||
      (units.tag[i] === QUOTATION && (units.words[i] as number) > 8)
    )
      return false;
    if (commas === 1 && endsInComma(units, i)) commas++; // `the boat, «a gift,» | sank`
  }
  return false;
}

/** "asked Lund on Monday | whether the boat would sink", "… | how it sank": what is asked after a noun phrase is no part of it. */
const opensQuestion = ({ document, units }: Syntax, u: number): boolean =>
  ((units.word[u] as number) & (W.wh | W.relative | W.subordinator)) === W.wh && QUESTIONS.has(lowerOfUnit(document, units, u));

const QUESTIONS = new Set(['whether', 'how', 'what']);

function nextDash({ units }: Syntax, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if ((units.word[i] as number) & W.dash) return i;
    if ((units.word[i] as number) & (W.terminal | W.semicolon | W.colon)) return -1;
  }
  return -1;
}

/** A comma, or a quotation with one inside its marks: `«It is late,» | as Lund said`. */
export const endsInComma = ({ word, tag, quote }: Syntax['units'], u: number): boolean =>
  ((word[u] as number) & W.comma) !== 0 || (tag[u] === QUOTATION && ((quote[u] as number) & Q.comma) !== 0);

/** "the account that Lund used | was closed": a finite verb right after that of the relative clause. */
function outlivesRelative(syntax: Syntax, that: number, limit: number): boolean {
  const { units, groups } = syntax;
  for (let i = that + 1; i < Math.min(limit, that + LONGEST_SUBJECT); i++) {
    const group = finiteGroupAt(syntax, i);
    if (group < 0) continue;
    let next = (groups.head[group] as number) + 1;
    while (next < limit && (units.tag[next] === POS.ADV || units.tag[next] === POS.ADP)) next++;
    return next < limit && finiteGroupAt(syntax, next) >= 0;
  }
  return false;
}

/** "said going through it | had helped": a gerund that is the subject of a finite verb. */
export function gerundClause(syntax: Syntax, from: number, limit: number): boolean {
  const { units } = syntax;
  for (let i = from + 1; i < limit; i++) {
    const word = units.word[i] as number;
    if (word & (W.comma | W.semicolon | W.terminal | W.dash)) return false;
    if (finiteGroupAt(syntax, i) < 0) continue;
    const before = units.word[i - 1] as number;
    return !(before & (W.relative | W.subject | W.that | W.and | W.but)) && units.tag[i - 1] !== POS.PROPN;
  }
  return false;
}

/** `said he | «never saw it»`: a quotation that begins in lower case and is more than a name. */
export const isQuotedPredicate = ({ tag, quote, words }: Syntax['units'], u: number): boolean =>
  tag[u] === QUOTATION && !((quote[u] as number) & Q.capital) && (words[u] as number) > 1;

/** Does any finite verb, quoted or not, come before the statement ends? */
export function finiteFollows(syntax: Syntax, from: number, limit: number): boolean {
  for (let i = from + 1; i < limit; i++) {
    if ((syntax.units.word[i] as number) & (W.semicolon | W.terminal)) return false;
    if (isQuotedPredicate(syntax.units, i)) return true;
    if (finiteGroupAt(syntax, i) >= 0 && !((syntax.units.word[i - 1] as number) & (W.and | W.but))) return true;
  }
  return false;
}

/** `said towns such as Holm | «have more of a voice»`: the predicate of what is said is quoted. */
export function quotedPredicateFollows(syntax: Syntax, from: number, limit: number): boolean {
  const { units } = syntax;
  for (let i = from; i < limit; i++) {
    if (isQuotedPredicate(units, i)) return i > from;
    if ((units.word[i] as number) & W.comma && (units.word[i + 1] as number) & W.relative) {
      // `the council, which met on Monday, | «did nothing»`
      do i++;
      while (i < limit && !((units.word[i] as number) & (W.comma | W.terminal)));
      if (i + 1 < limit && isQuotedPredicate(units, i + 1)) return true;
      return false;
    }
    if ((units.word[i] as number) & (W.comma | W.semicolon | W.terminal | W.that | W.colon) || finiteGroupAt(syntax, i) >= 0) return false;
  }
  return false;
}

/**
 * `said in a letter to the council before the vote, | «We will not pay.»`, `grumbled to her as they went on, | «I am tired.»`:
 * a quotation that stands alone after a comma or colon; the only verbs between are those of a clause of time. Else -1.
 */
export function quotationFurtherOn(syntax: Syntax, from: number, limit: number): number {
  const { units, groups } = syntax;
  let circumstance = false;
  for (let i = from; i < limit; i++) {
    const word = units.word[i] as number;
    if (units.tag[i] === QUOTATION) {
      const marked = i > from && ((units.word[i - 1] as number) & (W.comma | W.colon)) !== 0;
      return marked && ((units.quote[i] as number) & (Q.capital | Q.terminal)) === (Q.capital | Q.terminal) ? i : -1;
    }
    if (word & (W.that | W.semicolon | W.terminal | W.relative | W.and | W.but | W.dash)) return -1;
    if (word & (W.as | W.subordinator) && !(word & W.time)) circumstance = true;
    if (!circumstance && (groups.of[i] as number) >= 0) return -1;
  }
  return -1;
}

/** `wrote to the man who had sold the boats: | «We will not pay.»`: whatever stands between, a colon announces it, unless a verb right before it does: "the sign that read: «No»". Else -1. */
export function quotationAfterColon({ units, groups }: Syntax, from: number, limit: number): number {
  for (let i = from; i + 1 < limit; i++) {
    if ((units.word[i] as number) & (W.terminal | W.semicolon) || units.tag[i] === QUOTATION) return -1;
    if (!((units.word[i] as number) & W.colon)) continue;
    const marks = Q.capital | Q.terminal;
    return units.tag[i + 1] === QUOTATION && ((units.quote[i + 1] as number) & marks) === marks && (groups.of[i - 1] as number) < 0 ? i + 1 : -1;
  }
  return -1;
}

/** "the plan that he signed": that, then a subject and a verb with nothing after it … or that and a verb. */
export function isRelativeThat(syntax: Syntax, at: number, limit: number): boolean {
  return at + 1 < limit && finiteGroupAt(syntax, at + 1) >= 0;
}

/** How many units may stand between "so" and the word that it measures. */
const LONGEST_MEASURED = 8;

/** "remains so politically charged | that", "so taken with boats held at sea | that": after "so" the clause with "that" tells how much, not what was said; "so many | said that", "so far | Lund said that" measure nothing. */
export function isMeasuredBySo({ document, units }: Syntax, at: number, limit: number): boolean {
  for (let i = at - 1; i >= Math.max(limit, at - LONGEST_MEASURED); i--) {
    if (units.tag[i] === POS.ADV && lowerOfUnit(document, units, i) === 'so') {
      const measured = units.tag[i + 1] === POS.ADV ? i + 2 : i + 1;
      return units.tag[measured] === POS.ADJ ? !((units.word[measured] as number) & W.determiner) : ((units.form[measured] as number) & F.participle) !== 0;
    }
    if ((units.word[i] as number) & (W.comma | W.that | W.subject | W.semicolon | W.colon | W.dash) || units.tag[i] === QUOTATION) return false;
  }
  return false;
}
