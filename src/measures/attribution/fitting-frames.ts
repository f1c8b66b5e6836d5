import { POS } from '../../document/types.js';
import { skipAdverbs } from './asides.js';
import { clauseFollows, finiteFollows, quotationAfterColon, quotationFurtherOn, quotedPredicateFollows } from './clauses.js';
import { type CueWord, OBJECT_THRESHOLD, THRESHOLD } from './cue-words.js';
import { type FrameFound, returnsToPlural } from './frames.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { beyondRecipient } from './recipients.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { isTitle, lowerOfUnit, QUOTATION } from './units.js';
import { F, W } from './words.js';

/**
 * The frame that the entry can have: "says a violent hit that used to be … now draws" is a clause, however long its
 * subject, for "say" takes no object; "endorsed the man who won" is an object, for "endorse" takes no clause.
 */
export function fittingFrame(syntax: Syntax, { frames }: CueWord, found: FrameFound, end: number, limit: number): FrameFound {
  const { frame, object } = found;
  if (frame === 'wh' && frames.wh < 5 && isWhen(syntax, found.content)) return thatAfter(syntax, found.content, limit);
  const content = object?.from ?? found.content;
  const takesClause = frames.clause >= THRESHOLD;
  const takesObject = frames.np >= OBJECT_THRESHOLD;
  if (frames['object-that'] >= 4 && (frame === 'np' || frame === 'object-np' || (frame === 'clause' && frames.clause < 5))) {
    const beyond = beyondRecipient(syntax, content, limit);
    if (beyond) return beyond;
  }
  if (frame === 'clause' && !takesClause && takesObject) return objectFrame(found);
  // "demands | his return as mayor": the role belongs to the object
  if (frame === 'as' && object && frames.as === 0 && takesObject && !((syntax.units.word[object.to + 1] as number) & W.wh)) return objectFrame(found);
  // "hints at | what she plans": a free relative is an object
  if (frame === 'wh' && frames.wh < THRESHOLD && takesObject && lowerOfUnit(syntax.document, syntax.units, content) === 'what') return { frame: 'np', content };
  // "apologised | for the charge that Holt had quit": the clause belongs to the noun before it
  if (frame === 'that' && frames.that < THRESHOLD && frames.pp >= THRESHOLD && opensPhrase(syntax, end))
    return { frame: 'pp', content: end + 1, preposition: end };
  if (frame === 'object-that' && frames['object-that'] === 0) {
    if (takesClause && object && (frames.np === 0 || frames.clause === 5 || clauseFollows(syntax, object.from, limit)))
      return { frame: 'clause', content: object.from };
    if (takesObject) return objectFrame(found);
  }
  if (frames.clause >= 4 && (frame === 'none' || frame === 'pp' || (frame === 'wh' && frames.wh < THRESHOLD))) {
    const opening = found.preposition ?? found.content;
    if (opensWithAdjunct(syntax, opening, limit)) return { frame: 'clause', content: opening };
  }
  if (frame === 'none' && found.preposition !== undefined && (takesObject || frames['v-ing'] === 5)) {
    const object = objectFurtherOn(syntax, found.preposition, limit);
    if (object >= 0) return { frame: (syntax.units.form[object] as number) & F.ing ? 'v-ing' : 'np', content: object };
  }
  if (found.preposition !== undefined && (frames.to === 5 || (frames.to === 4 && frames.that >= THRESHOLD))) {
    const infinitive = infinitiveFurtherOn(syntax, found.preposition, limit);
    if (infinitive >= 0) return { frame: 'to', content: infinitive };
  }
  if (frame === 'object-wh' && frames.wh < THRESHOLD && takesObject) return objectFrame(found);
  // "said | the question whether to sell had split them": who takes no recipient takes a clause
  if (frame === 'object-wh' && object && frames.clause === 5 && frames['object-that'] < THRESHOLD) return { frame: 'clause', content: object.from };
  if ((frame === 'np' || frame === 'object-np') && frames.clause === 5 && frames.np <= OBJECT_THRESHOLD && quotedPredicateFollows(syntax, content, limit))
    return { frame: 'clause', content };
  // `called for | «a ban on boats» in the bay`: a quotation without a comma before it is the object
  if (frame === 'quote' && frames.quote < THRESHOLD && takesObject && isObjectQuotation(syntax, content)) return { frame: 'np', content };
  if (frame === 'np' && object && frames.clause >= 4 && !takesObject && opensParticiple(syntax, object.to, limit)) return { frame: 'clause', content };
  if ((frame === 'pp' || frame === 'about' || frame === 'of' || frame === 'none') && frames.quote >= 4) {
    const near = quotationFurtherOn(syntax, content, limit);
    const told = found.preposition !== undefined && lowerOfUnit(syntax.document, syntax.units, found.preposition) === 'to';
    const quotation = near < 0 && told ? quotationAfterColon(syntax, content, limit) : near;
    if (quotation >= 0) return { frame: 'quote', content: quotation };
  }
  if (frame === 'np' && object && returnsToPlural(syntax, object.from, object.to)) return found;
  const unobjected = frame === 'np' || ((frame === 'quote' || frame === 'object-quote') && frames['object-quote'] === 0 && object !== undefined);
  if (!unobjected || frames.clause < 5 || takesObject || (frames.np > 0 && !clauseFollows(syntax, content, limit))) return found;
  return found.predicate || finiteFollows(syntax, content, limit) ? { frame: 'clause', content } : found;
}

/** "she said | when asked about it", "… | when he left": the time of saying, unless the verb tells times: "asked when". */
const isWhen = ({ document, units }: Syntax, at: number): boolean => lowerOfUnit(document, units, at) === 'when';

/** "said when he left | that the boat was old", "said when he left, | «It is old.»": what was said comes after the time. */
function thatAfter({ units }: Syntax, from: number, limit: number): FrameFound {
  for (let i = from; i < limit; i++) {
    const word = units.word[i] as number;
    if (word & W.that && units.tag[i] === POS.SCONJ) return { frame: 'that', content: i };
    if (units.tag[i] === QUOTATION && (units.word[i - 1] as number) & W.comma) return { frame: 'quote', content: i };
    if (word & (W.terminal | W.semicolon | W.colon | W.dash)) break;
  }
  return { frame: 'none', content: from };
}

const opensPhrase = ({ units }: Syntax, at: number): boolean => ((units.word[at] as number) & W.preposition) !== 0;

/** "said | because the boat was late, she stayed", "countered | if he won, he would pay": a clause that opens with a dependent one. */
function opensWithAdjunct(syntax: Syntax, at: number, limit: number): boolean {
  const { units } = syntax;
  if (at >= limit || !((units.word[at] as number) & W.subordinator) || (units.word[at] as number) & W.relative) return false;
  let verbs = 0;
  for (let i = at + 1; i + 1 < limit; i++) {
    const word = units.word[i] as number;
    if (word & (W.that | W.semicolon | W.colon | W.dash | W.terminal) || units.tag[i] === QUOTATION) return false;
    if (finiteGroupAt(syntax, i) >= 0 && finiteGroupAt(syntax, i - 1) !== finiteGroupAt(syntax, i)) verbs++;
    if (word & W.comma) return verbs > 0 && !((units.word[i + 1] as number) & (W.relative | W.and | W.but)) && clauseFollows(syntax, i + 1, limit);
  }
  return false;
}

/** "confirmed | in a statement on Monday | the closing of the pier", "denied after the vote | taking part": where the object begins past phrases of time and place, or -1. */
function objectFurtherOn(syntax: Syntax, from: number, limit: number): number {
  const { units, groups } = syntax;
  let i = from;
  for (
    let phrases = 0;
    phrases <= LONGEST_SETTING && i < limit && (units.word[i] as number) & W.preposition && !((units.word[i] as number) & (W.as | W.of));
    phrases++
  ) {
    const end = nounPhraseEnd(units, groups, i + 1, limit);
    if (end === i + 1) return -1;
    i = skipAdverbs(syntax, end, limit);
  }
  if (i >= limit || i === from) return -1;
  if (units.tag[i] === POS.VERB) return (units.form[i] as number) & F.ing ? i : -1;
  if (!((units.form[i] as number) & F.article || (units.word[i] as number) & W.possessive)) return -1;
  const end = nounPhraseEnd(units, groups, i, limit);
  return end > i && finiteGroupAt(syntax, end) < 0 && !((units.word[end - 1] as number) & W.time) && !((units.form[end - 1] as number) & F.duration) ? i : -1;
}

/** How many phrases of time and place may come before an infinitive. */
const LONGEST_SETTING = 2;

/** "promised | on Tuesday in Holm | to pay": where the infinitive begins, or -1. */
function infinitiveFurtherOn(syntax: Syntax, from: number, limit: number): number {
  const { units, groups } = syntax;
  let i = from;
  for (let phrases = 0; phrases < LONGEST_SETTING && i < limit; phrases++) {
    if (!((units.word[i] as number) & W.preposition) || (units.word[i] as number) & (W.as | W.of)) return -1;
    const end = nounPhraseEnd(units, groups, i + 1, limit);
    if (end === i + 1) return -1;
    i = skipAdverbs(syntax, end, limit);
    if (i < limit && (units.word[i] as number) & W.to) return (groups.of[i] as number) >= 0 ? i : -1;
  }
  return -1;
}

/** "found Lund | leading by a point", "shows her | running": a noun phrase and a participle are as much as a clause. */
const opensParticiple = ({ units }: Syntax, at: number, limit: number): boolean =>
  at + 1 < limit && units.tag[at] === POS.VERB && ((units.form[at] as number) & F.ing) !== 0;

/** Right beside the verb, and no title: "published | «Fair Winds»". */
const isObjectQuotation = (syntax: Syntax, at: number): boolean =>
  at > 0 && syntax.units.tag[at] === QUOTATION && !((syntax.units.word[at - 1] as number) & W.comma) && !isTitle(syntax, at);

const objectFrame = ({ object, content }: FrameFound): FrameFound => (object ? { frame: 'np', content: object.from, object } : { frame: 'np', content });
