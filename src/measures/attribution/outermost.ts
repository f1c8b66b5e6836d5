import { THRESHOLD } from './cue-words.js';
import type { Candidate } from './cues.js';
import type { Frame } from './frames.js';
import type { Syntax, UnitRange } from './syntax.js';
import type { Tag } from './tag-patterns.js';
import { QUOTATION } from './units.js';
import { F, W } from './words.js';

/** A verb this strong before a phrase without a comma has the phrase in its clause. */
const STRONG = 4;
const REPORTS_CLAUSE = new Set<Frame>(['that', 'clause', 'wh', 'object-that']);

/**
 * "Lund said she chose the site based on old maps", "wrote that, according to Holt, it leaks", "said in a letter": the
 * phrase belongs to what a verb before it reports, or to the verb. Only a comma takes it out: "…, according to Holt".
 */
export function standsInside({ units }: Syntax, phrase: Candidate, cues: readonly Candidate[], limit: number): boolean {
  const before = units.word[phrase.from - 1] as number;
  if (before & W.that) return true;
  if (before & W.comma) return ((units.word[phrase.from - 2] as number) & W.that) !== 0;
  for (const { kind, clause, passive, from, to, strength, frame } of cues) {
    if (from >= phrase.from) break;
    if (from < limit || kind !== 'verb' || clause !== 'finite' || passive) continue;
    if (to === phrase.from || (strength >= STRONG && REPORTS_CLAUSE.has(frame.frame))) return true;
  }
  return false;
}

/** "Holt replied that it leaks because, | she said, it is old": a tag inside what another verb reports with "that". */
function holdsReport(units: Syntax['units'], { from, to }: UnitRange, cues: readonly Candidate[]): boolean {
  for (const cue of cues) {
    if (cue.from >= to) break;
    if (cue.from <= from || cue.kind !== 'verb' || cue.clause !== 'finite' || cue.passive || cue.frame.frame !== 'that' || cue.strength < STRONG) continue;
    for (let i = cue.to; i < to; i++) if ((units.word[i] as number) & (W.dash | W.semicolon | W.colon)) return false;
    return true;
  }
  return false;
}

/** `«We lost», Lund said, | according to the Herald`: a phrase right after a tag reports the tag too. */
export function isOutranked({ units }: Syntax, tag: Tag, cues: readonly Candidate[]): boolean {
  const as = tag.source !== null && ((units.word[tag.source.from - 1] as number) & W.as) !== 0;
  // "The tests do not prove that it holds, | warned Ada Lund.": what closes the sentence with its subject last stands outside it all
  const closing = tag.source !== null && tag.source.from >= tag.cue.to && tag.right < 0;
  if (tag.left && !as && !closing && units.tag[tag.left.to - 1] !== QUOTATION && units.tag[tag.left.to - 2] !== QUOTATION && holdsReport(units, tag.left, cues))
    return true;
  if (!((units.word[tag.end] as number) & W.comma)) return false;
  const next = cues.find(({ from }) => from >= tag.end);
  return next?.kind === 'preposition' && next.strength >= STRONG && next.from === tag.end + 1;
}

/** How far after its object the participle may be: "wrote a letter | to the mayor of Holm | asking". */
const LONGEST_RECIPIENT = 8;

/** "emailed sailors | saying: «Wait»", "issued a statement | arguing that": the participle tells what was said, the verb only how. */
export function speaksThrough({ units, groups }: Syntax, { kind, clause, passive, group, frame }: Candidate, cues: readonly Candidate[]): boolean {
  if (frame.frame === 'v-ing' && cues.some((other) => other.from === frame.content && QUOTES.has(other.frame.frame) && other.strength > THRESHOLD)) return true;
  if (kind !== 'verb' || clause === 'participle' || passive || frame.frame !== 'np' || !frame.object) return false;
  if (!((units.form[groups.head[group] as number] as number) & F.lends)) return false;
  const { to } = frame.object;
  for (const other of cues) {
    if (other.from < to || other.clause !== 'ing' || other.strength < (other.frame.frame === 'that' ? THRESHOLD : THRESHOLD + 1)) continue;
    if (other.from > to + LONGEST_RECIPIENT || !SAYING.has(other.frame.frame)) return false;
    for (let i = to; i < other.from; i++) if ((units.word[i] as number) & W.comma) return false;
    return true;
  }
  return false;
}

/** "a charge | that Lund denied": the noun is what another verb reports. */
export const isDenied = (noun: Candidate, cues: readonly Candidate[]): boolean =>
  cues.some(
    ({ gap, strength, frame: { frame } }) =>
      gap !== undefined && strength > THRESHOLD && (frame === 'none' || frame === 'comma') && gap.object.from <= noun.from && gap.object.to === noun.to,
  );

/** `released a statement | saying: «We lost.»` */
const QUOTES = new Set<Frame>(['quote', 'colon', 'object-quote']);

const SAYING = new Set<Frame>(['that', 'clause', 'quote', 'colon', 'object-that', 'object-to', 'object-quote', 'wh', 'np']);
