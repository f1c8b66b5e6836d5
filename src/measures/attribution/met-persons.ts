import { POS } from '../../document/types.js';
import { THRESHOLD } from './cue-words.js';
import type { Candidate } from './cues.js';
import { E } from './entry-bits.js';
import { nounPhraseEnd } from './noun-phrases.js';
import type { Syntax, UnitRange } from './syntax.js';
import { W } from './words.js';

/**
 * "Lund | called | the police", "saw | the mayor in Holm": some verbs have to do with a person when one is their bare
 * object, and say nothing of that person; "called Lund a liar", "called the vote", "saw a way" report.
 */
export function isMet(syntax: Syntax, { word: { frames }, frame: { frame } }: Candidate, content: readonly UnitRange[]): boolean {
  const object = content[0];
  if (frames.person < 0 || frames.person >= THRESHOLD || !object) return false;
  return frame === 'np' || (frame === 'object-to' && frames['object-to'] === 0) ? namesPerson(syntax, object) : false;
}

/** "called Lund | a liar", "saw Lund | leaving", "sees Lund | negatively": more than where, when and why. */
const isSaidOf = ({ word }: Syntax['units'], at: number, limit: number): boolean =>
  at < limit && !((word[at] as number) & (W.preposition | W.time | W.to | W.and));

const PEOPLE = E.roleHead | E.groupHead | E.institutionHead;

/** Is the head of a phrase a name, or a noun that names people? In "Lund president" a noun says what Lund is. */
function namesPerson({ units, groups, nouns }: Syntax, { from, to }: UnitRange): boolean {
  const end = nounPhraseEnd(units, groups, from, to);
  const head = end - 1;
  if (head < from || isSaidOf(units, end, to)) return false;
  if (units.tag[head] === POS.PROPN) return true;
  if (units.tag[head] !== POS.NOUN || !((nouns[units.from[head] as number] as number) & PEOPLE)) return false;
  for (let u = from; u < head; u++) if (units.tag[u] === POS.PROPN && units.tag[u + 1] === POS.NOUN) return false;
  return true;
}
