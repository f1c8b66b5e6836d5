import { POS, type TokenRange } from '../../document/types.js';
import { W } from '../attribution/words.js';
import type { Phrase } from './noun-phrase.js';
import { P, type Predicates, tagAt, wordAt } from './predicates.js';

/** What stands to the left of a phrase and governs it. */
export interface Governor {
  kind: 'verb' | 'preposition';
  /** The last token of the governing words: the verb, or the preposition. */
  at: number;
  /** Of a preposition: the noun, adjective or verb it hangs on, or -1. */
  on: number;
}

const NOMINAL = (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.PRON);
const PHRASAL = (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.NUM) | (1 << POS.DET) | (1 << POS.PRON) | (1 << POS.ADV);
const REACH = 7;

/** The verb or preposition that governs a phrase: "criticised | Ann", "the attack on | Ann", "Bob and | Ann". */
export function governorOf(predicates: Predicates, phrase: Phrase, sentence: TokenRange): Governor | undefined {
  let at = phrase.from - 1;
  for (let hops = 0; hops < 2 && at > sentence.from && wordAt(predicates, at) & W.and; hops++) {
    let i = at - 1;
    while (i >= sentence.from && PHRASAL & (1 << tagAt(predicates, i)) && !(wordAt(predicates, i) & W.and)) i--;
    if (i === at - 1) break;
    at = i;
  }
  while (at >= sentence.from && tagAt(predicates, at) === POS.PUNCT && !(wordAt(predicates, at) & (W.comma | W.dash | W.colon | W.semicolon | W.terminal)))
    at--;
  if (at < sentence.from) return undefined;
  const word = wordAt(predicates, at);
  const tag = tagAt(predicates, at);
  if (word & W.preposition || (tag === POS.ADP && !(word & W.to)) || word & (W.as | W.to)) {
    if (tag === POS.SCONJ && (predicates.of[at] as number) < 0 && startsClause(predicates, phrase, sentence)) return undefined;
    return { kind: 'preposition', at, on: headBefore(predicates, at, sentence.from) };
  }
  const group = predicates.of[at] as number;
  if (group >= 0 && predicates.head[group] === at) return { kind: 'verb', at, on: group };
  return undefined;
}

const LONGEST_LIST = 30;

/** "slammed his son, his aide and | Ann |", "praised the mayor, | Ann |": the verb of which the phrase is one of several objects, or says who the object is. */
export function governorOfList(predicates: Predicates, phrase: Phrase, sentence: TokenRange): Governor | undefined {
  let at = phrase.from - 1;
  if (at <= sentence.from || !(wordAt(predicates, at) & (W.comma | W.and))) return undefined;
  for (const first = Math.max(sentence.from, at - LONGEST_LIST); at >= first; at--) {
    const group = predicates.of[at] as number;
    if (group >= 0) return predicates.head[group] === at && at < phrase.from - 2 ? { kind: 'verb', at, on: group } : undefined;
    const word = wordAt(predicates, at);
    if (!(PHRASAL & (1 << tagAt(predicates, at))) && !(word & (W.comma | W.genitive | W.and | W.of))) return undefined;
  }
  return undefined;
}

/** "after Ann resigned": the phrase is the subject of a clause. */
export function startsClause({ of, start, flags }: Predicates, phrase: Phrase, sentence: TokenRange): boolean {
  if (phrase.to >= sentence.to) return false;
  const group = of[phrase.to] as number;
  return group >= 0 && start[group] === phrase.to && !((flags[group] as number) & (P.infinitive | P.ing));
}

/** The noun, adjective or verb that a preposition hangs on: the nearest to its left. */
function headBefore(predicates: Predicates, at: number, limit: number): number {
  for (let i = at - 1; i >= Math.max(limit, at - REACH); i--) {
    const word = wordAt(predicates, i);
    if (word & (W.comma | W.dash | W.semicolon | W.colon | W.and | W.but | W.subordinator)) return -1;
    const tag = tagAt(predicates, i);
    if (tag === POS.VERB || tag === POS.ADJ || NOMINAL & (1 << tag) || (predicates.of[i] as number) >= 0) return i;
  }
  return -1;
}
