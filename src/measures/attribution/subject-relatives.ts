import { POS } from '../../document/types.js';
import { finiteFollows } from './clauses.js';
import { nounPhraseStart } from './noun-phrases.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { isNominal, lowerOfUnit, QUOTATION } from './units.js';
import { G } from './verb-group-types.js';
import { W } from './words.js';

/** Is the unit an opener of a relative clause ("who", "which", "that" after a noun)? */
export function isRelative({ units }: Syntax, u: number, limit: number): boolean {
  const word = units.word[u] as number;
  if (word & W.relative) return true;
  if (!(word & W.that) || u - 1 < limit) return false;
  const before = units.word[u - 1] as number;
  // "one | that favours it", "another | that attacked her"; not "told them | that"
  return before & W.determiner ? units.tag[u - 1] !== POS.PRON || (before & W.pronoun) !== 0 : isNominal(units, u - 1) && !(before & W.pronoun);
}

/** The relative pronoun before a verb: "who | left", "whose laws | were struck down"; -1 where there is none. */
export function relativeOpener(syntax: Syntax, before: number, limit: number): number {
  const { units } = syntax;
  if (before <= limit) return -1;
  if (isRelative(syntax, before, limit)) return before;
  if (opensContactClause(syntax, before, limit)) return before;
  if (!isNominal(units, before)) return -1;
  const start = nounPhraseStart(units, before + 1, limit);
  if (opensPlaceClause(syntax, start - 1, limit)) return start - 1;
  return start - 1 > limit && (units.word[start - 1] as number) & W.relative && (units.word[start - 1] as number) & W.possessive ? start - 1 : -1;
}

/** "the hospital | where | he was treated": a relative clause of place, right after its noun. */
function opensPlaceClause({ document, units }: Syntax, u: number, limit: number): boolean {
  return u > limit && ((units.word[u] as number) & W.wh) !== 0 && isNominal(units, u - 1) && lowerOfUnit(document, units, u) === 'where';
}

/** "people | I | have met", "the town | he | calls home": a relative clause without a pronoun of its own. */
export function opensContactClause({ units }: Syntax, u: number, limit: number): boolean {
  const before = u - 1;
  if (!((units.word[u] as number) & W.subject) || before < limit) return false;
  return (units.tag[before] === POS.NOUN || units.tag[before] === POS.PROPN) && isNominal(units, before);
}

/** "an official who was not authorised to speak | said", "doctors at the clinic where she was treated | say": the clause that ends here belongs to a noun before it. */
export function closesRelative(syntax: Syntax, at: number, limit: number): boolean {
  const { units } = syntax;
  for (let i = at; i > Math.max(limit, at - 16); i--) {
    if (opensPlaceClause(syntax, i, limit)) return finiteFollows(syntax, i, at + 1);
    if ((units.word[i] as number) & (W.comma | W.and | W.but | W.subordinator) || units.tag[i] === QUOTATION) return false;
    if (opensContactClause(syntax, i, limit)) return finiteGroupAt(syntax, i + 1) >= 0;
    if (isRelative(syntax, i, limit) && isNominal(units, i - 1)) {
      let verb = i + 1;
      // "an official | whose big house | burned"
      if ((units.word[i] as number) & W.possessive) while (verb < at && (isNominal(units, verb) || units.tag[verb] === POS.ADJ)) verb++;
      while (verb < at && units.tag[verb] === POS.ADV) verb++;
      return finiteGroupAt(syntax, verb) >= 0;
    }
  }
  return false;
}

/** "figures | released": a participle right after its noun. */
export function closesReduced({ units, groups }: Syntax, at: number, limit: number): boolean {
  const group = groups.of[at] as number;
  return group >= 0 && groups.start[group] === at && ((groups.flags[group] as number) & G.participle) !== 0 && at > limit && isNominal(units, at - 1);
}
