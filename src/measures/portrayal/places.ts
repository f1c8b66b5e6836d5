import type { TokenRange } from '../../document/types.js';
import { W } from '../attribution/words.js';
import { type Governor, governorOf, startsClause } from './governor.js';
import { namedAs } from './naming.js';
import { type Phrase, phraseAround } from './noun-phrase.js';
import { groupStartingAt, type Predicates, wordAt } from './predicates.js';
import { type SubjectLink, subjectLinks } from './subject-links.js';

/** A mention of an actor, with its place in the clause. */
export interface Place extends TokenRange {
  /** Index of the actor. */
  entity: number;
  phrase: Phrase;
  governor: Governor | undefined;
  /** It opens a complement clause: "said | Ann | was …". */
  opensClause: boolean;
  links: readonly SubjectLink[];
  apposition: TokenRange | undefined;
  /** What it is called, as object of a verb of naming. */
  called: TokenRange | undefined;
}

/** Reads the place of a mention. */
export function placeOf(predicates: Predicates, entity: number, { from, to }: TokenRange, sentence: TokenRange): Place {
  const phrase = phraseAround(predicates, { from, to }, sentence);
  const governor = governorOf(predicates, phrase, sentence);
  const opensClause = startsClause(predicates, phrase, sentence);
  const links = subjectLinks(predicates, phrase, sentence, governor?.kind === 'preposition' || (governor?.kind === 'verb' && !opensClause));
  return {
    entity,
    from,
    to,
    phrase,
    governor,
    opensClause,
    links,
    apposition: appositionAfter(predicates, phrase, sentence),
    called: namedAs(predicates, phrase, governor, sentence),
  };
}

const LONGEST_APPOSITION = 14;

/** "Ann, | a tireless helper of the poor, |": up to the next comma, no verb in it. */
function appositionAfter(predicates: Predicates, phrase: Phrase, sentence: TokenRange): TokenRange | undefined {
  const from = phrase.to + 1;
  if (phrase.to >= sentence.to || !(wordAt(predicates, phrase.to) & (W.comma | W.dash | W.open))) return undefined;
  for (let i = from; i < Math.min(sentence.to, from + LONGEST_APPOSITION); i++) {
    if (groupStartingAt(predicates, i) >= 0) return undefined;
    const word = wordAt(predicates, i);
    if (i === from && word & (W.relative | W.subordinator | W.preposition | W.and | W.but | W.pronoun | W.wh)) return undefined;
    if (word & (W.comma | W.dash | W.close | W.terminal)) return i > from ? { from, to: i } : undefined;
  }
  return undefined;
}
