import { POS, type TokenRange } from '../../document/types.js';
import type { Place } from './places.js';
import { isQuote, type Predicates, tagAt } from './predicates.js';

/**
 * "… and we are proud of it,” | said Ann: a sentence that ends a quotation whose beginning the text does not hold is her
 * speech too, though no attribution could be found in it.
 */
export function hearSpeech(predicates: Predicates, place: Place, sentence: TokenRange, speaker: Int32Array): void {
  const { phrase, governor, links, entity, opensClause } = place;
  const first = links[0];
  let before = -1;
  if (governor?.kind === 'verb' && !opensClause) before = predicates.start[governor.on] as number;
  else if (first && predicates.start[first.group] === phrase.to) before = phrase.from;
  const mark = before - 1;
  const { document } = predicates;
  if (mark < sentence.from || tagAt(predicates, mark) !== POS.PUNCT || !isQuote(document.vocabulary)(document.tokens.word[mark] as number)) return;
  for (let i = sentence.from; i < mark; i++) if (speaker[i] === 0) speaker[i] = entity + 1;
}
