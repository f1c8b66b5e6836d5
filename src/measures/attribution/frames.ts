import { POS } from '../../document/types.js';
import { measureEnd, skipAdverbs, skipAside } from './asides.js';
import { isCircumstance } from './circumstances.js';
import { clauseFollows, endsInComma, gerundClause, isQuotedPredicate, isRelativeThat } from './clauses.js';
import { beyondPhrases, thatFurtherOn, topicFurtherOn, topicPastHearer } from './frames-beyond.js';
import { nounPhraseEnd } from './noun-phrases.js';
import { finiteGroupAt, type Syntax } from './syntax.js';
import { isNominal, lowerOfUnit, Q, QUOTATION } from './units.js';
import { F, W } from './words.js';

export { skipAdverbs } from './asides.js';

/** What follows a cue. */
export type Frame =
  | 'that'
  | 'clause'
  | 'quote'
  | 'colon'
  | 'to'
  | 'wh'
  | 'object-that'
  | 'object-wh'
  | 'object-np'
  | 'object-to'
  | 'object-quote'
  | 'np'
  | 'pp'
  | 'as'
  | 'v-ing'
  | 'of'
  | 'is'
  | 'about'
  | 'comma'
  | 'none';

/** The frame of a cue, and where its content begins (a unit). */
export interface FrameFound {
  frame: Frame;
  /** First unit of the content. */
  content: number;
  /** The recipient, where there is one: "told | reporters | that". */
  object?: { from: number; to: number };
  /** The quotation stands beside the object without a mark: "called him «a liar»". */
  adjacent?: boolean;
  /** That quotation goes on in lower case, as a predicate does: "the plan «would never work»". */
  predicate?: boolean;
  /** The preposition, where the frame is one. */
  preposition?: number;
}

/** Prepositions of place and time: what follows them is where and when it was said, not what. */
const LOCATIVE = new Set('in at during after before from by through within outside inside near since until throughout via'.split(' '));

/** The frame after a cue that ends before `end`: "told reporters | that" is `object-that`. */
export function frameAfter(syntax: Syntax, end: number, limit: number): FrameFound {
  const at = skipAside(syntax, skipAdverbs(syntax, end, limit), limit);
  const direct = frameAt(syntax, at, limit);
  if (direct.frame !== 'pp' && direct.frame !== 'about' && direct.frame !== 'of') return direct;
  const beyond = beyondPhrases(syntax, at, limit) ?? thatFurtherOn(syntax, at, limit);
  if (beyond) return beyond;
  if (direct.preposition === undefined) return direct;
  const told = topicPastHearer(syntax, at, limit);
  if (told) return told;
  const object = objectAfterDay(syntax, at, limit);
  if (object) return object;
  if (!LOCATIVE.has(lowerOfUnit(syntax.document, syntax.units, direct.preposition)) && !isCircumstance(syntax, direct, limit)) return direct;
  return topicFurtherOn(syntax, at, limit) ?? { ...direct, frame: 'none' };
}

/** "announced on Monday | the closing of the pier": a day parts a verb from its object. */
function objectAfterDay(syntax: Syntax, at: number, limit: number): FrameFound | undefined {
  const { units } = syntax;
  const day = at + 1;
  if (lowerOfUnit(syntax.document, units, at) !== 'on' || day + 1 >= limit) return undefined;
  if (!((units.word[day] as number) & W.time) || !((units.form[day] as number) & F.capital)) return undefined;
  const opens = (units.form[day + 1] as number) & F.article || (units.word[day + 1] as number) & W.possessive;
  return opens ? objectFrame(syntax, day + 1, limit) : undefined;
}

function frameAt(syntax: Syntax, i: number, limit: number): FrameFound {
  const { units, groups } = syntax;
  if (i >= limit) return { frame: 'none', content: limit };
  const word = units.word[i] as number;
  const tag = units.tag[i] as number;
  const measured = measureEnd(syntax, i, limit);
  if (measured > i) return objectFrame(syntax, i, limit, measured);
  if (tag === QUOTATION) return { frame: 'quote', content: i };
  if (word & W.comma) {
    if (i + 1 < limit && units.tag[i + 1] === QUOTATION) return { frame: 'quote', content: i + 1 };
    return { frame: 'comma', content: i + 1 };
  }
  if (word & W.colon) return { frame: 'colon', content: i + 1 };
  if (word & (W.terminal | W.semicolon | W.dash | W.close | W.open)) return { frame: 'none', content: i };
  if (word & W.that) return i + 1 < limit && (units.word[i + 1] as number) & W.colon ? { frame: 'colon', content: i + 2 } : { frame: 'that', content: i };
  if (word & W.not && i + 1 < limit && (units.word[i + 1] as number) & W.to) return { frame: 'to', content: i };
  if (word & W.to) {
    if ((groups.of[i] as number) >= 0 || startsInfinitive(syntax, i, limit) || isQuotedInfinitive(syntax, i + 1, limit)) return { frame: 'to', content: i };
    return { frame: 'pp', content: i + 1, preposition: i };
  }
  if (word & W.as && !(word & W.time)) return { frame: 'as', content: i + 1, preposition: i };
  if (word & W.wh) return { frame: 'wh', content: i };
  if (word & W.subordinator && !(word & W.preposition)) return { frame: 'none', content: i };
  if (word & W.preposition && !(tag === POS.VERB)) {
    if (word & W.of) return { frame: 'of', content: i + 1, preposition: i };
    const about = isAbout(syntax, i);
    return { frame: about ? 'about' : 'pp', content: i + 1, preposition: i };
  }
  if ((groups.of[i] as number) >= 0 && groups.start[groups.of[i] as number] === i) {
    if ((units.form[i] as number) & F.ing) return { frame: gerundClause(syntax, i, limit) ? 'clause' : 'v-ing', content: i };
    // "denied | being there", "thinks | being late is a crime": the gerund, not the copula
    if (word & W.be && lowerOfUnit(syntax.document, units, i) !== 'being') return { frame: 'is', content: i + 1 };
    if (word & W.be) return { frame: gerundClause(syntax, i, limit) ? 'clause' : 'v-ing', content: i };
    if (!isLikelyNoun(syntax, i)) return { frame: 'none', content: i };
  }
  if (word & (W.and | W.but)) return { frame: 'none', content: i };
  return objectFrame(syntax, i, limit);
}

function startsInfinitive({ units }: Syntax, i: number, limit: number): boolean {
  const next = i + 1;
  if (next >= limit) return false;
  const { tag, form, word } = units;
  if (tag[next] === POS.AUX) return true;
  if (tag[next] === POS.VERB) return !((form[next] as number) & (F.ing | F.s));
  // "pledged to | back the plan": what the tagger took for an adverb or noun has an object
  const bare = ((form[next] as number) & (F.base | F.capital | F.ly)) === F.base && (tag[next] === POS.ADV || tag[next] === POS.NOUN || tag[next] === POS.ADJ);
  return bare && !((word[next] as number) & (W.determiner | W.pronoun)) && ((word[next + 1] as number) & (W.determiner | W.possessive)) !== 0;
}

/** `promised to | «be a friend of the town»`. */
function isQuotedInfinitive({ document: { tokens }, units }: Syntax, u: number, limit: number): boolean {
  if (u >= limit || units.tag[u] !== QUOTATION || (units.quote[u] as number) & Q.capital) return false;
  let first = units.from[u] as number;
  while (first < (units.to[u] as number) && (tokens.pos[first] === POS.PUNCT || tokens.pos[first] === POS.ADV)) first++;
  return tokens.pos[first] === POS.VERB || tokens.pos[first] === POS.AUX;
}

function isAbout({ units, document }: Syntax, i: number): boolean {
  const form = document.vocabulary.lowers[document.tokens.word[units.from[i] as number] as number];
  return form === 'about' || form === 'on' || form === 'over' || form === 'regarding' || form === 'against';
}

/** "said leaked emails show": a participle that opens a noun phrase. */
function isLikelyNoun({ units }: Syntax, i: number): boolean {
  return ((units.form[i] as number) & F.participle) !== 0 && (isNominal(units, i + 1) || units.tag[i + 1] === POS.ADJ);
}

/** A noun phrase follows: is it the subject of a clause, a recipient, or the object? */
function objectFrame(syntax: Syntax, i: number, limit: number, head = i): FrameFound {
  const { units, groups } = syntax;
  const end = namesHer(syntax, i, limit) ? i + 1 : nounPhraseEnd(units, groups, head, limit);
  if (end === head) return clauseFollows(syntax, i, limit) ? { frame: 'clause', content: i } : { frame: opensObject(syntax, i) ? 'np' : 'none', content: i };
  const object = { from: i, to: end };
  let j = skipAside(syntax, skipAdverbs(syntax, end, limit), limit);
  if (j >= limit) return { frame: 'np', content: i, object };
  if (finiteGroupAt(syntax, j) >= 0) return returnsToPlural(syntax, i, j) ? { frame: 'np', content: i, object } : { frame: 'clause', content: i };
  const pronounSubject = ((units.word[i] as number) & W.subject) !== 0;
  if (pronounSubject && end === i + 1)
    return clauseFollows(syntax, i, limit) || isQuotedPredicate(units, j) ? { frame: 'clause', content: i } : { frame: 'none', content: i };
  for (let phrases = 0; phrases < 3; phrases++) {
    const word = units.word[j] as number;
    if (word & W.that) return { frame: isRelativeThat(syntax, j, limit) ? 'np' : 'object-that', content: isRelativeThat(syntax, j, limit) ? i : j, object };
    if (units.tag[j] === QUOTATION) return { frame: 'object-quote', content: j, object, adjacent: true, predicate: isQuotedPredicate(units, j) };
    if (word & W.comma && j + 1 < limit && (units.word[j + 1] as number) & W.relative && infinitiveAfter(syntax, j, limit))
      return { frame: 'object-to', content: i, object };
    if (word & W.comma && j + 1 < limit && units.tag[j + 1] === QUOTATION)
      return isEnclosed(syntax, j + 1, limit) ? { frame: 'clause', content: i } : { frame: 'object-quote', content: j + 1, object };
    if (word & W.colon) return { frame: 'object-quote', content: j + 1, object };
    if (word & W.to && (groups.of[j] as number) >= 0) return { frame: 'object-to', content: i, object };
    if (word & W.wh && !(word & (W.relative | W.subordinator))) return { frame: 'object-wh', content: j, object };
    if (word & W.wh && word & W.subordinator && lowerOfUnit(syntax.document, units, j) === 'if') return { frame: 'object-wh', content: j, object };
    if (word & W.as && phrases === 0 && lowerOfUnit(syntax.document, units, j - 1) !== 'such') return { frame: 'as', content: i, object };
    if (word & (W.subject | W.determiner | W.possessive) && phrases <= 1 && clauseFollows(syntax, j, limit))
      return { frame: 'object-that', content: j, object };
    if (clauseFollows(syntax, i, limit)) return { frame: 'clause', content: i };
    if (phrases === 0 && j === end && startsPredicate(syntax, j, limit)) return { frame: 'object-np', content: i, object };
    // "showed his skill by | joking that": the clause is the participle's
    if (!(word & W.preposition) || (word & W.by && (groups.of[j + 1] as number) >= 0 && (units.form[j + 1] as number) & F.ing)) break;
    const next = nounPhraseEnd(units, groups, j + 1, limit);
    if (next === j + 1) break;
    j = skipAdverbs(syntax, next, limit);
    if (j >= limit) break;
  }
  return { frame: 'np', content: i, object };
}

/** "sailors who know Lund | say she is late": one name and a bare verb do not agree, so the verb is that of what the relative clause belongs to. */
export function returnsToPlural({ units }: Syntax, object: number, verb: number): boolean {
  if (object < 2 || !((units.word[object - 2] as number) & W.relative) || units.tag[verb - 1] !== POS.PROPN || (units.form[verb - 1] as number) & F.s)
    return false;
  return units.tag[verb] === POS.VERB && ((units.form[verb] as number) & (F.base | F.past)) === F.base;
}

/** `said the motto, | «Built by the sea,» | was wrong`: a quotation between two commas, the second inside its marks, and the verb of what it is an apposition to. */
const isEnclosed = (syntax: Syntax, u: number, limit: number): boolean =>
  u + 1 < limit && endsInComma(syntax.units, u) && finiteGroupAt(syntax, u + 1) >= 0 && syntax.units.tag[u + 1] === POS.AUX;

/** `called her | «third-rate» and`: an object where no noun follows the quotation. */
function namesHer({ units }: Syntax, i: number, limit: number): boolean {
  const word = units.word[i] as number;
  return (
    (word & W.possessive) !== 0 &&
    (word & W.pronoun) !== 0 &&
    units.tag[i + 1] === QUOTATION &&
    !(i + 2 < limit && (isNominal(units, i + 2) || units.tag[i + 2] === POS.ADJ))
  );
}

/** "asked Lund, who was late, | to wait": a relative clause between commas parts the object from what it should do. */
export function infinitiveAfter({ units, groups }: Syntax, comma: number, limit: number): boolean {
  for (let i = comma + 1; i + 1 < limit; i++) {
    const word = units.word[i] as number;
    if (word & (W.terminal | W.semicolon | W.dash)) return false;
    if (word & W.comma) return ((units.word[i + 1] as number) & W.to) !== 0 && (groups.of[i + 1] as number) >= 0;
  }
  return false;
}

/** "condemned the party's | targeting of critics": a determiner or name begins an object, whatever the tagger made of its head. */
const opensObject = ({ units }: Syntax, i: number): boolean => isNominal(units, i) || ((units.word[i] as number) & (W.determiner | W.possessive)) !== 0;

/** "called Brown | the best candidate": a second noun phrase, or an adjective, says what the first is. */
function startsPredicate({ units }: Syntax, at: number, limit: number): boolean {
  const word = units.word[at] as number;
  return at < limit && ((word & W.determiner) !== 0 || units.tag[at] === POS.ADJ);
}
