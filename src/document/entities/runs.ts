import type { Match } from '../../lexicon/match.js';
import { type Document, POS, type TokenRange } from '../types.js';
import { SHAPE } from '../vocabulary.js';
import { createWordFlag } from '../word-flag.js';
import { nameParts, PART } from './parts.js';
import type { EntityKind } from './types.js';

/** What the lexicons know of names. */
export interface NameKnowledge {
  /** Matches of the names lexicon. */
  names: readonly Match[];
  /** Matches that tell of a name's bearer: titles, given names, organisation words. */
  parts: readonly Match[];
}

/** A name as it stands in the text. */
export interface Run extends TokenRange {
  /** Its words; of a known name its entity. */
  name: string;
  kind: EntityKind;
  /** A form in the names lexicon: joined by its entity, never by a part of its name. */
  known: boolean;
}

const flagOf = (words: string) => {
  const set = new Set(words.split(' '));
  return createWordFlag((lower) => set.has(lower));
};
const joins = flagOf('of de del della da do dos van von der den al el bin ibn ben la le du ter y & for');
/** Without tags a preposition cannot be told from a name's: only those that are rare between two names, and the hyphen of "Jean-Luc". */
const joinsUntagged = flagOf('de del della da do dos van von der den bin ibn ben du ter & - ‐ ‑');
const isInCalendar = flagOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tomorrow god christmas easter i ok',
);

/** Names of the lexicon first, then runs of proper nouns between them. */
export function properNameRuns(document: Document, { names, parts }: NameKnowledge): Run[] {
  const { tokens, vocabulary, sentences, blocks, text } = document;
  const { pos, word } = tokens;
  const { shapes } = vocabulary;
  const isCalendar = isInCalendar(vocabulary);
  const isJoiner = (document.tagged ? joins : joinsUntagged)(vocabulary);
  const known = names.filter(({ entry, to }) => entry.more.kind !== 'combining' || isHyphen(to));
  const { begins, titleEnd } = nameParts(known, parts, tokens.length);
  const runs: Run[] = [];
  let next = 0;

  for (const { from, to: end, paragraph } of sentences) {
    if (blocks[paragraph]?.role === 'boilerplate') continue;
    let i = from;
    while (i < end) {
      const name = has(i, PART.known) ? knownAt(i) : undefined;
      if (name && !continuesAsOrganisation(name, end)) {
        runs.push(knownRun(name));
        i = name.to;
      } else if (isName(i, end) && !(i === from && opensWithCommonNoun(i, end))) {
        const to = runEnd(i, end);
        pushRun(i, to);
        i = to;
      } else i++;
    }
  }
  return runs;

  function has(i: number, part: number): boolean {
    return ((begins[i] as number) & part) !== 0;
  }

  function isName(i: number, end: number): boolean {
    if (i >= end || pos[i] !== POS.PROPN) return false;
    const id = word[i] as number;
    return ((shapes[id] as number) & SHAPE.capital) !== 0 && !isCalendar(id);
  }

  /** "Critics | of Ann Lund", "Shares | of Lund Marine": only the start of the sentence gives the noun its capital. */
  function opensWithCommonNoun(i: number, end: number): boolean {
    if (i + 1 >= end || !isJoiner(word[i + 1] as number)) return false;
    if (has(i, PART.people)) return !has(i, PART.title);
    return vocabulary.lowers[word[i + 1] as number] === 'of' && isPlural(word[i] as number);
  }

  function isPlural(id: number): boolean {
    const lower = vocabulary.lowers[id] as string;
    return lower.endsWith('s') && vocabulary.lemmas[vocabulary.lemmaAs(id, POS.NOUN)] !== lower;
  }

  /** "Sino-" is China only before its hyphen: "Franco ruled" is not France. */
  function isHyphen(i: number): boolean {
    return i < tokens.length && ((shapes[word[i] as number] as number) & SHAPE.hyphen) !== 0;
  }

  /** The longest known name that begins at a token; asked from left to right. */
  function knownAt(i: number): Match | undefined {
    while (next < known.length && (known[next] as Match).from < i) next++;
    return known[next];
  }

  function runEnd(from: number, end: number): number {
    let to = from + 1;
    for (;;) {
      if (isName(to, end) && !has(to, PART.known)) to++;
      else {
        const after = afterJoiners(to, end);
        if (after === to || !isName(after, end) || has(after, PART.known)) return to;
        to = after + 1;
      }
    }
  }

  /** "van der | Meer", "of | Commerce": two small words at most. */
  function afterJoiners(from: number, end: number): number {
    let to = from;
    while (to < end && to < from + 2 && isJoiner(word[to] as number)) to++;
    return to;
  }

  function pushRun(from: number, to: number): void {
    let first = from;
    let titled = false;
    while (first < to - 1 && has(first, PART.title)) {
      first = Math.min(to - 1, titleEnd.get(first) as number);
      titled = true;
    }
    if (first === to - 1 && has(first, PART.title) && !titled) return;
    const name = text.slice(tokens.start[first], tokens.end[to - 1]);
    const person = titled || has(first, PART.given);
    // "Independent analysts": a word of organisations' names alone names none
    const organisation = !person && to - first > 1 && has(to - 1, PART.organisation);
    runs.push({ from: first, to, name, kind: person ? 'person' : organisation ? 'organisation' : 'unknown', known: false });
  }

  /** "China Daily", "New York Times": a known name that goes on into an organisation's. */
  function continuesAsOrganisation(name: Match, end: number): boolean {
    if (!isName(name.to, end) || has(name.to, PART.known)) return false;
    const { kind } = name.entry.more;
    if (kind === 'demonym' || kind === 'combining') return false;
    const to = runEnd(name.from, end);
    return to > name.to && has(to - 1, PART.organisation);
  }
}

function knownRun({ entry, from, to }: Match): Run {
  return { from, to, name: entry.more.entity ?? entry.term, kind: entry.topCategory === 'nation' ? 'place' : 'organisation', known: true };
}
