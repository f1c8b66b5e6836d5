import { POS } from '../../document/types.js';
import { nounPhraseStart } from './noun-phrases.js';
import type { Syntax } from './syntax.js';
import { isNominal, type Units } from './units.js';
import { F, W } from './words.js';

/** "the lean, | 71-year-old diplomat": a comma between what stands before one noun. */
export function joinsAdjectives({ units }: Syntax, comma: number, limit = 0): boolean {
  const before = comma - 1;
  if (before - 1 < limit || !((units.word[before - 1] as number) & W.determiner)) return false;
  const after = units.tag[comma + 1];
  const modifies = units.tag[before] === POS.ADJ || (units.tag[before] === POS.VERB && ((units.form[before] as number) & (F.participle | F.ing)) !== 0);
  return modifies && (after === POS.ADJ || after === POS.NUM || after === POS.NOUN);
}

/** "On May 3, | 2011 |, sailors and farmers said": part of a date. */
const isYear = ({ tag, word, form }: Units, start: number, end: number): boolean =>
  end === start + 1 && tag[start] === POS.NUM && ((word[start - 1] as number) & W.comma) !== 0 && ((form[start - 2] as number) & F.number) !== 0;

/** "the heads | of | Holm", "mayors | in | Holm": a noun and where it belongs; "After talks in Holm, Ames and Ulm said" begins with no noun. */
const joinsPlace = (units: Units, u: number): boolean =>
  ((units.word[u] as number) & W.of) !== 0 || (((units.word[u] as number) & W.preposition) !== 0 && units.tag[u - 1] !== POS.VERB && isNominal(units, u - 1));

/** "Smith, Jones and Brown", "mayors in Holm, Ames and Bray", "the heads of Holm, Ames and Bray": is what stands before this comma a member of the list? */
export function listMember({ units, groups }: Syntax, comma: number, limit: number): boolean {
  if (comma - 1 < limit || !isNominal(units, comma - 1)) return false;
  let start = nounPhraseStart(units, comma, limit);
  if (isYear(units, start, comma)) return false;
  while (start - 1 > limit && joinsPlace(units, start - 1)) {
    const longer = nounPhraseStart(units, start - 1, limit);
    if (longer >= start - 1) break;
    start = longer;
  }
  if (start >= comma || (groups.of[start] as number) >= 0) return false;
  if (start === limit) return true;
  const before = units.word[start - 1] as number;
  return (before & (W.comma | W.that | W.but | W.semicolon | W.colon)) !== 0 && !((units.word[start] as number) & W.preposition);
}
