import { POS } from '../../document/types.js';
import { lemmaAt } from '../../reading.js';
import { contentEnd, trimmed } from './contents.js';
import { draftOfReceived } from './cue-received.js';
import { strengthIn, THRESHOLD } from './cue-words.js';
import type { Candidate } from './cues.js';
import type { Draft } from './draft.js';
import { type Frame, frameAfter } from './frames.js';
import { fronted } from './fronted.js';
import { nounPhraseStart } from './noun-phrases.js';
import { phraseAfter } from './phrases-after.js';
import { subjectOf, subjectOfNonFinite } from './sources.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { lowerOfUnit, QUOTATION } from './units.js';
import { G } from './verb-group-types.js';
import { W } from './words.js';

/** Verbs that lend a noun of speech or thought their subject: "she raised doubts about". */
const LIGHT = new Set(
  'make have give raise express issue voice repeat offer share renew launch deliver level lodge hold harbor harbour cite reject dismiss defend release send throw lend heap pour declare provide unleash trade reach take put show publish withhold withdraw spread file submit unveil outline detail announce sound reiterate reaffirm restate retract abandon drop maintain signal state register convey pledge mount wage aim direct hurl fire lob post'.split(
    ' ',
  ),
);

/** "his claim that taxes rose", "an allegation from Brown that …", "she raised doubts about the plan": a noun that reports. */
export function draftOfNoun(syntax: Syntax, cue: Candidate, draft: Draft, limit: number, to: number, cues: readonly Candidate[]): Draft | undefined {
  const { units } = syntax;
  const start = nounPhraseStart(units, cue.to, limit);
  if (draftOfReceived(syntax, cue, draft, start, limit, to)) return draft;
  let frame = cue.frame;
  let strength = cue.strength;
  const agent = agentOf(syntax, cue.to, to);
  if (agent) {
    frame = frameAfter(syntax, agent.to, to);
    strength = strengthIn(cue.word, frame.frame, false);
  }
  if (frame.frame === 'is' && !isStated(syntax, frame.content, to)) return undefined;
  if (strength < THRESHOLD || frame.content >= to || frame.frame === 'np' || frame.frame === 'clause') return undefined;
  const source = agent ?? possessorIn(syntax, start, cue.from) ?? lenderOf(syntax, start, limit);
  if (!source && !speaksForItself(frame.frame, strength)) return undefined;
  const from = frame.content;
  const range = trimmed(syntax, from, contentEnd(syntax, from, fronted(syntax, { ...cue, from: start }, limit, to), { ...cue, frame }, frame.frame, cues));
  if (!range) return undefined;
  draft.content = [range];
  draft.source = source;
  const preposition = frame.preposition !== undefined && !agent ? frame.preposition + 1 : cue.to;
  draft.cueAt = { from: cueStart(syntax, cue, source, start), to: preposition };
  return draft;
}

/** "Lund's | claim that", "Lund | has raised doubts about": after the one who owns the noun, or with the verb that lends it a subject. */
function cueStart({ groups }: Syntax, cue: Candidate, source: Draft['source'], start: number): number {
  if (!source || source.to > cue.from) return start;
  if (source.to > start) return source.to;
  const lender = groups.of[start - 1] as number;
  return lender >= 0 ? (groups.start[lender] as number) : start;
}

/** "the claim that", "doubts about": words that report even where nobody is named. */
function speaksForItself(frame: Frame, strength: number): boolean {
  return (frame === 'that' && strength >= 5) || (frame === 'about' && strength >= 4);
}

/** "his plan is | to sell", "her point was | that they had paid": what the noun names follows as a clause. */
function isStated({ units }: Syntax, at: number, to: number): boolean {
  return at < to && (((units.word[at] as number) & (W.that | W.to | W.wh | W.colon)) !== 0 || units.tag[at] === QUOTATION);
}

/** "from Brown", "by the ministry" right after the noun. */
function agentOf(syntax: Syntax, at: number, to: number): UnitRange | null {
  if (at >= to) return null;
  const lower = lowerOfUnit(syntax.document, syntax.units, at);
  return lower === 'from' || lower === 'by' ? phraseAfter(syntax, at + 1, to) : null;
}

/** "Brown's | claim", "his | claim". */
function possessorIn({ units }: Syntax, start: number, noun: number): UnitRange | null {
  for (let i = noun - 1; i >= start; i--) {
    const word = units.word[i] as number;
    if (word & W.genitive && i > start && !((units.word[i - 1] as number) & W.time)) return { from: start, to: i + 1 };
    if (word & W.possessive) return { from: i, to: i + 1 };
  }
  return null;
}

/** The subject of the light verb before the noun phrase. */
function lenderOf(syntax: Syntax, start: number, limit: number): Draft['source'] {
  const { units, groups, document } = syntax;
  const group = start > limit ? (groups.of[start - 1] as number) : -1;
  if (group < 0 || (groups.flags[group] as number) & G.passive || !LIGHT.has(lemmaAt(document, units.from[groups.head[group] as number] as number)))
    return null;
  const finite = ((groups.flags[group] as number) & G.finite) !== 0;
  const subject = finite ? subjectOf(syntax, group, limit) : subjectOfNonFinite(syntax, groups.start[group] as number, limit, start);
  return subject ? { from: subject.from, to: subject.to } : null;
}

/** "She is confident that they will win", "he was critical of the plan": the predicate and its subject. */
export function draftOfAdjective(
  syntax: Syntax,
  cue: Candidate,
  draft: Draft,
  limit: number,
  to: number,
  cues: readonly Candidate[],
  opening: number,
  drafts: readonly Draft[],
): Draft | undefined {
  const { units } = syntax;
  let before = cue.from - 1;
  while (before > limit && before > cue.from - 4 && finiteGroupAt(syntax, before) < 0 && !closesPhrase(syntax, before)) before--;
  const group = before >= limit ? finiteGroupAt(syntax, before) : -1;
  if (cue.frame.content >= to) return undefined;
  if (group < 0) return draftOfLooseAdjective(syntax, cue, draft, limit, to, cues, drafts.at(-1));
  // "they hope for rain and | are sure that it comes": what was said before lies between it and its subject
  const subject = subjectOf(syntax, group, limit) ?? subjectOf(syntax, group, opening);
  if (!subject || lowerOfUnit(syntax.document, units, subject.from) === 'it') return undefined;
  const range = trimmed(syntax, cue.frame.content, contentEnd(syntax, cue.frame.content, to, cue, cue.frame.frame, cues));
  if (!range) return undefined;
  draft.content = [range];
  draft.source = { from: subject.from, to: subject.to };
  draft.cueAt = { from: syntax.groups.start[group] as number, to: cue.frame.preposition !== undefined ? cue.frame.preposition + 1 : cue.to };
  return draft;
}

/** "Horrified by the vote, she left", "She left, wary of the vote", "donors | eager to help": an adjective that opens the sentence or follows a comma goes with the main subject, one after a noun with the noun, and of "sure of Holt and | wary of Berg" the second with the first. */
function draftOfLooseAdjective(
  syntax: Syntax,
  cue: Candidate,
  draft: Draft,
  limit: number,
  to: number,
  cues: readonly Candidate[],
  previous: Draft | undefined,
): Draft | undefined {
  const { units } = syntax;
  const { frame } = cue.frame;
  if (frame === 'none' || frame === 'comma' || (frame === 'np' && cue.word.entry.size === 1) || frame === 'clause') return undefined;
  let before = cue.from - 1;
  while (before >= limit && units.tag[before] === POS.ADV) before--;
  const joined = previous?.cue?.kind === 'adjective' && before === limit && (units.word[before] as number) & W.and ? previous.source : null;
  const opens = before < limit || ((units.word[before] as number) & (W.comma | W.dash | W.subordinator)) !== 0;
  if (!joined && !opens && frame !== 'to' && frame !== 'that' && frame !== 'about' && frame !== 'of' && frame !== 'np') return undefined;
  const start = opens ? -1 : nounPhraseStart(units, cue.from, limit);
  const source = joined
    ? joined
    : opens
      ? subjectOfNonFinite(syntax, cue.from, limit, to)
      : units.tag[cue.from - 1] === POS.NOUN && start < cue.from
        ? { from: start, to: cue.from }
        : null;
  if (!source) return undefined;
  const range = trimmed(syntax, cue.frame.content, contentEnd(syntax, cue.frame.content, fronted(syntax, cue, limit, to), cue, frame, cues));
  if (!range) return undefined;
  draft.content = [range];
  draft.source = { from: source.from, to: source.to };
  return draft;
}

/** Between a copula and its adjective stand no nouns and no comma: "is full of donors | eager", "left early, | wary". */
const closesPhrase = ({ units: { tag, word } }: Syntax, u: number): boolean =>
  tag[u] === POS.NOUN || tag[u] === POS.PROPN || ((word[u] as number) & W.comma) !== 0;
