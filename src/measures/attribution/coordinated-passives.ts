import { POS } from '../../document/types.js';
import type { CueWord } from './cue-words.js';
import type { Frame } from './frames.js';
import { previousFinite } from './sources.js';
import type { Syntax } from './syntax.js';
import { G } from './verb-group-types.js';
import { F, W } from './words.js';

/**
 * "She was held on Monday and | told that the ship had sailed": a participle joined to a passive shares its "was" where
 * it has no hearer beside it and would need one; "was held and | told reporters that", "and | said that" are active.
 */
export function sharesPassive(syntax: Syntax, word: CueWord, frame: Frame, group: number, limit: number): boolean {
  if (!lacksHearer(word, frame)) return false;
  let g = group;
  for (let joined = 0; joined < LONGEST_LIST; joined++) {
    const start = syntax.groups.start[g] as number;
    if (!isLoneParticiple(syntax, g) || !isJoined(syntax, start, limit)) return false;
    g = previousFinite(syntax, start, limit);
    if (g < 0) return false;
    if ((syntax.groups.flags[g] as number) & G.passive) return true;
  }
  return false;
}

/** "was held, questioned and | told that". */
const LONGEST_LIST = 3;

/** A verb that takes its hearer as object, without one: "told | that", "ordered | to leave". */
function lacksHearer({ frames }: CueWord, frame: Frame): boolean {
  if (frame === 'that' || frame === 'clause') return frames['object-that'] > frames.that;
  return frame === 'to' && frames['object-to'] > frames.to;
}

const isLoneParticiple = ({ units, groups }: Syntax, g: number): boolean =>
  groups.start[g] === groups.head[g] && ((units.form[groups.start[g] as number] as number) & (F.participle | F.ing)) === F.participle;

/** Right after "and" or a comma, an adverb between. */
function isJoined({ units }: Syntax, at: number, limit: number): boolean {
  let before = at - 1;
  while (before > limit && units.tag[before] === POS.ADV) before--;
  return before > limit && ((units.word[before] as number) & (W.and | W.comma)) !== 0;
}
