import { type Document, POS, type Sentence } from '../../document/types.js';
import { createWordBits } from '../../document/word-flag.js';
import type { CompiledEntry } from '../../lexicon/compile.js';
import type { Match } from '../../lexicon/match.js';

/** A quantity that moves: more of what is wanted and less of what is not is good news. */
export interface Trend {
  quantity: Match;
  /** Whether it falls. */
  falls: boolean;
  /** What the movement is worth of something wanted. */
  worth: number;
  /** 1 where the quantity is wanted, -1 where it is not. */
  factor: 1 | -1;
}

/**
 * What any movement of a quantity is worth, whatever its word says by itself: "profit fell" is bad, "crime fell" good news. Where it
 * falls, the quantity counts for little itself, so its fall counts the more.
 */
const RISES = 1.2;
const FALLS = -1.8;
/** How many words a movement may stand from its quantity. */
const REACH = { before: 16, after: 7 };

/** Categories of what makes or is less. */
const FALLING = new Set(['down', 'cut', 'less', 'toll']);
/** Categories of what makes something be more or less. */
const ACTING = new Set(['raise', 'cut', 'toll']);

const CARRIER = 1;
const OF = 2;
const IN = 4;
const BE = 8;
const TERM = 16;
const RAISING = 32;
const GERUND = 64;
const ABOUT = 128;
const POSSESSIVE = 256;
/** Nouns that only measure: the quantity is what stands with them. */
const CARRIERS =
  /^(?:numbers?|rates?|levels?|amounts?|totals?|percentages?|proportions?|volumes?|figures?|ind(?:ex|ices)|counts?|pace|average|incidence|frequency|spread)$/;
/** Verbs and adjectives whose subject is that of the infinitive after them: "sales continue to fall". */
const RAISERS =
  /^(?:(?:continu|expect|project|predict|start|begin|appear|seem|tend|threaten|cease)(?:es|e|s|ed|ing|ning)?|began|begun|forecast|likely|set|due|bound|poised|sure)$/;
/** Verbs that say where something stands or ends up: "wages were higher", "shares closed lower". */
const LINKING = /^(?:is|are|was|were|be|been|being|remain(?:s|ed)?|get|gets|got|(?:clos|mov|trad|edg|inch)(?:e|es|ed)|(?:end|open|finish|drift)(?:s|ed)?)$/;
/** "at least twelve", "up to twelve": what stands before a number in its phrase. */
const APPROXIMATE = /^(?:at|least|most|about|around|up|to|over|as|many|more|than|nearly|almost)$/;
const readingBits = createWordBits((lower) => {
  if (lower === 'ended') return TERM | BE;
  if (lower === 'ending') return TERM;
  if (lower === 'of') return OF;
  if (lower === 'in' || lower === 'for') return IN;
  if (LINKING.test(lower)) return BE;
  if (RAISERS.test(lower)) return RAISING;
  if (lower.endsWith('ing')) return GERUND;
  if (/^['’]s?$/.test(lower)) return POSSESSIVE;
  if (APPROXIMATE.test(lower)) return ABOUT;
  return CARRIERS.test(lower) ? CARRIER : 0;
});

const NAMING = (1 << POS.NOUN) | (1 << POS.PROPN);
const IN_PHRASE = NAMING | (1 << POS.ADJ) | (1 << POS.DET) | (1 << POS.NUM) | (1 << POS.PRON) | (1 << POS.PART) | (1 << POS.SYM);
const MODIFYING = (1 << POS.ADP) | (1 << POS.DET) | (1 << POS.PRON) | (1 << POS.ADJ);
const BEFORE_VERB = (1 << POS.AUX) | (1 << POS.ADV) | (1 << POS.PART);

const isAmount = ({ subCategory }: CompiledEntry): boolean => subCategory === 'more' || subCategory === 'less';

/**
 * The quantity that a movement moves: its subject ("profit from older lines fell"), its object ("cut the dividend"), what it
 * is a movement of ("a drop in sales", "price rises") or what it is said of ("higher wages"). Niu et al. (2005) found that
 * less of a bad thing and more of it make most of the polarity of reports of outcomes.
 *
 * @param quantities matches of the categories `modifier/wanted` and `modifier/unwanted`, in order of place.
 */
export function trendReader(
  { tokens: { pos, word }, vocabulary, sentences, sentenceOf }: Document,
  quantities: readonly Match[],
): (movement: Match) => Trend | undefined {
  if (quantities.length === 0) return () => undefined;
  const bitsOf = readingBits(vocabulary);
  const bits = (i: number): number => bitsOf(word[i] as number);
  const quantityEnding = new Map(quantities.map((quantity) => [quantity.to - 1, quantity]));

  return (movement) => {
    const sentence = sentences[sentenceOf[movement.from] as number] as Sentence;
    const quantity = quantityOf(movement, sentence);
    if (!quantity || (movement.entry.subCategory === 'toll' && quantity.entry.term !== 'lives')) return undefined;
    const falls = FALLING.has(movement.entry.subCategory);
    return { quantity, falls, worth: falls ? FALLS : RISES, factor: quantity.entry.subCategory === 'wanted' ? 1 : -1 };
  };

  function quantityOf({ from, to, entry }: Match, sentence: Sentence): Match | undefined {
    const tag = pos[from] as number;
    const tolls = entry.subCategory === 'toll';
    const moves = !ACTING.has(entry.subCategory);
    if (tag === POS.VERB && moves) {
      // "the fear of losing jobs": a gerund has its object before it has a subject.
      const object = bits(from) & GERUND ? phraseAfter(to, sentence) : undefined;
      return object ?? subject(from, sentence) ?? phraseAfter(to, sentence);
    }
    // "The fire cost two lives": the tagger takes the verb for a noun.
    if (tag === POS.VERB || tolls) return phraseAfter(to, sentence) ?? (isPassive(from, sentence) ? subject(from, sentence) : undefined);
    if (tag === POS.NOUN || tag === POS.PROPN) return bits(to) & (OF | IN) ? phraseAfter(to + 1, sentence) : compound(from, sentence);
    if (tag === POS.ADV || tag === POS.ADP) return followsBe(from, sentence) ? subject(from, sentence) : apposed(from, sentence);
    if (isAmount(entry)) return pos[to] === POS.DET ? undefined : phraseAfter(to, sentence);
    return phraseAfter(to, sentence) ?? (followsBe(from, sentence) ? subject(from, sentence) : undefined);
  }

  /** "price rises", "sales declines". */
  function compound(from: number, sentence: Sentence): Match | undefined {
    return from > sentence.from ? quantityEnding.get(from - 1) : undefined;
  }

  /** The head of the phrase that begins here: its last noun, or where that only measures, what it measures. */
  function phraseAfter(start: number, sentence: Sentence): Match | undefined {
    const end = Math.min(sentence.to, start + REACH.after);
    let head = -1;
    for (let i = numberAfter(start, end); i < end; i++) {
      const tag = pos[i] as number;
      if ((NAMING >> tag) & 1) head = i;
      // "the soldiers' lives", "the number of jobs".
      else if (head >= 0 && (bits(i) & POSSESSIVE || (bits(i) & OF && bits(head) & CARRIER))) head = -1;
      else if (head >= 0 || !((IN_PHRASE >> tag) & 1)) break;
    }
    return quantityAt(head);
  }

  /** Past "at least" and the like before a number. */
  function numberAfter(start: number, end: number): number {
    let i = start;
    while (i < end && bits(i) & ABOUT) i++;
    return pos[i] === POS.NUM ? i : start;
  }

  /** The head of the first phrase of the clause before a verb: "profit" in "profit from older lines fell". */
  function subject(from: number, sentence: Sentence): Match | undefined {
    const first = Math.max(sentence.from, from - REACH.before);
    let i = from - 1;
    while (i >= first && ((BEFORE_VERB >> (pos[i] as number)) & 1 || bits(i) & (BE | RAISING))) i--;
    let head = -1;
    let measured = -1;
    for (let inside = false; i >= first; i--) {
      const tag = pos[i] as number;
      if ((NAMING >> tag) & 1) {
        if (!inside) {
          measured = head;
          head = i;
        }
        inside = true;
      } else if (tag === POS.ADP || bits(i) & TERM) inside = false;
      else if ((IN_PHRASE >> tag) & 1) inside &&= tag !== POS.DET;
      else if (tag !== POS.VERB || !inside || !((MODIFYING >> (pos[i - 1] ?? POS.VERB)) & 1)) break;
    }
    return quantityAt(head) ?? (head >= 0 && bits(head) & CARRIER ? quantityAt(measured) : undefined);
  }

  /** "Sales were $3 million, up from $2 million", "a profit of $3 million, up a tenth": what stands before the comma, or the subject of its verb. */
  function apposed(from: number, sentence: Sentence): Match | undefined {
    if (from === sentence.from || pos[from - 1] !== POS.PUNCT) return undefined;
    const first = Math.max(sentence.from, from - REACH.before);
    const before = subject(from - 1, sentence);
    for (let i = from - 2; !before && i >= first; i--) if (pos[i] === POS.VERB || bits(i) & BE) return subject(i, sentence);
    return before;
  }

  /** "unemployment", and "unemployment" in "the unemployment rate". */
  function quantityAt(head: number): Match | undefined {
    if (head < 0) return undefined;
    return quantityEnding.get(head) ?? (bits(head) & CARRIER ? quantityEnding.get(head - 1) : undefined);
  }

  function isPassive(from: number, sentence: Sentence): boolean {
    for (let i = from - 1; i >= sentence.from && (BEFORE_VERB >> (pos[i] as number)) & 1; i--) if (bits(i) & BE) return true;
    return false;
  }

  function followsBe(from: number, sentence: Sentence): boolean {
    for (let i = from - 1; i >= Math.max(sentence.from, from - 3); i--) if (bits(i) & BE) return true;
    return false;
  }
}
