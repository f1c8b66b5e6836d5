import { POS } from '../../document/types.js';
import { measureEnd, skipAdverbs } from './asides.js';
import { clauseFollows, endsInComma } from './clauses.js';
import { THRESHOLD } from './cue-words.js';
import type { Candidate } from './cues.js';
import type { Frame } from './frames.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { speakerAfter } from './speakers-after.js';
import { subjectBefore } from './subjects.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { isAdjunct, isNounWithRelative, isParticipial, leftSide } from './tag-left.js';
import { hasFiniteVerb, rightPart, tailEnd } from './tag-tails.js';
import { isLooseMark, isTitle, lowerOfUnit, Q, QUOTATION } from './units.js';
import { W } from './words.js';

/** A reporting clause beside what it reports: `…, she said`, `…, said Brown, …`, `as Brown noted`. */
export interface Tag {
  cue: Candidate;
  source: UnitRange | null;
  /** What stands before the tag; empty where the content follows. */
  left: UnitRange | null;
  /** Where what stands after the tag begins, or -1. */
  right: number;
  /** The last unit of the tag, exclusive: its time, place and recipient included. */
  end: number;
}

/** Is this cue the verb of a tag? `limit` is where the part that can be its left content begins. */
export function tagAt(syntax: Syntax, cue: Candidate, limit: number, to: number): Tag | undefined {
  const strength = cue.word.tag;
  if (cue.kind !== 'verb' || cue.clause !== 'finite' || cue.passive || strength < 2) return undefined;
  const opening = openingTag(syntax, cue, limit, to);
  if (opening) return opening;
  const medial = medialTag(syntax, cue, limit, to);
  if (medial) return medial;
  const subject = subjectBefore(syntax, cue.from, limit);
  if (subject && subject.kind === 'phrase') return plainTag(syntax, cue, subject, limit, to, strength);
  return invertedTag(syntax, cue, limit, to, strength);
}

/** `Said Ada Lund, the mayor: | «We lost.»`, `Says one sailor: | «We lost.»`: a verb that opens the statement, its subject, and a colon before the quotation. */
function openingTag(syntax: Syntax, cue: Candidate, limit: number, to: number): Tag | undefined {
  const { units } = syntax;
  if (cue.from !== limit || cue.to - cue.from > 1 || cue.word.tag < 4) return undefined;
  const source = speakerAfter(syntax, cue.to, to);
  if (!source || source.to + 1 >= to || !((units.word[source.to] as number) & W.colon) || units.tag[source.to + 1] !== QUOTATION) return undefined;
  return { cue, source, left: null, right: source.to + 1, end: source.to };
}

/** "The trouble with boats, | says Ada Lund, a sailor, | is that they sink", "Far from closing, | said Lund, | the port grows": between two commas, a verb before its subject, with a clause only after it. */
function medialTag(syntax: Syntax, cue: Candidate, limit: number, to: number): Tag | undefined {
  const { units } = syntax;
  const comma = cue.from - 1;
  if (comma - 1 < limit || !((units.word[comma] as number) & W.comma) || units.tag[comma - 1] === QUOTATION || cue.word.tag < 4) return undefined;
  if (units.tag[cue.to] !== POS.PROPN || (units.word[cue.to] as number) & W.time || hasFiniteVerb(syntax, limit, comma)) return undefined;
  const source = speakerAfter(syntax, cue.to, to);
  if (!source || source.to + 1 >= to || !((units.word[source.to] as number) & W.comma)) return undefined;
  const right = source.to + 1;
  if (finiteGroupAt(syntax, right) < 0 && !clauseFollows(syntax, right, to)) return undefined;
  return { cue, source, left: { from: limit, to: comma }, right, end: source.to };
}

/** A verb this strong with a plain object takes one. */
const STRONG = 4;

/** `«We will win», | said Brown`. */
function invertedTag(syntax: Syntax, cue: Candidate, limit: number, to: number, strength: number): Tag | undefined {
  const { units } = syntax;
  const before = cue.from - 1;
  if (before < limit) return undefined;
  const side = leftSide(syntax, before, limit);
  if (!side) return undefined;
  if (!side.quotation && (units.word[cue.from] as number) & W.have) return undefined; // "The party, it seems, | has learned nothing"
  if (reportsRight(cue) && endsClause(syntax, side)) return undefined;
  const next = cue.to < to ? (units.word[cue.to] as number) : 0;
  if (next & (W.comma | W.colon | W.that | W.terminal) || cue.to >= to) return undefined;
  const source = speakerAfter(syntax, cue.to, to, side.quotation);
  // "the Harbour Act, | proposed federal rules", "regular, | pledged delegates": a participle before its noun
  if (!side.quotation && cue.word.frames.np >= STRONG && (units.tag[cue.to] === POS.NOUN || units.tag[cue.to] === POS.ADJ)) return undefined;
  // "The man I met, Lund, interrupted | me": an object pronoun is nobody who speaks
  if (!source || ((next & (W.pronoun | W.subject | W.possessive | W.determiner)) === W.pronoun && !INDEFINITE.has(lowerOfUnit(syntax.document, units, cue.to))))
    return undefined;
  const says = side.quotation || hasFiniteVerb(syntax, limit, before) || isAnswer(units, limit, before) || isHeadline(syntax, limit, before, to);
  if (!says || (!side.quotation && (strength < 4 || finiteGroupAt(syntax, source.to) >= 0))) return undefined;
  const end = tailEnd(syntax, source.to, to);
  return { cue, source, left: { from: side.from, to: before + 1 }, right: rightPart(syntax, source.to, end, to, side.quotation), end };
}

/** Pronouns that are subjects and objects alike: `«We lost», said | someone close to Lund`. */
const INDEFINITE = new Set('someone somebody everyone everybody anyone nobody others those'.split(' '));

/** "Has it failed? | Yes, | says the auditor." */
const isAnswer = ({ tag }: Syntax['units'], from: number, to: number): boolean => to === from + 1 && tag[from] === POS.INTJ;

/** "Lund to resign, | says party", "Two hurt in crash, | police say", "Dam unsafe, | engineers warn": a headline, which has no full stop, needs no finite verb to say something. */
function isHeadline(syntax: Syntax, from: number, to: number, end: number): boolean {
  const { units } = syntax;
  if ((units.word[end - 1] as number) & W.terminal || to < from + 2) return false;
  if (measureEnd(syntax, from, to) > from) return true; // "At least 40 dead in crash, | police say"
  return !((units.word[from] as number) & (W.preposition | W.subordinator | W.as)) && !isParticipial(syntax, from);
}

/** `«We will win», | she said on Monday` – `The plan, | a source said, | is dead`. */
function plainTag(syntax: Syntax, cue: Candidate, subject: UnitRange, limit: number, to: number, strength: number): Tag | undefined {
  const { units } = syntax;
  let before = subject.from - 1;
  if (before >= limit && (units.word[before] as number) & W.open && (units.word[cue.from - 1] as number) & W.close) before--;
  while (before >= limit && ((units.tag[before] === POS.ADV && !((units.word[before] as number) & W.wh)) || isLooseMark(units, before))) before--;
  const as = before >= limit && ((units.word[before] as number) & W.as) !== 0;
  if (as) before--;
  const { frame } = cue.frame;
  if (as && (before < limit || !endsInComma(units, before))) {
    if (frame === 'to' || frame === 'v-ing' || (strength < 5 && syntax.groups.of[cue.from] !== syntax.groups.of[cue.to - 1])) return undefined; // "As the crowd began to chant, she left"
    if (before >= limit && !((units.word[before] as number) & (W.and | W.but))) return undefined;
    if (reportsRight(cue) || (frame === 'np' && !takesRecipient(cue)) || (cue.strength >= THRESHOLD && frame === 'about')) return undefined;
    const end = tailEnd(syntax, cue.to, to);
    return end < to && (units.word[end] as number) & W.comma ? { cue, source: subject, left: null, right: end + 1, end } : undefined;
  }
  if (before < limit) return undefined;
  const side = leftSide(syntax, before, limit);
  if (!side) return undefined;
  if (side.quotation) {
    if (namesPlace(syntax, side.at, limit) && cue.strength >= THRESHOLD && frame === 'np') return undefined;
    if (!as && reportsRight(cue) && ((units.words[side.at] as number) < 5 || endsClause(syntax, side))) return undefined;
    const end = tailEnd(syntax, cue.to, to);
    const right = rightPart(syntax, cue.to, end, to, true);
    const startsAnew = endsClause(syntax, side) && right >= 0 && ((units.quote[right] as number) & Q.capital) !== 0;
    return { cue, source: subject, left: startsAnew ? null : { from: side.from, to: before + 1 }, right, end };
  }
  if (strength < 3 || holdsPurpose(syntax, subject)) return undefined;
  const end = tailEnd(syntax, cue.to, to);
  if (
    !as &&
    frame !== 'none' &&
    frame !== 'comma' &&
    frame !== 'quote' &&
    frame !== 'about' &&
    frame !== 'of' &&
    !(frame === 'np' && takesRecipient(cue)) &&
    !(frame === 'pp' && tellsTo(syntax, cue)) &&
    !(frame === 'clause' && takesRecipient(cue) && endsAtComma(syntax, cue, to))
  )
    return undefined;
  if (!as && cue.strength >= THRESHOLD && (frame === 'pp' || frame === 'about' || frame === 'of') && cue.frame.preposition === cue.to && end > cue.to + 4)
    return undefined;
  const right = rightPart(syntax, cue.to, end, to, false);
  const finiteLeft = hasFiniteVerb(syntax, side.from, before) || (right < 0 && isHeadline(syntax, side.from, before, to));
  if (right < 0) {
    if (end < to && !((units.word[end] as number) & (W.terminal | W.comma | W.semicolon | W.dash))) return undefined;
    // "A native of Holm, Lund agreed" tells who Lund is
    if (!finiteLeft || isAdjunct(syntax, side.from, before) || isNounWithRelative(syntax, side.from, before)) return undefined;
  } else if (finiteLeft && strength < 5 && isAdjunct(syntax, side.from, before) && units.tag[right] !== QUOTATION && !clauseFollows(syntax, right, to)) {
    return undefined; // "When the boat sank, sailors volunteered, some in the belief that it would float"
  } else if (!finiteLeft) {
    if (frame === 'np' && (units.word[right] as number) & W.subordinator) return undefined; // "In May, he warned them, because it leaked"
    // "Walking home, Lund sang songs, many of them sad"; but "Given that, | Lund said, | the boat was old"
    const aside = frame === 'comma' && clauseFollows(syntax, right, to);
    if (!aside && isParticipial(syntax, side.from) && finiteGroupAt(syntax, skipAdverbs(syntax, right, to)) < 0) return undefined;
    if (!hasFiniteVerb(syntax, right, to) && units.tag[right] !== QUOTATION) return undefined;
  }
  const startsAnew = right >= 0 && units.tag[right] === QUOTATION && ((units.quote[right] as number) & Q.capital) !== 0;
  return { cue, source: subject, left: startsAnew ? null : { from: side.from, to: before + 1 }, right, end };
}

/** "It has toys, | books and games so children may learn": a clause of purpose has begun inside what looks like a subject. */
function holdsPurpose({ document, units }: Syntax, { from, to }: UnitRange): boolean {
  for (let u = from + 1; u + 1 < to; u++)
    if (lowerOfUnit(document, units, u) === 'so' && units.tag[u + 1] !== POS.ADJ && units.tag[u + 1] !== POS.ADV) return true;
  return false;
}

/** `Later on «This Hour,» | Lund questioned the plan`: a title after a preposition, before a verb with an object. */
const namesPlace = (syntax: Syntax, at: number, limit: number): boolean =>
  at > limit && ((syntax.units.word[at - 1] as number) & W.preposition) !== 0 && isTitle(syntax, at);

/** `Although Lund «never saw the bill,» | Holt said …`: a quotation that ends a clause the writer began does not stand alone. */
const endsClause = ({ units }: Syntax, { from, at }: { from: number; at: number }) =>
  from < at && units.tag[from] !== QUOTATION && !(at === from + 1 && (units.word[from] as number) & (W.and | W.but));

/** Frames of what stands after its verb. */
const RIGHTWARD = new Set<Frame>(['that', 'clause', 'to', 'wh', 'object-that', 'object-wh', 'object-to']);

/** "Holt said | that the plan failed": what the verb reports stands after it. */
function reportsRight({ frame, strength }: Candidate): boolean {
  return strength >= THRESHOLD && RIGHTWARD.has(frame.frame);
}

/** "she told reporters": the noun phrase after the verb hears it. */
const takesRecipient = ({ word }: Candidate): boolean => word.frames['object-that'] >= 4;

/** "The toll is too high, the council | confirmed to the Herald": a verb that takes a clause and no phrase, so after "to" comes who hears it; "objected to the plan" tells of what. */
const tellsTo = ({ document, units }: Syntax, { word: { tag, frames }, to, frame: { preposition } }: Candidate): boolean =>
  preposition === to && tag >= 4 && frames.that >= 4 && frames.pp < THRESHOLD && lowerOfUnit(document, units, to) === 'to';

/** "told the Herald, | is closed": the hearer, and then the comma that ends the tag. */
function endsAtComma({ units, groups }: Syntax, { frame: { content } }: Candidate, to: number): boolean {
  const end = nounPhraseEnd(units, groups, content, to);
  return end > content && end < to && ((units.word[end] as number) & W.comma) !== 0;
}
