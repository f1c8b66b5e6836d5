import { POS } from '../../document/types.js';
import type { CueWord } from './cue-words.js';
import type { FrameFound } from './frames.js';
import { nounPhraseEnd, nounPhraseStart } from './noun-phrases.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { lowerOfUnit, QUOTATION } from './units.js';
import { G } from './verb-group-types.js';
import { F, W } from './words.js';

/** "a farmer | accused of theft": a verb that takes an object and then "of" has none here, so the form before "of" is a participle. */
export function lacksObject({ units, groups }: Syntax, { frames }: CueWord, first: number, from: number, { frame }: FrameFound): boolean {
  if (frame !== 'of' || frames.of > 0 || frames.np < 4 || frames.quote >= 4 || first <= from) return false;
  const group = groups.of[first] as number;
  return (
    groups.start[group] === first &&
    ((units.form[first] as number) & F.participle) !== 0 &&
    (units.tag[first - 1] === POS.NOUN || units.tag[first - 1] === POS.PROPN)
  );
}

/** How many words a name given so may have. */
const LONGEST_NAME = 6;

/** "She ran a group | called the Larks": a verb that names and takes no clause, after a noun whose clause has its verb already or gets it afterwards ("a firm called Bay Works | gave"), tells that noun's name. */
export function namesNoun(syntax: Syntax, { frames }: CueWord, first: number, from: number, { frame, content }: FrameFound): boolean {
  const { units, groups } = syntax;
  if (frames.that || frames.clause || frames['object-quote'] < 2 || !((units.form[first] as number) & F.participle)) return false;
  if (frame !== 'np' && frame !== 'object-np' && frame !== 'quote' && frame !== 'clause') return false;
  if (first <= from || (units.tag[first - 1] !== POS.NOUN && units.tag[first - 1] !== POS.PROPN) || groups.start[groups.of[first] as number] !== first)
    return false;
  // "what | Lund called a mistake"
  const opener = nounPhraseStart(units, first, from) - 1;
  if (opener >= from && (units.word[opener] as number) & W.wh) return false;
  if (finiteGroupAt(syntax, nounPhraseEnd(units, groups, content, content + LONGEST_NAME)) >= 0) return true;
  // "a firm | called Bay Works": one that has not been heard of gets its name
  if (frame === 'np' && (units.form[opener + 1] as number) & F.indefinite && units.tag[content] === POS.PROPN) return true;
  for (let i = first - 1; i >= from; i--) {
    if ((units.word[i] as number) & (W.comma | W.that | W.relative | W.subordinator | W.semicolon | W.and | W.but | W.as) || units.tag[i] === QUOTATION)
      return false;
    const group = groups.of[i] as number;
    if (group >= 0) return ((groups.flags[group] as number) & (G.finite | G.infinitive | G.ing)) !== 0;
  }
  return false;
}

/** "knocked | out | his pipe", "was shouted | down": with a particle that its entry does not have a verb means something else, unless a clause or a quotation follows ("said | out loud that"). */
export function isOtherVerb({ document, units }: Syntax, { entry }: CueWord, last: number, { frame }: FrameFound): boolean {
  if (entry.size > 1 || !(frame === 'np' || frame === 'object-np' || frame === 'none' || frame === 'pp')) return false;
  return PARTICLES.has(lowerOfUnit(document, units, last + 1)) && lowerOfUnit(document, units, last + 2) !== 'to';
}

const PARTICLES = new Set(['out', 'up', 'down', 'off', 'away']);

/** "It is, | you know, | late", "You know, …": two words that fill a pause. */
export function isFiller({ document, units }: Syntax, know: number): boolean {
  if (know < 1 || lowerOfUnit(document, units, know) !== 'know' || lowerOfUnit(document, units, know - 1) !== 'you') return false;
  return ((units.word[know + 1] as number) & (W.comma | W.dash)) !== 0;
}

/** "self-described": a hyphen without a space makes one word of two. "42% say", "the mayor - said" are none. */
export function isCompounded({ document, units }: Syntax, first: number): boolean {
  if (!((units.word[first - 1] as number) & W.joiner)) return false;
  const { start, end } = document.tokens;
  const joiner = units.from[first - 1] as number;
  return end[joiner] === start[joiner + 1] && joiner > 0 && end[joiner - 1] === start[joiner] && lowerOfUnit(document, units, first - 1) !== '%';
}
