import { POS } from '../../document/types.js';
import { skipAdverbs } from './asides.js';
import { opensVenue, YEAR } from './content-adjuncts.js';
import type { FrameFound } from './frames.js';
import { nounPhraseEnd } from './noun-phrases.js';
import type { Syntax } from './syntax.js';
import { lowerOfUnit } from './units.js';
import { F, W } from './words.js';

/** When, where or how something was said, and not about what: "her speeches over | the years", "testimony on | Capitol Hill". */
export function isCircumstance(syntax: Syntax, { preposition, content }: FrameFound, limit: number): boolean {
  const { document, units, groups } = syntax;
  if (preposition === undefined || content >= limit) return false;
  if (isDated(syntax, content)) return true;
  if (SOMETIME.has(lowerOfUnit(document, units, content)) && lowerOfUnit(document, units, preposition) === 'at') return true;
  const over = lowerOfUnit(document, units, preposition) === 'over';
  if (over && (units.word[content] as number) & W.and) return true; // "said it over | and over"
  if (!over && lowerOfUnit(document, units, preposition) !== 'on') return false;
  const end = nounPhraseEnd(units, groups, content, limit);
  const next = units.word[end] as number;
  if (end === content || next & W.genitive) return false;
  const head = lowerOfUnit(document, units, end - 1);
  if (over) return PERIODS.has(head) || ((units.form[end - 1] as number) & F.duration) !== 0;
  return PLACES.has(head) || (end > content + 1 && head === 'day') || (((units.form[end - 1] as number) & F.venue) !== 0 && isBare(syntax, content));
}

/** "her testimony on | Monday", "spoke on | May 3", "on | Tuesday night": a day and no topic; "a report on | Monday's vote" has one. */
const isDated = ({ units }: Syntax, at: number): boolean =>
  ((units.word[at] as number) & W.time) !== 0 &&
  ((units.form[at] as number) & F.capital) !== 0 &&
  !((units.word[at + 1] as number) & W.genitive) &&
  (units.tag[at + 1] !== POS.NOUN || ((units.word[at + 1] as number) & W.time) !== 0);

/** "| on Twitter", "| on television": a medium, and no topic. */
export const isMedium = (syntax: Syntax, at: number, limit: number): boolean =>
  at + 1 < limit && ((syntax.units.word[at] as number) & W.preposition) !== 0 && isBare(syntax, at + 1) && opensVenue(syntax, at, limit);

/** "on | social media", "on | Twitter": a medium; "remarks on | the interview" has a topic. */
const isBare = ({ units }: Syntax, at: number): boolean => !((units.word[at] as number) & (W.determiner | W.possessive));

/** "was skeptical at | first" */
const SOMETIME = new Set('first last least times once present best worst all'.split(' '));

const PERIODS = new Set('weekend week month year summer winter course phone dinner lunch'.split(' '));

/** Where people speak that are no subject of speech. */
const PLACES = new Set(['hill', 'stage', 'trail', 'floor', 'air', 'stump', 'podium']);

/** "criticised by Lund | on Tuesday in an interview | for its cost", "… | two weeks ago": past when and where it was said. */
export function pastSetting(syntax: Syntax, from: number, limit: number): number {
  let i = from;
  for (;;) {
    const next = settingEnd(syntax, i, limit);
    if (next === i) return i;
    i = next;
  }
}

function settingEnd(syntax: Syntax, at: number, limit: number): number {
  const { document, units, groups } = syntax;
  if (at >= limit) return at;
  if ((units.word[at] as number) & W.preposition) {
    if (opensVenue(syntax, at, limit)) return nounPhraseEnd(units, groups, at + 1, limit);
    if (at + 1 < limit && YEAR.test(lowerOfUnit(document, units, at + 1)) && lowerOfUnit(document, units, at) === 'in') return at + 2;
    if ((units.word[at + 1] as number) & W.modal && (units.form[at + 1] as number) & F.capital) return at + 2; // "in | May"
    const beyond = skipTimes(syntax, at + 1, limit);
    return beyond > at + 1 ? beyond : at;
  }
  // "late | on Sunday", "early | last week"
  if ((units.form[at] as number) & F.dating && at + 1 < limit) {
    const beyond = settingEnd(syntax, at + 1, limit);
    if (beyond > at + 1) return beyond;
  }
  return skipTimes(syntax, at, limit);
}

/** Past times, and "week" with what makes a date of it; an adverb that is none of them says how, and stays. */
function skipTimes(syntax: Syntax, at: number, limit: number): number {
  const end = skipAdverbs(syntax, at, limit);
  if ((syntax.units.word[end] as number) & W.genitive) return at; // "for | Monday's march"
  for (let u = at; u < end; u++) if ((syntax.units.word[u] as number) & W.time || (syntax.units.form[u] as number) & F.duration) return end;
  return at;
}
