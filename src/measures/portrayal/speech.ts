import { type Document, POS, type TokenRange } from '../../document/types.js';
import type { FoundCue } from '../attribution/types.js';
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

const COMMISSIVES = new Set('announce issue launch offer order plan pledge promise propose seek suggest vow'.split(' '));
const NOMINAL = (1 << POS.DET) | (1 << POS.ADJ) | (1 << POS.NOUN) | (1 << POS.NUM);

/** "planned | a cruel attack |", "offered | a weak excuse |": what a commissive (Searle 1976) or an order names as its object is the speaker's doing, not talk of others. */
export const isCommitted = ({ tokens: { pos } }: Document, { lemma, tokens: { to } }: FoundCue, content: readonly TokenRange[]): boolean =>
  COMMISSIVES.has(lemma) && content[0]?.from === to && (NOMINAL & (1 << (pos[to] as number))) !== 0;
