import { type Document, POS } from '../../document/types.js';
import { SHAPE } from '../../document/vocabulary.js';
import { isNominal, type Units } from './units.js';
import { F, W } from './words.js';

/** What the parts of a compound may still be: "two-thirds", "self-". */
const KEPT = W.determiner | W.pronoun | W.possessive | W.genitive | W.joiner;

/**
 * "then-Mayor Berg", "the 43-year-old", "passer-by", "Kim Jae-in", "Berg (D-CA)", "state-run": a hyphen without spaces
 * makes one noun or adjective of its parts, so that none of them is a time, a preposition, an auxiliary or a verb.
 */
export function retagCompounds({ tokens, vocabulary }: Document, units: Units): void {
  const { from, word, length } = units;
  for (let u = 1; u + 1 < length; u++) {
    if (!((word[u] as number) & W.joiner) || !((vocabulary.shapes[tokens.word[from[u] as number] as number] as number) & SHAPE.hyphen)) continue;
    const hyphen = from[u] as number;
    if (tokens.end[hyphen - 1] !== tokens.start[hyphen] || tokens.end[hyphen] !== tokens.start[hyphen + 1]) continue;
    if (units.words[u - 1] !== 1 || units.words[u + 1] !== 1) continue;
    settleLast(units, u + 1);
    settleFirst(units, u - 1);
  }
}

/** "then-", "well-", "left-" */
function settleFirst({ tag, word }: Units, u: number): void {
  word[u] = (word[u] as number) & KEPT;
  if (tag[u] === POS.ADV || tag[u] === POS.ADP || tag[u] === POS.PART || (tag[u] === POS.VERB && tag[u + 2] === POS.NOUN)) tag[u] = POS.ADJ;
}

/** "-in", "-CA", "-run" */
function settleLast(units: Units, u: number): void {
  const { tag, word, form } = units;
  word[u] = (word[u] as number) & KEPT;
  const kind = tag[u];
  if (kind === POS.ADP || kind === POS.AUX || kind === POS.PART || kind === POS.SCONJ) tag[u] = tag[u - 2] === POS.PROPN ? POS.PROPN : POS.NOUN;
  else if (
    kind === POS.VERB &&
    !((form[u] as number) & (F.participle | F.ing)) &&
    (tag[u - 2] === POS.NOUN || tag[u - 2] === POS.PROPN) &&
    u + 1 < units.length &&
    isNominal(units, u + 1)
  )
    tag[u] = POS.ADJ;
}
