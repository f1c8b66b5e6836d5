import { POS } from '../../document/types.js';
import { isNominal, QUOTATION, type Units } from './units.js';
import type { VerbGroups } from './verb-group-types.js';
import { F, W } from './words.js';

const BEFORE_NOUN = (1 << POS.ADJ) | (1 << POS.NUM) | (1 << POS.NOUN) | (1 << POS.PROPN) | (1 << POS.SYM) | (1 << POS.DET);

/** Where the noun phrase that ends before `end` begins, prepositions and coordination left out. "the | former mayor": walks back to "the". */
export function nounPhraseStart(units: Units, end: number, limit: number): number {
  let start = end;
  let seenDeterminer = false;
  for (let i = end - 1; i >= limit; i--) {
    const word = units.word[i] as number;
    const tag = units.tag[i] as number;
    if (tag === QUOTATION) {
      if ((units.words[i] as number) > 6) break;
    } else if (word & W.genitive && tag !== POS.AUX && tag !== POS.VERB && start < end) {
      seenDeterminer = false;
    } else if ((word & (W.comma | W.relative | W.that | W.and | W.time) && !(word & W.determiner)) || word & W.preposition) {
      if (!(word & W.time) || word & W.preposition || i + 1 >= end || !((units.word[i + 1] as number) & W.genitive)) break; // "today's | sailors"
    } else if (word & (W.determiner | W.possessive)) {
      if (seenDeterminer && !(word & W.determiner)) break;
      seenDeterminer = true;
    } else if (word & W.pronoun && !((units.form[i] as number) & F.reflexive && i > limit && isNominal(units, i - 1))) {
      if (start === end) start = i;
      break;
    } else if (seenDeterminer) {
      break;
    } else if (word & (W.joiner | W.pronoun) || (BEFORE_NOUN & (1 << tag)) !== 0) {
      // part of the phrase
    } else if (start < end && tag === POS.VERB && (units.form[i] as number) & (F.ing | F.participle) && (i === limit || isAttributive(units, i))) {
      // "leaked emails"
    } else if (start < end && tag === POS.ADV && (units.tag[i + 1] === POS.ADJ || units.tag[i + 1] === POS.NUM)) {
      // "very senior officials"
    } else break;
    start = i;
  }
  return start;
}

/** A participle between a determiner or adjective and a noun. */
function isAttributive(units: Units, i: number): boolean {
  const before = i - 1;
  const word = units.word[before] as number;
  return (word & (W.determiner | W.possessive | W.preposition | W.genitive)) !== 0 || units.tag[before] === POS.ADJ;
}

/** One past the noun phrase that begins at `start`: "the party's new leader | told". Returns `start` where none begins. */
export function nounPhraseEnd(units: Units, groups: VerbGroups, start: number, limit: number): number {
  let nominal = -1;
  let i = start;
  for (; i < limit; i++) {
    const word = units.word[i] as number;
    const tag = units.tag[i] as number;
    if (tag === QUOTATION) {
      if ((units.words[i] as number) > 8 || nominal >= 0) break;
      nominal = i;
      continue;
    }
    if (word & W.genitive && nominal >= 0 && tag !== POS.AUX) {
      nominal = -1;
      continue;
    }
    if (word & (W.determiner | W.possessive)) {
      if (nominal >= 0) break;
      if (i + 1 >= limit || !canFollowDeterminer(units, i + 1)) {
        if (
          word & W.pronoun ||
          (!(word & W.possessive) && !((units.form[i] as number) & F.article) && (i + 1 >= limit || (units.word[i + 1] as number) & (W.of | W.terminal)))
        )
          nominal = i;
      }
      continue;
    }
    if (word & W.pronoun) {
      if (nominal < 0 && i === start) nominal = i++;
      break;
    }
    if (i === start && (units.form[i] as number) & F.approximator && (units.word[i + 1] as number) & W.subordinator) {
      i++; // "more than | half of voters"
      continue;
    }
    if (word & (W.comma | W.relative | W.that | W.wh | W.and | W.but | W.subordinator | W.colon | W.semicolon | W.dash) || word & W.preposition) break;
    if (word & W.time && nominal >= 0 && !((units.word[i - 1] as number) & W.joiner)) break; // "a 45-year-old sailor"
    if (word & W.joiner) continue;
    if (tag === POS.VERB && i > start + 1 && (units.word[i - 1] as number) & W.joiner && (units.form[i] as number) & F.participle) {
      // "a Holm-based lawyer"
      nominal = -1;
      continue;
    }
    if (isNominal(units, i) || word & W.time) nominal = i;
    else if (tag === POS.ADJ) {
      const compound = i > start + 1 && (units.word[i - 1] as number) & W.joiner;
      if (nominal >= 0 && !compound) break;
      const next = i + 1 < limit ? units.tag[i + 1] : POS.PUNCT;
      if (compound) nominal = next === POS.NOUN || next === POS.ADJ ? -1 : i; // "a 45-year-old | sailor"
      if (i > start && (units.form[i - 1] as number) & F.article && (next === POS.PUNCT || next === POS.ADP)) nominal = i; // "the public"
    } else if (tag === POS.ADV) {
      if (nominal >= 0) break;
    } else if (
      tag === POS.VERB &&
      nominal < 0 &&
      (units.form[i] as number) & (F.ing | F.participle) &&
      i + 1 < limit &&
      (isNominal(units, i + 1) || units.tag[i + 1] === POS.ADJ) &&
      (groups.of[i] as number) >= 0
    ) {
      // "leaked emails"
    } else break;
  }
  if (nominal < 0 && (units.word[start] as number) & W.pronoun) return start + 1;
  return nominal >= 0 ? nominal + 1 : start;
}

function canFollowDeterminer(units: Units, i: number): boolean {
  const tag = units.tag[i] as number;
  return (BEFORE_NOUN & (1 << tag)) !== 0 || tag === QUOTATION;
}

/** One past a noun phrase with its of-, in-, from-phrases: "the head of the union in Ohio". */
export function longNounPhraseEnd(units: Units, groups: VerbGroups, start: number, limit: number): number {
  let end = nounPhraseEnd(units, groups, start, limit);
  while (end > start && end < limit) {
    let next = end;
    // "a study | last year by | doctors in Holm"
    if ((units.form[end] as number) & F.dating && (units.word[end + 1] as number) & W.time && (units.word[end + 2] as number) & W.by)
      next = nounPhraseEnd(units, groups, end + 3, limit);
    else if ((units.word[end] as number) & W.preposition && !((units.word[end] as number) & (W.time | W.as)))
      next = nounPhraseEnd(units, groups, end + 1, limit);
    else if ((units.word[end] as number) & W.and) next = nounPhraseEnd(units, groups, end + 1, limit);
    if (next <= end + 1) break;
    if ((groups.of[next] as number) >= 0 && (units.word[end] as number) & W.and && next < limit) {
      const after = groups.of[next] as number;
      if (groups.start[after] === next) return next;
    }
    end = next;
  }
  return end;
}
