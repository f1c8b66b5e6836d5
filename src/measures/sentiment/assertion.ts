import { type Document, POS } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { Match } from '../../lexicon/match.js';

/** How a valenced word stands in its clause, the word that shows it, and what that makes of its valence. */
interface Standing {
  kind: 'predicate' | 'presupposed' | 'purpose';
  factor: number;
  at: number;
}

/** "The plan is reckless": the judgement is what the sentence says. */
const PREDICATE = 1.3;
/** "The reckless plan", "her generosity": it is taken for granted, and often belongs to the name of the thing. */
const DEFINITE = 0.8;
/** "A report on poverty", "the cost of success": it is what the sentence is about. */
const TOPIC = 0.7;
/** "They met to help": the good is meant, and has not come about. */
const PURPOSE = 0.7;
/** How many words before the valenced one each may stand. */
const REACH = { be: 3, determiner: 2 };

/** Not "be", which follows a modal verb or "to": "it ought to be fair" does not say that it is. */
const FORMS_OF_BE = new Set("is are was were been being am i'm 's 're i’m ’s ’re becomes became become".split(' '));
/** "She felt sad": verbs that say how somebody is. */
const FORMS_OF_FEEL = new Set(['feel', 'feels', 'felt', 'feeling']);
const DEFINITES = new Set('the his her its their our my your this that these those'.split(' '));
const PREPOSITIONS = new Set('of for in from with on about by into against'.split(' '));
const isFormOfBe = createWordFlag((lower) => FORMS_OF_BE.has(lower) || FORMS_OF_FEEL.has(lower));
const isIndefinite = createWordFlag((lower) => lower === 'a' || lower === 'an');
const isDefinite = createWordFlag((lower) => DEFINITES.has(lower));
const isTopicPreposition = createWordFlag((lower) => PREPOSITIONS.has(lower));
const isTo = createWordFlag((lower) => lower === 'to');

/**
 * Asserted or presupposed: an evaluation in the predicate is what the writer says, one inside a definite noun phrase or
 * after a preposition is background (Lambrecht 1994, Information Structure and Sentence Form; Martin and White 2005 on
 * inscribed appraisal). The nearest sign decides.
 */
export function standingReader({ tokens, vocabulary, sentences, sentenceOf }: Document): (match: Match) => Standing | undefined {
  const { pos, word } = tokens;
  const be = isFormOfBe(vocabulary);
  const indefinite = isIndefinite(vocabulary);
  const definite = isDefinite(vocabulary);
  const preposition = isTopicPreposition(vocabulary);
  const to = isTo(vocabulary);

  return ({ from, entry }) => {
    const tag = pos[from];
    const first = sentences[sentenceOf[from] as number]?.from ?? from;
    if (tag === POS.VERB && entry.appraisal === 'affect' && nominal(from, first)?.kind === 'predicate') return nominal(from, first);
    if (tag === POS.VERB) return entry.weight > 0 ? purpose(from, first) : undefined;
    return tag === POS.NOUN || tag === POS.ADJ ? nominal(from, first) : undefined;
  };

  function purpose(from: number, first: number): Standing | undefined {
    for (let i = from - 1; i >= Math.max(first, from - REACH.determiner); i--) if (to(word[i] as number)) return { kind: 'purpose', factor: PURPOSE, at: i };
    return undefined;
  }

  function nominal(from: number, first: number): Standing | undefined {
    let background: Standing | undefined;
    let isBackground = true;
    for (let i = from - 1; i >= Math.max(first, from - REACH.be) && pos[i] !== POS.PUNCT; i--) {
      const id = word[i] as number;
      if (be(id) && pos[i] !== POS.PART) return { kind: 'predicate', factor: PREDICATE, at: i };
      if (from - i > REACH.determiner) continue;
      if (indefinite(id)) isBackground = false;
      else if (definite(id)) background = { kind: 'presupposed', factor: DEFINITE, at: i };
      else if (!background && preposition(id)) background = { kind: 'presupposed', factor: TOPIC, at: i };
    }
    return isBackground ? background : undefined;
  }
}
