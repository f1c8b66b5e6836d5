import { POS } from '../../document/types.js';
import { pastSetting } from './circumstances.js';
import { E } from './entry-bits.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { phraseAfter } from './phrases-after.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { lowerOfUnit, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** The speaker after an inverted verb, without where and when it was said: `said | the mayor | in a statement on Monday`. */
export function speakerAfter(syntax: Syntax, at: number, limit: number, final = false): UnitRange | null {
  const phrase = phraseAfter(syntax, at, limit, final);
  return phrase && { from: phrase.from, to: beforeSetting(syntax, phrase) };
}

function beforeSetting(syntax: Syntax, { from, to }: UnitRange): number {
  const { units, groups } = syntax;
  const head = nounPhraseEnd(units, groups, from, to) - 1;
  const text = head >= from && ((syntax.nouns[units.from[head] as number] as number) & E.documentHead) !== 0;
  for (let u = Math.max(head, from) + 1; u < to; u++) {
    // what a relative clause tells has its own time: "a man | who was there on Monday"
    // nor does an apposition share it: "Ada Lund, mayor during the strike"
    if ((units.word[u] as number) & (W.relative | W.that | W.comma) || finiteGroupAt(syntax, u) >= 0 || units.tag[u] === QUOTATION) return to;
    if (tellsWhenOrWhere(syntax, u, to, text)) return u;
  }
  return to;
}

/** "a post | on Twitter" is a text and tells where it stands; a speaker is nowhere by name. */
export function tellsWhenOrWhere(syntax: Syntax, u: number, limit: number, text = false): boolean {
  const { document, units } = syntax;
  const word = units.word[u] as number;
  if (word & (W.of | W.as)) return false;
  if (!(word & W.preposition)) return pastSetting(syntax, u, limit) > u;
  const preposition = lowerOfUnit(document, units, u);
  if (!SETTINGS.has(preposition)) return false;
  if (!text && (OF_TIME.has(preposition) || isOccasion(syntax, u, limit))) return true;
  return text ? isTimed(syntax, u) : pastSetting(syntax, u, limit) > u;
}

const isTimed = ({ units }: Syntax, u: number): boolean =>
  ((units.word[u + 1] as number) & W.time) !== 0 && ((units.form[u + 1] as number) & F.capital) !== 0 && !((units.word[u + 2] as number) & W.genitive);

/** "at a press conference", "at the time", "by phone" */
function isOccasion({ document, units, groups }: Syntax, u: number, limit: number): boolean {
  if ((units.word[u] as number) & W.by) return ((units.form[u + 1] as number) & F.means) !== 0;
  const end = nounPhraseEnd(units, groups, u + 1, limit);
  return end > u + 1 && units.tag[end - 1] === POS.NOUN && OCCASIONS.has(lowerOfUnit(document, units, end - 1));
}

/** Prepositions that tell when, where and how. */
const SETTINGS = new Set('in on at during after before since until throughout within through by via over following amid'.split(' '));
const OF_TIME = new Set('during after before since until throughout following amid'.split(' '));
const OCCASIONS = new Set(
  'briefing ceremony conference dinner event forum funeral gathering hearing inquest launch lunch meeting moment party protest rally session summit time trial vigil wedding workshop'.split(
    ' ',
  ),
);
