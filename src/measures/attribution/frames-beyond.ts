import { POS } from '../../document/types.js';
import { skipAdverbs } from './asides.js';
import { clauseFollows, isRelativeThat } from './clauses.js';
import type { FrameFound } from './frames.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { lowerOfUnit, QUOTATION } from './units.js';
import { F, W } from './words.js';

/** "complained to the mayor | about the noise", "apologised to Lund | for the delay": who was told is no part of it. */
export function topicPastHearer({ document, units, groups, nouns }: Syntax, at: number, limit: number): FrameFound | undefined {
  if (!((units.word[at] as number) & W.to)) return undefined;
  const end = nounPhraseEnd(units, groups, at + 1, limit);
  if (end === at + 1 || end + 1 >= limit) return undefined;
  const hearer = units.tag[end - 1] === POS.PROPN || (units.word[end - 1] as number) & W.pronoun || nouns[units.from[end - 1] as number] !== 0;
  if (!hearer || !TOPICAL.has(lowerOfUnit(document, units, end))) return undefined;
  const topic = nounPhraseEnd(units, groups, end + 1, limit);
  return topic > end + 1 && (units.form[topic - 1] as number) & F.duration ? undefined : { frame: 'about', content: end + 1, preposition: end };
}

const TOPICAL = new Set(['about', 'for', 'over']);

/** "spoke in Holm | about the plan", "his posts on social media | about it". */
export function topicFurtherOn(syntax: Syntax, from: number, limit: number): FrameFound | undefined {
  const { document, units, groups } = syntax;
  let i = from;
  for (let phrases = 0; phrases < 3 && i < limit && (units.word[i] as number) & W.preposition; phrases++) {
    if (lowerOfUnit(document, units, i) === 'about' && i > from) return i + 1 < limit ? { frame: 'about', content: i + 1, preposition: i } : undefined;
    const end = nounPhraseEnd(units, groups, i + 1, limit);
    if (end === i + 1) return undefined;
    i = skipAdverbs(syntax, end, limit);
  }
  return undefined;
}

/** How far from its cue a clause with "that" may begin. */
const LONGEST_SETTING = 20;

/** "said in an interview taped before the vote | that", "said in May – wrongly – | that": where and when may be long, as long as no verb but a participle is in it; "The report on ferries | said | that" is a verb with its own "that". */
export function thatFurtherOn(syntax: Syntax, from: number, limit: number): FrameFound | undefined {
  const { units } = syntax;
  for (let i = from + 1; i < Math.min(limit, from + LONGEST_SETTING); i++) {
    const word = units.word[i] as number;
    if (word & W.that) return isRelativeThat(syntax, i, limit) ? undefined : { frame: 'that', content: i };
    if (word & (W.semicolon | W.colon | W.terminal | W.and | W.but | W.wh | W.subject) || units.tag[i] === QUOTATION) return undefined;
    if (word & W.comma) {
      if (units.tag[i - 1] === POS.PROPN && (units.tag[i + 1] === POS.PROPN || (units.word[i + 1] as number) & W.that)) continue;
      const beyond = enclosedEnd(syntax, i, limit);
      if (beyond > i) return { frame: 'that', content: beyond };
      return i + 1 < limit && units.tag[i + 1] === QUOTATION ? { frame: 'quote', content: i + 1 } : undefined;
    }
    if (finiteGroupAt(syntax, i) >= 0 && (!((units.form[i] as number) & F.participle) || isActive(syntax, i))) return undefined;
  }
  return undefined;
}

/** "taped | before the vote" could be passive; "said | that", "told | the crowd that" have an object. */
const isActive = ({ units }: Syntax, u: number): boolean =>
  ((units.word[u + 1] as number) & (W.that | W.possessive)) !== 0 || ((units.form[u + 1] as number) & F.article) !== 0 || units.tag[u + 1] === POS.PROPN;

/** "said on television, where she is a guest, | that": where the clause with "that" begins after an aside between commas, or the comma. */
function enclosedEnd(syntax: Syntax, comma: number, limit: number): number {
  const { units } = syntax;
  for (let i = comma + 1; i + 1 < Math.min(limit, comma + LONGEST_SETTING); i++) {
    if ((units.word[i] as number) & (W.semicolon | W.colon | W.terminal) || units.tag[i] === QUOTATION) return comma;
    if ((units.word[i] as number) & W.comma) return (units.word[i + 1] as number) & W.that && !isRelativeThat(syntax, i + 1, limit) ? i + 1 : comma;
  }
  return comma;
}

/** Past up to two prepositional phrases: "said in a statement on Monday | that". Only a clear opening counts there. */
export function beyondPhrases(syntax: Syntax, from: number, limit: number): FrameFound | undefined {
  const { units, groups } = syntax;
  let i = from;
  for (let phrases = 0; phrases < 3 && i < limit; phrases++) {
    const word = units.word[i] as number;
    if (!(word & (W.preposition | W.to)) || word & W.as || (word & W.subordinator && clauseFollows(syntax, i + 1, limit))) return undefined;
    const end = nounPhraseEnd(units, groups, i + 1, limit);
    if (end === i + 1) return undefined;
    i = skipAdverbs(syntax, end, limit);
    if (isPassiveModifier(syntax, i, limit)) i++;
    if (i >= limit) return undefined;
    const here = units.word[i] as number;
    if (here & W.that && !isRelativeThat(syntax, i, limit)) return { frame: 'that', content: i };
    if (here & W.colon) return { frame: 'colon', content: i + 1 };
    if (units.tag[i] === QUOTATION && (units.words[i] as number) > 2) return { frame: 'quote', content: i };
    if (here & W.comma && i + 1 < limit && units.tag[i + 1] === QUOTATION) return { frame: 'quote', content: i + 1 };
    if (here & W.wh && !(here & (W.relative | W.subordinator))) return { frame: 'wh', content: i };
    if (here & (W.subject | W.pronoun | W.determiner | W.possessive) && !(here & W.relative) && clauseFollows(syntax, i, limit))
      return { frame: 'clause', content: i };
  }
  return undefined;
}

/** "said in a letter | published by the council | the bridge would close": the participle belongs to the phrase. */
function isPassiveModifier(syntax: Syntax, at: number, limit: number): boolean {
  const { units } = syntax;
  return (
    at + 1 < limit &&
    units.tag[at] === POS.VERB &&
    ((units.form[at] as number) & F.participle) !== 0 &&
    ((units.word[at + 1] as number) & W.preposition) !== 0 &&
    finiteGroupAt(syntax, at) < 0
  );
}
